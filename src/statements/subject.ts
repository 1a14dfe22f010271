/** The subject of a verb as a range of tokens, with the partners that "and" joins to it. */

import type { NounPhrase } from "../language/chunk.js";
import { isClauseOpener, isPreposition } from "./function-words.js";
import {
	isClosing,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";

/** Token range of a subject in its sentence, both ends included; `shared` when taken over from an earlier verb. */
export interface Subject {
	readonly first: number;
	readonly last: number;
	/** The phrase that names the subject. */
	readonly head: NounPhrase;
	/** How it stands to the verb: before it, behind a relative pronoun, or taken over from a coordinated verb. */
	readonly link: "plain" | "relative" | "shared";
}

/** Phrases that a title has one behind another at most. */
const LONGEST_TITLE = 4;

/** The phrase with its coordinated partners to the left: "Britain, France and Germany", "the leaders of Britain and France". */
export function plainSubject(
	view: SentenceView,
	head: NounPhrase,
	last: number,
): Subject {
	const subject = {
		first: head.first,
		last: Math.max(last, head.last),
		head,
		link: "plain",
	} as const;
	const leftmost = coordinatedStart(view, head);
	if (!leftmost) return subject;
	if (isClauseStart(view, leftmost.first) || isBehindSetting(view, leftmost))
		return { ...subject, first: leftmost.first };
	// "Deputy Chairman of the Cabinet of Ministers and Chief Negotiator Ada Lind", "A draft accord between Orland and Kiral"
	let whole: NounPhrase | null = leftmost;
	for (let step = 0; step < LONGEST_TITLE && whole; step++) {
		whole = hostBefore(view, whole);
		if (whole && isClauseStart(view, whole.first))
			return { ...subject, first: whole.first, head: whole };
	}
	return subject;
}

/**
 * The first of the phrases that "and", "or" and commas join up to `head`; null where none is joined. Behind a comma only the last of three
 * or more is joined: "welcomed the bids of Orland and Kiral, and *President Lund* offered help" has a clause there, and so has
 * "losses and suffering, and *he* offered help".
 */
function coordinatedStart(
	view: SentenceView,
	head: NounPhrase,
): NounPhrase | null {
	const conjunction = head.first - 1;
	if (!/^(?:and|or|nor|&)$/.test(normAt(view, conjunction))) return null;
	const isBehindComma = normAt(view, conjunction - 1) === ",";
	const nearest = phraseOf(
		view,
		isBehindComma ? conjunction - 2 : conjunction - 1,
	);
	if (isBehindComma && (isPronoun(view, head) || !isListed(view, nearest)))
		return null;
	let reach = nearest;
	while (
		reach &&
		normAt(view, reach.first - 1) === "," &&
		!isPronoun(view, reach)
	) {
		const next = phraseOf(view, reach.first - 2);
		// "In a joint statement, Ruiz and Lund said": a setting is no partner of theirs.
		if (!next || isSetting(view, next)) break;
		reach = next;
	}
	return reach;
}

function isPronoun(view: SentenceView, phrase: NounPhrase): boolean {
	return /^PRP$/.test(tagAt(view, phrase.head));
}

/** Whether a phrase has a comma before it, or the clause begins with it and what it hangs on: "Lund of Orland, and Vale of Kiral, said". */
function isListed(view: SentenceView, phrase: NounPhrase | null): boolean {
	if (phrase === null) return false;
	if (normAt(view, phrase.first - 1) === ",") return true;
	let whole: NounPhrase | null = phrase;
	for (let step = 0; step < LONGEST_TITLE && whole; step++) {
		if (
			isClauseStart(view, whole.first) &&
			tagAt(view, whole.first - 1) !== "CC"
		)
			return true;
		whole = hostBefore(view, whole);
	}
	return false;
}

/** The phrase that a preposition ties this one to; null for none. */
function hostBefore(view: SentenceView, phrase: NounPhrase): NounPhrase | null {
	return /^(?:of|on|for|between|among|with|from|against)$/.test(
		normAt(view, phrase.first - 1),
	)
		? phraseOf(view, phrase.first - 2)
		: null;
}

/** "In a joint statement, *Ruiz* and Lund said" */
function isBehindSetting(view: SentenceView, phrase: NounPhrase): boolean {
	const setting =
		normAt(view, phrase.first - 1) === ","
			? phraseOf(view, phrase.first - 2)
			: null;
	return setting !== null && isSetting(view, setting);
}

/** Whether a phrase stands behind a preposition that opens the clause: "As a step towards *the goals*, Orland and Kiral said". */
function isSetting(view: SentenceView, phrase: NounPhrase): boolean {
	let at: NounPhrase | null = phrase;
	for (let step = 0; step < LONGEST_TITLE && at; step++) {
		const before: number = at.first - 1;
		if (!isPreposition(view, before)) return false;
		if (isClauseStart(view, before)) return true;
		at = phraseOf(view, before - 1);
	}
	return false;
}

/** Whether a clause may begin at this token: nothing before it that would govern it. */
export function isClauseStart(view: SentenceView, first: number): boolean {
	const before = first - 1;
	if (
		before < 0 ||
		/^(?:neither|either|both)$/.test(normAt(view, before)) ||
		isClauseOpener(view, before) ||
		isClosing(view, before)
	)
		return true;
	return (
		/^[:;–—]$/.test(normAt(view, before)) ||
		view.quoteAt[before] !== view.quoteAt[first]
	);
}

/** A verb group seen as a clause that may tell an event: its kind, its reach, and whether it only reports. */

import type { VerbGroup } from "../../language/chunk.js";
import type { EventKind } from "../../model/event.js";
import {
	normAt,
	phraseOf,
	type SentenceView,
} from "../../statements/sentence-view.js";
import { clauseLast } from "./clause-end.js";
import type { EventLexicon } from "./event-lexicon.js";
import { type EventSentence, touchesTokens } from "./event-sentence.js";
import { eventSubject } from "./event-subject.js";

/** A verb that may tell an event, with the clause it governs. */
export interface Clause {
	readonly group: VerbGroup;
	/** Of a verb to come ("are due *to meet*") the group that governs it, else the group itself. */
	readonly governor: VerbGroup;
	readonly last: number;
	readonly lemma: string;
	readonly kind: EventKind | null;
	/** Whether the verb reports what somebody said: a time beside it dates the saying. */
	readonly isCue: boolean;
}

/** The verb group as a clause. */
export function clauseOf(
	sentence: EventSentence,
	index: number,
	lexicon: EventLexicon,
): Clause {
	const { view, cues } = sentence;
	const group = view.groups[index]!;
	const lemma = view.tokens[group.main]!.lemma;
	const last = clauseLast(view, group);
	const held = heldKind(view, { group, lemma, last }, lexicon);
	const isCue = touchesTokens(view, cues, {
		first: group.main,
		last: group.main,
	});
	return {
		group,
		governor: governorOf(view, index, lexicon) ?? group,
		last,
		lemma,
		kind: held ?? lexicon.verbs.get(lemma) ?? null,
		// Nobody who "will hold talks" says so by holding them, and what a cabinet approves it does more than say.
		isCue: isCue && held === null && !isDeed(lexicon.verbs.get(lemma)),
	};
}

function isDeed(kind: EventKind | undefined): boolean {
	return (
		kind === "decision" ||
		kind === "signing" ||
		kind === "military" ||
		kind === "visit"
	);
}

/** "are due to meet", "is to visit", "plans to hold", "agreed to meet": the group before an infinitive to come. */
function governorOf(
	view: SentenceView,
	index: number,
	lexicon: EventLexicon,
): VerbGroup | null {
	const [before, group] = [view.groups[index - 1], view.groups[index]!];
	if (
		before === undefined ||
		group.form !== "infinitive" ||
		!before.finite ||
		before.negated
	)
		return null;
	const gap = group.first - before.last - 1;
	const lemma = view.tokens[before.main]!.lemma;
	if (gap === 0) return lexicon.due.has(lemma) ? before : null;
	const adjective = view.tokens[group.first - 1]!;
	return gap <= 2 && lemma === "be" && lexicon.due.has(adjective.lemma)
		? before
		: null;
}

/**
 * The kind that the words beside the verb give it: a light verb has that of its object ("hold talks") or, "Talks resume",
 * of its subject; whatever is said by telephone is a call. Null for all else.
 */
function heldKind(
	view: SentenceView,
	{
		group,
		lemma,
		last,
	}: {
		readonly group: VerbGroup;
		readonly lemma: string;
		readonly last: number;
	},
	lexicon: EventLexicon,
): EventKind | null {
	if (isByTelephone(view, { from: group.last + 1, last }, lexicon))
		return "call";
	const isArms = (at: number): boolean => {
		const phrase = phraseOf(view, at);
		return phrase !== null && lexicon.arms.has(view.tokens[phrase.head]!.lemma);
	};
	// "launched 40 missiles", "the drones launched overnight", not "launched a campaign".
	const isArmed = lexicon.armed.has(lemma);
	if (
		isArmed &&
		((group.last < last && isArms(group.last + 1)) || isArms(group.first - 1))
	)
		return "military";
	const isPlanned = group.passive && lexicon.due.has(lemma);
	if (!lexicon.light.has(lemma) && lemma !== "be" && !isPlanned) return null;
	const nounKind = (at: number): EventKind | null => {
		const phrase = phraseOf(view, at);
		return phrase === null
			? null
			: (lexicon.nouns.get(view.tokens[phrase.head]!.lemma) ?? null);
	};
	return (
		(group.last < last && lemma !== "be" ? nounKind(group.last + 1) : null) ??
		nounKind(group.first - 1) ??
		// "Talks on the text are set for Monday": the subject, not what it is about.
		(isPlanned ? nounKind(eventSubject(view, group)?.first ?? -1) : null)
	);
}

/** "told him by telephone", "spoke in a phone call". */
function isByTelephone(
	view: SentenceView,
	{ from, last }: { readonly from: number; readonly last: number },
	lexicon: EventLexicon,
): boolean {
	for (let at = from; at < last; at++) {
		if (!/^(?:by|over|in|via)$/.test(normAt(view, at))) continue;
		const phrase = phraseOf(view, at + 1);
		if (
			phrase !== null &&
			lexicon.telephone.has(view.tokens[phrase.head]!.lemma)
		)
			return true;
	}
	return false;
}

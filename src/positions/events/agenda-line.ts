/** Lines of an agenda, which name a day and what it brings: "Friday: Deadline for written comments", "10:00 Ruiz meets Ode". */

import { isEntryHour } from "../../language/entry-hour.js";
import type { EventKind } from "../../model/event.js";
import {
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../statements/sentence-view.js";
import type { EventLexicon } from "./event-lexicon.js";
import type { EventSentence } from "./event-sentence.js";
import type { FoundEvent } from "./found-event.js";

/** A line longer than this, in tokens, is prose. */
const LONGEST_LINE = 30;
/** What a line announces is named by one of so many phrases behind its day. */
const PHRASES_SOUGHT = 3;
const PARTING = /^(?:[:|–—-]|--)$/;

/** The event of a line that is a day and what it brings, without a verb; null for all else. */
export function agendaEvent(
	{ view, times, opensBlock }: EventSentence,
	lexicon: EventLexicon,
): FoundEvent | null {
	const time = times[0];
	if (
		!opensBlock ||
		time === undefined ||
		time.outset !== afterBullet(view) ||
		view.tokens.length > LONGEST_LINE ||
		view.groups.some(({ finite, first }) => finite && first > time.last)
	)
		return null;
	const isParted = PARTING.test(normAt(view, time.last + 1));
	const from = time.last + (isParted ? 2 : 1);
	if (!isAnnounced(view, from, isParted)) return null;
	const kind = announcedKind(view, from, lexicon);
	return kind === null
		? null
		: { kind, first: time.outset, last: lastWord(view), time };
}

/** "10:00 Ruiz meets Ode": a line that opens at an hour tells what is to be. */
export function opensAtClock({ view, opensBlock }: EventSentence): boolean {
	return (
		opensBlock &&
		(isEntryHour(view.tokens, 0) ||
			(tagAt(view, 0) === "CD" && /^[ap]\.?m\.?$/.test(normAt(view, 1))))
	);
}

function afterBullet(view: SentenceView): number {
	return /^[•·*–—-]$/.test(normAt(view, 0)) ? 1 : 0;
}

/** Behind a colon or a dash, or with a capital of its own; a title in capitals ("Monday Morning Review") announces nothing. */
function isAnnounced(
	view: SentenceView,
	from: number,
	isParted: boolean,
): boolean {
	if (isParted) return true;
	const words = view.tokens.slice(from);
	return (
		/^\p{Lu}/u.test(words[0]?.text ?? "") &&
		words.some(
			({ tag, text }) => /^(?:NN|JJ|VB)/.test(tag) && /^\p{Ll}/u.test(text),
		)
	);
}

function announcedKind(
	view: SentenceView,
	from: number,
	lexicon: EventLexicon,
): EventKind | null {
	const own = phraseOf(view, from);
	const phrases = view.phrases
		.filter((phrase) => phrase === own || phrase.first >= from)
		.slice(0, PHRASES_SOUGHT);
	for (const { head } of phrases) {
		const lemma = lemmaAt(view, head);
		const kind = lexicon.nouns.get(lemma);
		if (kind !== undefined) return kind;
		if (lexicon.agenda.has(lemma)) return "other";
	}
	return null;
}

/** The last token but the full stop. */
function lastWord({ tokens }: SentenceView): number {
	const last = tokens.length - 1;
	return /^[.!]$/.test(tokens[last]?.norm ?? "") ? last - 1 : last;
}

/** Things with what is held of them behind a preposition: "regards the text as ready", "put the toll at 31". */

import type { CueComplement } from "../model/codebook.js";
import {
	groupOf,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";

/** Prepositions of the complements that are such a thing. */
const LINKS: ReadonlyMap<CueComplement, string> = new Map([
	["thing-as", "as"],
	["thing-at", "at"],
	["thing-to", "to"],
	["thing-on", "on"],
]);

/** Whether a cue reports something only with such a thing behind it: "sees the plan as a trap", not "has seen the plan". */
export function needsThing(takes: readonly CueComplement[]): boolean {
	return takes.every((kind) => LINKS.has(kind));
}

/** Tokens that the thing may take before what is held of it. */
const LONGEST_THING = 12;

/** "the toll at 31", "giving up the bid to a gamble": a thing and, behind the preposition, what is held of it. */
export function isThingHeld(
	view: SentenceView,
	at: number,
	kind: CueComplement,
): boolean {
	const link = LINKS.get(kind);
	const begins =
		phraseOf(view, at)?.first === at ||
		/^(?:VBN|VBG|JJ)$/.test(tagAt(view, at));
	if (link === undefined || !begins) return false;
	for (let next = at + 1; next <= at + LONGEST_THING; next++) {
		if (normAt(view, next) === link && !view.quoteAt[next])
			return (
				next + 1 < view.tokens.length &&
				// "puts the toll at about 31", but not "puts troops at the border"
				(link !== "at" || isFigureAhead(view, next + 1))
			);
		if (groupOf(view, next)?.finite || /^(?:[,.;:]|)$/.test(normAt(view, next)))
			return false;
	}
	return false;
}

/** Whether a number stands here, over a word or two that weaken it. */
export function isFigureAhead(view: SentenceView, from: number): boolean {
	for (let at = from; at < from + 5; at++)
		if (
			/^(?:CD|\$)$/.test(tagAt(view, at)) ||
			/^(?:half|third|quarter|fifth|twice|double|zero|dozens|hundreds|thousands|millions)$/.test(
				normAt(view, at),
			)
		)
			return true;
	return false;
}

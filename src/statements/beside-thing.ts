/** What stands beside a thing spoken of: what came of a deed, and why or since when somebody holds what he holds. */

import type { CueLexicon } from "./cue-lexicon.js";
import {
	groupOf,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isTemporal } from "./temporal-phrase.js";

/** "of shelling the port, *killing* six": what came of a deed that somebody is accused of. */
export function isOutcome(
	view: SentenceView,
	first: number,
	comma: number,
	{ outcomes }: CueLexicon,
): boolean {
	if (!outcomes.has(lemmaAt(view, comma + 1))) return false;
	for (let at = first; at < comma; at++)
		if (tagAt(view, at) === "VBG" && /^(?:of|for)$/.test(normAt(view, at - 1)))
			return true;
	return false;
}

/** "opposes the board, however, on the grounds that …", "rejects the cap because it would …": why, no part of the thing. */
export function givesReason(
	view: SentenceView,
	first: number,
	at: number,
): boolean {
	if (
		!/^(?:,|on|because|lest)$/.test(normAt(view, at)) ||
		view.quoteAt[at] ||
		hasFiniteBetween(view, first, at)
	)
		return false;
	if (normAt(view, at) === ",")
		return (
			/^(?:however|though|nevertheless|nonetheless)$/.test(
				normAt(view, at + 1),
			) && normAt(view, at + 2) === ","
		);
	if (
		normAt(view, at) === "on" &&
		/^(?:the|grounds)$/.test(normAt(view, at + 1))
	)
		return (
			/^grounds?$/.test(normAt(view, at + 1)) ||
			/^grounds?$/.test(normAt(view, at + 2))
		);
	return normAt(view, at) !== "on" && phraseOf(view, at + 1)?.first === at + 1;
}

/** "have backed the paper since it surfaced": when that was, no part of the thing. */
export function opensTimeClause(view: SentenceView, at: number): boolean {
	if (
		!/^(?:since|when|after|while)$/.test(normAt(view, at)) ||
		view.quoteAt[at]
	)
		return false;
	// "until three weeks before it ended" tells how long.
	const before = phraseOf(view, at - 1);
	if (before && isTemporal(view, before)) return false;
	const subject = phraseOf(view, at + 1);
	return (
		subject?.first === at + 1 &&
		groupOf(view, subject.last + 1)?.finite === true
	);
}

/** Whether a verb of a clause, and not of one that describes a noun, stands between. */
export function hasFiniteBetween(
	view: SentenceView,
	first: number,
	at: number,
): boolean {
	return view.groups.some(
		(group) =>
			group.finite &&
			group.first >= first &&
			group.first < at &&
			// "the men “who took the station”": inside a noun of the thing
			!/^W(?:P|DT)$/.test(tagAt(view, group.first - 1)),
	);
}

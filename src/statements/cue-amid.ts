/** Whether a cue stands amid what it reports, or behind it with whom it was told. */

import type { CueMatch } from "./cue-lexicon.js";
import {
	groupOf,
	isOpening,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isTemporal } from "./temporal-phrase.js";

/** "The talks, Lund told parliament, had been “useful”": the last token of whom one tells; `last` where the verb has nobody behind it. */
export function behindTold(
	view: SentenceView,
	{ entries }: CueMatch,
	last: number,
): number {
	const told = phraseOf(view, last + 1);
	if (
		told?.first !== last + 1 ||
		!entries.some(({ takes }) => takes.includes("addressee"))
	)
		return last;
	// "The envelope, he told me over coffee on Sunday, contained …"
	for (let at = told.last + 1; at <= told.last + LONGEST_SETTING; at++) {
		if (normAt(view, at) === ",") return at - 1;
		if (groupOf(view, at) || view.quoteAt[at] || normAt(view, at) === "that")
			return last;
	}
	return last;
}

/** Tokens that may tell where and when somebody was told, up to the comma. */
const LONGEST_SETTING = 8;

/** "The ford was open, she told reporters in Vell, adding …": a clause and whom it was told, and nothing that was told behind them. */
export function isToldOf(
	view: SentenceView,
	first: number,
	{ cue, last }: { readonly cue: CueMatch; readonly last: number },
): boolean {
	const told = phraseOf(view, last + 1);
	if (
		normAt(view, first - 1) !== "," ||
		OPENS_ASIDE.test(tagAt(view, 0)) ||
		told?.first !== last + 1 ||
		isTemporal(view, told) ||
		!cue.entries.some(({ takes }) => takes.includes("addressee")) ||
		!view.groups.some((group) => group.finite && group.last < first - 1)
	)
		return false;
	let end = told.last + 1;
	while (end < view.tokens.length && !/^[,.;]$/.test(normAt(view, end))) {
		if (groupOf(view, end) || view.quoteAt[end] || normAt(view, end) === "that")
			return false;
		end++;
	}
	return normAt(view, end + 1) !== "that";
}

/** Tags of words that open what stands before a main clause: "In private", "Asked whether", "When the rain fell". */
const OPENS_ASIDE = /^(?:IN|RB|W.*|VBN|VBG|TO)$/;

/** "Fishing rights, it says, “shall be shared”": the cue stands inside what it reports. */
export function isBetweenCommas(
	view: SentenceView,
	first: number,
	last: number,
): boolean {
	if (
		first < 2 ||
		normAt(view, first - 1) !== "," ||
		normAt(view, last + 1) !== ","
	)
		return false;
	// "What he will not bear, she went on, is a delay": a clause as subject.
	const opensAside =
		normAt(view, 0) !== "what" && OPENS_ASIDE.test(tagAt(view, 0));
	if (opensAside) return false;
	// "It had been drawn, she complained, “by a stranger”": a quotation goes on with what stands before.
	return (
		isOpening(view, last + 2) ||
		!view.groups.some((group) => group.finite && group.last < first - 1)
	);
}

/** "Two things are missing, she complained: money and time": a clause before the cue, and behind its colon a thing that the clause has named. */
export function isAmidColon(
	view: SentenceView,
	first: number,
	colon: number,
): boolean {
	return (
		normAt(view, colon) === ":" &&
		normAt(view, first - 1) === "," &&
		(!OPENS_ASIDE.test(tagAt(view, 0)) || normAt(view, 0) === "only") &&
		!isOpening(view, colon + 1) &&
		view.groups.some((group) => group.finite && group.last < first - 1) &&
		!view.groups.some((group) => group.finite && group.first > colon)
	);
}

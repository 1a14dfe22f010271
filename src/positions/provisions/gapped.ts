/** What a second draft has in place of what a first has, told without its verb: "The first draft would cap the army at 60,000, the second at 90,000". */

import { tokenFrom } from "../../drafts/clauses/token-window.js";
import { findFigures } from "../../language/figures/find-figures.js";
import { makeSpan } from "../../model/span.js";
import { mentionsIn } from "../mention-index.js";
import type { Tools } from "./provision-tools.js";
import type { FoundProvision } from "./window-provisions.js";

/** Tokens that the second clause may take. */
const LONGEST = 16;

/** The provision of the other draft right behind this one; null where none is told so. */
export function gappedBehind(
	provision: FoundProvision,
	{ text, tokens, reported, units }: Tools,
): FoundProvision | null {
	const end = provision.content.at(-1)!.end;
	const mark = tokenFrom(tokens, end);
	if (!/^[,;]$/.test(tokens[mark]?.norm ?? "")) return null;
	const at = /^(?:and|while|but)$/.test(tokens[mark + 1]?.norm ?? "")
		? mark + 2
		: mark + 1;
	const sentence = reported.sentenceAt(end - 1);
	if (tokens[at] === undefined || sentence === null) return null;
	const place = mentionsIn(reported.mentions, {
		start: tokens[at].start,
		end: sentence.end,
	})[0];
	if (
		place === undefined ||
		place.start !== tokens[at].start ||
		place.id === provision.draft ||
		!reported.drafts.has(place.id)
	)
		return null;
	const from = tokenFrom(tokens, place.end);
	let to = from;
	while (
		to < from + LONGEST &&
		tokens[to] !== undefined &&
		tokens[to]!.start < sentence.end &&
		!/^[.,;:]$/.test(tokens[to]!.norm)
	)
		to++;
	const own = tokens.slice(from, to);
	const isGapped =
		own.some(({ tag }) => /^(?:CD|NNS?)$/.test(tag)) &&
		!own.some(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag)) &&
		/^(?:IN|TO|CD|\$|RB|JJR)$/.test(own[0]?.tag ?? "");
	if (!isGapped) return null;
	const range = { start: own[0]!.start, end: own.at(-1)!.end };
	return {
		...provision,
		draft: place.id,
		content: [makeSpan(text, range.start, range.end)],
		figures: findFigures(text, range, units),
		condition: null,
		undefined: [],
		statement: null,
	};
}

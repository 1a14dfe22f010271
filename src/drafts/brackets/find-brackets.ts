/** Finds the square brackets of a text with their nesting, and the "Option" blocks, each with its alternatives and proposer. */

import type { Bracket } from "../../model/negotiating-text.js";
import type { Proposal } from "../../model/proposal.js";
import { makeSpan, type Range } from "../../model/span.js";
import type { OutlinePoint } from "../points/outline.js";
import { findProposer } from "./find-proposer.js";
import { optionBlocks } from "./option-blocks.js";
import { pairBrackets } from "./pair-brackets.js";

/** Brackets under the point whose own words they open in. */
export interface BracketsFound {
	readonly byPoint: readonly (readonly Bracket[])[];
	/** Those before, between and behind the points. */
	readonly outside: readonly Bracket[];
	/** Places of marks that open or close nothing. */
	readonly unbalanced: readonly Range[];
}

/** Brackets nested deeper than this are no negotiation but noise: to list them would repeat the text once for each. */
const DEEPEST = 32;

/** All brackets and option blocks of the text, those of tracked changes as `proposals` has them; footnote marks ("[^3]") and link texts are none. */
export function findBrackets(
	text: string,
	points: readonly OutlinePoint[],
	proposals: readonly Proposal[] = [],
): BracketsFound {
	const { pairs, unbalanced } = pairBrackets(text);
	const owner = ownerIndex(points);
	const byPoint: Bracket[][] = points.map(() => []);
	const outside: Bracket[] = [];
	const put = (bracket: Bracket) => {
		const at = owner(bracket.span.start);
		(at === null ? outside : (byPoint[at] ?? outside)).push(bracket);
	};
	const tracked = new Map(
		proposals.map((proposal) => [proposal.start, proposal]),
	);
	for (const pair of pairs) {
		const proposal = tracked.get(pair.start);
		if (proposal !== undefined) {
			put(bracketOf(text, proposal, pair.depth));
			continue;
		}
		if (pair.depth >= DEEPEST || isNote(text, pair)) continue;
		const inner = {
			start: pair.start + 1,
			end: pair.closed ? pair.end - 1 : pair.end,
		};
		const { by, content } = findProposer(text, inner, pair);
		put({
			span: makeSpan(text, pair.start, pair.end),
			options: alternatives(text, content).map(({ start, end }) =>
				makeSpan(text, start, end),
			),
			by: by === null ? null : makeSpan(text, by.start, by.end),
			depth: pair.depth,
		});
	}
	for (const block of optionBlocks(text, points)) put(block);
	for (const list of [...byPoint, outside])
		list.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
	return { byPoint, outside, unbalanced };
}

/** A tracked change says of itself what it offers and who proposed it. */
function bracketOf(text: string, proposal: Proposal, depth: number): Bracket {
	const { start, end, options, by, at } = proposal;
	return {
		span: makeSpan(text, start, end),
		options: options.map((option) => makeSpan(text, option.start, option.end)),
		by: by === null ? null : makeSpan(text, by.start, by.end),
		depth,
		...(at === null ? {} : { proposed: at }),
	};
}

/** "[^3]", "[source]: http://…", "[words](http://…)". */
function isNote(text: string, range: Range): boolean {
	if (text[range.start + 1] === "^") return true;
	const after = text[range.end] ?? "";
	if (
		after === ":" &&
		/^\s*(?:https?:|<)/.test(text.slice(range.end + 1, range.end + 12))
	)
		return true;
	return (
		(after === "(" &&
			/^\((?:https?:|#|\/)/.test(text.slice(range.end, range.end + 8))) ||
		(after === "[" &&
			/^\[[\w-]{1,30}\](?!\[)/.test(text.slice(range.end, range.end + 34)) &&
			/^[\p{L}\s]{12,}$/u.test(text.slice(range.start + 1, range.end - 1)))
	);
}

/** "[30/60/90]" holds three; "[and/or]" is one word; brackets inside keep their slashes. */
function alternatives(text: string, content: Range): readonly Range[] {
	const words = text.slice(
		content.start,
		Math.min(content.end, content.start + 200),
	);
	const short =
		content.end - content.start <= 120 && !/[[\]]|and\/or|https?:/.test(words);
	if (!short || !words.includes("/")) return [content];
	const out: Range[] = [];
	let start = content.start;
	for (const part of words.split("/")) {
		const lead = part.length - part.trimStart().length;
		const end = start + part.length;
		if (part.trim() !== "")
			out.push({ start: start + lead, end: start + lead + part.trim().length });
		start = end + 1;
	}
	// "km/h", "2015/16": a slash between halves of one thing has a digit or a unit on its two sides.
	return out.length > 1 && !/\d{4}\/\d{2}(?!\d)|\p{L}\/h\b/u.test(words)
		? out
		: [content];
}

/** The innermost point whose own words hold an offset, else the innermost that spans it. */
function ownerIndex(
	points: readonly OutlinePoint[],
): (offset: number) => number | null {
	const pieces = points
		.flatMap((point, at) =>
			point.own.map((range) => ({ start: range.start, at })),
		)
		.sort((a, b) => a.start - b.start);
	return (offset) => {
		let low = 0;
		let high = pieces.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((pieces[middle]?.start ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		let at: number | null = pieces[low - 1]?.at ?? null;
		while (at !== null && (points[at]?.end ?? 0) < offset)
			at = points[at]?.under ?? null;
		return at;
	};
}

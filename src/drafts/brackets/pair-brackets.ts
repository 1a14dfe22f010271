/** Pairs the square brackets of a text. */

import type { Range } from "../../model/span.js";

/** One opening bracket with what closes it; one that nothing closes ends with its paragraph. */
export interface BracketPair extends Range {
	readonly depth: number;
	readonly closed: boolean;
}

/** Every opening bracket in text order, and the marks that stand alone. */
export function pairBrackets(text: string): {
	readonly pairs: readonly BracketPair[];
	readonly unbalanced: readonly Range[];
} {
	const pairs: BracketPair[] = [];
	const unbalanced: Range[] = [];
	const open: { readonly start: number; readonly index: number }[] = [];
	const mark = /[[\]]/g;
	for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
		const at = match.index;
		if (match[0] === "[") {
			open.push({ start: at, index: pairs.length });
			pairs.push({
				start: at,
				end: at + 1,
				depth: open.length - 1,
				closed: false,
			});
			continue;
		}
		const opening = open.pop();
		if (opening === undefined) unbalanced.push({ start: at, end: at + 1 });
		else
			pairs[opening.index] = {
				start: opening.start,
				end: at + 1,
				depth: open.length,
				closed: true,
			};
	}
	for (const { start, index } of open) {
		if (unbalanced.length >= MOST_UNBALANCED) break;
		unbalanced.push({ start, end: start + 1 });
		pairs[index] = {
			start,
			end: paragraphEnd(text, start),
			depth: pairs[index]?.depth ?? 0,
			closed: false,
		};
	}
	unbalanced.sort((a, b) => a.start - b.start);
	return { pairs, unbalanced };
}

/** Marks that stand alone beyond this number say nothing more. */
const MOST_UNBALANCED = 10_000;

/** As far as an unclosed bracket is taken to reach, in units. */
const LONGEST_OPEN = 1000;

function paragraphEnd(text: string, start: number): number {
	const end = text.slice(start, start + LONGEST_OPEN).search(/\n\s*\n/);
	return end < 0 ? Math.min(text.length, start + LONGEST_OPEN) : start + end;
}

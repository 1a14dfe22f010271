/** Quotation marks → quotations: pairs of marks within a paragraph, nested, told from apostrophes. */

import type { Quotation } from "../model/analysis.js";
import type { Block } from "../model/document.js";
import { trimSpan } from "../model/span.js";
import { isSpaceUnit } from "./character-class.js";
import { findMarks, type Mark, type MarkKind } from "./quotation-marks.js";

interface OpenMark {
	readonly kind: MarkKind;
	readonly start: number;
	readonly inner: number;
}

/**
 * All quotations of the body blocks, by start. One left open ends with its paragraph (`closed` false), as in a speech
 * that opens its marks again with each paragraph; a blank line inside a block ends a paragraph as well.
 */
export function findQuotations(
	text: string,
	blocks: readonly Block[],
): readonly Quotation[] {
	const found: Quotation[] = [];
	for (const block of blocks) {
		if (block.kind !== "body") continue;
		let start = block.start;
		while (start < block.end) {
			const end = paragraphEnd(text, start, block.end);
			pairMarks(text, end, findMarks(text, start, end), found);
			start = end + 1;
		}
	}
	return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Where the paragraph ends that starts here: at the next blank line or the end of the block. */
function paragraphEnd(text: string, start: number, to: number): number {
	let at = text.indexOf("\n", start);
	while (at !== -1 && at < to) {
		let next = at + 1;
		while (next < to && text.charCodeAt(next) !== 10) {
			if (!isSpaceUnit(text.charCodeAt(next))) break;
			next++;
		}
		if (next < to && text.charCodeAt(next) === 10) return next;
		at = text.indexOf("\n", next);
	}
	return to;
}

function pairMarks(
	text: string,
	end: number,
	marks: readonly Mark[],
	found: Quotation[],
): void {
	const laterCloser = closersAhead(marks);
	const open: OpenMark[] = [];
	for (let index = 0; index < marks.length; index++) {
		const mark = marks[index]!;
		const depth = open.findLastIndex((each) => each.kind === mark.kind);
		if (closes(mark, depth >= 0, laterCloser[index]!)) {
			// Marks opened inside and never closed were apostrophes or slips: only whole paragraphs stay open.
			const outer = open[depth]!;
			open.length = depth;
			found.push({
				start: outer.start,
				end: mark.at + mark.length,
				inner: { start: outer.inner, end: mark.at },
				depth,
				closed: true,
			});
		} else if (mark.role === "open") {
			if (mark.kind === "single" && !laterCloser[index]) continue;
			if (depth >= 0) {
				const outer = open[depth]!;
				open.length = depth;
				keepUnclosed(text, outer, mark.at, depth, found);
			}
			open.push({
				kind: mark.kind,
				start: mark.at,
				inner: mark.at + mark.length,
			});
		}
	}
	for (let depth = 0; depth < open.length; depth++) {
		if (open[depth]!.kind === "single") continue;
		keepUnclosed(text, open[depth]!, end, depth, found);
	}
}

function closes(mark: Mark, isOpen: boolean, hasLaterCloser: boolean): boolean {
	if (!isOpen || mark.role === "open") return false;
	// "the workers’ rights … agreed’": a doubtful mark closes only if no better one follows.
	if (mark.kind === "single" && mark.role === "either") return !hasLaterCloser;
	return true;
}

function keepUnclosed(
	text: string,
	mark: OpenMark,
	end: number,
	depth: number,
	found: Quotation[],
): void {
	const inner = trimSpan(text, mark.inner, end);
	if (inner.start === inner.end) return;
	found.push({
		start: mark.start,
		end: inner.end,
		inner: { start: mark.inner, end: inner.end },
		depth,
		closed: false,
	});
}

/** For each mark: whether a mark that surely closes a single quotation follows before another one opens. */
function closersAhead(marks: readonly Mark[]): readonly boolean[] {
	const ahead = new Array<boolean>(marks.length).fill(false);
	let seen = false;
	for (let index = marks.length - 1; index >= 0; index--) {
		ahead[index] = seen;
		const mark = marks[index]!;
		if (mark.kind !== "single") continue;
		if (mark.role === "open") seen = false;
		else if (mark.role === "close") seen = true;
		else if (!seen) {
			// A doubtful closer will do for an opener where nothing better follows.
			ahead[index] = false;
			seen = true;
		}
	}
	return ahead;
}

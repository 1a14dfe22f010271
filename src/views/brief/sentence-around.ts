/** The sentence a span stands in, for showing evidence: whole sentences where the span runs over several. */

import { makeSpan, type Range, type Span } from "../../model/span.js";

/** Evidence is read by people: at most this much of the block is shown on either side of the span. */
const REACH = 600;

/** A sentence's end: its stop, closing marks, white space, and then something that starts a sentence. */
const END = /[.!?…]["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\p{N}])/gu;

/** Words that end in a full stop within a sentence: "Gen.", "U.S.", "J." */
const ABBREVIATION =
	/(?:^|[\s("“‘])(?:\p{L}|\p{Lu}\p{Ll}{0,3}|(?:\p{L}\.)+\p{L})\.\s+$/u;

/** The sentence or sentences of `block` that hold `span`; the span alone where it lies in no block. */
export function sentenceAround(
	text: string,
	span: Span,
	block: Range | null,
): Span {
	if (block === null) return span;
	const low = Math.max(block.start, span.start - REACH);
	const high = Math.min(block.end, span.end + REACH);
	const starts = boundaries(text.slice(low, span.start));
	const stops = boundaries(text.slice(span.end, high));
	// A span that ends with its own stop ends its sentence.
	const closed =
		/[.!?…]["'”’»)\]]*$/u.test(span.text) &&
		/^["'”’»)\]]*\s/u.test(text.slice(span.end, span.end + 4));
	const closing = /^["'”’»)\]]*/u.exec(text.slice(span.end, high))![0].length;
	const end = closed
		? span.end + closing
		: stops[0] === undefined
			? high
			: span.end + stops[0];
	return trimmed(text, starts.length === 0 ? low : low + starts.at(-1)!, end);
}

/** Offsets in `part` just after each sentence's end. */
function boundaries(part: string): readonly number[] {
	return [...part.matchAll(END)]
		.map((found) => found.index + found[0].length)
		.filter((at) => !ABBREVIATION.test(part.slice(Math.max(0, at - 12), at)));
}

function trimmed(text: string, start: number, end: number): Span {
	const words = text.slice(start, end);
	const lead = words.length - words.trimStart().length;
	return makeSpan(text, start + lead, start + lead + words.trim().length);
}

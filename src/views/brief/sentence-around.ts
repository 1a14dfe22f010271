/** The sentence a span stands in, for showing evidence: whole sentences where the span runs over several. */

import { sentenceStarts } from "../../language/sentences.js";
import { tokenize } from "../../language/tokenize.js";
import { makeSpan, type Range, type Span } from "../../model/span.js";

/** Evidence is read by people: at most this much of the block is shown on either side of the span. */
const REACH = 600;

/** The sentence or sentences of `block` that hold `span`; the span alone where it lies in no block. */
export function sentenceAround(
	text: string,
	span: Span,
	block: Range | null,
): Span {
	if (block === null) return span;
	const from = Math.max(block.start, span.start - REACH);
	const to = Math.min(block.end, span.end + REACH);
	const tokens = tokenize(text, from, Math.max(to, span.end));
	const firsts = sentenceStarts(text, tokens);
	let start = from;
	let end = tokens.ends.at(-1) ?? span.end;
	for (const first of firsts) {
		const at = tokens.starts[first]!;
		if (at <= span.start) start = at;
		else if (at >= span.end) {
			end = tokens.ends[first - 1]!;
			break;
		}
	}
	return makeSpan(text, Math.min(start, span.start), Math.max(end, span.end));
}

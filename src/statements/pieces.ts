/** Token ranges turned into spans of the text: the pieces of what is said, without the marks round them. */

import type { Quotation } from "../model/analysis.js";
import { makeSpan, type Range, type Span, trimSpan } from "../model/span.js";
import type { StatementForm } from "../model/statement.js";
import { normAt, type SentenceView } from "./sentence-view.js";

/** A piece of content with how it stands to quotation marks. */
export interface Piece {
	readonly span: Span;
	readonly quoted: "whole" | "partly" | "not";
}

/** The words inside a quotation, its marks left out. */
export function quotedPiece(text: string, quotation: Quotation): Piece {
	return {
		span: trimSpan(text, quotation.inner.start, quotation.inner.end),
		quoted: "whole",
	};
}

/**
 * The tokens from `first` up to and without `end` as one piece; null where there is no word. A piece that is one quotation
 * from end to end loses its marks; a quotation that runs on past the sentence takes the piece with it.
 */
export function pieceOfTokens(
	view: SentenceView,
	text: string,
	from: number,
	upTo: number,
): Piece | null {
	const [first, end] = withoutStrayMarks(view, from, upTo);
	const head = view.tokens[first];
	const tail = view.tokens[end - 1];
	if (!head || !tail || end <= first) return null;
	const opened = view.quoteAt[first] ?? null;
	const closed = view.quoteAt[end - 1] ?? null;
	if (opened && opened === closed && head.start <= opened.inner.start)
		return quotedPiece(text, opened);
	const stop =
		closed && closed !== opened ? Math.max(tail.end, closed.end) : tail.end;
	const span = trimSpan(text, head.start, stop);
	return span.text === ""
		? null
		: { span, quoted: quotesIn(view, first, end) ? "partly" : "not" };
}

/** Past the dash or bullet that opens a line of dialogue or a list, and without a closing mark that was never opened. */
function withoutStrayMarks(
	view: SentenceView,
	from: number,
	upTo: number,
): readonly [first: number, end: number] {
	let first = from;
	let end = upTo;
	while (first < end - 1 && /^(?:[–—•*·▪‣-]|--)$/.test(normAt(view, first)))
		first++;
	while (
		end > first + 1 &&
		/^[”»"]$/.test(normAt(view, end - 1)) &&
		!view.quoteAt[end - 1]
	)
		end--;
	return [first, end];
}

/** Form of a statement from its pieces. */
export function formOf(pieces: readonly Piece[]): StatementForm {
	if (pieces.every((piece) => piece.quoted === "whole")) return "direct";
	return pieces.some((piece) => piece.quoted !== "not") ? "mixed" : "indirect";
}

/** Span of a token range, both ends included. */
export function tokenSpan(
	view: SentenceView,
	text: string,
	range: { first: number; last: number },
): Span {
	const head = view.tokens[range.first];
	const tail = view.tokens[range.last];
	if (!head || !tail)
		throw new RangeError(
			`no tokens ${range.first}-${range.last} in a sentence of ${view.tokens.length}`,
		);
	return makeSpan(text, head.start, tail.end);
}

/** Whether quoted words stand in the token range; a quoted name ("“West” grouping") is none. */
function quotesIn(view: SentenceView, first: number, end: number): boolean {
	for (let at = first; at < end; at++) {
		const quote = view.quoteAt[at];
		if (quote && !isName(view, quote)) return true;
	}
	return false;
}

/** One capitalised word in quotation marks is a name, not speech. */
function isName(view: SentenceView, quote: Range): boolean {
	const inside = view.tokens.filter(
		(token) => token.start > quote.start && token.end < quote.end,
	);
	return inside.length === 1 && /^\p{Lu}/u.test(inside[0]?.text ?? "");
}

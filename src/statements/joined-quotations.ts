/** Quotations that go on: “Q,” he said. “And more.” — and speeches that run over paragraphs. */

import { unspoken } from "./continuation.js";
import type { Discourse } from "./discourse.js";
import type { Found } from "./found.js";
import { quotedPiece } from "./pieces.js";
import { normAt, type SentenceView } from "./sentence-view.js";

/**
 * A sentence that is one quotation from end to end belongs to the speaker before it. In the same block it is appended to his
 * statement in `all`; at the head of a new block it is a statement of its own that goes on the last one.
 * Returns the statements to add (none where it was appended), or null where the sentence is no such quotation.
 */
export function appendQuotations(
	view: SentenceView,
	context: {
		readonly discourse: Discourse;
		readonly isNewBlock: boolean;
		readonly all: Found[];
	},
): readonly Found[] | null {
	const { discourse, all } = context;
	const quote = view.quoteAt[0] ?? null;
	if (!quote || !isAllQuoted(view)) return null;
	const last = all.at(-1);
	if (
		last?.pieces.some(
			(piece) =>
				piece.span.start <= quote.inner.start &&
				piece.span.end >= quote.inner.end,
		)
	)
		return [];
	// The quotation goes on: a cue may follow it in a later sentence.
	if (quote.closed && quote.end > view.sentence.end) return [];
	const piece = quotedPiece(discourse.text, quote);
	if (piece.span.text === "") return [];
	const speaks =
		last &&
		last.basis !== "refusal" &&
		last.pieces.some((one) => one.quoted !== "not");
	if (last && speaks && !context.isNewBlock) {
		all[all.length - 1] = {
			...last,
			pieces: [...last.pieces, piece],
			endsQuoted: true,
		};
		return [];
	}
	return last && (speaks || !context.isNewBlock)
		? [unspoken(view, "continuation", piece)]
		: [unspoken(view, "hearsay", piece)];
}

/** Whether every word stands in the quotation that the first one stands in. */
function isAllQuoted(view: SentenceView): boolean {
	const quote = view.quoteAt[0];
	return view.tokens.every(
		(_, index) =>
			view.quoteAt[index] === quote || /^[.,!?…]+$/.test(normAt(view, index)),
	);
}

/** Quotations that go on: “Q,” he said. “And more.” — and speeches that run over paragraphs. */

import { unspoken } from "./continuation.js";
import { sayEntry } from "./cue-lexicon.js";
import type { Discourse } from "./discourse.js";
import { subjectBefore } from "./find-subject.js";
import type { Found } from "./found.js";
import { quotedPiece } from "./pieces.js";
import { lemmaAt, normAt, type SentenceView, tagAt } from "./sentence-view.js";
import { isSpeakerPhrase } from "./speaker-words.js";

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
		/** The views of the sentences so far, this one's included. */
		readonly views: readonly (SentenceView | null)[];
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
	const before = sentenceBefore(quote.start, view, context.views);
	const doer =
		before === null || last?.view === before
			? null
			: doerOf(before, last?.view ?? null, discourse);
	if (before !== null && doer !== null)
		return [
			{
				...unspoken(before, "hearsay", piece),
				basis: "cue",
				entry: sayEntry(discourse.lexicon) ?? null,
				...doer,
			},
		];
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

/** The sentence that ends right before an offset, in the block of `view`; null at its head. */
function sentenceBefore(
	offset: number,
	view: SentenceView,
	views: readonly (SentenceView | null)[],
): SentenceView | null {
	for (let at = views.length - 1; at >= 0; at--) {
		const other = views[at];
		if (!other || other.sentence.block !== view.sentence.block) return null;
		if (other.sentence.end <= offset) return other;
	}
	return null;
}

/** A sentence longer than this, in tokens, tells something of its own. */
const LONGEST_DEED = 9;

/** "Avelay snorts. “He is a charming man.”": who does something in a short sentence right before, and the verb of it; null for none. */
function doerOf(
	view: SentenceView,
	last: SentenceView | null,
	{ words }: Discourse,
): Pick<Found, "source" | "cue"> | null {
	if (view.tokens.length > LONGEST_DEED) return null;
	const group = view.groups.find(({ finite }) => finite);
	const subject = group ? subjectBefore(view, group) : null;
	if (!group || group.passive || group.negated || group.modal) return null;
	if (subject?.link !== "plain") return null;
	const { head } = subject;
	const tag = tagAt(view, head.head);
	// "He" right after words of his goes on with these.
	const isApart = last?.sentence.block !== view.sentence.block;
	const isPerson =
		(isApart && /^(?:he|she)$/.test(normAt(view, head.head))) ||
		tag === "NNP" ||
		(tag === "NN" && isSpeakerPhrase(view, head, words));
	// "Avelay is tired", "She has two sons": no deed that words go with
	return isPerson &&
		!/^(?:be|have|remain|know|own)$/.test(lemmaAt(view, group.main))
		? {
				source: { first: subject.first, last: subject.last },
				cue: { first: group.first, last: group.last },
			}
		: null;
}

/** Whether every word stands in the quotation that the first one stands in. */
function isAllQuoted(view: SentenceView): boolean {
	const quote = view.quoteAt[0];
	return view.tokens.every(
		(_, index) =>
			view.quoteAt[index] === quote || /^[.,!?…]+$/.test(normAt(view, index)),
	);
}

/** What somebody calls the thing just told: ", an allegation Kyiv rejected as “a fabrication”", " – a charge both delegations deny". */

import { maximalNounPhrase } from "../language/chunk.js";
import {
	type AppositionVerdict,
	appositionVerdict,
} from "./apposition-verdict.js";
import { clauseEnd } from "./clause-end.js";
import type { Discourse } from "./discourse.js";
import type { Found, TokenRange } from "./found.js";
import { type Piece, pieceOfTokens } from "./pieces.js";
import {
	isOpening,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";

/** Statements in appositions that somebody judges. */
export function readTrailingAppositions(
	view: SentenceView,
	discourse: Discourse,
): readonly Found[] {
	const found: Found[] = [];
	for (const phrase of view.phrases) {
		const verdict = appositionVerdict(view, phrase.first, discourse.lexicon);
		if (!verdict) continue;
		const { cue, entry, source } = verdict;
		const pieces = judgedPieces(view, verdict, discourse);
		const last = pieces.at(-1);
		if (!last) continue;
		found.push({
			view,
			basis: "cue",
			entry,
			source: { first: source.first, last: sourceEnd(view, source, cue.last) },
			cue: { first: cue.group.first, last: cue.last },
			pieces,
			circumstances: [],
			addressee: null,
			negative: cue.group.negated,
			endsQuoted: last.quoted !== "not",
		});
	}
	return found;
}

/** The end of whoever judges; an agent behind "by" has its apposition: "rejected by the president's adviser, Ada Lind". */
function sourceEnd(
	view: SentenceView,
	source: TokenRange,
	cue: number,
): number {
	const agent = source.first > cue ? phraseOf(view, source.first) : null;
	return agent ? maximalNounPhrase(view.sentence, agent).last : source.last;
}

/** The words quoted behind the verb; else the thing, with what it is called: "a charge", "absurd". */
function judgedPieces(
	view: SentenceView,
	{ phrase, cue, entry }: AppositionVerdict,
	{ text, lexicon }: Discourse,
): readonly Piece[] {
	const own = quotationBehind(view, cue.last + 1);
	if (own) {
		const piece = pieceOfTokens(
			view,
			text,
			own.first,
			clauseEnd(view, own.first, lexicon),
		);
		return piece ? [piece] : [];
	}
	const called = cue.last + 1;
	const name =
		entry.takes.includes("predicate") &&
		/^(?:JJ|DT|NN|RB)/.test(tagAt(view, called))
			? pieceOfTokens(view, text, called, clauseEnd(view, called, lexicon))
			: null;
	const thing = pieceOfTokens(view, text, phrase.first, phrase.last + 1);
	return [thing, name].flatMap((piece) => piece ?? []);
}

/** `as “a complete fabrication”`: the quotation right behind the verb, over "as". */
function quotationBehind(
	view: SentenceView,
	at: number,
): { first: number; end: number } | null {
	const first = normAt(view, at) === "as" ? at + 1 : at;
	if (
		!isOpening(view, first) &&
		!(phraseOf(view, first)?.first === first && isOpening(view, first + 1))
	)
		return null;
	return { first, end: first + 1 };
}

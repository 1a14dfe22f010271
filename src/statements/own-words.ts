/** Statements told by whose words, view or count they are: "in her words", "in Norland's telling", "by the rebels' count". */

import { contentFrom, contentUpTo } from "./content-beside.js";
import type { Discourse } from "./discourse.js";
import type { Found, TokenRange } from "./found.js";
import { type Piece, pieceOfTokens } from "./pieces.js";
import {
	groupOf,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";

/**
 * `the plan, which, in her words, “ends a wrong”`: the quotation behind the phrase; in its absence the clause. "In Norland's telling, the strike
 * never happened", "It rewards the aggressor, in his view": the clause behind it, or before.
 */
export function inOwnWords(
	view: SentenceView,
	at: number,
	discourse: Discourse,
): Found | null {
	const owner = ownerOfWords(view, at, discourse);
	if (!owner) return null;
	const { source, words } = owner;
	const first = normAt(view, words + 1) === "," ? words + 2 : words + 1;
	const isLast = /^[.?!]?$/.test(normAt(view, words + 1));
	// "In the union's view the cap is void" needs no comma where a subject and its verb follow.
	const isFirst = at === 0 && (first === words + 2 || isClauseAt(view, first));
	const amid = amidClause(view, at, first, discourse);
	if (amid)
		return {
			view,
			basis: "according-to",
			entry: null,
			source,
			cue: { first: at, last: words },
			pieces: amid,
			circumstances: [],
			addressee: null,
			negative: false,
			endsQuoted: amid.some(({ quoted }) => quoted !== "not"),
		};
	const content = isLast
		? contentUpTo(view, at, discourse)
		: contentFrom(view, first, discourse);
	if (!content || (content.quoted === "not" && !isLast && !isFirst))
		return null;
	return {
		view,
		basis: "according-to",
		entry: null,
		source,
		cue: { first: at, last: words },
		pieces: [content],
		circumstances: [],
		addressee: null,
		negative: false,
		endsQuoted: content.quoted !== "not",
	};
}

/** Whose words "in her words", "in the ministry's telling", "by the rebels' count" tells of, and the last token of that; null where nobody's. */
function ownerOfWords(
	view: SentenceView,
	at: number,
	discourse: Discourse,
): { readonly source: TokenRange; readonly words: number } | null {
	const { ownWords } = discourse.codebook.reporting;
	if (isOfVerbBefore(view, at, discourse)) return null;
	if (
		view.tokens[at + 1]?.tag === "PRP$" &&
		ownWords.includes(normAt(view, behindOwn(view, at + 2)))
	)
		return {
			source: { first: at + 1, last: at + 1 },
			words: behindOwn(view, at + 2),
		};
	const phrase = phraseOf(view, at + 1);
	const isOwn = phrase && normAt(view, phrase.head - 1) === "own";
	const mark = phrase ? phrase.head - (isOwn ? 2 : 1) : -1;
	if (
		phrase?.first !== at + 1 ||
		tagAt(view, mark) !== "POS" ||
		mark <= phrase.first ||
		!ownWords.includes(normAt(view, phrase.head))
	)
		return null;
	return {
		source: { first: phrase.first, last: mark - 1 },
		words: phrase.last,
	};
}

/** "by her *own* account": the token behind "own", else the same. */
function behindOwn(view: SentenceView, at: number): number {
	return normAt(view, at) === "own" ? at + 1 : at;
}

/** "stood *by its account*": the preposition goes with the reporting verb before it. */
function isOfVerbBefore(
	view: SentenceView,
	at: number,
	{ lexicon }: Discourse,
): boolean {
	const verb = groupOf(view, at - 1);
	const tails = verb && lexicon.verbs.get(lemmaAt(view, verb.main));
	return (
		tails?.some(
			([tail]) => tail.length === 1 && tail[0] === normAt(view, at),
		) === true
	);
}

/** "The minister, in her telling, was at a wedding": the subject before and the verb with all behind it; null where no verb follows. */
function amidClause(
	view: SentenceView,
	at: number,
	first: number,
	discourse: Discourse,
): readonly Piece[] | null {
	if (
		normAt(view, at - 1) !== "," ||
		normAt(view, first - 1) !== "," ||
		(groupOf(view, first)?.finite !== true && !isCopula(view, at - 2))
	)
		return null;
	let start = at - 1;
	while (start > 0 && !/^[;:,]$/.test(normAt(view, start - 1))) start--;
	const before = pieceOfTokens(view, discourse.text, start, at - 1);
	const behind = contentFrom(view, first, discourse);
	return before && behind ? [before, behind] : null;
}

/** "is, in her eyes, unbalanced": a form of "be" right before what is set off. */
function isCopula(view: SentenceView, at: number): boolean {
	return groupOf(view, at)?.finite === true && lemmaAt(view, at) === "be";
}

/** Whether a subject and its finite verb begin here. */
function isClauseAt(view: SentenceView, at: number): boolean {
	const subject = phraseOf(view, at);
	return (
		subject?.first === at && groupOf(view, subject.last + 1)?.finite === true
	);
}

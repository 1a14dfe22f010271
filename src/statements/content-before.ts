/** What stands before a trailing or parenthetical cue: “…,” she said; The deal is dead, he added; Ukraine, he repeated, must …. */

import { clauseEnd } from "./clause-end.js";
import type { CueLexicon } from "./cue-lexicon.js";
import { isClauseOpener } from "./function-words.js";
import { type Piece, pieceOfTokens, quotedPiece } from "./pieces.js";
import {
	groupOf,
	isClosing,
	isOpening,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";

/** The pieces round a cue that follows (some of) its content. */
export interface ContentBefore {
	readonly pieces: readonly Piece[];
	/** First token of the first piece; what is said begins here. */
	readonly first: number;
	/** Index after the last token read behind the cue; `cueLast + 1` where nothing was. */
	readonly end: number;
}

/**
 * Content before the cue whose words, source and verb together, run from `first` to `last`.
 * Null where no clause or quotation ends there.
 */
export function contentBefore(
	view: SentenceView,
	text: string,
	cue: { readonly first: number; readonly last: number },
	lexicon: CueLexicon,
): ContentBefore | null {
	const comma = cue.first - 1;
	const mark = normAt(view, comma) === "," ? comma - 1 : comma;
	if (isClosing(view, mark) && isQuotedSpeech(view, mark))
		return quotedBefore(view, text, mark, cue, lexicon);
	if (normAt(view, comma) !== "," && !/^[–—]$/.test(normAt(view, comma)))
		return null;
	return clauseBefore(view, text, comma, cue, lexicon);
}

/** “I was angry about it,” Trump said, “but …”: the quotation before the cue and what it goes on to behind it. */
function quotedBefore(
	view: SentenceView,
	text: string,
	mark: number,
	cue: { readonly first: number; readonly last: number },
	lexicon: CueLexicon,
): ContentBefore | null {
	const quote = view.quoteAt[mark];
	if (!quote) return null;
	const opening = view.tokens.findIndex((token) => token.start >= quote.start);
	const first = Math.max(0, opening);
	const begins = first === 0 || isClauseBoundary(view, first - 1);
	const pieces: Piece[] = begins ? [quotedPiece(text, quote)] : [];
	if (!begins) {
		const start = clauseStartBefore(view, first);
		const piece = pieceOfTokens(view, text, start, mark + 1);
		if (!piece) return null;
		pieces.push(piece);
	}
	const rest = restBehind(view, text, cue.last, lexicon);
	if (rest) pieces.push(rest.piece);
	return {
		pieces,
		first: begins ? first : clauseStartBefore(view, first),
		end: rest?.end ?? cue.last + 1,
	};
}

function clauseBefore(
	view: SentenceView,
	text: string,
	comma: number,
	cue: { readonly first: number; readonly last: number },
	lexicon: CueLexicon,
): ContentBefore | null {
	const start = clauseStartBefore(view, comma);
	const verb = view.groups.find(
		(group) => group.first >= start && group.last < comma && group.finite,
	);
	const rest = restBehind(view, text, cue.last, lexicon);
	const resumes = rest !== null && groupOf(view, rest.first)?.finite === true;
	if (!verb && !resumes) return null;
	if (!verb && !phraseOf(view, comma - 1)) return null;
	const piece = pieceOfTokens(view, text, start, comma);
	if (!piece) return null;
	return {
		pieces: rest ? [piece, rest.piece] : [piece],
		first: start,
		end: rest?.end ?? cue.last + 1,
	};
}

/** What is said goes on behind the cue: `, “but maybe it didn't happen”`, `, must pull its troops out`, `, on a date to be agreed`. */
function restBehind(
	view: SentenceView,
	text: string,
	last: number,
	lexicon: CueLexicon,
) {
	let comma = last + 1;
	while (
		comma < view.tokens.length &&
		normAt(view, comma) !== "," &&
		comma - last < 8 &&
		!isOpening(view, comma)
	) {
		if (groupOf(view, comma)?.finite) return null;
		comma++;
	}
	const first =
		normAt(view, comma) === "," || /^[:–—]$/.test(normAt(view, comma))
			? comma + 1
			: isOpening(view, comma)
				? comma
				: -1;
	if (first < 0 || first >= view.tokens.length) return null;
	const goesOn =
		isOpening(view, first) ||
		(groupOf(view, first)?.finite === true &&
			!/^VBG$/.test(tagAt(view, first))) ||
		/^(?:on|in|by|with|to|but|from|for|if|unless|provided|because|and|at|or)$/.test(
			normAt(view, first),
		);
	if (!goesOn) return null;
	const end = clauseEnd(view, first, lexicon);
	const piece = pieceOfTokens(view, text, first, end);
	return piece ? { piece, first, end } : null;
}

/** First token of the clause that runs up to `before`: behind a semicolon, colon or dash outside quotation marks, else the sentence's first. */
function clauseStartBefore(view: SentenceView, before: number): number {
	for (let at = before - 1; at > 0; at--) {
		if (/^[;:]$/.test(normAt(view, at)) && !view.quoteAt[at]) return at + 1;
	}
	return 0;
}

function isClauseBoundary(view: SentenceView, index: number): boolean {
	return isClauseOpener(view, index) || isClosing(view, index);
}

/** A quotation that says something: a verb in it, or more than two words. */
function isQuotedSpeech(view: SentenceView, mark: number): boolean {
	const quote = view.quoteAt[mark];
	if (!quote) return false;
	let words = 0;
	for (let at = mark - 1; at >= 0 && view.quoteAt[at] === quote; at--) {
		if (/\p{L}/u.test(normAt(view, at))) words++;
	}
	return words > 0;
}

/** What stands before a trailing or parenthetical cue: “…,” she said; The deal is dead, he added; Ukraine, he repeated, must …. */

import { behindEntryHour } from "../language/entry-hour.js";
import type { CueLexicon } from "./cue-lexicon.js";
import { reportsItself } from "./cue-signals.js";
import type { TokenRange } from "./found.js";
import { isAnswer, isClauseOpener, isDash } from "./function-words.js";
import { type Piece, pieceOfTokens, quotedPiece } from "./pieces.js";
import { restBehind } from "./rest-behind-cue.js";
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
}

/** A cue with its source, as one token range, in its sentence. */
export interface CuePlace {
	readonly view: SentenceView;
	readonly text: string;
	readonly cue: TokenRange;
	readonly lexicon: CueLexicon;
}

/** Content before the cue; null where no clause or quotation ends there. */
export function contentBefore(place: CuePlace): ContentBefore | null {
	const { view, cue } = place;
	const mark = quotationEndBefore(view, cue.first);
	if (mark !== null) return quotedBefore(place, mark);
	const comma = cue.first - 1;
	return normAt(view, comma) === "," || /^[–—]$/.test(normAt(view, comma))
		? clauseBefore(place, comma)
		: null;
}

/** Index of the closing mark of a quotation that ends right before the token, over a comma; null where none does. */
export function quotationEndBefore(
	view: SentenceView,
	first: number,
): number | null {
	const mark = normAt(view, first - 1) === "," ? first - 2 : first - 1;
	return mark > 0 && isClosing(view, mark) ? mark : null;
}

/** “I was angry about it,” Trump said, “but …”: the quotation before the cue and what it goes on to behind it. */
function quotedBefore(place: CuePlace, mark: number): ContentBefore | null {
	const { view, text } = place;
	const quote = view.quoteAt[mark];
	if (!quote) return null;
	let first = mark;
	while (first > 0 && view.quoteAt[first - 1] === quote) first--;
	const begins =
		first === behindEntryHour(view.tokens) ||
		isClauseOpener(view, first - 1) ||
		isClosing(view, first - 1);
	const isWhole = begins && !goesOnWithClause(place, first);
	const start = isWhole ? first : clauseStartBefore(view, first, place.lexicon);
	const piece = isWhole
		? quotedPiece(text, quote)
		: pieceOfTokens(view, text, start, mark + 1);
	if (!piece) return null;
	if (!isWhole && !hasSpeech(view, start, first)) return null;
	const rest = restBehind({ ...place, before: mark + 1 }, "clause");
	return { pieces: rest ? [piece, rest.piece] : [piece], first: start };
}

/** "The ministry was reading it, “line by line”, she said": a quotation in small letters behind a clause nobody else has said. */
function goesOnWithClause({ view, lexicon }: CuePlace, first: number): boolean {
	const word = view.tokens[first + 1]?.text ?? "";
	if (normAt(view, first - 1) !== "," || !/^\p{Ll}/u.test(word)) return false;
	const start = clauseStartBefore(view, first, lexicon);
	return (
		view.groups.some(
			(group) => group.finite && group.first >= start && group.last < first - 1,
		) && !reportsItself(view, { from: start, kind: "any" }, lexicon)
	);
}

function clauseBefore(place: CuePlace, comma: number): ContentBefore | null {
	const { view, text } = place;
	const start = clauseStartBefore(view, comma, place.lexicon);
	// "Asked about the other 90, the diplomat said, “…”": on what occasion
	if (place.lexicon.asked.has(normAt(view, start))) return null;
	const verb = view.groups.find(
		(group) => group.first >= start && group.last < comma && group.finite,
	);
	const rest = restBehind(
		{ ...place, before: comma },
		isSubordinate(view, start) || isAdverbial(view, start, comma)
			? "condition"
			: "clause",
	);
	// "When the minister put down her pen, she said nothing": when it was said
	if (
		rest === null &&
		/^(?:when|where|whereas|while|as|once|since|until|after|before)$/.test(
			normAt(view, start),
		)
	)
		return null;
	const resumes =
		rest !== null &&
		groupOf(view, isOpening(view, rest.first) ? rest.first + 1 : rest.first)
			?.finite === true;
	if (
		!verb &&
		!isAnswer(view, comma) &&
		!(
			resumes &&
			(phraseOf(view, comma - 1) ||
				tagAt(view, comma - 1) === "WDT" ||
				// "Nor, she noted, did it pay"
				(comma - 1 === start &&
					/^(?:nor|neither|never|only|thus|hardly)$/.test(
						normAt(view, start),
					)) ||
				// "a vote now, she said, would be theft"
				(tagAt(view, comma - 1) === "RB" && phraseOf(view, comma - 2)))
		) &&
		!(rest && (isSubordinate(view, start) || isAdverbial(view, start, comma)))
	)
		return null;
	const first = ownStart(view, start, comma, resumes);
	const piece = pieceOfTokens(view, text, first, comma);
	if (!piece) return null;
	return { pieces: rest ? [piece, rest.piece] : [piece], first };
}

/**
 * "They left; the voice, she said, was another's": of a clause with its cue inside what stands before the semicolon is none. Neither is
 * what a dash sets off: "Orland puts it at ten – an exaggeration, she said".
 */
function ownStart(
	view: SentenceView,
	start: number,
	comma: number,
	resumes: boolean,
): number {
	for (let at = comma - 1; at > start; at--) {
		if (view.quoteAt[at]) continue;
		if (resumes && normAt(view, at) === ";") return at + 1;
		const named = isDash(view, at) ? phraseOf(view, at + 1) : null;
		if (named?.first === at + 1 && named.last === comma - 1) return at + 1;
	}
	return start;
}

/** Whether the clause at `first` needs another to lean on. */
function isSubordinate(view: SentenceView, first: number): boolean {
	// "Had they known, she said, they would have stayed"
	if (
		/^(?:had|were|should)$/.test(normAt(view, first)) &&
		phraseOf(view, first + 1)?.first === first + 1
	)
		return true;
	const at = /^(?:but|and|even|only)$/.test(normAt(view, first))
		? first + 1
		: first;
	return /^(?:if|though|although|while|when|because|unless|until|since|once|as|given|whatever|until)$/.test(
		normAt(view, at),
	);
}

/** Whether only a place or circumstance stands before the cue: "Back in Norland, she said, he changed his mind". */
function isAdverbial(
	view: SentenceView,
	first: number,
	comma: number,
): boolean {
	return (
		/^(?:IN|RB)$/.test(tagAt(view, first)) &&
		!view.groups.some(
			// "By dealing with a rival, he complained, she had …"
			(group) => group.first < comma && group.form !== "gerund",
		)
	);
}

/** Whether a clause that ends in a quotation says something: it has a verb, in the quotation or before it, and is no mere title of a broadcast. */
function hasSpeech(view: SentenceView, start: number, quote: number): boolean {
	return view.groups.some(
		(group) =>
			group.finite &&
			group.first >= start &&
			(group.first < quote ||
				view.quoteAt[group.first] === view.quoteAt[quote]),
	);
}

/**
 * First token of the clause that runs up to `before`: the sentence's first, or the one behind a colon, or behind a semicolon
 * when what stands before that has a speaker of its own.
 */
function clauseStartBefore(
	view: SentenceView,
	before: number,
	lexicon: CueLexicon,
): number {
	for (let at = before - 1; at > 0; at--) {
		if (view.quoteAt[at]) continue;
		if (normAt(view, at) === ":") return at + 1;
		if (
			normAt(view, at) === ";" &&
			reportsItself(view, { from: 0, kind: "any" }, lexicon)
		)
			return at + 1;
	}
	return behindEntryHour(view.tokens);
}

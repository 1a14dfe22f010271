/** What stands before a trailing or parenthetical cue: “…,” she said; The deal is dead, he added; Ukraine, he repeated, must …. */

import { clauseEnd } from "./clause-end.js";
import type { CueLexicon } from "./cue-lexicon.js";
import { reportsItself } from "./cue-signals.js";
import type { TokenRange } from "./found.js";
import { isClauseOpener, isDash } from "./function-words.js";
import { type Piece, pieceOfTokens, quotedPiece } from "./pieces.js";
import {
	groupOf,
	isClosing,
	isOpening,
	lemmaAt,
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
		first === 0 ||
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
	const verb = view.groups.find(
		(group) => group.first >= start && group.last < comma && group.finite,
	);
	const rest = restBehind(
		{ ...place, before: comma },
		isSubordinate(view, start) || isAdverbial(view, start, comma)
			? "condition"
			: "clause",
	);
	const resumes =
		rest !== null &&
		groupOf(view, isOpening(view, rest.first) ? rest.first + 1 : rest.first)
			?.finite === true;
	if (
		!verb &&
		!(
			resumes &&
			(phraseOf(view, comma - 1) ||
				tagAt(view, comma - 1) === "WDT" ||
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

/**
 * What is said goes on behind the cue: `, “but maybe it didn't happen”`, `, must pull its troops out`, `, on a date to be agreed`;
 * behind a subordinate clause anything does (`If the law fails, he said, the market will decide`).
 */
function restBehind(
	place: CuePlace & { readonly before: number },
	behind: "clause" | "condition",
): { piece: Piece; first: number } | null {
	const { view, cue } = place;
	let comma = cue.last + 1;
	while (
		comma < view.tokens.length &&
		!/^[,:–—]$/.test(normAt(view, comma)) &&
		comma - cue.last < 8 &&
		!isOpening(view, comma)
	) {
		if (groupOf(view, comma)?.finite) return null;
		comma++;
	}
	const first = isOpening(view, comma)
		? comma
		: /^[,:–—]$/.test(normAt(view, comma))
			? comma + 1
			: -1;
	if (first < 0 || first >= view.tokens.length) return null;
	if (isOpening(view, comma) === false) {
		const behind = behindApposition(view, first);
		if (behind !== null) return goOn(place, behind, "clause");
	}
	return goOn(place, first, behind);
}

/** What goes on at `first`, where something does. */
function goOn(
	place: CuePlace & { readonly before: number },
	first: number,
	behind: "clause" | "condition",
): { piece: Piece; first: number } | null {
	const { view, text, lexicon, cue } = place;
	if (tagAt(view, first) === "VBG") return conditionBehind(place, first);
	if (isPurpose(view, first)) return null;
	// "…, retorts the ministry, which accuses …": more of who speaks
	if (normAt(view, first) === "which" && groupOf(view, cue.last) === null)
		return null;
	// "…, its delegate said, but the rebels objected to …": somebody else takes a stand.
	if (
		/^(?:but|and|while|whereas|though|although)$/.test(normAt(view, first)) &&
		!isOpening(view, first + 1) &&
		fallsBack(view, place.before, first) &&
		reportsItself(view, { from: first + 1, kind: "any" }, lexicon)
	)
		return null;
	const goesOn =
		isOpening(view, first) ||
		(behind === "condition" && phraseOf(view, first)?.first === first) ||
		(groupOf(view, first)?.finite === true && tagAt(view, first) !== "VBG") ||
		(tagAt(view, first) === "VB" && tagAt(view, place.before - 1) === "MD") ||
		// "The talk was, he added, nonsense"
		(/^(?:be|seem|remain|become|have)$/.test(lemmaAt(view, place.before - 1)) &&
			groupOf(view, place.before - 1)?.finite === true) ||
		(normAt(view, first) === "before" && isFiniteAhead(view, first)) ||
		(normAt(view, first) === "as" &&
			/^(?:long|soon|far)$/.test(normAt(view, first + 1))) ||
		/^(?:on|in|by|with|to|but|from|for|if|unless|until|once|when|where|provided|because|since|and|at|or|so|than|which|without|despite|including|rather)$/.test(
			normAt(view, first),
		);
	if (!goesOn) return null;
	const piece = pieceOfTokens(
		view,
		text,
		first,
		clauseEnd(view, first, lexicon),
	);
	return piece ? { piece, first } : null;
}

/** Whether a past tense follows at `from` on a clause that has none before `end`: what is told there was not said in one breath with it. */
function fallsBack(view: SentenceView, end: number, from: number): boolean {
	const said = view.groups.filter((group) => group.finite && group.last < end);
	const next = view.groups.find((group) => group.finite && group.first > from);
	return (
		next !== undefined &&
		tagAt(view, next.first) === "VBD" &&
		said.length > 0 &&
		said.every((group) => tagAt(view, group.first) !== "VBD")
	);
}

/** "…, she told reporters in the capital, Corvan, unless …": the token behind what only names the place; null where no such word stands there. */
function behindApposition(view: SentenceView, first: number): number | null {
	const phrase = phraseOf(view, first);
	return phrase?.first === first &&
		tagAt(view, phrase.head) === "NNP" &&
		normAt(view, phrase.last + 1) === ","
		? phrase.last + 2
		: null;
}

/** "before Orland *lifts* its blockade", but not "before the meeting". */
function isFiniteAhead(view: SentenceView, first: number): boolean {
	const phrase = phraseOf(view, first + 1);
	if (phrase?.first !== first + 1) return false;
	const verb = isOpening(view, phrase.last + 1)
		? phrase.last + 2
		: phrase.last + 1;
	return groupOf(view, verb)?.finite === true;
}

/** ", in a push to rescue the talks", ", without elaborating": how the page explains it, not what was said. */
function isPurpose(view: SentenceView, first: number): boolean {
	if (normAt(view, first) === "without")
		return tagAt(view, first + 1) === "VBG";
	const object =
		normAt(view, first) === "in" ? phraseOf(view, first + 1) : null;
	return (
		object !== null &&
		/^an?$/.test(normAt(view, object.first)) &&
		normAt(view, object.last + 1) === "to"
	);
}

/** "…, she said, speaking in private, provided that …": a condition behind how it was said. */
function conditionBehind(
	{ view, text, lexicon }: CuePlace,
	from: number,
): { piece: Piece; first: number } | null {
	for (let at = from + 1; at + 1 < view.tokens.length && at < from + 14; at++) {
		if (groupOf(view, at)?.finite) return null;
		if (
			normAt(view, at) !== "," ||
			!/^(?:provided|unless|if|but|as)$/.test(normAt(view, at + 1))
		)
			continue;
		const piece = pieceOfTokens(
			view,
			text,
			at + 1,
			clauseEnd(view, at + 1, lexicon),
		);
		return piece && { piece, first: at + 1 };
	}
	return null;
}

/** Whether the clause at `first` needs another to lean on. */
function isSubordinate(view: SentenceView, first: number): boolean {
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
		!view.groups.some((group) => group.first < comma)
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
	return 0;
}

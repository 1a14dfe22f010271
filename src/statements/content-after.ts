/** What follows a reporting verb: a that-clause, a quotation, a bare clause, an infinitive or a thing. */

import type { CueEntry } from "../model/codebook.js";
import { clauseEnd } from "./clause-end.js";
import type { CueLexicon, CueMatch } from "./cue-lexicon.js";
import { isTemporal, subjectBefore } from "./find-subject.js";
import type { TokenRange } from "./found.js";
import { isPreposition } from "./function-words.js";
import { type Piece, pieceOfTokens } from "./pieces.js";
import {
	groupOf,
	isOpening,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";

/** The content behind a cue with what stood between the two. */
export interface ContentAfter {
	readonly piece: Piece;
	readonly first: number;
	readonly end: number;
	readonly between: TokenRange | null;
	readonly addressee: TokenRange | null;
	readonly entry: CueEntry;
}

/** Reads the content behind a cue by what its entries take; null where nothing reported follows. */
export function contentAfter(
	view: SentenceView,
	text: string,
	cue: CueMatch,
	lexicon: CueLexicon,
): ContentAfter | null {
	const at = cue.last + 1;
	for (const entry of cue.entries) {
		const found = locate(view, at, entry);
		if (!found) continue;
		const end = clauseEnd(view, found.first, lexicon);
		const piece = pieceOfTokens(view, text, found.first, end);
		if (!piece || isEmptyWord(piece.span.text)) continue;
		const between =
			found.first > at ? { first: at, last: found.first - 1 } : null;
		return {
			piece,
			first: found.first,
			end,
			between,
			addressee: found.addressee,
			entry,
		};
	}
	return null;
}

interface Location {
	readonly first: number;
	readonly addressee: TokenRange | null;
}

function locate(
	view: SentenceView,
	at: number,
	entry: CueEntry,
): Location | null {
	const takes = (kind: CueEntry["takes"][number]) => entry.takes.includes(kind);
	const addressee = takes("addressee") ? addresseeAt(view, at) : null;
	if (takes("clause") || takes("quote")) {
		const start = clauseStart(view, addressee ? addressee.last + 1 : at);
		if (start !== null) return { first: start, addressee };
		const bare = addressee === null ? null : clauseStart(view, at);
		if (bare !== null) return { first: bare, addressee: null };
	}
	if (
		takes("question") &&
		/^W|^IN$/.test(tagAt(view, at)) &&
		/^(?:who|what|when|where|why|how|which|whether|if)$/.test(normAt(view, at))
	) {
		return { first: at, addressee: null };
	}
	if (takes("infinitive") && tagAt(view, at) === "TO" && groupOf(view, at))
		return { first: at, addressee: null };
	if (takes("gerund") && tagAt(view, at) === "VBG")
		return { first: at, addressee: null };
	if (
		takes("noun") &&
		(phraseOf(view, at)?.first === at || isOpening(view, at))
	) {
		const phrase = phraseOf(view, at);
		return phrase && isTemporal(view, phrase)
			? null
			: { first: at, addressee: null };
	}
	if (takes("as") && normAt(view, at) === "as")
		return { first: at + 1, addressee: null };
	return null;
}

/** The person told, when something is said to follow: "told reporters in Kyiv that", "warned Moscow: “…”". */
function addresseeAt(view: SentenceView, at: number): TokenRange | null {
	const phrase = phraseOf(view, at);
	if (!phrase || phrase.first !== at || isTemporal(view, phrase)) return null;
	let last = phrase.last;
	while (
		/^(?:of|from|and|with|for)$/.test(normAt(view, last + 1)) &&
		phraseOf(view, last + 2)?.first === last + 2
	) {
		last = phraseOf(view, last + 2)?.last ?? last;
	}
	return groupOf(view, last + 1)?.finite ? null : { first: at, last };
}

/** First token of a clause or quotation behind the cue, over "on Tuesday", "in a statement", a colon or comma; null for none. */
function clauseStart(view: SentenceView, from: number): number | null {
	let at = from;
	for (let steps = 0; steps < 8 && at < view.tokens.length; steps++) {
		const norm = normAt(view, at);
		if (norm === "that" && !isObject(view, at)) return at + 1;
		if (isOpening(view, at)) return at;
		if ((norm === ":" || norm === ",") && isOpening(view, at + 1))
			return at + 1;
		if (norm === ":" && steps < 7)
			return at + 1 < view.tokens.length ? at + 1 : null;
		if (norm === "," && normAt(view, at + 1) === "that") return at + 2;
		if (isBareClause(view, at)) return at;
		const next = skipAdjunct(view, at);
		if (next === null) return null;
		at = next;
	}
	return null;
}

/** "that" as the object itself ("called that “speculation”"), not the opener of a clause. */
function isObject(view: SentenceView, at: number): boolean {
	return (
		phraseOf(view, at) !== null &&
		!groupOf(view, at + 1) &&
		view.groups.every((group) => group.first < at)
	);
}

/** A clause without "that": its subject and finite verb, or a condition, a wh-word, "there". */
function isBareClause(view: SentenceView, at: number): boolean {
	if (
		/^(?:if|what|how|why|whether|who|where|when|there|unless|while|because|no|neither|not|only|even|as)$/.test(
			normAt(view, at),
		) &&
		hasVerb(view, at)
	) {
		return normAt(view, at) !== "as" && normAt(view, at) !== "while";
	}
	const phrase = phraseOf(view, at);
	if (!phrase || phrase.first !== at || isTemporal(view, phrase)) return false;
	const group = view.groups.find(
		(candidate) =>
			candidate.first > at &&
			candidate.finite &&
			view.quoteAt[candidate.first] === view.quoteAt[at],
	);
	const quoted = view.groups.find(
		(candidate) => candidate.first > at && candidate.finite,
	);
	const verb = group ?? quoted;
	if (!verb) return false;
	const subject = subjectBefore(view, verb);
	return subject !== null && subject.first <= at && subject.last >= at
		? true
		: group !== undefined && quoted !== undefined && subject?.first === at;
}

function hasVerb(view: SentenceView, at: number): boolean {
	return view.groups.some((group) => group.first >= at);
}

/** Past an adverb, a bare time or a short prepositional phrase; null where the token is none of these. */
function skipAdjunct(view: SentenceView, at: number): number | null {
	const phrase = phraseOf(view, at);
	if (phrase && phrase.first === at && isTemporal(view, phrase))
		return phrase.last + 1;
	if (/^RB/.test(tagAt(view, at)) && !groupOf(view, at)) return at + 1;
	if (
		isPreposition(view, at) ||
		/^(?:after|before|during)$/.test(normAt(view, at))
	) {
		const object = phraseOf(view, at + 1);
		if (object && object.first === at + 1) return object.last + 1;
	}
	return null;
}

/** "said so", "said nothing": words that stand for content and hold none. */
function isEmptyWord(words: string): boolean {
	return /^(?:so|nothing|little|no more|more|it|this|much)$/i.test(words);
}

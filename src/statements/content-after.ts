/** What follows a reporting verb: a that-clause, a quotation, a bare clause, an infinitive or a thing. */

import type { CueComplement, CueEntry } from "../model/codebook.js";
import { clauseEnd } from "./clause-end.js";
import { clauseStart } from "./clause-start.js";
import type { CueLexicon, CueMatch } from "./cue-lexicon.js";
import { reportsItself } from "./cue-signals.js";
import { isTemporal } from "./find-subject.js";
import type { TokenRange } from "./found.js";
import { type Piece, pieceOfTokens } from "./pieces.js";
import {
	groupOf,
	isClosing,
	isOpening,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { withoutTrailingAdjuncts } from "./trailing-adjuncts.js";

/** The content behind a cue with what stood between the two. */
export interface ContentAfter {
	readonly piece: Piece;
	readonly first: number;
	readonly end: number;
	/** Tokens between cue and content, and those behind a thing that tell where and when. */
	readonly around: readonly TokenRange[];
	readonly addressee: TokenRange | null;
	readonly entry: CueEntry;
}

/** A cue in its sentence with what the reader of its content needs to know. */
export interface CueInText {
	readonly view: SentenceView;
	readonly text: string;
	readonly cue: CueMatch;
	readonly lexicon: CueLexicon;
	/** Whether the cue stands in a relative clause whose object is the antecedent: "which it said had failed". */
	readonly isRelative: boolean;
	/** Whether the cue stands in a relative clause of any kind: "who had called the vote a sham". */
	readonly isInRelative: boolean;
}

/** Reads the content behind a cue by what its entries take; null where nothing reported follows. */
export function contentAfter({
	view,
	text,
	cue,
	lexicon,
	isRelative,
	isInRelative,
}: CueInText): ContentAfter | null {
	const at = cue.last + 1;
	for (const entry of cue.entries) {
		const found = isRelative ? relativeRest(view, at) : locate(view, at, entry);
		if (!found) continue;
		const clause = clauseEnd(view, found.first, lexicon);
		const reach = isInRelative
			? relativeEnd(view, found.first, clause)
			: clause;
		const end = found.isThing
			? withoutTrailingAdjuncts(
					view,
					{
						first: found.first,
						end: thingEnd(view, { first: found.first, end: reach }, lexicon),
					},
					lexicon,
				)
			: reach;
		if (found.needsVerb && !hasFinite(view, found.first, end)) continue;
		const piece = pieceOfTokens(view, text, found.first, end);
		if (!piece || (isEmptyWord(piece.span.text) && !isVerdict(entry))) continue;
		const around = [
			...(found.first > at ? [{ first: at, last: found.first - 1 }] : []),
			...(end < reach ? [{ first: end, last: reach - 1 }] : []),
		];
		return {
			piece,
			first: found.first,
			end,
			around,
			addressee: found.addressee,
			entry,
		};
	}
	return null;
}

interface Location {
	readonly first: number;
	readonly addressee: TokenRange | null;
	readonly isThing: boolean;
	/** Whether it is a clause only if a verb stands in it. */
	readonly needsVerb?: boolean;
}

function locate(
	view: SentenceView,
	at: number,
	entry: CueEntry,
): Location | null {
	const takes = (kind: CueComplement) => entry.takes.includes(kind);
	const addressee = takes("addressee") ? addresseeAt(view, at) : null;
	const isThing =
		!takes("clause") && takes("noun") && phraseOf(view, at)?.first === at;
	if (!isThing && (takes("clause") || takes("quote"))) {
		const start = clauseStart(view, addressee ? addressee.last + 1 : at);
		if (start !== null) {
			const needsVerb =
				!isOpening(view, start) && phraseOf(view, start)?.first === start;
			return { first: start, addressee, isThing: false, needsVerb };
		}
		if (addressee && normAt(view, addressee.last + 1) === "of")
			return { first: addressee.last + 1, addressee, isThing: false };
		const bare = addressee === null ? null : clauseStart(view, at);
		if (bare !== null) return { first: bare, addressee: null, isThing: false };
	}
	if (
		takes("question") &&
		/^(?:who|what|when|where|why|how|which|whether|if)$/.test(normAt(view, at))
	)
		return plainly(at);
	if (takes("infinitive") && isInfinitive(view, at)) return plainly(at);
	if (takes("person-infinitive")) return personInfinitive(view, at);
	if (takes("gerund") && tagAt(view, at) === "VBG") return plainly(at);
	if (takes("predicate") && !hasPredicate(view, at)) return null;
	return takes("noun") || takes("as") || takes("predicate")
		? thingAt(view, at, entry)
		: null;
}

/**
 * The thing spoken of: "the clause", "the talks “productive”", "it as a “win”" (the pronoun left out), "as fiction reports that …"
 * (what is so called, behind the name it is given).
 */
function thingAt(
	view: SentenceView,
	at: number,
	entry: CueEntry,
): Location | null {
	const phrase = phraseOf(view, at);
	const isHere = phrase?.first === at || isModified(view, at);
	if (entry.takes.includes("as") && normAt(view, at) === "as") {
		const name = phraseOf(view, at + 1);
		const behind = isOpening(view, at + 1)
			? quotationEnd(view, at + 1)
			: (name?.last ?? at) + 1;
		return plainly(startsThing(view, behind) ? behind : at + 1);
	}
	if (isHere && tagAt(view, at) === "PRP" && entry.takes.includes("as"))
		return plainly(normAt(view, at + 1) === "as" ? at + 2 : at + 1);
	if (
		isHere &&
		phrase &&
		isTemporal(view, phrase) &&
		!entry.takes.includes("predicate")
	)
		return null;
	return isHere || isOpening(view, at) || normAt(view, at) === "that"
		? { first: at, addressee: null, isThing: true }
		: null;
}

/** Whether a thing begins here; a chunk may have swallowed the quotation before it. */
function startsThing(view: SentenceView, at: number): boolean {
	const phrase = phraseOf(view, at);
	return phrase !== null && (phrase.first === at || isClosing(view, at - 1));
}

function hasFinite(view: SentenceView, first: number, end: number): boolean {
	return view.groups.some(
		(group) =>
			group.first >= first && group.first < end && group.form !== "gerund",
	);
}

/** "… and the small Green party is in favour of …": a thing ends where somebody else's stance begins. */
function thingEnd(
	view: SentenceView,
	thing: { readonly first: number; readonly end: number },
	lexicon: CueLexicon,
): number {
	for (let at = thing.first + 1; at < thing.end; at++) {
		if (
			tagAt(view, at) === "CC" &&
			!view.quoteAt[at] &&
			reportsItself(view, { from: at + 1, kind: "any" }, lexicon)
		)
			return at;
	}
	return thing.end;
}

/** Index after the closing mark of the quotation that opens at `open`. */
function quotationEnd(view: SentenceView, open: number): number {
	let at = open;
	while (view.quoteAt[at + 1] === view.quoteAt[open] && view.quoteAt[at + 1])
		at++;
	return at + 1;
}

/** "unhindered passage": a participle before its noun. */
function isModified(view: SentenceView, at: number): boolean {
	return (
		/^(?:VBN|VBG|JJ|RB)/.test(tagAt(view, at)) &&
		phraseOf(view, at + 1)?.first === at + 1
	);
}

/** "which it says would let Ukraine rearm": what the relative clause goes on to, over a date. */
function relativeRest(view: SentenceView, from: number): Location | null {
	let at = from;
	while (normAt(view, at) === "that") at++;
	const object = phraseOf(view, at + 1);
	if (
		/^(?:on|in|at)$/.test(normAt(view, at)) &&
		object &&
		isTemporal(view, object)
	)
		at = object.last + 1;
	return at < view.tokens.length && !/^[,.;:–—]$/.test(normAt(view, at))
		? plainly(at)
		: null;
}

/** A relative clause ends at the comma behind which the main verb comes: "…, whom she had accused of delay, thanked …". */
function relativeEnd(view: SentenceView, first: number, end: number): number {
	for (let at = first + 1; at < end; at++) {
		if (
			normAt(view, at) === "," &&
			!view.quoteAt[at] &&
			groupOf(view, at + 1)?.finite
		)
			return at;
	}
	return end;
}

/** "to go", "never to go", "not to go". */
function isInfinitive(view: SentenceView, at: number): boolean {
	const to = /^(?:never|not)$/.test(normAt(view, at)) ? at + 1 : at;
	return normAt(view, to) === "to" && groupOf(view, to) !== null;
}

/** "called the vote a sham": something follows the thing that it is called; in "called a strike for May" nothing does. */
function hasPredicate(view: SentenceView, at: number): boolean {
	const phrase = phraseOf(view, at);
	if (isOpening(view, at) || normAt(view, at) === "as") return true;
	if (phrase?.first !== at) return normAt(view, at) === "that";
	const next = phrase.last + 1;
	if (view.quoteAt[phrase.last] !== view.quoteAt[at]) return true;
	for (let inside = at; inside <= phrase.last; inside++)
		if (isOpening(view, inside)) return true;
	return (
		isOpening(view, next) ||
		phraseOf(view, next)?.first === next ||
		/^(?:JJ|VBN|VBG|RB|CD)/.test(tagAt(view, next)) ||
		/^(?:as|“)$/.test(normAt(view, next))
	);
}

/** "the mediators to postpone the round": somebody and what he is asked to do. */
function personInfinitive(view: SentenceView, at: number): Location | null {
	const phrase = phraseOf(view, at);
	if (phrase?.first !== at) return null;
	for (
		let next = phrase.last + 1;
		next < Math.min(view.tokens.length, phrase.last + 8);
		next++
	) {
		if (isInfinitive(view, next)) return plainly(at);
		if (groupOf(view, next)?.finite || /^[,.;:]$/.test(normAt(view, next)))
			return null;
	}
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

function plainly(first: number): Location {
	return { first, addressee: null, isThing: false };
}

/** "Asmara has denied it": a verdict on what was said before, though the pronoun holds no words of it. */
function isVerdict(entry: CueEntry): boolean {
	return (
		entry.force === "denial" ||
		entry.force === "support" ||
		entry.force === "opposition"
	);
}

/** "said so", "said nothing": words that stand for content and hold none. */
function isEmptyWord(words: string): boolean {
	return /^(?:so|nothing|little|no more|more|it|this|much)$/i.test(words);
}

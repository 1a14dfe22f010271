/** Speech behind a colon with no verb at all before it, as live pages and newsletters give it: "Lund, on state radio: “Never.”", "Her promise: 90 million crowns". */

import type { NounPhrase } from "../language/chunk.js";
import { behindEntryHour } from "../language/entry-hour.js";
import { trimEnd } from "./clause-end.js";
import { hasCueBehind } from "./colon-speech.js";
import { sayEntry } from "./cue-lexicon.js";
import { reportsItself } from "./cue-signals.js";
import type { Discourse } from "./discourse.js";
import type { Found, TokenRange } from "./found.js";
import { nameEnd } from "./name-end.js";
import { ownerBefore } from "./noun-owner.js";
import { pieceOfTokens } from "./pieces.js";
import {
	isOpening,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isDocumentPhrase, isSpeakerPhrase } from "./speaker-words.js";

/** Who speaks, and by which noun; a bare name has none. */
interface Label {
	readonly source: TokenRange;
	readonly cue: TokenRange | null;
}

/** Tokens that may stand before the colon. */
const LONGEST_LABEL = 24;

/** The statement behind the first colon of a sentence, where no clause stands before it and what does names a speaker; null otherwise. */
export function readVerblessColon(
	view: SentenceView,
	discourse: Discourse,
): Found | null {
	const colon = view.tokens.findIndex(
		(_, at) => normAt(view, at) === ":" && !view.quoteAt[at],
	);
	const entry = sayEntry(discourse.lexicon);
	const first = normAt(view, colon + 1) === "that" ? colon + 2 : colon + 1;
	if (colon < 1 || colon > LONGEST_LABEL || !entry) return null;
	if (
		colon + 2 >= view.tokens.length ||
		hasCueBehind(view, colon, discourse.lexicon)
	)
		return null;
	if (isOfOthers(view, first, discourse)) return null;
	const label =
		byNoun(view, colon, discourse) ??
		byName(view, colon, discourse) ??
		bySender(view, colon, discourse);
	if (label === null) return null;
	const piece = pieceOfTokens(
		view,
		discourse.text,
		first,
		trimEnd(view, first, view.tokens.length),
	);
	return (
		piece && {
			view,
			basis: "cue",
			entry,
			source: label.source,
			cue: label.cue,
			pieces: [piece],
			circumstances: [],
			addressee: null,
			negative: false,
			endsQuoted: piece.quoted !== "not",
		}
	);
}

/** "Her promise", "The line from Orland's delegation this morning", "From the rebels, a short statement": a noun for what is said, and whose it is. */
function byNoun(
	view: SentenceView,
	colon: number,
	{ codebook, words }: Discourse,
): Label | null {
	if (hasVerb(view, 0, colon)) return null;
	const nouns = codebook.words["announcing-nouns"] ?? [];
	const from = behindSetting(view, behindEntryHour(view.tokens));
	const opening = /^(?:from|for)$/.test(normAt(view, from))
		? phraseOf(view, from + 1)
		: null;
	const phrase = phraseOf(
		view,
		opening?.first === from + 1 && normAt(view, opening.last + 1) === ","
			? opening.last + 2
			: from,
	);
	if (phrase === null || !nouns.includes(lemmaAt(view, phrase.head)))
		return null;
	const owner = ownerBefore(view, phrase);
	if (owner !== null)
		return {
			source: owner.source,
			cue: { first: owner.next, last: phrase.last },
		};
	const cue = { first: phrase.first, last: phrase.last };
	if (opening !== null && phrase.first > opening.last)
		return { source: { first: opening.first, last: opening.last }, cue };
	const sender = /^(?:from|of)$/.test(normAt(view, phrase.last + 1))
		? phraseOf(view, phrase.last + 2)
		: null;
	return sender?.first === phrase.last + 2 && isSpeaker(view, sender, words)
		? {
				source: {
					first: sender.first,
					last: Math.max(sender.last, nameEnd(view, sender)),
				},
				cue,
			}
		: null;
}

/** "From a diplomat close to the talks", "From Tosk again, on being asked": whose words they are, and no noun for them. */
function bySender(
	view: SentenceView,
	colon: number,
	{ words }: Discourse,
): Label | null {
	const from = behindEntryHour(view.tokens);
	if (normAt(view, from) !== "from") return null;
	const sender = phraseOf(view, from + 1);
	if (sender?.first !== from + 1 || !isSpeaker(view, sender, words))
		return null;
	if (!isOpening(view, colon + 1) && !hasClause(view, colon)) return null;
	return {
		source: { first: sender.first, last: reachOf(view, sender.last, colon) },
		cue: null,
	};
}

/** "a diplomat *close to the mediation*": the token before the colon, where no mark stands between; else `last`. */
function reachOf(view: SentenceView, last: number, colon: number): number {
	for (let at = last + 1; at < colon; at++)
		if (/^[,;–—]$|^(?:again|later|earlier)$/.test(normAt(view, at)))
			return last;
	return colon - 1;
}

/** "Over lunch, Orland's line": the token behind a setting and its comma. */
function behindSetting(view: SentenceView, from: number): number {
	if (tagAt(view, from) !== "IN" || /^(?:from|for)$/.test(normAt(view, from)))
		return from;
	for (let at = from + 1; at < from + 6; at++)
		if (normAt(view, at) === ",") return at + 1;
	return from;
}

/** "Lund, on state radio", "The premier, asked whether he would sign", "Lund again": somebody, and no more than where or when. */
function byName(
	view: SentenceView,
	colon: number,
	{ codebook, words }: Discourse,
): Label | null {
	const from = behindEntryHour(view.tokens);
	const phrase = phraseOf(view, from);
	if (phrase === null || phrase.first > from || phrase.last >= colon)
		return null;
	if (!isSpeaker(view, phrase, words)) return null;
	const last = Math.min(
		colon - 1,
		Math.max(phrase.last, nameEnd(view, phrase)),
	);
	// "Said Ellis: “…”"
	const isSaid =
		codebook.words["inverted-sayings"]?.includes(normAt(view, phrase.first)) ??
		false;
	const source = {
		first: phrase.first + (isSaid ? 1 : 0),
		last: apposed(view, last, colon),
	};
	const isQuoted = isOpening(view, colon + 1);
	const tailAt =
		normAt(view, source.last + 1) === "," ? source.last + 2 : source.last + 1;
	const tail = normAt(view, tailAt);
	const isTold =
		tagAt(view, tailAt) === "VBG" ||
		/^(?:on|in|to|at|via|after|before|again|later|earlier|asked|speaking|leaving|arriving|posting|writing|an?|minutes|hours)$/.test(
			tail,
		);
	// "Lund: the man who lost": a heading, unless words follow.
	if (!isQuoted && !(isTold && hasClause(view, colon + 1))) return null;
	if (!isTold && source.last + 1 !== colon) return null;
	return hasVerb(view, source.last + 1, colon, tail === "asked")
		? null
		: {
				source,
				cue: isSaid ? { first: phrase.first, last: phrase.first } : null,
			};
}

/** "Orland's foreign minister, Ada Lund": the name that the phrase before is a title of. */
function apposed(view: SentenceView, last: number, colon: number): number {
	if (normAt(view, last + 1) !== ",") return last;
	const next = phraseOf(view, last + 2);
	return next?.first === last + 2 &&
		next.last < colon &&
		/^NNP/.test(tagAt(view, next.head)) &&
		/^[,:]$/.test(normAt(view, next.last + 1))
		? next.last
		: last;
}

function isSpeaker(
	view: SentenceView,
	phrase: NounPhrase,
	words: Discourse["words"],
): boolean {
	if (isDocumentPhrase(view, phrase, words)) return false;
	// "NOTE TO EDITORS:"
	if (/^\p{Lu}{2,}$/u.test(view.tokens[phrase.head]?.text ?? "")) return false;
	const tag = tagAt(view, phrase.head);
	return (
		/^NNPS?$/.test(tag) ||
		(tag !== "PRP" && isSpeakerPhrase(view, phrase, words))
	);
}

/** Whether a verb of its own stands between; "asked whether he would sign" is one of the question. */
function hasVerb(
	view: SentenceView,
	from: number,
	to: number,
	isAsked = false,
): boolean {
	return (
		!isAsked &&
		view.groups.some(
			({ finite, first }) => finite && first >= from && first < to,
		)
	);
}

function hasClause(view: SentenceView, from: number): boolean {
	return view.groups.some(({ finite, first }) => finite && first > from);
}

/** "Reaction from Orland: the premier calls it a surrender": whoever is named behind the colon speaks; "his country welcomes it" does not. */
function isOfOthers(
	view: SentenceView,
	from: number,
	{ lexicon }: Discourse,
): boolean {
	return (
		!isOpening(view, from) &&
		!/^PRP/.test(tagAt(view, from)) &&
		reportsItself(view, { from, kind: "any" }, lexicon)
	);
}

/** Speech behind a colon with no verb of saying before it: "The chancellor was blunt: the offer was an insult". */

import type { NounPhrase, VerbGroup } from "../language/chunk.js";
import { clauseEnd, trimEnd } from "./clause-end.js";
import { type CueLexicon, sayEntry } from "./cue-lexicon.js";
import { isParentheticalCue } from "./cue-signals.js";
import type { Discourse } from "./discourse.js";
import { isLeaning, subjectBefore } from "./find-subject.js";
import type { Found, TokenRange } from "./found.js";
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
import { isTemporal } from "./temporal-phrase.js";

/** The statement behind the first colon of a sentence, where what stands before it announces one; null otherwise. */
export function readColonSpeech(
	view: SentenceView,
	discourse: Discourse,
): Found | null {
	const colon = view.tokens.findIndex(
		(_, at) => normAt(view, at) === ":" && !view.quoteAt[at],
	);
	const entry = sayEntry(discourse.lexicon);
	if (colon < 2 || colon + 2 >= view.tokens.length || !entry) return null;
	const main = view.groups.findLast(
		(group) => group.finite && group.last < colon && !view.quoteAt[group.first],
	);
	const announced = main ? announcer(view, main, colon, discourse) : null;
	const doer = announced ? null : doerBefore(view, colon, discourse);
	const source = announced ?? doer?.source ?? null;
	if (!main || !source || hasCueBehind(view, colon, discourse.lexicon))
		return null;
	const first = normAt(view, colon + 1) === "that" ? colon + 2 : colon + 1;
	// "named three conditions: a poll, a court, a seat on it": a list runs to the end.
	const isList = !view.groups.some(
		(group) => group.finite && group.first > colon,
	);
	const end = isList
		? trimEnd(view, first, view.tokens.length)
		: clauseEnd(view, first, discourse.lexicon);
	const piece = pieceOfTokens(view, discourse.text, first, end);
	return (
		piece && {
			view,
			basis: "cue",
			entry,
			source,
			cue: doer?.cue ?? {
				first: nounOf(view, main, source) ?? main.first,
				last: withoutTime(view, main, colon),
			},
			pieces: [piece],
			circumstances: [],
			addressee: null,
			negative: false,
			endsQuoted: piece.quoted !== "not",
		}
	);
}

/** Who is announced to speak by the verb and what stands between it and the colon; null where nobody is. */
function announcer(
	view: SentenceView,
	main: VerbGroup,
	colon: number,
	discourse: Discourse,
): TokenRange | null {
	const subject = subjectBefore(view, main);
	if (!subject || main.passive) return null;
	const { words } = discourse.codebook;
	const answers = words["announcing-nouns"] ?? [];
	if (answers.includes(lemmaAt(view, subject.head.head)))
		return ownerOf(view, subject.head) ?? ownerInFront(view);
	const speaks =
		(isSpeakerPhrase(view, subject.head, discourse.words) ||
			tagAt(view, subject.head.head) === "NNP") &&
		!isDocumentPhrase(view, subject.head, discourse.words);
	const lemma = lemmaAt(view, main.main);
	const announces =
		(/^(?:be|sound|remain|stay|grow)$/.test(lemma) &&
			hasOne(view, main, colon, words["announcing-adjectives"] ?? [])) ||
		((words["announcing-verbs"] ?? []).includes(lemma) &&
			hasOne(view, main, colon, answers)) ||
		(lemma === "put" && normAt(view, main.last + 1) === "it") ||
		(lemma === "go" &&
			/^(?:further|farther)$/.test(normAt(view, main.last + 1)));
	return speaks && announces ? subject : null;
}

/** "The premier shook her head: “Never.”": who does something before quoted words that end the sentence, and the verb of it; null for none. */
function doerBefore(
	view: SentenceView,
	colon: number,
	discourse: Discourse,
): { readonly source: TokenRange; readonly cue: TokenRange } | null {
	const quote = view.quoteAt[colon + 1];
	const last = view.tokens.length - 1;
	const isLast =
		view.quoteAt[last] === quote || view.quoteAt[last - 1] === quote;
	if (!quote || !isOpening(view, colon + 1) || !isLast) return null;
	for (const group of view.groups) {
		if (group.first > colon) return null;
		const subject = group.finite ? subjectBefore(view, group) : null;
		if (!subject || subject.link === "relative" || isLeaning(view, subject))
			continue;
		const { head } = subject;
		const speaks =
			!group.passive &&
			(isSpeakerPhrase(view, head, discourse.words) ||
				/^NNPS?$/.test(tagAt(view, head.head))) &&
			!isDocumentPhrase(view, head, discourse.words);
		return speaks
			? {
					source: { first: subject.first, last: subject.last },
					cue: { first: group.first, last: group.last },
				}
			: null;
	}
	return null;
}

/** "The premier's answer": whose it is; null where the phrase does not tell. */
function ownerOf(view: SentenceView, phrase: NounPhrase): TokenRange | null {
	if (tagAt(view, phrase.first) === "PRP$")
		return { first: phrase.first, last: phrase.first };
	for (let at = phrase.head - 1; at > phrase.first; at--)
		if (tagAt(view, at) === "POS") return { first: phrase.first, last: at - 1 };
	// "The message from the barracks"
	const sender = /^(?:from|of)$/.test(normAt(view, phrase.last + 1))
		? phraseOf(view, phrase.last + 2)
		: null;
	return sender?.first === phrase.last + 2
		? { first: sender.first, last: sender.last }
		: null;
}

/** "The premier's *answer* came at once": the first word of the noun that somebody owns, where it is the subject; null for any other. */
function nounOf(
	view: SentenceView,
	main: VerbGroup,
	source: TokenRange,
): number | null {
	const next =
		tagAt(view, source.last + 1) === "POS" ? source.last + 2 : source.last + 1;
	const phrase = phraseOf(view, next);
	return phrase !== null &&
		phrase.first === source.first &&
		phrase.last < main.first &&
		next <= phrase.head
		? next
		: null;
}

/** "For the rebels, the message was …", "From Norland came …": whose it is, told first. */
function ownerInFront(view: SentenceView): TokenRange | null {
	const owner = /^(?:for|from)$/.test(normAt(view, 0))
		? phraseOf(view, 1)
		: null;
	return owner?.first === 1 && /^,$/.test(normAt(view, owner.last + 1))
		? { first: 1, last: owner.last }
		: null;
}

function hasOne(
	view: SentenceView,
	main: VerbGroup,
	colon: number,
	words: readonly string[],
): boolean {
	for (let at = main.last + 1; at < colon; at++) {
		if (/^[,;]$/.test(normAt(view, at))) return false;
		if (words.includes(normAt(view, at)) || words.includes(lemmaAt(view, at)))
			return true;
	}
	return false;
}

/** Whether what follows has its speaker in its midst: "…: the map, he reasoned, was old". */
export function hasCueBehind(
	view: SentenceView,
	colon: number,
	lexicon: CueLexicon,
): boolean {
	for (let at = colon + 2; at < view.tokens.length; at++)
		if (
			normAt(view, at) === "," &&
			!view.quoteAt[at] &&
			isParentheticalCue(view, at + 1, lexicon)
		)
			return true;
	return false;
}

/** Last token of the announcing words, a time behind them left out: "had put it starkly on 27 November". */
function withoutTime(
	view: SentenceView,
	main: VerbGroup,
	colon: number,
): number {
	for (let at = main.last + 1; at < colon; at++) {
		const from = /^(?:on|in|at)$/.test(normAt(view, at)) ? at + 1 : at;
		const phrase = phraseOf(view, from);
		if (
			phrase?.first === from &&
			phrase.last === colon - 1 &&
			isTemporal(view, phrase)
		)
			return at - 1;
	}
	return colon - 1;
}

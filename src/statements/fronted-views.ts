/** Whose view a clause is, told in front of it: "To her chief delegate, the clause is too vague", "For the unions, the cap is a trap". */

import { maximalNounPhrase } from "../language/chunk.js";
import type { NounPhrase } from "../language/noun-phrases.js";
import { accountEnd } from "./content-beside.js";
import type { Discourse } from "./discourse.js";
import type { Found } from "./found.js";
import { pieceOfTokens } from "./pieces.js";
import {
	groupOf,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isDocumentPhrase, isSpeakerPhrase } from "./speaker-words.js";
import { isTemporal } from "./temporal-phrase.js";

/** The view that stands at the head of the sentence or behind a semicolon; null where none does. */
export function readFrontedView(
	view: SentenceView,
	discourse: Discourse,
): Found | null {
	const concerned = concernedView(view, discourse);
	if (concerned) return concerned;
	for (let at = 0; at + 4 < view.tokens.length; at++) {
		if (!/^(?:to|for)$/.test(normAt(view, at)) || !opensSentence(view, at))
			continue;
		const found = viewAt(view, at, discourse);
		if (found) return found;
	}
	return null;
}

/** "As far as the unions are concerned, the pact is dead". */
function concernedView(view: SentenceView, discourse: Discourse): Found | null {
	const phrase = phraseOf(view, 3);
	if (
		normAt(view, 1) !== "far" ||
		normAt(view, 2) !== "as" ||
		phrase?.first !== 3 ||
		!canHoldViews(view, phrase, discourse)
	)
		return null;
	const { last } = maximalNounPhrase(view.sentence, phrase);
	const concerned = last + 2;
	if (
		lemmaAt(view, last + 1) !== "be" ||
		normAt(view, concerned) !== "concerned" ||
		normAt(view, concerned + 1) !== ","
	)
		return null;
	const first = concerned + 2;
	const piece = pieceOfTokens(
		view,
		discourse.text,
		first,
		accountEnd(view, first, discourse),
	);
	return (
		piece && {
			view,
			basis: "according-to",
			entry: null,
			source: { first: phrase.first, last },
			cue: { first: 0, last: 2 },
			pieces: [piece],
			circumstances: [],
			addressee: null,
			negative: false,
			endsQuoted: piece.quoted !== "not",
		}
	);
}

function opensSentence(view: SentenceView, at: number): boolean {
	return (
		!view.quoteAt[at] &&
		(at === 0 ||
			normAt(view, at - 1) === ";" ||
			(at === 1 && /^(?:but|yet|and)$/.test(normAt(view, 0))))
	);
}

function viewAt(
	view: SentenceView,
	at: number,
	discourse: Discourse,
): Found | null {
	const phrase = phraseOf(view, at + 1);
	if (phrase?.first !== at + 1 || !canHoldViews(view, phrase, discourse))
		return null;
	const { last } = maximalNounPhrase(view.sentence, phrase);
	if (normAt(view, last + 1) !== ",") return null;
	const first = last + 2;
	if (!isJudgment(view, first, at, discourse)) return null;
	const end = accountEnd(view, first, discourse);
	const piece = pieceOfTokens(view, discourse.text, first, end);
	if (!piece) return null;
	return {
		view,
		basis: "according-to",
		entry: null,
		source: { first: phrase.first, last },
		cue: { first: at, last: at },
		pieces: [piece],
		circumstances: [],
		addressee: null,
		negative: false,
		endsQuoted: piece.quoted !== "not",
	};
}

function canHoldViews(
	view: SentenceView,
	phrase: NounPhrase,
	{ words }: Discourse,
): boolean {
	return (
		!isTemporal(view, phrase) &&
		!isDocumentPhrase(view, phrase, words) &&
		isSpeakerPhrase(view, phrase, words)
	);
}

/**
 * Whether the clause says what something is, as somebody sees it. "For Norland, the vote is a setback" and "For her, it is hard to agree" tell how
 * it goes with them, and are the page's; "To" tells of views alone.
 */
function isJudgment(
	view: SentenceView,
	first: number,
	opener: number,
	{ codebook }: Discourse,
): boolean {
	const subject = phraseOf(view, first);
	if (subject?.first !== first || isTemporal(view, subject)) return false;
	const verb = view.groups.find(
		(group) => group.finite && group.first > subject.last,
	);
	if (
		!verb ||
		verb.passive ||
		verb.perfect ||
		verb.progressive ||
		!/^(?:be|remain|mean|amount|look|smack|seem)$/.test(
			lemmaAt(view, verb.main),
		)
	)
		return false;
	for (let at = subject.last + 1; at < verb.first; at++)
		if (/^[,;:]$/.test(normAt(view, at)) || groupOf(view, at)) return false;
	let end = verb.last + 1;
	while (end < view.tokens.length && !/^[,;:.]$/.test(normAt(view, end))) end++;
	// "For the rebels, the message was plain: …"
	if (normAt(view, end) === ":") return false;
	if (normAt(view, opener) === "to") return true;
	const outcomes = codebook.words["outcome-words"] ?? [];
	for (let at = verb.last + 1; at < end && tagAt(view, at) !== "IN"; at++)
		if (outcomes.includes(lemmaAt(view, at)) || tagAt(view, at) === "JJS")
			return false;
	// "For Norland, the talks are in May": what judges names a quality or a kind.
	return (
		/^(?:JJ|RB|DT|PDT|NN)/.test(tagAt(view, verb.last + 1)) &&
		normAt(view, subject.head) !== "it"
	);
}

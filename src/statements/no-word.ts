/** Silence where words were waited for: "There was no immediate comment from Orland", "No reply to the letter came from the ministry". */

import {
	maximalNounPhrase,
	type NounPhrase,
	type VerbGroup,
} from "../language/chunk.js";
import type { Discourse } from "./discourse.js";
import type { Found, TokenRange } from "./found.js";
import { pieceOfTokens } from "./pieces.js";
import {
	groupOf,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isSpeakerPhrase } from "./speaker-words.js";
import { isTemporal } from "./temporal-phrase.js";

/** The refusal of whoever gave no word; null where the verb tells of none. What was to be spoken of is its content. */
export function readNoWord(
	view: SentenceView,
	group: VerbGroup,
	discourse: Discourse,
): Found | null {
	if (view.quoteAt[group.main] || !group.finite) return null;
	const word = wordMissed(view, group);
	const nouns = discourse.codebook.words["unheard-nouns"] ?? [];
	if (!word || !nouns.includes(lemmaAt(view, word.head))) return null;
	const { source, matter } = amongPhrases(view, { word, group }, discourse);
	if (!source) return null;
	const piece =
		matter &&
		pieceOfTokens(view, discourse.text, matter.first, matter.last + 1);
	return {
		view,
		basis: "refusal",
		entry: null,
		source,
		cue: { first: word.first, last: word.last },
		pieces: piece ? [piece] : [],
		circumstances: [],
		addressee: null,
		negative: true,
		endsQuoted: false,
	};
}

/** "no comment" behind "there was", "there has yet been", or before "came", "was available"; null where neither stands. */
function wordMissed(view: SentenceView, group: VerbGroup): NounPhrase | null {
	const verb = lemmaAt(view, group.main);
	if (normAt(view, group.first - 1) === "there" && /^(?:be|come)$/.test(verb)) {
		for (let at = group.last + 1; at < group.last + 4; at++) {
			const word = phraseOf(view, at);
			if (word) return normAt(view, word.first) === "no" ? word : null;
		}
		return null;
	}
	const opening = phraseOf(view, 0);
	return opening?.first === 0 &&
		normAt(view, 0) === "no" &&
		/^(?:be|come|arrive|follow|issue|give|make)$/.test(verb) &&
		view.groups.every(({ finite, first }) => !finite || first >= group.first)
		? opening
		: null;
}

/** From whom no word came, and on what: both stand behind the word or the verb, in either order. */
function amongPhrases(
	view: SentenceView,
	place: { readonly word: NounPhrase; readonly group: VerbGroup },
	discourse: Discourse,
): { readonly source: TokenRange | null; readonly matter: TokenRange | null } {
	let source: TokenRange | null = null;
	let matter: TokenRange | null = null;
	for (let at = place.word.last + 1; at < view.tokens.length; at++) {
		if (/^[,;:.]$/.test(normAt(view, at))) break;
		if (at > place.group.last && groupOf(view, at)?.finite) break;
		const phrase = phraseOf(view, at + 1);
		if (phrase?.first !== at + 1 || isTemporal(view, phrase)) continue;
		const isFrom = normAt(view, at) === "from";
		if (isFrom ? source : matter) continue;
		if (isFrom && !canSpeak(view, phrase, discourse)) continue;
		if (!isFrom && !/^(?:on|to|about|over)$/.test(normAt(view, at))) continue;
		const range = {
			first: phrase.first,
			last: shortOf(view, phrase, isFrom ? ENDS_SOURCE : ENDS_MATTER),
		};
		if (isFrom) source = range;
		else matter = range;
		at = range.last;
	}
	return { source, matter };
}

const ENDS_SOURCE = /^(?:on|to|about|over|in|at|by|since|after|before)$/;
const ENDS_MATTER = /^(?:from|by|since|after|before)$/;

/** The last token of a phrase with all that belongs to it, short of the next preposition of the silence and of a clause set off. */
function shortOf(view: SentenceView, phrase: NounPhrase, ends: RegExp): number {
	const { last } = maximalNounPhrase(view.sentence, phrase);
	for (let at = phrase.last + 1; at <= last; at++)
		if (
			ends.test(normAt(view, at)) ||
			(normAt(view, at) === "," && /^W/.test(tagAt(view, at + 1)))
		)
			return at - 1;
	return last;
}

/** "from the ministry", "from Lund", but not "from the ford". */
function canSpeak(
	view: SentenceView,
	phrase: NounPhrase,
	{ words }: Discourse,
): boolean {
	return (
		isSpeakerPhrase(view, phrase, words) ||
		view.tokens
			.slice(phrase.first, phrase.last + 1)
			.some((token) => /^NNPS?$/.test(token.tag))
	);
}

/** What a text says behind its name: "Under the text, elections would be postponed". */

import type { NounPhrase } from "../language/chunk.js";
import { clauseEnd } from "./clause-end.js";
import type { Discourse } from "./discourse.js";
import { isPartOfTextInFocus } from "./document-speech.js";
import type { Found } from "./found.js";
import { isDash } from "./function-words.js";
import { pieceOfTokens } from "./pieces.js";
import {
	groupOf,
	isClosing,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isDocumentPhrase } from "./speaker-words.js";
import { isTemporal } from "./temporal-phrase.js";

/** "Under the text, elections would be postponed": the rest of the sentence is the text's; null where no such phrase opens it. */
export function readUnderDocument(
	view: SentenceView,
	discourse: Discourse,
): Found | null {
	if (
		!/^(?:under|per)$/.test(normAt(view, 0)) &&
		!(normAt(view, 0) === "as" && normAt(view, 1) === "per")
	)
		return null;
	const opening = normAt(view, 0) === "as" ? 2 : 1;
	const phrase = phraseOf(view, opening);
	if (
		!phrase ||
		!(
			isTextOrPart(view, phrase, discourse) ||
			isPartOfTextInFocus(view, phrase, discourse)
		)
	)
		return null;
	// "Under a paper put forward by Orland, …": what stands right behind the text says more of it.
	const reduced = groupOf(view, phrase.last + 1);
	const isBare =
		phraseOf(view, phrase.last + 1)?.first === phrase.last + 1 &&
		!isTemporal(view, phraseOf(view, phrase.last + 1)!);
	const comma = isBare
		? phrase.last
		: behindAside(view, nextComma(view, (reduced?.last ?? phrase.last) + 1));
	if (comma === null) return null;
	const end = clauseEnd(view, comma + 1, discourse.lexicon);
	const piece = pieceOfTokens(view, discourse.text, comma + 1, end);
	if (!piece) return null;
	return {
		view,
		basis: "document",
		entry: null,
		source: { first: phrase.first, last: isBare ? comma : comma - 1 },
		cue: { first: 0, last: opening - 1 },
		pieces: [piece],
		circumstances: [],
		addressee: null,
		negative: false,
		endsQuoted: isClosing(view, end - 1),
	};
}

/** "Under the text", "under point seven", "under its terms". */
function isTextOrPart(
	view: SentenceView,
	phrase: NounPhrase,
	{ words, codebook }: Discourse,
): boolean {
	if (isDocumentPhrase(view, phrase, words)) return true;
	const parts = codebook.words["draft-parts"] ?? [];
	for (let at = phrase.first; at <= phrase.last; at++) {
		const lemma = lemmaAt(view, at);
		if (parts.includes(lemma) || lemma === "term") return true;
	}
	return false;
}

/** "Under the truce, signed in May, each side …": the comma behind what is set off, else the comma itself. */
function behindAside(view: SentenceView, comma: number | null): number | null {
	if (comma === null) return null;
	// "the proposal of the mediator, Ada Lind, Orland would …"
	const name = phraseOf(view, comma + 1);
	if (
		name?.first === comma + 1 &&
		/^NNP/.test(tagAt(view, name.head)) &&
		normAt(view, name.last + 1) === ","
	)
		return name.last + 1;
	if (
		!/^VB[NG]$/.test(tagAt(view, comma + 1)) &&
		normAt(view, comma + 1) !== "lasting"
	)
		return comma;
	for (let at = comma + 1; at < view.tokens.length && at < comma + 15; at++) {
		if (groupOf(view, at)?.finite) return comma;
		if (normAt(view, at) === ",") return at;
	}
	return comma;
}

function nextComma(view: SentenceView, from: number): number | null {
	for (let at = from; at < view.tokens.length && at < from + 25; at++) {
		if ((normAt(view, at) === "," || isDash(view, at)) && !view.quoteAt[at])
			return at;
		if (groupOf(view, at)?.finite) return null;
	}
	return null;
}

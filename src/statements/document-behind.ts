/** What a text provides, named last: "Orland will reopen its ports under a memorandum that envoys initialled on Monday". */

import type { NounPhrase, VerbGroup } from "../language/chunk.js";
import { trimEnd } from "./clause-end.js";
import type { Discourse } from "./discourse.js";
import { subjectBefore } from "./find-subject.js";
import type { Found } from "./found.js";
import { pieceOfTokens } from "./pieces.js";
import { isDocumentSubject } from "./providing-verb.js";
import {
	groupOf,
	isClosing,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";

/** The sentence as what the text behind "under" provides, in a sentence that nobody else tells; null where none is named so. */
export function readBehindDocument(
	view: SentenceView,
	discourse: Discourse,
): Found | null {
	const main = view.groups.find(({ finite }) => finite);
	if (!main || view.quoteAt[main.first] || !isYetToBe(view, main, discourse))
		return null;
	const subject = subjectBefore(view, main);
	if (subject?.link !== "plain" || isDocumentSubject(view, subject, discourse))
		return null;
	if (/^(?:PRP|WP|EX)$/.test(tagAt(view, subject.head.head))) return null;
	const under = underText(view, main.last + 1, discourse);
	if (under === null) return null;
	const to = normAt(view, under - 1) === "," ? under - 1 : under;
	const piece = pieceOfTokens(view, discourse.text, subject.first, to);
	if (!piece) return null;
	const end = trimEnd(view, under + 1, view.tokens.length);
	return {
		view,
		basis: "document",
		entry: null,
		source: { first: under + 1, last: end - 1 },
		cue: { first: under, last: under },
		pieces: [piece],
		circumstances: [],
		addressee: null,
		negative: false,
		endsQuoted: isClosing(view, end - 1),
	};
}

/** "will reopen", "would hand", "is to leave": what a text that was agreed has yet to bring about. */
function isYetToBe(
	view: SentenceView,
	group: VerbGroup,
	{ codebook }: Discourse,
): boolean {
	const procedural = codebook.words["procedural-verbs"] ?? [];
	if (group.perfect || procedural.includes(lemmaAt(view, group.main)))
		return false;
	if (group.modal !== null)
		return /^(?:will|would|shall|must|may|could)$/.test(group.modal);
	return (
		/^(?:is|are)$/.test(normAt(view, group.first)) &&
		normAt(view, group.last + 1) === "to" &&
		tagAt(view, group.last + 2) === "VB"
	);
}

/** Index of the "under" whose text ends the sentence, with no more than how that text came about behind it. */
function underText(
	view: SentenceView,
	from: number,
	discourse: Discourse,
): number | null {
	for (let at = from; at + 1 < view.tokens.length; at++) {
		if (normAt(view, at) !== "under" || view.quoteAt[at]) continue;
		const phrase = phraseOf(view, at + 1);
		if (phrase?.first !== at + 1 || !isTextAgreed(view, phrase, discourse))
			continue;
		return endsSentence(view, phrase.last + 1) ? at : null;
	}
	return null;
}

/** "a deal", "the five-point draft"; a deal of 2019 is no news, and a law none under negotiation. */
function isTextAgreed(
	view: SentenceView,
	phrase: NounPhrase,
	{ codebook }: Discourse,
): boolean {
	const lemma = lemmaAt(view, phrase.head);
	const isText = ["draft-nouns", "weak-draft-nouns"].some((list) =>
		codebook.words[list]?.includes(lemma),
	);
	if (!isText || !/^(?:an?|the|this)$/.test(normAt(view, phrase.first)))
		return false;
	// "under a new arrangement": how somebody has settled things, and no text by its name.
	if (lemma === "arrangement") return false;
	for (let at = phrase.first; at <= phrase.last; at++)
		if (/^(?:1[89]|20)\d\d$|^(?:existing|old|earlier)$/.test(normAt(view, at)))
			return false;
	return true;
}

/** "signed in May", "that envoys initialled", ", brokered by Tarva": nothing but how the text came about, up to the full stop. */
function endsSentence(view: SentenceView, from: number): boolean {
	if (/^[.!]?$/.test(normAt(view, from))) return true;
	const next = normAt(view, from) === "," ? from + 1 : from;
	const isAbout =
		/^(?:VBN|VBD|WDT|IN|NNP|DT)$/.test(tagAt(view, next)) ||
		phraseOf(view, next)?.first === next;
	if (!isAbout) return false;
	for (let at = next; at < view.tokens.length; at++) {
		if (/^[;:–—]$|^(?:but|while|although|though)$/.test(normAt(view, at)))
			return false;
		const group = groupOf(view, at);
		if (group?.finite && group.modal !== null) return false;
	}
	return true;
}

/** What a text says behind its name: "Under the text, elections would be postponed". */

import type { NounPhrase, VerbGroup } from "../language/chunk.js";
import type { Discourse } from "./discourse.js";
import type { Found } from "./found.js";
import { pieceOfTokens } from "./pieces.js";
import { isPartOfTextInFocus } from "./providing-verb.js";
import {
	groupOf,
	isClosing,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
} from "./sentence-view.js";
import { isDocumentPhrase } from "./speaker-words.js";
import { isTemporal } from "./temporal-phrase.js";
import { behindAside, nextComma } from "./text-aside.js";
import { relativeCommaBehind } from "./text-described.js";
import { textEnd } from "./text-end.js";

/** "Under the text, elections would be postponed": the rest of the sentence is the text's; null where no such phrase opens it. */
export function readUnderDocument(
	view: SentenceView,
	discourse: Discourse,
): Found | null {
	const opening = behindUnder(view);
	if (opening === null) return null;
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
	const described = relativeCommaBehind(view, phrase.last + 1);
	const isBare =
		described === null &&
		phraseOf(view, phrase.last + 1)?.first === phrase.last + 1 &&
		!isTemporal(view, phraseOf(view, phrase.last + 1)!);
	const comma =
		described ??
		(isBare
			? phrase.last
			: behindAside(view, nextComma(view, (reduced?.last ?? phrase.last) + 1)));
	if (comma === null) return null;
	const end = textEnd(view, comma + 1, discourse.lexicon);
	const piece = pieceOfTokens(view, discourse.text, comma + 1, end);
	if (!piece) return null;
	// "As part of the deal, Orland released 40 men": what has been done already.
	if (
		opening > 2 &&
		!view.groups.some((group) => isProvided(group, comma, end))
	)
		return null;
	return {
		view,
		basis: "document",
		entry: null,
		source: {
			first: phrase.first,
			last: described !== null ? phrase.last : isBare ? comma : comma - 1,
		},
		cue: { first: 0, last: opening - 1 },
		pieces: [piece],
		circumstances: [],
		addressee: null,
		negative: false,
		endsQuoted: isClosing(view, end - 1),
	};
}

/** The token behind "under", "per", "as per", "as part of", "in line with"; null where none of them opens the sentence. */
function behindUnder(view: SentenceView): number | null {
	const [first, second, third] = [0, 1, 2].map((at) => normAt(view, at));
	if (/^(?:under|per)$/.test(first ?? "")) return 1;
	if (first === "as" && second === "per") return 2;
	const isPartOf = first === "as" && second === "part" && third === "of";
	const isInLine =
		first === "in" &&
		/^(?:line|accordance)$/.test(second ?? "") &&
		third === "with";
	return isPartOf || isInLine ? 3 : null;
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

/** "a text under which Norland would keep its fleet", "a deal whereby both pay": what a text provides in a clause about it. */
export function readUnderWhich(
	view: SentenceView,
	discourse: Discourse,
): readonly Found[] {
	const found: Found[] = [];
	for (let at = 1; at < view.tokens.length; at++) {
		if (view.quoteAt[at]) continue;
		const last = relativeEnd(view, at);
		if (last === null) continue;
		const before = normAt(view, at - 1) === "," ? at - 2 : at - 1;
		const text = phraseOf(view, before);
		if (!text || !isDocumentPhrase(view, text, discourse.words)) continue;
		const end = textEnd(view, last + 1, discourse.lexicon);
		const piece = pieceOfTokens(view, discourse.text, last + 1, end);
		if (!piece || !view.groups.some((group) => isProvided(group, last, end)))
			continue;
		found.push({
			view,
			basis: "document",
			entry: null,
			source: { first: text.first, last: text.last },
			cue: { first: at, last },
			pieces: [piece],
			circumstances: [],
			addressee: null,
			negative: false,
			endsQuoted: isClosing(view, end - 1),
		});
	}
	return found;
}

/** Last token of "under which", "whereby"; null where neither begins. */
function relativeEnd(view: SentenceView, at: number): number | null {
	if (normAt(view, at) === "whereby") return at;
	return /^(?:under|by)$/.test(normAt(view, at)) &&
		normAt(view, at + 1) === "which"
		? at + 1
		: null;
}

/** "would keep", "must pay", "is to leave": what is yet to be, not how a text was made ("under which they were paid"). */
function isProvided(group: VerbGroup, last: number, end: number): boolean {
	return (
		group.finite &&
		group.modal !== null &&
		group.first > last &&
		group.last < end
	);
}

/** "Farmers, under Article 14, stand to share a fund": a text named amid what it provides; null where none is. */
export function readAmidDocument(
	view: SentenceView,
	discourse: Discourse,
): Found | null {
	for (let at = 2; at + 2 < view.tokens.length; at++) {
		if (
			normAt(view, at) !== "under" ||
			normAt(view, at - 1) !== "," ||
			view.quoteAt[at]
		)
			continue;
		const phrase = phraseOf(view, at + 1);
		const close = phrase ? phrase.last + 1 : -1;
		if (
			!phrase ||
			normAt(view, close) !== "," ||
			!groupOf(view, close + 1)?.finite ||
			!(
				isTextOrPart(view, phrase, discourse) ||
				isPartOfTextInFocus(view, phrase, discourse)
			)
		)
			continue;
		const end = textEnd(view, close + 1, discourse.lexicon);
		const pieces = [
			pieceOfTokens(view, discourse.text, 0, at - 1),
			pieceOfTokens(view, discourse.text, close + 1, end),
		].flatMap((piece) => piece ?? []);
		if (pieces.length < 2) continue;
		return {
			view,
			basis: "document",
			entry: null,
			source: { first: phrase.first, last: phrase.last },
			cue: { first: at, last: at },
			pieces,
			circumstances: [],
			addressee: null,
			negative: false,
			endsQuoted: isClosing(view, end - 1),
		};
	}
	return null;
}

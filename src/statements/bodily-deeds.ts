/** Verbs that strike with words or with weapons: "attacked the plan", "attacked the convoy". */

import type { Codebook } from "../model/codebook.js";
import type { CueLexicon } from "./cue-lexicon.js";
import {
	groupOf,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
} from "./sentence-view.js";
import { isDocumentPhrase, speakerWords } from "./speaker-words.js";

/** Tokens behind the object in which a reproach may be told: "attacked the minister for his silence". */
const REACH = 5;

/**
 * Whether a cue of the codebook's `bodily-cues` that ends at token `last` tells of a deed done to a thing, not of words against it: what it
 * strikes is neither a text nor spoken of, and no reproach ("as …", "for …") follows. A town is defended, if at all, with arms.
 */
export function isBodilyDeed(
	view: SentenceView,
	{ lemma, last }: { readonly lemma: string; readonly last: number },
	{
		codebook,
		lexicon,
	}: { readonly codebook: Codebook; readonly lexicon: CueLexicon },
): boolean {
	const object = phraseOf(view, last + 1);
	if (object?.first !== last + 1) return false;
	const head = lemmaAt(view, object.head);
	if (lemma === "defend")
		return codebook.words["held-by-arms"]?.includes(head) === true;
	if (!codebook.words["bodily-cues"]?.includes(lemma)) return false;
	if (
		isDocumentPhrase(view, object, speakerWords(codebook)) ||
		lexicon.nouns.has(head) ||
		codebook.words["spoken-of"]?.includes(head) ||
		view.quoteAt[object.last]
	)
		return false;
	for (let at = object.last + 1; at <= object.last + REACH; at++) {
		if (groupOf(view, at)?.finite) return true;
		if (/^(?:as|for|over)$/.test(normAt(view, at))) return false;
	}
	return true;
}

/** What the attribution model knows of a word apart from its place: hashes of its form, ends and outline. */

import { shapeOf } from "../../language/word-features.js";
import { lexiconKey } from "./cue-lexicon.js";
import { hashWord } from "./feature-hash.js";

/** Longer words are told apart by their beginning only. */
const LONGEST = 40;

/** A word type: an exact spelling with a Penn tag. */
export interface WordType {
	/** Hash of its lemma. */
	readonly lemma: number;
	/** Its key in the lexicon of cues. */
	readonly lexiconKey: string;
	/** Number of its tag; see passage.ts. */
	readonly tag: number;
	readonly form: number;
	readonly prefix: number;
	readonly suffix3: number;
	readonly suffix2: number;
	readonly shape: number;
	readonly isCapital: boolean;
	/** ",", ":", ";", brackets and dashes: marks that part a sentence. */
	readonly isBreak: boolean;
	readonly isWord: boolean;
	/** Share of its uses as a cue, as the lexicon `shareOwner` tells it. */
	share: number;
	shareBin: number;
	isCandidate: boolean;
	shareOwner: object | null;
	/** Where a model keeps its scores, and in which generation of whose memory they were made. */
	sum: number;
	generation: object | null;
}

/** The word type of a token's text, norm, tag and lemma. */
export function makeWordType(
	token: {
		readonly text: string;
		readonly norm: string;
		readonly tag: string;
		readonly lemma: string;
	},
	tagNumber: number,
): WordType {
	const { text, norm } = token;
	const form =
		norm.length > LONGEST
			? norm.slice(0, LONGEST)
			: /\d/.test(norm)
				? norm.replace(/\d/g, "0")
				: norm;
	return {
		lemma: hashWord(token.lemma.slice(0, LONGEST)) | 0,
		lexiconKey: lexiconKey(token.lemma, token.tag),
		tag: tagNumber,
		form: hashWord(form),
		prefix: hashWord(form.slice(0, 3)),
		suffix3: hashWord(form.slice(-3)),
		suffix2: hashWord(form.slice(-2)),
		shape: hashWord(shapeOf(text.slice(0, LONGEST))),
		isCapital: /^\p{Lu}/u.test(text),
		isBreak: /^(?:[,:;()–—[\]]|--+|-lrb-|-rrb-|-lsb-|-rsb-)$/.test(norm),
		isWord: /[\p{L}\p{N}]/u.test(norm),
		share: -1,
		shareBin: 0,
		isCandidate: false,
		shareOwner: null,
		sum: 0,
		generation: null,
	};
}

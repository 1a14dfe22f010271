/** What the attribution model knows of a word apart from its place: hashes of its form, ends and outline. */

import { shapeOf } from "../../language/word-features.js";
import { hashWord } from "./feature-hash.js";

/** A word type by its exact spelling. */
export interface WordType {
	readonly form: number;
	readonly prefix: number;
	readonly suffix3: number;
	readonly suffix2: number;
	readonly shape: number;
	readonly isCapital: boolean;
	/** ",", ":", ";", brackets and dashes: marks that part a sentence. */
	readonly isBreak: boolean;
	readonly isWord: boolean;
	/** Where a model keeps its scores, and in which generation of whose memory they were made. */
	sum: number;
	generation: object | null;
}

/** The word type of a token's text and norm; `mark` replaces the norm of a quotation mark. */
export function makeWordType(text: string, norm: string): WordType {
	const form =
		norm.length > 40
			? norm.slice(0, 40)
			: /\d/.test(norm)
				? norm.replace(/\d/g, "0")
				: norm;
	return {
		form: hashWord(form),
		prefix: hashWord(form.slice(0, 3)),
		suffix3: hashWord(form.slice(-3)),
		suffix2: hashWord(form.slice(-2)),
		shape: hashWord(shapeOf(text)),
		isCapital: /^\p{Lu}/u.test(text),
		isBreak: /^(?:[,:;()–—[\]]|--+|-lrb-|-rrb-|-lsb-|-rsb-)$/.test(norm),
		isWord: /[\p{L}\p{N}]/u.test(norm),
		sum: 0,
		generation: null,
	};
}

/** The forms of a word that look-ups go by, worked out once for each spelling. */

import { lemmaOf } from "./lemma.js";
import { normOf } from "./word-features.js";

/** A spelling with its norm, and its lemma by tag. */
export interface WordForm {
	readonly text: string;
	readonly norm: string;
	readonly lemmas: Map<string, string>;
}

/** Remembers the forms of words from one text to the next, bounded in number. */
export interface WordForms {
	/** The forms of a word as it is spelt. */
	formOf(text: string): WordForm;
	/** The base form under a Penn tag. */
	lemmaOf(form: WordForm, tag: string): string;
}

/** Spellings of one generation; two are kept, which bounds memory on texts where no word comes twice. */
const GENERATION_SIZE = 14_000;

export function makeWordForms(): WordForms {
	let forms = new Map<string, WordForm>();
	let older = new Map<string, WordForm>();
	return {
		formOf(text) {
			const known = forms.get(text);
			if (known !== undefined) return known;
			if (forms.size >= GENERATION_SIZE) {
				older = forms;
				forms = new Map();
			}
			const form = older.get(text) ?? makeForm(text);
			forms.set(form.text, form);
			return form;
		},
		lemmaOf(form, tag) {
			const known = form.lemmas.get(tag);
			if (known !== undefined) return known;
			const lemma = interned(lemmaOf(form.norm, tag));
			form.lemmas.set(tag, lemma);
			return lemma;
		},
	};
}

function makeForm(text: string): WordForm {
	const own = interned(text);
	return { text: own, norm: interned(normOf(own)), lemmas: new Map() };
}

/**
 * The same text as the engine keeps names of properties: one string for all places, and comparing it with a word of the program is comparing
 * two addresses. Every rule compares words, so this is felt in the whole reading.
 */
function interned(text: string): string {
	return Object.keys({ [text]: 0 })[0] ?? text;
}

/** The common noun that heads a phrase, of one word or two ("news agency"), and what sort of actor it can name. */

import type { ActorLexicon, NounClass } from "../lexicon/actor-lexicon.js";
import type { Unit } from "../phrases/unit.js";

export interface HeadNoun {
	/** Lower case, as written: "allies", "general staff". */
	readonly noun: string;
	/** Units the noun takes: 1 or 2. */
	readonly size: number;
	readonly classes: ReadonlySet<NounClass> | null;
}

/** The head noun of the units, the longer reading first; `classes` is null when the lexicon does not know it. */
export function headNoun(
	units: readonly Unit[],
	lexicon: ActorLexicon,
): HeadNoun {
	const head = units.at(-1)!;
	const before = units.at(-2);
	if (before !== undefined) {
		const noun = `${before.lastToken.norm} ${head.lastToken.norm}`;
		const classes = lexicon.nouns.get(noun);
		if (classes !== undefined) return { noun, size: 2, classes };
	}
	const { norm, lemma } = head.lastToken;
	const classes = lexicon.nouns.get(norm) ?? lexicon.nouns.get(lemma) ?? null;
	return { noun: norm, size: 1, classes };
}

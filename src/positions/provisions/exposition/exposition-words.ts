/** What the telling of a draft is read with: verbs that lay down, and those that judge or tell how the world is. */

import type { Codebook } from "../../../model/codebook.js";
import { wordSet } from "../../word-set.js";

/** Base forms, but for `standing`. */
export interface ExpositionWords {
	/** Nouns of texts, which are told about and do nothing themselves. */
	readonly texts: ReadonlySet<string>;
	/** Whether a person is named at this offset: what somebody does is no provision. */
	readonly persons: (offset: number) => boolean;
	/** Whether a state is named at this offset, or meant by a pronoun: "It would ship 900 kg abroad". */
	readonly states: (offset: number) => boolean;
	/** Nouns that are something to be provided for by themselves: "amnesty". */
	readonly things: ReadonlySet<string>;
	/** Verbs of provisions. */
	readonly verbs: ReadonlySet<string>;
	readonly receiving: ReadonlySet<string>;
	readonly giving: ReadonlySet<string>;
	/** Where somebody is to go or to stay. */
	readonly movings: ReadonlySet<string>;
	/** What begins or ends at a term: "lapse". */
	readonly terms: ReadonlySet<string>;
	/** What is to stay as it is. */
	readonly lasting: ReadonlySet<string>;
	/** What a text would bring about, as somebody judges. */
	readonly effects: ReadonlySet<string>;
	/** How something is looked upon, and not what is to become of it. */
	readonly judging: ReadonlySet<string>;
	/** What delegations do about the talks. */
	readonly procedural: ReadonlySet<string>;
	/** Who does no more than that, and what is no more: "talks", "the envoy". */
	readonly proceedings: ReadonlySet<string>;
	/** How things stand by law, in words as they are: "binding", "free to". */
	readonly standing: ReadonlySet<string>;
	/** What a text is told to have anew or as before: "new", "unchanged" … */
	readonly kept: ReadonlySet<string>;
	/** … and to have no more: "gone". */
	readonly dropped: ReadonlySet<string>;
	/** Verbs whose passives tell what is kept and dropped. */
	readonly keeping: ReadonlySet<string>;
	readonly dropping: ReadonlySet<string>;
	/** What is done about texts. */
	readonly dealings: ReadonlySet<string>;
	/** Labels of a list that sums up a text: "in short". */
	readonly summaries: ReadonlySet<string>;
}

/** The words of a codebook; `texts`, `persons` and `states` are those of the document. */
export function expositionWords(
	codebook: Codebook,
	{
		texts,
		persons,
		states,
	}: Pick<ExpositionWords, "texts" | "persons" | "states">,
): ExpositionWords {
	return {
		texts,
		persons,
		states,
		things: wordSet(codebook, "provision-nouns"),
		verbs: wordSet(codebook, "provision-verbs"),
		receiving: wordSet(codebook, "receiving-verbs"),
		giving: wordSet(codebook, "giving-verbs"),
		movings: wordSet(codebook, "moving-verbs"),
		terms: wordSet(codebook, "term-verbs"),
		lasting: wordSet(codebook, "lasting-verbs"),
		effects: wordSet(codebook, "effect-verbs"),
		judging: wordSet(codebook, "judging-verbs"),
		procedural: wordSet(codebook, "procedural-verbs"),
		proceedings: wordSet(codebook, "procedural-nouns"),
		standing: wordSet(codebook, "standing-in-law"),
		kept: wordSet(codebook, "kept-words"),
		dropped: wordSet(codebook, "dropped-words"),
		keeping: wordSet(codebook, "keeping-passives"),
		dropping: wordSet(codebook, "dropping-passives"),
		dealings: wordSet(codebook, "dealings-with-texts"),
		summaries: wordSet(codebook, "summary-labels"),
	};
}

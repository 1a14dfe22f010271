/** What a rule may know of the text round its sentence. */

import type { Analysis } from "../model/analysis.js";
import type { Codebook } from "../model/codebook.js";
import { type CueLexicon, cueLexicon } from "./cue-lexicon.js";
import type { Found } from "./found.js";
import { type SpeakerWords, speakerWords } from "./speaker-words.js";
import type { TextsInView } from "./texts-in-view.js";

/** The text, the word lists, and what was read before this sentence in the same block. */
export interface Discourse {
	readonly text: string;
	readonly codebook: Codebook;
	readonly lexicon: CueLexicon;
	readonly words: SpeakerWords;
	/** The last statement of an earlier sentence of this block, or of the block before; null at the start. */
	readonly previous: Found | null;
	/** Whether the last sentence that told anything told what a text provides. */
	readonly isExpounding: boolean;
	/** Whether "it" would be a text here: the sentence before had one as its subject or speaker. */
	readonly isDocumentInFocus: boolean;
	/** The texts of which the report speaks side by side; null where it speaks of none. */
	readonly texts: TextsInView | null;
}

/** The discourse at the start of a text. */
export function openDiscourse(
	analysis: Analysis,
	codebook: Codebook,
): Discourse {
	return {
		text: analysis.text,
		codebook,
		lexicon: cueLexicon(codebook),
		words: speakerWords(codebook),
		previous: null,
		isExpounding: false,
		isDocumentInFocus: false,
		texts: null,
	};
}

/** The lexicons of the built-in codebook and the analysis of a plain text, for tests of the folders that use them. */

import { loadCodebook } from "../src/app/load-codebook.js";
import { loadTagger } from "../src/app/load-models.js";
import { analyze } from "../src/language/analyze.js";
import { makeUnitLexicon } from "../src/language/figures/unit-lexicon.js";
import { type Lexeme, lexTimes } from "../src/language/times/lex-times.js";
import { makeTimeLexicon } from "../src/language/times/time-lexicon.js";
import type { Analysis } from "../src/model/analysis.js";
import { makeEventLexicon } from "../src/positions/events/event-lexicon.js";

export const codebook = loadCodebook();
export const timeLexicon = makeTimeLexicon(codebook.times);
export const unitLexicon = makeUnitLexicon(codebook.units);
export const eventLexicon = makeEventLexicon(codebook);
const tagger = loadTagger();

/** Each line of the text is a block of body. */
export function analysisOf(text: string): Analysis {
	const blocks = [...text.matchAll(/\S[^\n]*/g)].map(({ index, 0: line }) => ({
		start: index,
		end: index + line.length,
		kind: "body" as const,
	}));
	return analyze(text, blocks, tagger);
}

export function lexemesOf(text: string): readonly Lexeme[] {
	return lexTimes(text, { start: 0, end: text.length }, timeLexicon);
}

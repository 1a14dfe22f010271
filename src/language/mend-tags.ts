/** Slips of the tagger in news, mended where the words around leave no doubt. */

import { mendBeforeNoun } from "./mend-before-noun.js";
import { mendByNeighbours } from "./mend-by-neighbours.js";
import {
	mendBeforeNouns,
	mendNames,
	mendPrepositions,
} from "./mend-closed-classes.js";
import { mendLaidDown } from "./mend-laid-down.js";
import { mendLastMet } from "./mend-last-met.js";
import { mendLoneVerb } from "./mend-lone-verb.js";
import { mendMainVerb } from "./mend-main-verb.js";
import { mendNouns } from "./mend-nouns.js";
import { mendPastTense } from "./mend-past-tense.js";
import { mendPluralVerb } from "./mend-plural-verb.js";
import { mendSetOff } from "./mend-set-off.js";
import { mendSubjunctive } from "./mend-subjunctive.js";
import { mendTrailingVerb } from "./mend-trailing-verb.js";
import { mendUnderModal, mendVerbForms } from "./mend-verb-forms.js";
import { mendVerbInS } from "./mend-verb-in-s.js";

/**
 * Mends `tags` in place; `words` are those of one sentence. Each rule names a form that treebanks of web and fiction hardly show. The
 * order matters: later rules take the tags of earlier ones for right.
 */
export function mendTags(words: readonly string[], tags: string[]): void {
	mendNames(words, tags);
	mendPrepositions(words, tags);
	mendBeforeNouns(words, tags);
	mendVerbForms(words, tags);
	mendLastMet(words, tags);
	mendNouns(words, tags);
	mendPastTense(words, tags);
	mendBeforeNoun(words, tags);
	mendMainVerb(words, tags);
	mendVerbInS(words, tags);
	mendSetOff(words, tags);
	mendLaidDown(words, tags);
	mendLoneVerb(words, tags);
	mendPluralVerb(words, tags);
	mendTrailingVerb(words, tags);
	mendUnderModal(words, tags);
	mendByNeighbours(words, tags);
	mendSubjunctive(words, tags);
}

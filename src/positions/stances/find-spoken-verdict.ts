/** Verdicts by a name for the text just spoken of: "spoke of a betrayal". */

import { windowOf } from "../../drafts/clauses/token-window.js";
import type { Statement } from "../../model/statement.js";
import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import { judgesWithNoun } from "./find-named-verdict.js";
import { spokenOf } from "./resolve-object.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { isNegatedBy, stanceUnder } from "./stance-under.js";

/** Words of what somebody speaks of in which its verdict must stand: "of a very grave *betrayal*". */
const SPOKEN_REACH = 6;

/** "spoke of [a betrayal]", "spoke of “[a step in the right direction]”": a judgement on the text just spoken of; null for any other. */
export function findSpokenVerdict(
	{ speaker, cue, content }: Statement,
	lemma: string,
	context: StanceContext,
): StanceFound | null {
	const { tokens, lexicon, codebook } = context;
	const first = content[0];
	if (speaker === null || cue === null || first === undefined) return null;
	if (!wordSet(codebook, "speaking-of").has(lemma)) return null;
	const { from, to } = windowOf(tokens, first);
	const sentence = context.sentenceAt(first.start);
	const before =
		sentence === null ? null : context.sentenceAt(sentence.start - 2);
	const reach = first.start - (before ?? sentence ?? first).start;
	if (spokenOf(first.start, context, reach).target === null) return null;
	for (let at = from; at < Math.min(to, from + SPOKEN_REACH); at++) {
		const { tag } = tokens[at]!;
		if (/^(MD|VBZ|VBD|VBP|IN)$/.test(tag)) return null;
		const hit = phrasesAt(lexicon.verdicts, tokens, { at, to })[0];
		if (hit === undefined || judgesWithNoun(at, hit.length, context)) continue;
		return {
			actor: speaker,
			stance: stanceUnder(hit.value.stance, {
				isNegated: isNegatedBy(tokens, { from, to: at }, new Set()),
				modal: null,
				condition: null,
			}),
			object: null,
			condition: null,
			needs: "known",
		};
	}
	return null;
}

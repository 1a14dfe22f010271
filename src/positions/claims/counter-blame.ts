/** Finds accused who answer by blaming somebody else: "The government says the rebels did it; the rebels blame smugglers". */

import { windowOf } from "../../drafts/clauses/token-window.js";
import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import { ANSWER_REACH, isAimedAt } from "./accusations.js";
import type { BareDenial } from "./bare-denials.js";
import type { ClaimContext } from "./claim-context.js";
import { phraseIndex } from "./denial-verdict.js";
import { mayBeDenied } from "./may-be-denied.js";

/** A statement that denies what another says of its speaker by laying the blame elsewhere. */
export interface CounterBlame extends BareDenial {
	readonly statement: number;
}

/** The statements that put the blame for a deed on others than their speaker, right behind one that puts it on him. */
export function counterBlames(
	deniers: ReadonlySet<number>,
	context: ClaimContext,
): readonly CounterBlame[] {
	const { statements, attributions, sentenceAt, codebook } = context;
	const verbs = wordSet(codebook, "addressed-accusing-verbs");
	return statements.flatMap(({ speaker, content, cue, form }, statement) => {
		const span = content[0];
		const before = statement - 1;
		const place = statements[before]?.content[0];
		const { lemma } = attributions[statement]!;
		if (
			span === undefined ||
			place === undefined ||
			speaker === null ||
			form === "none" ||
			lemma === null ||
			!verbs.has(lemma) ||
			deniers.has(statement) ||
			deniers.has(before) ||
			!mayBeDenied(before, speaker, deniers, context)
		)
			return [];
		const sentences = sentenceAt((cue ?? span).start) - sentenceAt(place.start);
		return sentences <= ANSWER_REACH &&
			statements[before]!.speaker !== speaker &&
			tellsOfGuilt(before, context) &&
			isAimedAt(statement, before, context)
			? [{ statement, actor: speaker, span, meant: before }]
			: [];
	});
}

/** How far into a statement it is looked for whose deed it tells, in tokens. */
const FAR = 16;

/** "blames the rebels for it", "says the rebels were behind it": whose deed it is. */
function tellsOfGuilt(index: number, context: ClaimContext): boolean {
	const { statements, attributions, tokens, codebook } = context;
	const { lemma } = attributions[index]!;
	const verbs = wordSet(codebook, "addressed-accusing-verbs");
	if (lemma !== null && verbs.has(lemma)) return true;
	const { from, to } = windowOf(tokens, statements[index]!.content[0]!);
	const phrases = phraseIndex(context, "guilt-phrases");
	for (let at = from; at < Math.min(to, from + FAR); at++)
		if (phrasesAt(phrases, tokens, { at, to }).length > 0) return true;
	return false;
}

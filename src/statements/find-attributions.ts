/** The statements of a document as written: who says what, at exact places, before anybody is resolved. */

import type { Analysis } from "../model/analysis.js";
import type { Codebook } from "../model/codebook.js";
import type { Attribution } from "../model/statement.js";
import type { TimeMention } from "../model/when.js";
import { cueLexicon } from "./cue-lexicon.js";
import { findByRules } from "./find-by-rules.js";
import { joinFindings } from "./joined/join-findings.js";
import type { JudgeWeights } from "./joined/judge.js";
import { learnedFindings } from "./joined/learned-findings.js";
import type { SpanFinder } from "./learned/attribution-model.js";
import { findLearnedAttributions } from "./learned/find-learned-attributions.js";
import { settleAttributions } from "./settle-attributions.js";
import { findTurns } from "./turns/find-turns.js";
import { isPartOfTurn } from "./turns/is-part-of-turn.js";

/** What finding statements needs to know: the words of the field, the learned model, and how to weigh it against the rules. */
export interface StatementTools {
	readonly codebook: Codebook;
	readonly attribution: SpanFinder;
	readonly judge: JudgeWeights;
}

/** A label tells whose words follow: what goes wrong are lines that look like labels. */
const TURN_CONFIDENCE = 0.98;

/**
 * All statements of the analysed text in text order. Spans are of `analysis.text`; `within` points into the returned list.
 * `times` are the document's time expressions, which date the sayings.
 */
export function findAttributions(
	analysis: Analysis,
	times: readonly TimeMention[],
	tools: StatementTools,
): readonly Attribution[] {
	const { codebook } = tools;
	const rules = findByRules(analysis, codebook);
	const learned = learnedFindings(
		findLearnedAttributions(analysis, tools.attribution),
		{ analysis, views: rules.views, lexicon: cueLexicon(codebook) },
	);
	const weighed = joinFindings(rules.found, learned, {
		weights: tools.judge,
		codebook,
	});
	const turns = findTurns(analysis, rules.views);
	return settleAttributions(
		[
			...turns.map((found) => ({ found, confidence: TURN_CONFIDENCE })),
			...weighed.filter(({ found }) => !isPartOfTurn(found, turns)),
		],
		{ analysis, times, codebook },
	);
}

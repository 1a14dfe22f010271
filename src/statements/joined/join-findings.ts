/** The findings of rules and learned model as one list: each statement once, in the closer words, with its confidence. */

import type { Codebook } from "../../model/codebook.js";
import type { Found } from "../found.js";
import { foundOf, type Version } from "./candidate-features.js";
import { chanceOf, closerChanceOf, type JudgeWeights } from "./judge.js";
import type { LearnedFinding } from "./learned-findings.js";
import { mayStandAlone } from "./may-stand-alone.js";
import { type Candidate, pairFindings } from "./pair-findings.js";

/** A finding with the chance, from 0 to 1, that a careful reader would mark the same statement. */
export interface WeighedFinding {
	readonly found: Found;
	readonly confidence: number;
}

/**
 * All that the rules found, and of what only the model found the likely part. Where both found a statement, source and cue
 * are the rules'; the content is the model's where that is likely to be closer.
 */
export function joinFindings(
	rules: readonly Found[],
	learned: readonly LearnedFinding[],
	context: { readonly weights: JudgeWeights; readonly codebook: Codebook },
): readonly WeighedFinding[] {
	const { weights, codebook } = context;
	return pairFindings(rules, learned).flatMap((candidate) => {
		const version = versionOf(candidate, weights);
		const confidence = chanceOf(candidate, version, weights);
		if (!candidate.rule) {
			const isLikely =
				confidence >= weights.leastLearned &&
				mayStandAlone(candidate, codebook);
			return isLikely
				? [{ found: foundOf(candidate, "learned"), confidence }]
				: [];
		}
		return [{ found: joined(candidate, version), confidence }];
	});
}

function versionOf(candidate: Candidate, weights: JudgeWeights): Version {
	if (!candidate.rule) return "learned";
	if (!candidate.learned || candidate.overlap === 1) return "rule";
	// What texts provide, refusals, hearsay and the like the rules know better: the model's corpus has few of them.
	if (candidate.rule.basis !== "cue" || isBarThat(candidate)) return "rule";
	return closerChanceOf(candidate, weights) >= weights.leastCloser
		? "learned"
		: "rule";
}

/** "called that “speculation”": the model learned from annotators who leave every "that" out. */
function isBarThat({ rule, learned }: Candidate): boolean {
	const ours = rule?.pieces[0]?.span.text.toLowerCase() ?? "";
	const theirs = learned?.found.pieces[0]?.span.text.toLowerCase() ?? "";
	return ours.startsWith("that ") && !theirs.startsWith("that ");
}

function joined(candidate: Candidate, version: Version): Found {
	const { rule } = candidate;
	const found = foundOf(candidate, version);
	return rule === null || found === rule
		? found
		: { ...rule, pieces: found.pieces, endsQuoted: found.endsQuoted };
}

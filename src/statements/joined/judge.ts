/** Weighs candidate statements: how likely each is there, and whose words of it are closer. */

import {
	agreementOf,
	closerFeatures,
	standsFeatures,
	type Version,
} from "./candidate-features.js";
import type { Candidate } from "./pair-findings.js";

/** Learned weights by feature; `odds` are those of the model's log odds, by group of candidates. */
export interface JudgeWeights {
	readonly stands: LogisticWeights;
	readonly closer: LogisticWeights;
	/** A candidate that only the model found is kept from this chance on. */
	readonly leastLearned: number;
	/** The model's words take the place of the rules' from this chance on. */
	readonly leastCloser: number;
}

/** A logistic model over named features and one number, the model's log odds. */
export interface LogisticWeights {
	readonly features: Readonly<Record<string, number>>;
	readonly odds: Readonly<Record<string, number>>;
}

/** Chance, from 0 to 1, that the statement is there in the words of `version`. */
export function chanceOf(
	candidate: Candidate,
	version: Version,
	{ stands }: JudgeWeights,
): number {
	return logistic(stands, {
		features: standsFeatures(candidate, version),
		group: agreementOf(candidate),
		odds: oddsOf(candidate),
	});
}

/** Chance that the model's words are closer than the rules'; 0 where not both found the statement. */
export function closerChanceOf(
	candidate: Candidate,
	{ closer }: JudgeWeights,
): number {
	const features = closerFeatures(candidate);
	return features.length === 0
		? 0
		: logistic(closer, {
				features,
				group: agreementOf(candidate),
				odds: oddsOf(candidate),
			});
}

/** Log odds of the chance that the model gives its content, within ±4; 0 where it found nothing. */
export function oddsOf({ learned }: Candidate): number {
	if (!learned) return 0;
	const chance = Math.min(0.982, Math.max(0.018, learned.chance));
	return Math.log(chance / (1 - chance));
}

function logistic(
	weights: LogisticWeights,
	seen: {
		readonly features: readonly string[];
		readonly group: string;
		readonly odds: number;
	},
): number {
	let sum = (weights.odds[seen.group] ?? 0) * seen.odds;
	for (const feature of seen.features) sum += weights.features[feature] ?? 0;
	return 1 / (1 + Math.exp(-sum));
}

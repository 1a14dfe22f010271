/** The encoder's emissions and the linear model → spans: each candidate's chance is a mean of what both give it. */

import {
	type AttributionModel,
	chooseLikely,
	type FoundSpan,
	type SpanFinder,
} from "../learned/attribution-model.js";
import type { PassageRange } from "../learned/passage.js";
import { type Chain, chainSpans, TAG_COUNT } from "./chain.js";

/** All that training leaves behind beside the network. Lists by kind run over source, cue, content. */
export interface MixWeights {
	readonly chain: Chain;
	/** Part of the encoder in the mean, from 0 to 1. */
	readonly share: number;
	/** What log odds of the mean are multiplied by, and what is added, so that chances are what they say. */
	readonly calibration: readonly Line[];
	/** Least chance at which a span is kept. */
	readonly thresholds: readonly number[];
}

/** A line through log odds (Platt, 1999). */
export interface Line {
	readonly slope: number;
	readonly offset: number;
}

/**
 * A model of one text only: that of the emissions, one list for each passage, log weights [word * TAG_COUNT + tag].
 * @throws Error, in `findSpans`, where the passages are others than those of the emissions.
 */
export function makeMixedModel(
	linear: AttributionModel,
	emissions: readonly Float32Array[],
	weights: MixWeights,
): SpanFinder {
	return {
		findSpans: (analysis, passages) => {
			checkFit(emissions, passages);
			const others = linear.likelySpans(analysis, passages);
			return passages.map(({ first }, index) => {
				const own = encoderSpans(emissions[index]!, first, weights.chain);
				const mixed = mixSpans(own, others[index]!, weights.share);
				return chooseLikely(
					mixed.map((span) => ({
						...span,
						chance: onLine(weights.calibration[span.kind]!, span.chance),
					})),
					weights.thresholds,
				);
			});
		},
	};
}

/** The likely spans of a passage, whose first token is `first`, with the chances that the chain gives them. */
export function encoderSpans(
	emissions: Float32Array,
	first: number,
	chain: Chain,
): FoundSpan[] {
	return chainSpans(emissions, chain).map(({ start, end, ...span }) => ({
		...span,
		start: first + start,
		end: first + end,
	}));
}

/** The spans that either finds likely, each with the mean of both chances; one that the other leaves out has no chance with it. */
export function mixSpans(
	own: readonly FoundSpan[],
	others: readonly FoundSpan[],
	share: number,
): FoundSpan[] {
	const mixed = new Map<string, FoundSpan>();
	const add = (span: FoundSpan, part: number): void => {
		const key = `${span.kind} ${span.start} ${span.end}`;
		const chance = (mixed.get(key)?.chance ?? 0) + part * span.chance;
		mixed.set(key, { ...span, chance });
	};
	for (const span of own) add(span, share);
	for (const span of others) add(span, 1 - share);
	return [...mixed.values()];
}

/** The chance whose log odds lie on the line over those of `chance`. */
export function onLine({ slope, offset }: Line, chance: number): number {
	return 1 / (1 + Math.exp(-slope * oddsOf(chance) - offset));
}

/** Log odds of a chance; what is as good as sure has odds that can still be counted. */
export function oddsOf(chance: number): number {
	const kept = Math.min(1 - 1e-6, Math.max(1e-6, chance));
	return Math.log(kept / (1 - kept));
}

function checkFit(
	emissions: readonly Float32Array[],
	passages: readonly PassageRange[],
): void {
	const fits =
		emissions.length === passages.length &&
		passages.every(
			({ first, end }, index) =>
				emissions[index]!.length === (end - first) * TAG_COUNT,
		);
	if (!fits) throw new Error("these emissions are of other passages");
}

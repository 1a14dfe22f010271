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
	/** What log odds of the chain are multiplied by, and what is added, so that chances are what they say. */
	readonly calibration: readonly {
		readonly slope: number;
		readonly offset: number;
	}[];
	/** Part of the encoder in the mean, from 0 to 1. */
	readonly share: number;
	/** Least chance at which a span is kept. */
	readonly thresholds: readonly number[];
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
				const own = encoderSpans(emissions[index]!, first, weights);
				const mixed = mix(own, others[index]!, weights.share);
				return chooseLikely(mixed, weights.thresholds);
			});
		},
	};
}

/** What is as good as sure has odds that can still be counted. */
const SUREST = 1 - 1e-6;

function encoderSpans(
	emissions: Float32Array,
	first: number,
	{ chain, calibration }: MixWeights,
): FoundSpan[] {
	return chainSpans(emissions, chain).map(({ kind, start, end, chance }) => {
		const { slope, offset } = calibration[kind]!;
		const kept = Math.min(SUREST, chance);
		const odds = Math.log(kept / (1 - kept)) * slope + offset;
		return {
			kind,
			start: first + start,
			end: first + end,
			chance: 1 / (1 + Math.exp(-odds)),
		};
	});
}

/** A span that one of them does not find likely has no chance with it. */
function mix(
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

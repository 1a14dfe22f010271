/** Weights of every state for every token of a passage: groups of features summed once a key, single ones looked up. */

import { findPlace } from "../../language/hash-slots.js";
import { edgeFeature, wordAt } from "./collect-features.js";
import { LANES, MOST_TOKENS, makeEmissionKernel } from "./emission-kernel.js";
import {
	type FeatureSink,
	GROUP_FEATURES,
	TAG_FEATURES,
	WORD_REACH,
} from "./feature-groups.js";
import {
	fillGroupKeys,
	GROUP_KEYS,
	TAG_GROUPS,
	TAG_KEYS,
	tagKey,
} from "./group-keys.js";
import { growLattice, type Lattice, STEP_COUNT } from "./lattice.js";
import type { Passage } from "./passage.js";
import {
	neighbourFeatures,
	quoteFeatures,
	sentenceFeatures,
} from "./shared-features.js";
import { singleFeatures } from "./single-features.js";
import { STATE_COUNT } from "./states.js";
import { makeStepTable, stepPlace } from "./step-keys.js";
import type { WordType } from "./word-type.js";

const SPAN = 2 * WORD_REACH + 1;
const GROUPS = GROUP_KEYS.length;
/** How far beyond a token the middle one of three tags stands that the token's features see. */
const TAG_REACH = 2;
/** Most new sums that a token brings. */
const NEW_SUMS = SPAN + TAG_GROUPS.length + GROUPS;
/** Sums that belong to a token: those and the one of what it shares with its neighbours. */
const SUMS_OF_TOKEN = NEW_SUMS + 1;

/** Weights by feature hash, one byte a state. */
export interface StateWeights {
	/** What one step of a stored weight is worth. */
	readonly scale: number;
	readonly hashes: Int32Array;
	/** `STATE_COUNT` weights for each of `hashes`. */
	readonly rows: Int8Array;
	/** Step scores, `STEP_COUNT` for each key of `stepKeys`. */
	readonly steps: Float32Array;
}

/** Weighs the states of passages; keeps sums of groups of features from one passage to the next, bounded in number. */
export interface EmissionScorer {
	/** Fills the weights of states and steps of `lattice` for the passage. */
	score(
		passage: Passage,
		codes: readonly [number, number],
		lattice: Lattice,
	): void;
}

/** Sums kept before they start anew. */
const MOST_SUMS = 300_000;

export function makeEmissionScorer(weights: StateWeights): EmissionScorer {
	const kernel = makeEmissionKernel({
		...weights,
		mostSums: MOST_SUMS,
		sumsOfToken: SUMS_OF_TOKEN,
	});
	const { slots, rows, sums, firstSum, sumPlaces, hashes, ends } = kernel;
	const stepTable = makeStepTable(weights.steps);
	const indexes = GROUP_KEYS.map((count) => new Int32Array(count));
	const tagIndex = new Int32Array(TAG_KEYS);
	const keys = new Int32Array(GROUPS);
	let words = new Int32Array(0);
	let tags = new Int32Array(0);
	let next = 0;
	/** Marks the sums made since the last new start: those of older generations, or of other models, are not ours. */
	let generation: object = {};
	let edges: readonly [number, number] = [0, 0];
	/** First of as many sums as tokens are weighed at a time, for what neighbouring tokens share. */
	let shared = 0;
	startAnew();

	return {
		score(passage, codes, lattice) {
			const { size } = passage;
			growLattice(lattice, size);
			lattice.steps = stepTable;
			// A passage needs at most so many new sums.
			if (next + (size + 2 * TAG_REACH) * NEW_SUMS * LANES > sums.length)
				startAnew();
			if (words.length < size) {
				words = new Int32Array(size * 2);
				tags = new Int32Array(size * 2 + 2 * TAG_REACH);
			}
			for (let at = 0; at < size; at++) words[at] = wordSum(passage.words[at]!);
			for (let at = -TAG_REACH; at < size + TAG_REACH; at++)
				tags[at + TAG_REACH] = tagSums(tagKey(passage, at));
			for (let at = 1; at < size; at++)
				lattice.stepRows[at] = stepPlace(passage, at) * STEP_COUNT;
			for (let from = 0; from < size; from += MOST_TOKENS)
				weighFrom(passage, from, codes, lattice.unary);
		},
	};

	/** Writes the weights of up to `MOST_TOKENS` tokens. */
	function weighFrom(
		passage: Passage,
		from: number,
		codes: readonly [number, number],
		unary: Float64Array,
	): void {
		const size = Math.min(MOST_TOKENS, passage.size - from);
		let hashEnd = 0;
		let common = shared - LANES;
		for (let token = 0; token < size; token++) {
			const at = from + token;
			hashEnd = singleFeatures(passage, at, hashes, hashEnd);
			ends[token] = hashEnd;
			if (token === 0 || !sharesWithLast(passage, at)) {
				common += LANES;
				fillShared(passage, at, codes, common);
			}
			listSums(passage, at, token * SUMS_OF_TOKEN);
			sumPlaces[(token + 1) * SUMS_OF_TOKEN - 1] = common;
		}
		kernel.weigh(size);
		unary.set(
			kernel.weights.subarray(0, size * STATE_COUNT),
			from * STATE_COUNT,
		);
	}

	function startAnew(): void {
		next = firstSum;
		generation = {};
		for (const index of indexes) index.fill(0);
		tagIndex.fill(0);
		edges = [edgeSum(true), edgeSum(false)];
		shared = makeSums(MOST_TOKENS);
	}

	/** Room for `count` sums, set to 0. */
	function makeSums(count: number): number {
		const base = next;
		next += count * LANES;
		sums.fill(0, base, next);
		return base;
	}

	function sinkTo(sum: number): FeatureSink {
		return (hash) => {
			const row = findPlace(slots, hash) * LANES;
			if (row === 0) return;
			for (let state = 0; state < STATE_COUNT; state++)
				sums[sum + state]! += rows[row + state]!;
		};
	}

	function edgeSum(isBefore: boolean): number {
		const base = makeSums(SPAN);
		for (let offset = -WORD_REACH; offset <= WORD_REACH; offset++) {
			const sum = base + (offset + WORD_REACH) * LANES;
			edgeFeature(isBefore, offset, sinkTo(sum));
		}
		return base;
	}

	function wordSum(word: WordType): number {
		if (word.generation === generation) return word.sum;
		const base = makeSums(SPAN);
		for (let offset = -WORD_REACH; offset <= WORD_REACH; offset++) {
			const sum = base + (offset + WORD_REACH) * LANES;
			wordAt(word, offset, sinkTo(sum));
		}
		word.sum = base;
		word.generation = generation;
		return base;
	}

	/** The sums of three tags in a row, one for each of `TAG_GROUPS` side by side. */
	function tagSums(key: number): number {
		const known = tagIndex[key]!;
		if (known > 0) return known;
		const base = makeSums(TAG_GROUPS.length);
		TAG_FEATURES.forEach((expand, group) => {
			expand(key, sinkTo(base + group * LANES));
		});
		tagIndex[key] = base;
		return base;
	}

	function groupSum(group: number, key: number): number {
		const base = makeSums(1);
		GROUP_FEATURES[group]!(key, sinkTo(base));
		indexes[group]![key] = base;
		return base;
	}

	/** Makes `sum` that of what neighbouring tokens have in common: sentence, quotation, passage. */
	function fillShared(
		passage: Passage,
		at: number,
		codes: readonly [number, number],
		sum: number,
	): void {
		sums.fill(0, sum, sum + LANES);
		const sink = sinkTo(sum);
		const quoted = passage.quote[at]! > 0 ? 1 : 0;
		sentenceFeatures(passage, passage.sentenceFirst[at]!, quoted, sink);
		if (quoted) quoteFeatures(passage, at, sink);
		neighbourFeatures(passage, codes, quoted, sink);
	}

	/** Lists the kept sums of a token from `list` on: of the words round it and of its groups. */
	function listSums(passage: Passage, at: number, list: number): void {
		let place = list;
		for (let offset = -WORD_REACH; offset <= WORD_REACH; offset++) {
			const index = at + offset;
			const from =
				index < 0 ? edges[0] : index >= passage.size ? edges[1] : words[index]!;
			sumPlaces[place++] = from + (offset + WORD_REACH) * LANES;
		}
		for (let group = 0; group < TAG_GROUPS.length; group++)
			sumPlaces[place++] =
				tags[at + TAG_GROUPS[group]! + TAG_REACH]! + group * LANES;
		fillGroupKeys(passage, at, keys);
		for (let group = 0; group < GROUPS; group++) {
			const key = keys[group]!;
			const known = indexes[group]![key]!;
			sumPlaces[place++] = known > 0 ? known : groupSum(group, key);
		}
	}
}

function sharesWithLast(passage: Passage, at: number): boolean {
	return (
		passage.sentenceFirst[at] === passage.sentenceFirst[at - 1] &&
		passage.quote[at] === passage.quote[at - 1] &&
		passage.quoteFirst[at] === passage.quoteFirst[at - 1]
	);
}

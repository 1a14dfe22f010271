/** Scores of every state for every token of a passage: groups of features summed once a key, single ones looked up. */

import { mix } from "./feature-hash.js";
import {
	EDGE_AFTER,
	EDGE_BEFORE,
	FEATURE_GROUPS,
	type FeatureSink,
	lemmaFeatures,
	MOST_SINGLES,
	neighbourFeatures,
	quoteFeatures,
	sentenceFeatures,
	singleFeatures,
	WORD_REACH,
	wordFeatures,
} from "./features.js";
import { growLattice, type Lattice, STEP_COUNT } from "./lattice.js";
import { EDGE_CLASSES, edgeClass, type Passage } from "./passage.js";
import { STATE_COUNT } from "./states.js";
import type { WordType } from "./word-type.js";

const K = STATE_COUNT;
const S = STEP_COUNT;
const SPAN = 2 * WORD_REACH + 1;

/** Weights by feature hash, one byte a state. */
export interface StateWeights {
	/** What one step of a stored weight is worth. */
	readonly scale: number;
	/** Feature hashes in an open-addressed table whose size is a power of two; 0 is an empty slot. */
	readonly slots: Uint32Array;
	/** For each slot, its row of `STATE_COUNT` weights in `rows`. */
	readonly rowOf: Int32Array;
	readonly rows: Int8Array;
	/** Step scores, `STEP_COUNT` for each key of `stepKey`. */
	readonly steps: Float32Array;
}

/** Number of keys that `stepKey` can give. */
export const STEP_KEYS = EDGE_CLASSES * EDGE_CLASSES + 8 * EDGE_CLASSES;

/** Keys of the two tables that steps into the token at `at` draw on. */
export function stepKeys(
	passage: Passage,
	at: number,
): readonly [number, number] {
	const own = edgeClass(passage, at);
	const before = edgeClass(passage, at - 1);
	const bits =
		(passage.quote[at - 1]! > 0 ? 4 : 0) +
		(passage.quote[at]! > 0 ? 2 : 0) +
		(passage.sentenceFirst[at] === at ? 1 : 0);
	return [
		before * EDGE_CLASSES + own,
		EDGE_CLASSES * EDGE_CLASSES + bits * EDGE_CLASSES + own,
	];
}

/** All features of the token at `at`, one by one: what training sees. */
export function collectFeatures(
	passage: Passage,
	at: number,
	codes: readonly [number, number],
	add: FeatureSink,
): void {
	for (let offset = -WORD_REACH; offset <= WORD_REACH; offset++) {
		const index = at + offset;
		if (index < 0 || index >= passage.size) edgeFeature(index < 0, offset, add);
		else wordFeatures(passage.words[index]!, offset, add);
	}
	for (let offset = -1; offset <= 1; offset++) {
		const index = at + offset;
		if (index >= 0 && index < passage.size)
			lemmaFeatures(passage.lemmas[index]!, offset, add);
	}
	for (const group of FEATURE_GROUPS)
		group.expand(group.keyAt(passage, at), add);
	const singles = new Uint32Array(MOST_SINGLES);
	const count = singleFeatures(passage, at, singles);
	for (let index = 0; index < count; index++) add(singles[index]!);
	const quoted = passage.quote[at]! > 0 ? 1 : 0;
	sentenceFeatures(passage, passage.sentenceFirst[at]!, quoted, add);
	if (quoted) quoteFeatures(passage, at, add);
	neighbourFeatures(passage, codes, quoted, add);
}

function edgeFeature(
	isBefore: boolean,
	offset: number,
	add: FeatureSink,
): void {
	add(mix(1000 + offset * 16, isBefore ? EDGE_BEFORE : EDGE_AFTER));
}

/** Scores passages; keeps sums of groups of features from one passage to the next, bounded in number. */
export interface EmissionScorer {
	/** Fills unary scores and step weights of `lattice` for the passage. */
	score(
		passage: Passage,
		codes: readonly [number, number],
		lattice: Lattice,
	): void;
}

/** Rows of sums kept before they start anew. */
const MOST_SUMS = 400_000;

/** Most rows that add up to the scores of one token. */
const MOST_ROWS = SPAN + FEATURE_GROUPS.length + 1 + MOST_SINGLES;

export function makeEmissionScorer(weights: StateWeights): EmissionScorer {
	const { scale, slots, rowOf } = weights;
	const mask = slots.length - 1;
	const stepWeights = Float64Array.from(weights.steps, (score) =>
		Math.exp(score),
	);
	// One array holds the learned rows and, behind them, sums of rows: a token's scores are the sum of a list of rows.
	const learned = weights.rows.length;
	const rows = new Float32Array(learned + MOST_SUMS * K);
	for (let at = 0; at < learned; at++) rows[at] = weights.rows[at]! * scale;
	const groups = FEATURE_GROUPS;
	const indexes = groups.map((group) => new Int32Array(group.keys));
	const singles = new Uint32Array(MOST_SINGLES);
	const list = new Int32Array(MOST_ROWS);
	let next = learned;
	/** Marks the sums made since the last new start: those of older generations, or of other models, are not ours. */
	let generation: object = {};
	let edges: readonly [number, number] = [0, 0];
	let shared = 0;
	startAnew();

	function startAnew(): void {
		next = learned;
		generation = {};
		for (const index of indexes) index.fill(0);
		edges = [edgeSum(true), edgeSum(false)];
		shared = makeSums(1);
	}

	/** Place of the row of feature `hash`, -1 for a feature not learned. */
	function rowAt(hash: number): number {
		let slot = hash & mask;
		let found = slots[slot]!;
		while (found !== hash) {
			if (found === 0) return -1;
			slot = (slot + 1) & mask;
			found = slots[slot]!;
		}
		return rowOf[slot]!;
	}

	function addRow(hash: number, base: number): void {
		const row = rowAt(hash);
		if (row < 0) return;
		for (let state = 0; state < K; state++)
			rows[base + state] = rows[base + state]! + rows[row + state]!;
	}

	/** Room for `count` rows of sums, set to 0. */
	function makeSums(count: number): number {
		const base = next;
		next += count * K;
		rows.fill(0, base, next);
		return base;
	}

	function edgeSum(isBefore: boolean): number {
		const base = makeSums(SPAN);
		for (let offset = -WORD_REACH; offset <= WORD_REACH; offset++) {
			edgeFeature(isBefore, offset, (hash) =>
				addRow(hash, base + (offset + WORD_REACH) * K),
			);
		}
		return base;
	}

	function wordSum(word: WordType): number {
		if (word.generation === generation) return word.sum;
		const base = makeSums(SPAN);
		for (let offset = -WORD_REACH; offset <= WORD_REACH; offset++) {
			wordFeatures(word, offset, (hash) =>
				addRow(hash, base + (offset + WORD_REACH) * K),
			);
		}
		word.sum = base;
		word.generation = generation;
		return base;
	}

	function groupSum(group: number, key: number): number {
		const base = makeSums(1);
		groups[group]!.expand(key, (hash) => addRow(hash, base));
		indexes[group]![key] = base;
		return base;
	}

	/** Sum of what neighbouring tokens have in common: sentence, quotation, passage. */
	function fillShared(
		base: number,
		passage: Passage,
		at: number,
		codes: readonly [number, number],
	): void {
		rows.fill(0, base, base + K);
		const sink: FeatureSink = (hash) => addRow(hash, base);
		const quoted = passage.quote[at]! > 0 ? 1 : 0;
		sentenceFeatures(passage, passage.sentenceFirst[at]!, quoted, sink);
		if (quoted) quoteFeatures(passage, at, sink);
		neighbourFeatures(passage, codes, quoted, sink);
	}

	/** Writes the sum of the first `count` rows of the list to `target`. */
	function addUp(count: number, target: Float64Array, base: number): void {
		let s0 = 0,
			s1 = 0,
			s2 = 0,
			s3 = 0,
			s4 = 0,
			s5 = 0,
			s6 = 0;
		let s7 = 0,
			s8 = 0,
			s9 = 0,
			s10 = 0,
			s11 = 0,
			s12 = 0,
			s13 = 0;
		for (let index = 0; index < count; index++) {
			const row = list[index]!;
			s0 += rows[row]!;
			s1 += rows[row + 1]!;
			s2 += rows[row + 2]!;
			s3 += rows[row + 3]!;
			s4 += rows[row + 4]!;
			s5 += rows[row + 5]!;
			s6 += rows[row + 6]!;
			s7 += rows[row + 7]!;
			s8 += rows[row + 8]!;
			s9 += rows[row + 9]!;
			s10 += rows[row + 10]!;
			s11 += rows[row + 11]!;
			s12 += rows[row + 12]!;
			s13 += rows[row + 13]!;
		}
		target[base] = s0;
		target[base + 1] = s1;
		target[base + 2] = s2;
		target[base + 3] = s3;
		target[base + 4] = s4;
		target[base + 5] = s5;
		target[base + 6] = s6;
		target[base + 7] = s7;
		target[base + 8] = s8;
		target[base + 9] = s9;
		target[base + 10] = s10;
		target[base + 11] = s11;
		target[base + 12] = s12;
		target[base + 13] = s13;
	}

	return {
		score(passage, codes, lattice) {
			const { size } = passage;
			growLattice(lattice, size);
			// A passage needs at most so many new sums.
			if (next + size * (SPAN + groups.length) * K + K > rows.length)
				startAnew();
			const { unary, steps } = lattice;
			const words = new Int32Array(size);
			for (let at = 0; at < size; at++) {
				words[at] = wordSum(passage.words[at]!);
			}
			for (let at = 0; at < size; at++) {
				let count = 0;
				for (let offset = -WORD_REACH; offset <= WORD_REACH; offset++) {
					const index = at + offset;
					const from =
						index < 0 ? edges[0] : index >= size ? edges[1] : words[index]!;
					list[count++] = from + (offset + WORD_REACH) * K;
				}
				for (let group = 0; group < groups.length; group++) {
					const key = groups[group]!.keyAt(passage, at);
					const known = indexes[group]![key]!;
					list[count++] = known > 0 ? known : groupSum(group, key);
				}
				const isSame =
					at > 0 &&
					passage.sentenceFirst[at] === passage.sentenceFirst[at - 1] &&
					passage.quote[at] === passage.quote[at - 1] &&
					passage.quoteFirst[at] === passage.quoteFirst[at - 1];
				if (!isSame) fillShared(shared, passage, at, codes);
				list[count++] = shared;
				const found = singleFeatures(passage, at, singles);
				for (let index = 0; index < found; index++) {
					const row = rowAt(singles[index]!);
					if (row >= 0) list[count++] = row;
				}
				addUp(count, unary, at * K);
				if (at > 0) fillSteps(passage, at, steps);
			}
		},
	};

	function fillSteps(passage: Passage, at: number, steps: Float64Array): void {
		const [pair, place] = stepKeys(passage, at);
		const first = pair * S;
		const second = place * S;
		const base = at * S;
		for (let step = 0; step < S; step++)
			steps[base + step] =
				stepWeights[first + step]! * stepWeights[second + step]!;
	}
}

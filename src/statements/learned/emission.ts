/** Scores of every state for every token of a passage: groups of features summed once a key, single ones looked up. */

import { edgeFeature } from "./collect-features.js";
import {
	FEATURE_GROUPS,
	type FeatureSink,
	lemmaFeatures,
	WORD_REACH,
	wordFeatures,
} from "./feature-groups.js";
import { findValue, type HashSlots } from "./hash-slots.js";
import { growLattice, type Lattice, STEP_COUNT } from "./lattice.js";
import type { Passage } from "./passage.js";
import {
	neighbourFeatures,
	quoteFeatures,
	sentenceFeatures,
} from "./shared-features.js";
import { MOST_SINGLES, singleFeatures } from "./single-features.js";
import { STATE_COUNT } from "./states.js";
import { stepKeys } from "./step-keys.js";
import type { WordType } from "./word-type.js";

const K = STATE_COUNT;

const S = STEP_COUNT;

/** Room that a row of state scores takes. */
const ROW = 16;

const SPAN = 2 * WORD_REACH + 1;

/** Weights by feature hash, one byte a state. */
export interface StateWeights {
	/** What one step of a stored weight is worth. */
	readonly scale: number;
	readonly slots: HashSlots;
	/** `STATE_COUNT` weights to a feature; the table's values count features from 1. */
	readonly rows: Int8Array;
	/** Step scores, `STEP_COUNT` for each key of `stepKey`. */
	readonly steps: Float32Array;
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
const MOST_SUMS = 300_000;

/** Most rows that add up to the scores of one token. */
const MOST_ROWS = SPAN + FEATURE_GROUPS.length + 1 + MOST_SINGLES;

export function makeEmissionScorer(weights: StateWeights): EmissionScorer {
	const { scale, slots } = weights;
	const stepWeights = Float64Array.from(weights.steps, (score) =>
		Math.exp(score),
	);
	// Rows of 16 never lie across two lines of the processor's cache; whole numbers keep them close together.
	const count = weights.rows.length / K;
	const learned = new Int8Array((count + 1) * ROW);
	for (let row = 0; row < count; row++) {
		learned.set(weights.rows.subarray(row * K, (row + 1) * K), (row + 1) * ROW);
	}
	const sums = new Int16Array(MOST_SUMS * ROW);
	const groups = FEATURE_GROUPS;
	const indexes = groups.map((group) => new Int32Array(group.keys));
	let singles = new Uint32Array(0);
	const sumList = new Int32Array(MOST_ROWS);
	const rowList = new Int32Array(MOST_ROWS);
	let next = ROW;
	/** Marks the sums made since the last new start: those of older generations, or of other models, are not ours. */
	let generation: object = {};
	let edges: readonly [number, number] = [0, 0];
	let shared = 0;
	startAnew();

	function startAnew(): void {
		// Place 0 stays free: it stands for a sum not made yet.
		next = ROW;
		generation = {};
		for (const index of indexes) index.fill(0);
		edges = [edgeSum(true), edgeSum(false)];
		shared = makeSums(1);
	}

	function addRow(hash: number, base: number): void {
		const number = findValue(slots, hash);
		if (number === 0) return;
		for (let state = 0; state < K; state++) {
			sums[base + state] = sums[base + state]! + learned[number * ROW + state]!;
		}
	}

	/** Room for `count` sums, set to 0. */
	function makeSums(count: number): number {
		const base = next;
		next += count * ROW;
		sums.fill(0, base, next);
		return base;
	}

	function edgeSum(isBefore: boolean): number {
		const base = makeSums(SPAN);
		for (let offset = -WORD_REACH; offset <= WORD_REACH; offset++) {
			edgeFeature(isBefore, offset, (hash) =>
				addRow(hash, base + (offset + WORD_REACH) * ROW),
			);
		}
		return base;
	}

	function wordSum(word: WordType): number {
		if (word.generation === generation) return word.sum;
		const base = makeSums(SPAN);
		for (let offset = -WORD_REACH; offset <= WORD_REACH; offset++) {
			const sink: FeatureSink = (hash) =>
				addRow(hash, base + (offset + WORD_REACH) * ROW);
			wordFeatures(word, offset, sink);
			if (offset >= -1 && offset <= 1) {
				lemmaFeatures(word.lemma, offset, sink);
			}
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
		sums.fill(0, base, base + ROW);
		const sink: FeatureSink = (hash) => addRow(hash, base);
		const quoted = passage.quote[at]! > 0 ? 1 : 0;
		sentenceFeatures(passage, passage.sentenceFirst[at]!, quoted, sink);
		if (quoted) quoteFeatures(passage, at, sink);
		neighbourFeatures(passage, codes, quoted, sink);
	}

	/** Writes the sum of the listed rows and sums to `target`: the innermost loop, so it is written out. */
	function addUp(
		rowCount: number,
		sumCount: number,
		target: Float64Array,
		base: number,
	): void {
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
		for (let index = 0; index < rowCount; index++) {
			const row = rowList[index]!;
			s0 += learned[row]!;
			s1 += learned[row + 1]!;
			s2 += learned[row + 2]!;
			s3 += learned[row + 3]!;
			s4 += learned[row + 4]!;
			s5 += learned[row + 5]!;
			s6 += learned[row + 6]!;
			s7 += learned[row + 7]!;
			s8 += learned[row + 8]!;
			s9 += learned[row + 9]!;
			s10 += learned[row + 10]!;
			s11 += learned[row + 11]!;
			s12 += learned[row + 12]!;
			s13 += learned[row + 13]!;
		}
		for (let index = 0; index < sumCount; index++) {
			const sum = sumList[index]!;
			s0 += sums[sum]!;
			s1 += sums[sum + 1]!;
			s2 += sums[sum + 2]!;
			s3 += sums[sum + 3]!;
			s4 += sums[sum + 4]!;
			s5 += sums[sum + 5]!;
			s6 += sums[sum + 6]!;
			s7 += sums[sum + 7]!;
			s8 += sums[sum + 8]!;
			s9 += sums[sum + 9]!;
			s10 += sums[sum + 10]!;
			s11 += sums[sum + 11]!;
			s12 += sums[sum + 12]!;
			s13 += sums[sum + 13]!;
		}
		target[base] = s0 * scale;
		target[base + 1] = s1 * scale;
		target[base + 2] = s2 * scale;
		target[base + 3] = s3 * scale;
		target[base + 4] = s4 * scale;
		target[base + 5] = s5 * scale;
		target[base + 6] = s6 * scale;
		target[base + 7] = s7 * scale;
		target[base + 8] = s8 * scale;
		target[base + 9] = s9 * scale;
		target[base + 10] = s10 * scale;
		target[base + 11] = s11 * scale;
		target[base + 12] = s12 * scale;
		target[base + 13] = s13 * scale;
	}

	/** Places of the sums of all groups for all tokens, group by group. */
	function findGroupSums(passage: Passage): Int32Array {
		const { size } = passage;
		const found = new Int32Array(size * groups.length);
		for (let group = 0; group < groups.length; group++) {
			const { keyAt } = groups[group]!;
			const index = indexes[group]!;
			for (let at = 0; at < size; at++) {
				const key = keyAt(passage, at);
				const known = index[key]!;
				found[at * groups.length + group] =
					known > 0 ? known : groupSum(group, key);
			}
		}
		return found;
	}

	/** Writes the single features of all tokens; returns where each token's end. Rows take the place of hashes. */
	function findSingleRows(passage: Passage): Int32Array {
		const { size } = passage;
		if (singles.length < size * MOST_SINGLES) {
			singles = new Uint32Array(size * MOST_SINGLES * 2);
		}
		const ends = new Int32Array(size);
		let end = 0;
		for (let at = 0; at < size; at++) {
			end = singleFeatures(passage, at, singles, end);
			ends[at] = end;
		}
		// One after another, so that the processor can wait for many places of memory at once.
		for (let index = 0; index < end; index++) {
			singles[index] = findValue(slots, singles[index]!) * ROW;
		}
		return ends;
	}

	return {
		score(passage, codes, lattice) {
			const { size } = passage;
			growLattice(lattice, size);
			// A passage needs at most so many new sums.
			if (next + size * (SPAN + groups.length) * ROW > sums.length) startAnew();
			const { unary, steps } = lattice;
			const words = new Int32Array(size);
			for (let at = 0; at < size; at++) {
				words[at] = wordSum(passage.words[at]!);
			}
			const groupSums = findGroupSums(passage);
			const singleEnds = findSingleRows(passage);
			let single = 0;
			for (let at = 0; at < size; at++) {
				let sumCount = 0;
				let rowCount = 0;
				for (let offset = -WORD_REACH; offset <= WORD_REACH; offset++) {
					const index = at + offset;
					const from =
						index < 0 ? edges[0] : index >= size ? edges[1] : words[index]!;
					sumList[sumCount++] = from + (offset + WORD_REACH) * ROW;
				}
				for (let group = 0; group < groups.length; group++) {
					sumList[sumCount++] = groupSums[at * groups.length + group]!;
				}
				const isSame =
					at > 0 &&
					passage.sentenceFirst[at] === passage.sentenceFirst[at - 1] &&
					passage.quote[at] === passage.quote[at - 1] &&
					passage.quoteFirst[at] === passage.quoteFirst[at - 1];
				if (!isSame) fillShared(shared, passage, at, codes);
				sumList[sumCount++] = shared;
				for (const end = singleEnds[at]!; single < end; single++) {
					if (singles[single] !== 0) rowList[rowCount++] = singles[single]!;
				}
				addUp(rowCount, sumCount, unary, at * K);
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

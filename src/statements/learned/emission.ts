/** Weights of every state for every token of a passage: groups of features summed once a key, single ones looked up. */

import { edgeFeature, wordAt } from "./collect-features.js";
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
import { findValue, type HashSlots } from "./hash-slots.js";
import {
	type Addends,
	addRow,
	addUp,
	packRows,
	ROW_WORDS,
	SUM_WORDS,
} from "./lane-sums.js";
import { growLattice, type Lattice, STEP_COUNT } from "./lattice.js";
import type { Passage } from "./passage.js";
import {
	neighbourFeatures,
	quoteFeatures,
	sentenceFeatures,
} from "./shared-features.js";
import { MOST_SINGLES, singleFeatures } from "./single-features.js";
import { STATE_COUNT } from "./states.js";
import { makeStepTable, stepPlace } from "./step-keys.js";
import type { WordType } from "./word-type.js";

const SPAN = 2 * WORD_REACH + 1;
const GROUPS = GROUP_KEYS.length;
/** How far beyond a token the middle one of three tags stands that the token's features see. */
const TAG_REACH = 2;
/** Most new sums that a token brings. */
const SUMS_OF_TOKEN = SPAN + TAG_GROUPS.length + GROUPS;

/** Weights by feature hash, one byte a state. */
export interface StateWeights {
	/** What one step of a stored weight is worth. */
	readonly scale: number;
	readonly slots: HashSlots;
	/** `STATE_COUNT` weights to a feature; the table's values count features from 1. */
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
	const { slots } = weights;
	const rows = packRows(weights.rows);
	const sums = new Int32Array(MOST_SUMS * SUM_WORDS);
	const memory = { rows, sums };
	const stepTable = makeStepTable(weights.steps);
	const fallingWeights = makeFallingWeights(weights.scale);
	const indexes = GROUP_KEYS.map((count) => new Int32Array(count));
	const tagIndex = new Int32Array(TAG_KEYS);
	const keys = new Int32Array(GROUPS);
	const totals = new Int32Array(STATE_COUNT);
	let singles = new Int32Array(0);
	let singleEnds = new Int32Array(0);
	let words = new Int32Array(0);
	let tags = new Int32Array(0);
	const addends: Addends = {
		rowList: new Int32Array(MOST_SINGLES),
		rowCount: 0,
		sumList: new Int32Array(SUMS_OF_TOKEN + 1),
		sumCount: SUMS_OF_TOKEN + 1,
	};
	let next = 0;
	/** Marks the sums made since the last new start: those of older generations, or of other models, are not ours. */
	let generation: object = {};
	let edges: readonly [number, number] = [0, 0];
	let shared = 0;
	startAnew();

	return {
		score(passage, codes, lattice) {
			const { size } = passage;
			growLattice(lattice, size);
			lattice.steps = stepTable;
			// A passage needs at most so many new sums.
			if (
				next + (size + 2 * TAG_REACH) * SUMS_OF_TOKEN * SUM_WORDS >
				sums.length
			)
				startAnew();
			if (words.length < size) {
				words = new Int32Array(size * 2);
				tags = new Int32Array(size * 2 + 2 * TAG_REACH);
				singleEnds = new Int32Array(size * 2);
				singles = new Int32Array(size * MOST_SINGLES * 2);
			}
			for (let at = 0; at < size; at++) words[at] = wordSum(passage.words[at]!);
			for (let at = -TAG_REACH; at < size + TAG_REACH; at++)
				tags[at + TAG_REACH] = tagSums(tagKey(passage, at));
			findSingleRows(passage);
			let single = 0;
			for (let at = 0; at < size; at++) {
				if (at === 0 || !sharesWithLast(passage, at))
					fillShared(passage, at, codes);
				listSums(passage, at);
				const end = singleEnds[at]!;
				let count = 0;
				for (; single < end; single++) {
					const row = singles[single]!;
					if (row !== 0) addends.rowList[count++] = row;
				}
				addends.rowCount = count;
				addUp(memory, addends, totals);
				writeWeights(lattice.unary, at * STATE_COUNT);
				if (at > 0) lattice.stepRows[at] = stepPlace(passage, at) * STEP_COUNT;
			}
		},
	};

	function startAnew(): void {
		// Place 0 stays free: it stands for a sum not made yet.
		next = SUM_WORDS;
		generation = {};
		for (const index of indexes) index.fill(0);
		tagIndex.fill(0);
		edges = [edgeSum(true), edgeSum(false)];
		shared = makeSums(1);
	}

	/** Room for `count` sums, set to 0. */
	function makeSums(count: number): number {
		const base = next;
		next += count * SUM_WORDS;
		sums.fill(0, base, next);
		return base;
	}

	function sinkTo(sum: number): FeatureSink {
		return (hash) => {
			const row = findValue(slots, hash);
			if (row !== 0) addRow(rows, row * ROW_WORDS, { sums, sum });
		};
	}

	function edgeSum(isBefore: boolean): number {
		const base = makeSums(SPAN);
		for (let offset = -WORD_REACH; offset <= WORD_REACH; offset++) {
			const sum = base + (offset + WORD_REACH) * SUM_WORDS;
			edgeFeature(isBefore, offset, sinkTo(sum));
		}
		return base;
	}

	function wordSum(word: WordType): number {
		if (word.generation === generation) return word.sum;
		const base = makeSums(SPAN);
		for (let offset = -WORD_REACH; offset <= WORD_REACH; offset++) {
			const sum = base + (offset + WORD_REACH) * SUM_WORDS;
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
			expand(key, sinkTo(base + group * SUM_WORDS));
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

	/** Sum of what neighbouring tokens have in common: sentence, quotation, passage. */
	function fillShared(
		passage: Passage,
		at: number,
		codes: readonly [number, number],
	): void {
		sums.fill(0, shared, shared + SUM_WORDS);
		const sink = sinkTo(shared);
		const quoted = passage.quote[at]! > 0 ? 1 : 0;
		sentenceFeatures(passage, passage.sentenceFirst[at]!, quoted, sink);
		if (quoted) quoteFeatures(passage, at, sink);
		neighbourFeatures(passage, codes, quoted, sink);
	}

	/** Lists the kept sums of a token: of the words round it, of its groups, and of what it shares. */
	function listSums(passage: Passage, at: number): void {
		const { sumList } = addends;
		let count = 0;
		for (let offset = -WORD_REACH; offset <= WORD_REACH; offset++) {
			const index = at + offset;
			const from =
				index < 0 ? edges[0] : index >= passage.size ? edges[1] : words[index]!;
			sumList[count++] = from + (offset + WORD_REACH) * SUM_WORDS;
		}
		for (let group = 0; group < TAG_GROUPS.length; group++)
			sumList[count++] =
				tags[at + TAG_GROUPS[group]! + TAG_REACH]! + group * SUM_WORDS;
		fillGroupKeys(passage, at, keys);
		for (let group = 0; group < GROUPS; group++) {
			const key = keys[group]!;
			const known = indexes[group]![key]!;
			sumList[count++] = known > 0 ? known : groupSum(group, key);
		}
		sumList[count] = shared;
	}

	/** Writes the single features of all tokens, then finds their rows, which take the places of the hashes. */
	function findSingleRows(passage: Passage): void {
		let end = 0;
		for (let at = 0; at < passage.size; at++) {
			end = singleFeatures(passage, at, singles, end);
			singleEnds[at] = end;
		}
		// One after another, so that the processor can wait for many places of memory at once.
		for (let index = 0; index < end; index++)
			singles[index] = findValue(slots, singles[index]!) * ROW_WORDS;
	}

	/** Weights out of the sums in `totals`, that of the likeliest state being 1. */
	function writeWeights(unary: Float64Array, base: number): void {
		let most = totals[0]!;
		for (let state = 1; state < STATE_COUNT; state++)
			if (totals[state]! > most) most = totals[state]!;
		const last = fallingWeights.length - 1;
		for (let state = 0; state < STATE_COUNT; state++) {
			const fall = most - totals[state]!;
			unary[base + state] = fallingWeights[Math.min(fall, last)]!;
		}
	}
}

/** Weights of sums that lie 0, 1, 2, … steps below the greatest: sums are whole numbers, so a table serves. */
function makeFallingWeights(scale: number): Float64Array {
	return Float64Array.from({ length: 8192 }, (_, fall) =>
		Math.max(1e-100, Math.exp(-fall * scale)),
	);
}

function sharesWithLast(passage: Passage, at: number): boolean {
	return (
		passage.sentenceFirst[at] === passage.sentenceFirst[at - 1] &&
		passage.quote[at] === passage.quote[at - 1] &&
		passage.quoteFirst[at] === passage.quoteFirst[at - 1]
	);
}

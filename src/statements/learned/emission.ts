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

/** Sums kept for groups of features before they start anew. */
const MOST_SUMS = 300_000;
const MOST_LEMMAS = 40_000;

export function makeEmissionScorer(weights: StateWeights): EmissionScorer {
	const { scale, slots, rowOf, rows } = weights;
	const mask = slots.length - 1;
	const stepWeights = Float64Array.from(weights.steps, (score) =>
		Math.exp(score),
	);
	const indexes = FEATURE_GROUPS.map((group) =>
		new Int32Array(group.keys).fill(-1),
	);
	let sums = new Float32Array(4096 * K);
	let sumCount = 0;
	const lemmas = new Map<number, Float32Array>();
	const singles = new Uint32Array(MOST_SINGLES);
	const edges = [edgeScores(true), edgeScores(false)] as const;
	const shared = new Float32Array(K);

	/** Adds the row of feature `hash` to `target` from `base` on. */
	function add(
		hash: number,
		target: Float32Array | Float64Array,
		base: number,
	): void {
		let slot = hash & mask;
		let found = slots[slot]!;
		while (found !== hash) {
			if (found === 0) return;
			slot = (slot + 1) & mask;
			found = slots[slot]!;
		}
		const row = rowOf[slot]!;
		for (let state = 0; state < K; state++) {
			target[base + state] = target[base + state]! + rows[row + state]! * scale;
		}
	}

	function edgeScores(isBefore: boolean): Float32Array {
		const scores = new Float32Array(SPAN * K);
		for (let offset = -WORD_REACH; offset <= WORD_REACH; offset++) {
			edgeFeature(isBefore, offset, (hash) =>
				add(hash, scores, (offset + WORD_REACH) * K),
			);
		}
		return scores;
	}

	function wordScores(word: WordType): Float32Array {
		const scores = new Float32Array(SPAN * K);
		for (let offset = -WORD_REACH; offset <= WORD_REACH; offset++) {
			wordFeatures(word, offset, (hash) =>
				add(hash, scores, (offset + WORD_REACH) * K),
			);
		}
		word.scores = scores;
		return scores;
	}

	function lemmaScores(lemma: number): Float32Array {
		const known = lemmas.get(lemma);
		if (known !== undefined) return known;
		if (lemmas.size >= MOST_LEMMAS) lemmas.clear();
		const scores = new Float32Array(3 * K);
		for (let offset = -1; offset <= 1; offset++) {
			lemmaFeatures(lemma, offset, (hash) =>
				add(hash, scores, (offset + 1) * K),
			);
		}
		lemmas.set(lemma, scores);
		return scores;
	}

	/** Place in `sums` of the sum for a key of a group. */
	function groupSum(group: number, key: number): number {
		const known = indexes[group]![key]!;
		if (known >= 0) return known;
		if (sumCount >= MOST_SUMS) {
			for (const index of indexes) index.fill(-1);
			sumCount = 0;
		}
		const base = sumCount++ * K;
		if (base + K > sums.length) {
			const larger = new Float32Array(sums.length * 2);
			larger.set(sums);
			sums = larger;
		}
		sums.fill(0, base, base + K);
		FEATURE_GROUPS[group]!.expand(key, (hash) => add(hash, sums, base));
		indexes[group]![key] = base;
		return base;
	}

	function addAll(
		from: Float32Array,
		start: number,
		target: Float64Array,
		base: number,
	): void {
		for (let state = 0; state < K; state++)
			target[base + state] = target[base + state]! + from[start + state]!;
	}

	/** Sums what neighbouring tokens have in common: sentence, quotation, passage. */
	function fillShared(
		passage: Passage,
		at: number,
		codes: readonly [number, number],
	): void {
		shared.fill(0);
		const sink: FeatureSink = (hash) => add(hash, shared, 0);
		const quoted = passage.quote[at]! > 0 ? 1 : 0;
		sentenceFeatures(passage, passage.sentenceFirst[at]!, quoted, sink);
		if (quoted) quoteFeatures(passage, at, sink);
		neighbourFeatures(passage, codes, quoted, sink);
	}

	return {
		score(passage, codes, lattice) {
			const { size } = passage;
			growLattice(lattice, size);
			const { unary, steps } = lattice;
			unary.fill(0, 0, size * K);
			const words = passage.words.map(
				(word) => word.scores ?? wordScores(word),
			);
			const lemmaSums = Array.from(passage.lemmas, lemmaScores);
			for (let at = 0; at < size; at++) {
				const base = at * K;
				for (let offset = -WORD_REACH; offset <= WORD_REACH; offset++) {
					const index = at + offset;
					const from =
						index < 0 ? edges[0] : index >= size ? edges[1] : words[index]!;
					addAll(from, (offset + WORD_REACH) * K, unary, base);
				}
				if (at > 0) addAll(lemmaSums[at - 1]!, 0, unary, base);
				addAll(lemmaSums[at]!, K, unary, base);
				if (at + 1 < size) addAll(lemmaSums[at + 1]!, 2 * K, unary, base);
				for (let group = 0; group < FEATURE_GROUPS.length; group++) {
					const place = groupSum(
						group,
						FEATURE_GROUPS[group]!.keyAt(passage, at),
					);
					addAll(sums, place, unary, base);
				}
				const isSame =
					at > 0 &&
					passage.sentenceFirst[at] === passage.sentenceFirst[at - 1] &&
					passage.quote[at] === passage.quote[at - 1] &&
					passage.quoteFirst[at] === passage.quoteFirst[at - 1];
				if (!isSame) fillShared(passage, at, codes);
				addAll(shared, 0, unary, base);
				const count = singleFeatures(passage, at, singles);
				for (let index = 0; index < count; index++)
					add(singles[index]!, unary, base);
				if (at > 0) {
					const [pair, place] = stepKeys(passage, at);
					for (let step = 0; step < STEP_COUNT; step++) {
						steps[at * STEP_COUNT + step] =
							stepWeights[pair * STEP_COUNT + step]! *
							stepWeights[place * STEP_COUNT + step]!;
					}
				}
			}
		},
	};
}

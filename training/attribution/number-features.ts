/** Passages → what the sequence model learns from: features by number, right states, places of steps. */

import { makeFeatureCollector } from "../../src/statements/learned/collect-features.js";
import type { Passage } from "../../src/statements/learned/passage.js";
import { stepKeys, stepPlace } from "../../src/statements/learned/step-keys.js";

/** A passage with its right states and what its neighbours are like. */
export interface LabelledPassage {
	readonly passage: Passage;
	readonly codes: readonly [number, number];
	readonly states: Uint8Array;
}

/** A passage with its features by number. */
export interface SequenceExample {
	readonly size: number;
	readonly states: Uint8Array;
	/** Where each token's features begin in `features`; one entry more than tokens. */
	readonly offsets: Int32Array;
	/** Shared by all examples. */
	readonly features: Int32Array;
	readonly stepKeys: Int32Array;
}

/** Examples, and the hash of each feature number. */
export interface NumberedExamples {
	readonly hashes: Int32Array;
	readonly examples: readonly SequenceExample[];
}

/** Numbers the features that occur at least `least` times; the others are left out. */
export function numberFeatures(
	items: readonly LabelledPassage[],
	least: number,
): NumberedExamples {
	const collect = makeFeatureCollector();
	let features = new Int32Array(1 << 24);
	let used = 0;
	const push = (hash: number): void => {
		if (used === features.length) {
			const larger = new Int32Array(features.length * 2);
			larger.set(features);
			features = larger;
		}
		features[used++] = hash;
	};
	const ends = items.map(({ passage, codes }) => {
		const offsets = new Int32Array(passage.size + 1);
		offsets[0] = used;
		for (let at = 0; at < passage.size; at++) {
			collect(passage, at, codes, push);
			offsets[at + 1] = used;
		}
		return offsets;
	});
	const hashes = replaceByNumbers(features.subarray(0, used), least);
	return {
		hashes,
		examples: items.map(({ passage, states }, item) => {
			const keys = new Int32Array(passage.size * 2);
			for (let at = 1; at < passage.size; at++)
				keys.set(stepKeys(stepPlace(passage, at)), at * 2);
			return {
				size: passage.size,
				states,
				offsets: ends[item]!,
				features,
				stepKeys: keys,
			};
		}),
	};
}

/** Puts numbers in the places of hashes, -1 for those met less than `least` times; returns the hash of each number. */
export function replaceByNumbers(
	features: Int32Array,
	least: number,
): Int32Array {
	// Counting by 26 bits of the hash lets a few rare features slip in, which does no harm.
	const mask = (1 << 26) - 1;
	const counts = new Uint8Array(mask + 1);
	for (const hash of features)
		if (counts[hash & mask]! < least) counts[hash & mask]!++;
	const hashes: number[] = [];
	// An open-addressed table: a Map of this size would take most of the time.
	const slots = new Int32Array(1 << 23);
	const slotMask = slots.length - 1;
	for (let at = 0; at < features.length; at++) {
		const hash = features[at]!;
		if (counts[hash & mask]! < least) {
			features[at] = -1;
			continue;
		}
		let slot = hash & slotMask;
		while (slots[slot] !== 0 && hashes[slots[slot]! - 1] !== hash)
			slot = (slot + 1) & slotMask;
		if (slots[slot] === 0) slots[slot] = hashes.push(hash);
		features[at] = slots[slot]! - 1;
	}
	return Int32Array.from(hashes);
}

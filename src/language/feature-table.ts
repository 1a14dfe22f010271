/** Learned weights by feature hash: a sparse table that is read without making objects. */

import {
	countPlaces,
	findPlace,
	type HashSlots,
	makeHashSlots,
} from "./hash-slots.js";

/** Features with their non-zero weights; a feature's entries run from its offset to the next one's. */
export interface SparseWeights {
	/** Feature hashes, each once and none of them 0. */
	readonly keys: Uint32Array;
	/** One more than `keys`. */
	readonly offsets: Uint32Array;
	readonly entryTags: Uint8Array;
	/** In steps, whose worth is the same for all. */
	readonly entryWeights: Int8Array;
}

/** A look-up table over sparse weights. */
export interface FeatureTable {
	readonly slots: HashSlots;
	/** For each place in `slots`, where its entries begin; those of the next place's begin where they end. */
	readonly starts: Int32Array;
	/** The tag of an entry times 256, and its weight raised by 128: one look into memory for both. */
	readonly entries: Uint16Array;
}

/** Raises weights above 0. */
const RAISE = 128;

export function makeFeatureTable(weights: SparseWeights): FeatureTable {
	const { offsets, entryTags, entryWeights } = weights;
	const hashes = new Int32Array(weights.keys);
	const slots = makeHashSlots(hashes);
	const indexAt = new Int32Array(countPlaces(slots)).fill(-1);
	hashes.forEach((hash, index) => {
		indexAt[findPlace(slots, hash)] = index;
	});
	const starts = new Int32Array(indexAt.length + 1);
	const entries = new Uint16Array(entryTags.length);
	let used = 0;
	indexAt.forEach((index, place) => {
		starts[place] = used;
		if (index < 0) return;
		for (let entry = offsets[index]!; entry < offsets[index + 1]!; entry++)
			entries[used++] =
				(entryTags[entry]! << 8) | (entryWeights[entry]! + RAISE);
	});
	starts[indexAt.length] = used;
	return { slots, starts, entries };
}

/**
 * Adds the weights of feature `hash`, in steps, to `sums` from `base` on; nothing for an unknown feature. Whole numbers: their sums are the
 * same in any order, and two bytes hold those of a hundred features.
 */
export function addWeights(
	table: FeatureTable,
	hash: number,
	sums: Int16Array | Int32Array,
	base = 0,
): void {
	const { slots, starts, entries } = table;
	const place = findPlace(slots, hash | 0);
	if (place === 0) return;
	const end = starts[place + 1]!;
	for (let at = starts[place]!; at < end; at++) {
		const entry = entries[at]!;
		const sum = base + (entry >> 8);
		sums[sum] = sums[sum]! + (entry & 255) - RAISE;
	}
}

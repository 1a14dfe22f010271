/** Learned weights by feature hash: a sparse table that is read without making objects. */

/** Features with their non-zero weights; a feature's entries run from its offset to the next one's. */
export interface SparseWeights {
	/** Feature hashes, each once. */
	readonly keys: Uint32Array;
	/** One more than `keys`. */
	readonly offsets: Uint32Array;
	readonly entryTags: Uint8Array;
	/** In steps, whose worth is the same for all. */
	readonly entryWeights: Int8Array;
}

/** A look-up table over sparse weights, open addressing, half empty. */
export interface FeatureTable {
	readonly weights: SparseWeights;
	readonly slots: Int32Array;
	readonly mask: number;
}

export function makeFeatureTable(weights: SparseWeights): FeatureTable {
	let size = 16;
	while (size < weights.keys.length * 2) size *= 2;
	const slots = new Int32Array(size).fill(-1);
	const mask = size - 1;
	for (let index = 0; index < weights.keys.length; index++) {
		let slot = weights.keys[index]! & mask;
		while (slots[slot]! >= 0) slot = (slot + 1) & mask;
		slots[slot] = index;
	}
	return { weights, slots, mask };
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
	const { weights, slots, mask } = table;
	let slot = hash & mask;
	let index = slots[slot]!;
	while (index >= 0 && weights.keys[index] !== hash) {
		slot = (slot + 1) & mask;
		index = slots[slot]!;
	}
	if (index < 0) return;
	const end = weights.offsets[index + 1]!;
	for (let entry = weights.offsets[index]!; entry < end; entry++) {
		const at = base + weights.entryTags[entry]!;
		sums[at] = sums[at]! + weights.entryWeights[entry]!;
	}
}

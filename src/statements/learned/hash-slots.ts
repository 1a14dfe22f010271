/** Feature hashes → values: an open-addressed table behind a filter that tells most absent features at once. */

/**
 * What makes look-ups slow is memory out of the processor's cache, so the filter is small (a bit for each hash, half a
 * megabyte) and a hash stands beside its value.
 */
export interface HashSlots {
	/** A bit for each value of a hash's upper 22 bits. */
	readonly filter: Uint32Array;
	/** Hash and value of each slot in turn; a value of 0 is an empty slot. */
	readonly pairs: Uint32Array;
}

const FILTER_SHIFT = 10;
const FILTER_WORDS = (1 << (32 - FILTER_SHIFT)) / 32;

/** The table of `hashes` with their values, whole numbers above 0. */
export function makeHashSlots(
	hashes: Uint32Array,
	makeValue: (index: number) => number,
): HashSlots {
	let size = 16;
	while (size < hashes.length * 1.6) size *= 2;
	const mask = size - 1;
	const filter = new Uint32Array(FILTER_WORDS);
	const pairs = new Uint32Array(size * 2);
	for (let index = 0; index < hashes.length; index++) {
		const hash = hashes[index]!;
		const bit = hash >>> FILTER_SHIFT;
		filter[bit >>> 5] = filter[bit >>> 5]! | (1 << (bit & 31));
		let slot = hash & mask;
		while (pairs[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
		pairs[slot * 2] = hash;
		pairs[slot * 2 + 1] = makeValue(index);
	}
	return { filter, pairs };
}

/** The value of a hash, 0 for a hash not in the table. */
export function findValue(slots: HashSlots, hash: number): number {
	const { filter, pairs } = slots;
	const bit = hash >>> FILTER_SHIFT;
	if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) return 0;
	const mask = (pairs.length >> 1) - 1;
	let slot = hash & mask;
	for (;;) {
		const value = pairs[slot * 2 + 1]!;
		if (value === 0 || pairs[slot * 2] === hash) return value;
		slot = (slot + 1) & mask;
	}
}

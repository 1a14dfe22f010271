/** Feature hashes → values: an open-addressed table. */

/** Hash and value of each slot in turn, side by side in memory; a value of 0 is an empty slot. */
export type HashSlots = Int32Array;

/** The table of `hashes` with their values, whole numbers above 0. */
export function makeHashSlots(
	hashes: Int32Array,
	makeValue: (index: number) => number,
): HashSlots {
	let size = 16;
	// Seven in ten slots in use at most: probes stay within a line of memory or two, and half the size is twice as near.
	while (size < hashes.length * 1.4) size *= 2;
	const mask = size - 1;
	const slots = new Int32Array(size * 2);
	for (let index = 0; index < hashes.length; index++) {
		const hash = hashes[index]!;
		let slot = hash & mask;
		while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
		slots[slot * 2] = hash;
		slots[slot * 2 + 1] = makeValue(index);
	}
	return slots;
}

/** The value of a hash, 0 for a hash not in the table. */
export function findValue(slots: HashSlots, hash: number): number {
	const mask = (slots.length >> 1) - 1;
	let slot = hash & mask;
	for (;;) {
		const value = slots[slot * 2 + 1]!;
		if (value === 0 || slots[slot * 2] === hash) return value;
		slot = (slot + 1) & mask;
	}
}

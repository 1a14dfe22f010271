/** Feature hashes → places: an open-addressed table that holds nothing but the hashes, so that it stays near the processor. */

/** Hash of each slot; 0 is an empty slot. */
export type HashSlots = Int32Array;

/** The table of `hashes`, none of which may be 0. */
export function makeHashSlots(hashes: Int32Array): HashSlots {
	const slots = new Int32Array(slotsFor(hashes.length));
	fillHashSlots(slots, hashes);
	return slots;
}

/** How many slots a table of `count` hashes takes. */
export function slotsFor(count: number): number {
	let size = 16;
	// Seven in ten slots in use at most: probes stay within a line of memory or two, and half the size is twice as near.
	while (size < count * 1.4) size *= 2;
	return size;
}

/** Fills an empty table; see `makeHashSlots`. */
export function fillHashSlots(slots: HashSlots, hashes: Int32Array): void {
	const mask = slots.length - 1;
	for (const hash of hashes) {
		let slot = hash & mask;
		while (slots[slot] !== 0) slot = (slot + 1) & mask;
		slots[slot] = hash;
	}
}

/** How many places a table has, that of unknown hashes among them: the length of arrays with one entry for each. */
export function countPlaces(slots: HashSlots): number {
	return slots.length + 1;
}

/** The place of a hash, from 1 to the number of slots; 0 for a hash not in the table. (For a hash of 0 it is some place that no hash has.) */
export function findPlace(slots: HashSlots, hash: number): number {
	const mask = slots.length - 1;
	let slot = hash & mask;
	for (;;) {
		const there = slots[slot]!;
		if (there === hash) return slot + 1;
		if (there === 0) return 0;
		slot = (slot + 1) & mask;
	}
}

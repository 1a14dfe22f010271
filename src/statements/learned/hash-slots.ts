/** Feature hashes → an open-addressed table of slots, half empty. */

/** A slot's mark is part of its hash, 0 where it is empty: two bytes tell most absent features without touching more. */
export interface HashSlots {
	readonly marks: Uint16Array;
	readonly hashes: Uint32Array;
	/** Number of the feature in each slot. */
	readonly numbers: Int32Array;
}

/** The table of `hashes`; the nth of them has number n. */
export function makeHashSlots(hashes: Uint32Array): HashSlots {
	let size = 16;
	while (size < hashes.length * 2) size *= 2;
	const mask = size - 1;
	const slots = {
		marks: new Uint16Array(size),
		hashes: new Uint32Array(size),
		numbers: new Int32Array(size),
	};
	for (let number = 0; number < hashes.length; number++) {
		const hash = hashes[number]!;
		let slot = hash & mask;
		while (slots.marks[slot] !== 0) slot = (slot + 1) & mask;
		slots.marks[slot] = markOf(hash);
		slots.hashes[slot] = hash;
		slots.numbers[slot] = number;
	}
	return slots;
}

/** Number of the feature with this hash, -1 for a feature not in the table. */
export function findNumber(slots: HashSlots, hash: number): number {
	const { marks } = slots;
	const mask = marks.length - 1;
	const wanted = markOf(hash);
	let slot = hash & mask;
	let found = marks[slot]!;
	while (found !== 0) {
		if (found === wanted && slots.hashes[slot] === hash)
			return slots.numbers[slot]!;
		slot = (slot + 1) & mask;
		found = marks[slot]!;
	}
	return -1;
}

/** The upper half of a hash, never 0. */
function markOf(hash: number): number {
	return hash >>> 16 || 1;
}

/** Feature hashes → an open-addressed table of slots, half empty. */

/** For each slot its hash (0 is an empty slot) and the place of its row. */
export interface HashSlots {
	readonly slots: Uint32Array;
	readonly rowOf: Int32Array;
}

/** The table of `hashes`, none of which is 0; the row of the nth hash begins at n times `width`. */
export function makeHashSlots(hashes: Uint32Array, width: number): HashSlots {
	let size = 16;
	while (size < hashes.length * 2) size *= 2;
	const mask = size - 1;
	const slots = new Uint32Array(size);
	const rowOf = new Int32Array(size);
	for (let row = 0; row < hashes.length; row++) {
		const hash = hashes[row]!;
		let slot = hash & mask;
		while (slots[slot] !== 0) slot = (slot + 1) & mask;
		slots[slot] = hash;
		rowOf[slot] = row * width;
	}
	return { slots, rowOf };
}

/** A random number generator that gives the same numbers for the same seed (mulberry32). */

/** A function that gives numbers in [0, 1). */
export function seededRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** The values in an order drawn by `random`; the array itself is reordered. */
export function shuffle<T>(values: T[], random: () => number): T[] {
	for (let at = values.length - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		const kept = values[at]!;
		values[at] = values[other]!;
		values[other] = kept;
	}
	return values;
}

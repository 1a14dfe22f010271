/** Hashes of features: 32-bit numbers made from small numbers and words, the same in training and in reading. */

/** One hash out of two; order matters. Hashes are signed, so that they stay whole numbers to the engine. */
export function mix(a: number, b: number): number {
	return finish(
		Math.imul(a ^ 0x9e3779b1, 0x85ebca6b) ^
			Math.imul(b + 0x7f4a7c15, 0xc2b2ae35),
	);
}

/** One hash out of a feature's number and two values. */
export function mixTwo(feature: number, a: number, b: number): number {
	return mix(mix(feature, a), b);
}

/** One hash out of a feature's number and three values. */
export function mixThree(
	feature: number,
	a: number,
	b: number,
	c: number,
): number {
	return mix(mix(feature, a), mix(b, c));
}

/** The hash of a word. */
export function hashWord(word: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < word.length; at++)
		hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
	return finish(hash);
}

/** Lets every bit of a hash depend on all its bits. */
function finish(rough: number): number {
	let hash = rough ^ (rough >>> 15);
	hash = Math.imul(hash, 0x2c1b3c6d);
	return hash ^ (hash >>> 13);
}

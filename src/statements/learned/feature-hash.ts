/** Hashes of features: 32-bit numbers made from small numbers and words, the same in training and in reading. */

/** One hash out of two; order matters. */
export function mix(a: number, b: number): number {
	let hash =
		Math.imul(a ^ 0x9e3779b1, 0x85ebca6b) ^
		Math.imul(b + 0x7f4a7c15, 0xc2b2ae35);
	hash ^= hash >>> 15;
	hash = Math.imul(hash, 0x2c1b3c6d);
	return (hash ^ (hash >>> 13)) >>> 0;
}

/** The hash of a word. */
export function hashWord(word: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < word.length; at++)
		hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
	hash ^= hash >>> 15;
	hash = Math.imul(hash, 0x2c1b3c6d);
	return (hash ^ (hash >>> 13)) >>> 0;
}

/**
 * Signatures of texts, by which most that do not hold a phrase are passed over without being unpacked. For each pair of words that stand
 * one behind the other a bit is set, at a place that the pair's hash tells: where a pair's bit is not set the pair is not there; where it
 * is, it may be. C. Faloutsos, "Access methods for text", ACM Computing Surveys 17 (1985), calls such a file of signatures superimposed
 * coding.
 */

import { crc32 } from "node:zlib";

/** Bits for each pair of a text, so that an eighth to a quarter of them are set. */
const BITS_A_PAIR = 4;
const FEWEST_BITS = 64;
/** As much as a row of a table can have beside its other values. */
const MOST_BITS = 32_768;

/** The signature of texts in stems with a space between them; its length in bits is a power of two. */
export function signatureOf(texts: readonly string[]): Uint8Array {
	const marks = new Set(texts.flatMap(marksOf));
	let bits = FEWEST_BITS;
	while (bits < marks.size * BITS_A_PAIR && bits < MOST_BITS) bits *= 2;
	const signature = Buffer.alloc(bits / 8);
	for (const mark of marks) {
		const place = mark % bits;
		signature[place >> 3]! |= 1 << (place & 7);
	}
	return signature;
}

/** Of each pair of stems of a text a number of 31 bits; its rest by the length of a signature, in bits, is the pair's place there. What they are is kept in records: they may not change. */
export function marksOf(stems: string): readonly number[] {
	const words = stems.split(" ").filter((word) => word !== "");
	const marks: number[] = [];
	for (let at = 1; at < words.length; at++)
		// A number of PostgreSQL has 31 bits beside its sign.
		marks.push(crc32(`${words[at - 1]} ${words[at]}`) >>> 1);
	return marks;
}

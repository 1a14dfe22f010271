/**
 * Pairs of words that stand one behind the other, as numbers that an index can hold: a phrase is looked for only in texts that hold all
 * its pairs. Different pairs may have one number, so such a text may lack the phrase; one that has it is never left out. C. Faloutsos,
 * "Access methods for text", ACM Computing Surveys 17 (1985), tells of both: files of pairs, and hashing that lets some wrong ones by.
 */

import { crc32 } from "node:zlib";

/** Of a number's 32 bits these are left out, so that an index has few keys and long lists, which are packed well. */
const BITS_LEFT_OUT = 16;
/** PostgreSQL's numbers of two bytes run from here. */
const LEAST = -32_768;

/** The numbers of the pairs in texts of stems with a space between them, each once, in order. What they are is kept in records: they may not change. */
export function pairsIn(texts: readonly string[]): readonly number[] {
	const pairs = new Set<number>();
	for (const text of texts) {
		const words = text.split(" ").filter((word) => word !== "");
		for (let at = 1; at < words.length; at++) {
			const hash = crc32(`${words[at - 1]} ${words[at]}`);
			pairs.add(LEAST + (hash >>> BITS_LEFT_OUT));
		}
	}
	return [...pairs].sort((a, b) => a - b);
}

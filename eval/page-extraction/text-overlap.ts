/** How far a text found agrees with the text expected, word by word. */

/** Shares of words, 0 to 1. */
export interface Overlap {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
}

/** Words are counted with their number, not their order. */
export function textOverlap(found: string, expected: string): Overlap {
	const wanted = countWords(expected);
	const got = countWords(found);
	let shared = 0;
	for (const [word, count] of got)
		shared += Math.min(count, wanted.get(word) ?? 0);
	const precision = shared / Math.max(1, total(got));
	const recall = shared / Math.max(1, total(wanted));
	const f1 = shared === 0 ? 0 : (2 * precision * recall) / (precision + recall);
	return { precision, recall, f1 };
}

function countWords(text: string): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
		counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
	let sum = 0;
	for (const count of counts.values()) sum += count;
	return sum;
}

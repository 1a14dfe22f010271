/** Which of many wordings are alike: the share of stems that two have in common. */

import { stemOf } from "../positions/content-stems.js";

/** Words that stand in every clause and tell nothing. */
const LIGHT =
	/^(?:the|an?|of|to|in|on|at|by|for|with|from|and|or|be|is|are|was|been|has|have|had|its|their|his|her|this|that|these|those|as|it|which|who|will|would|shall|should|may|must|can)$/;

/** The stems of the words that tell something. */
export function wordStems(text: string): ReadonlySet<string> {
	const stems = new Set<string>();
	for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
		if (!LIGHT.test(word)) stems.add(stemOf(word));
	return stems;
}

/**
 * All pairs of sets that share at least this much, from 0 to 1, of the elements that either has. A pair that is so alike has one of its
 * rarest elements in common, so that only few pairs are looked at.
 */
export function alikePairs(
	sets: readonly ReadonlySet<string>[],
	least: number,
	found: (a: number, b: number) => void,
): void {
	const counts = new Map<string, number>();
	for (const set of sets)
		for (const one of set) counts.set(one, (counts.get(one) ?? 0) + 1);
	const byRarity = (a: string, b: string) =>
		(counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1);
	const holders = new Map<string, number[]>();
	for (const [at, set] of sets.entries()) {
		const sorted = [...set].sort(byRarity);
		const rarest = sorted.slice(0, set.size - Math.ceil(least * set.size) + 1);
		const near = new Set<number>();
		for (const one of rarest) {
			const known = holders.get(one);
			if (known === undefined) holders.set(one, [at]);
			else {
				for (const other of known) near.add(other);
				known.push(at);
			}
		}
		for (const other of near)
			if (likeness(set, sets[other] ?? new Set()) >= least) found(other, at);
	}
}

/** The share of elements, those of both counted once, that both have; 0 of two empty sets. */
export function likeness(
	a: ReadonlySet<string>,
	b: ReadonlySet<string>,
): number {
	let shared = 0;
	for (const one of a) if (b.has(one)) shared++;
	return shared / (a.size + b.size - shared || 1);
}

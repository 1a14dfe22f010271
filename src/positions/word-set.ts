/** Codebook word lists as sets, made once for each codebook. */

import type { Codebook } from "../model/codebook.js";

const made = new WeakMap<Codebook, Map<string, ReadonlySet<string>>>();

/** The words of a list of the codebook; empty when it has no such list. */
export function wordSet(codebook: Codebook, list: string): ReadonlySet<string> {
	let sets = made.get(codebook);
	if (sets === undefined) {
		sets = new Map();
		made.set(codebook, sets);
	}
	let set = sets.get(list);
	if (set === undefined) {
		set = new Set(codebook.words[list]);
		sets.set(list, set);
	}
	return set;
}

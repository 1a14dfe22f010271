/** Which corrections stand: those that no later correction has undone. */

import type { Correction } from "../model/correction.js";

/** The corrections that stand, in order of replay, undos left out. An undo that is itself undone undoes nothing. */
export function standingCorrections(
	corrections: readonly Correction[],
): readonly Correction[] {
	const undone = undoneCorrections(corrections);
	return corrections
		.filter(({ id, change }) => change.kind !== "undo" && !undone.has(id))
		.sort(byReplay);
}

/** The ids of corrections that are taken back, by undos that stand. */
export function undoneCorrections(
	corrections: readonly Correction[],
): ReadonlySet<string> {
	const undone = new Set<string>();
	// The latest first: an undo is judged before what it undoes.
	for (const { id, change } of [...corrections].sort(byReplay).reverse())
		if (change.kind === "undo" && !undone.has(id))
			undone.add(change.correction);
	return undone;
}

/** The order of replay: by the instant of recording, then by id. */
export function byReplay(a: Correction, b: Correction): number {
	return compare(a.recorded, b.recorded) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

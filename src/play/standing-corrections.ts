/** Which corrections stand: those that no later correction has undone. */

import type { Correction } from "../model/correction.js";

/** The corrections that stand, in order of replay, undos left out. An undo that is itself undone undoes nothing. */
export function standingCorrections(
	corrections: readonly Correction[],
): readonly Correction[] {
	const ordered = [...corrections].sort(byReplay);
	const undone = new Set<string>();
	const standing: Correction[] = [];
	// The latest first: an undo is judged before what it undoes.
	for (const correction of ordered.toReversed()) {
		if (undone.has(correction.id)) continue;
		if (correction.change.kind === "undo")
			undone.add(correction.change.correction);
		else standing.push(correction);
	}
	return standing.reverse();
}

/** The order of replay: by the instant of recording, then by id. */
export function byReplay(a: Correction, b: Correction): number {
	return compare(a.recorded, b.recorded) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** One stand told twice is one position: of two tellings the one that says more of its object stays. */

import type { Position } from "../../model/position.js";

/** The positions without repetitions, in text order. */
export function joinPositions(
	positions: readonly Position[],
): readonly Position[] {
	const kept: Position[] = [];
	const byActor = new Map<string, number[]>();
	for (const position of positions) {
		const own = byActor.get(position.actor) ?? [];
		byActor.set(position.actor, own);
		const twin = own.find((at) => isSame(kept[at]!, position));
		if (twin === undefined) {
			own.push(kept.length);
			kept.push(position);
		} else if (weight(position) > weight(kept[twin]!)) kept[twin] = position;
	}
	return kept;
}

function isSame(a: Position, b: Position): boolean {
	if (a.stance !== b.stance && !(isAssent(a) && isAssent(b))) return false;
	if (a.target !== null && a.target === b.target) return true;
	return a.target === b.target && a.issue === b.issue;
}

function isAssent({ stance }: Position): boolean {
	return stance === "supports" || stance === "conditional";
}

/** A condition says more than none, and a conditional stand more than a plain one. */
function weight({ stance, condition }: Position): number {
	return (condition === null ? 0 : 2) + (stance === "conditional" ? 1 : 0);
}

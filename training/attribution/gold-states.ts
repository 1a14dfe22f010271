/** Labels → states of the sequence model. */

import { FIRST_PAIR, PAIR_KINDS } from "../../src/statements/learned/states.js";

const kinds = ["source", "cue", "content"];

/** The right states of a passage; `side` tells of each source and content where its cue stands (see `Example`). */
export function goldStates(
	labels: readonly string[],
	side: Uint8Array,
): Uint8Array {
	const states = new Uint8Array(labels.length);
	let outside = 0;
	let before = 0;
	labels.forEach((label, at) => {
		if (label === "O") {
			states[at] = outside;
		} else {
			const kind = kinds.indexOf(label.slice(2));
			const isSecond =
				kind === 0 ? side[at] === 2 : kind === 2 ? side[at] !== 1 : false;
			const pair = PAIR_KINDS.indexOf(kind) + (isSecond ? 1 : 0);
			const first = FIRST_PAIR + pair * 2;
			if (label.startsWith("B")) states[at] = first;
			else states[at] = before % 2 === 0 ? before + 1 : before;
			outside = kind + 1;
		}
		before = states[at]!;
	});
	return states;
}

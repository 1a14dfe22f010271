/** The line through log odds that makes what came of them likeliest (Platt, 1999), by Newton's method. */

import type { Line } from "../../src/statements/encoder/mixed-model.js";

/** Log odds given to something, and whether it was right. */
export interface GivenOdds {
	readonly odds: number;
	readonly isRight: boolean;
}

const STEPS = 30;

/** Kept to four decimals. @throws Error where right and wrong ones cannot be told apart by less than all. */
export function fitLine(given: readonly GivenOdds[]): Line {
	let slope = 1;
	let offset = 0;
	for (let step = 0; step < STEPS; step++) {
		let [toSlope, toOffset, bend, cross, flat] = [0, 0, 0, 0, 0];
		for (const { odds, isRight } of given) {
			const chance = 1 / (1 + Math.exp(-slope * odds - offset));
			const error = (isRight ? 1 : 0) - chance;
			const weight = chance * (1 - chance);
			toSlope += error * odds;
			toOffset += error;
			bend += weight * odds * odds;
			cross += weight * odds;
			flat += weight;
		}
		const scale = bend * flat - cross * cross;
		if (!(scale > 0))
			throw new Error(`no line can be fitted to ${given.length} chances`);
		slope += (flat * toSlope - cross * toOffset) / scale;
		offset += (bend * toOffset - cross * toSlope) / scale;
	}
	return { slope: rounded(slope), offset: rounded(offset) };
}

function rounded(value: number): number {
	return Math.round(value * 1e4) / 1e4;
}

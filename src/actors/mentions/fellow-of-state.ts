/** "its (northern) neighbour Orland", "Kiral's ally Orland": a name behind what states are to each other. */

import type { Token } from "../../model/analysis.js";

/** What states are to each other. */
export const FELLOW = /^(?:neighbou?r|ally|rival|foe)$/;

/** Whether the name at `at` stands behind such a word of a thing's: "his ally Lund" is somebody. */
export function isFellowOfState(tokens: readonly Token[], at: number): boolean {
	if (!FELLOW.test(tokens[at - 1]?.norm ?? "")) return false;
	const owner = tokens[at - 2]?.tag === "JJ" ? at - 3 : at - 2;
	return (
		tokens[owner]?.tag === "POS" ||
		/^(?:its|their)$/.test(tokens[owner]?.norm ?? "")
	);
}

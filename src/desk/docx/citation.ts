/** The numbers under which a file lists the documents that something stands on. */

import type { Evidence } from "../../model/state.js";

/** Documents by the number they are listed under. */
export type Numbers = ReadonlyMap<string, number>;

/** "[1, 2]", in ascending order, each once; null where none is listed. */
export function citation(
	evidence: readonly Evidence[],
	numbers: Numbers,
): string | null {
	const cited = new Set(
		evidence.flatMap(({ document }) => numbers.get(document) ?? []),
	);
	return cited.size === 0
		? null
		: `[${[...cited].sort((a, b) => a - b).join(", ")}]`;
}

/** How often something is told: copies of one story are one telling with many carriers. */

import type { Evidence } from "../../model/state.js";
import { countCell } from "../page/cells.js";
import { type Cell, type Column, column } from "../page/page.js";
import { counted } from "../text/enumerate.js";

/** Independent tellings and the documents that carry them. */
export function tellingsOf(evidence: readonly Evidence[]): {
	readonly tellings: number;
	readonly carriers: number;
} {
	return {
		tellings: new Set(evidence.map(({ telling }) => telling)).size,
		carriers: new Set(evidence.map(({ document }) => document)).size,
	};
}

/** The columns of `toldCells`. */
export const TOLD_COLUMNS: readonly Column[] = [
	column("tellings", "Tellings", { kind: "count" }),
	column("carriers", "Carriers", { kind: "count" }),
];

/** "2 tellings", "in 5 documents"; one telling in one document is the rule and not worth words. */
export function toldCells(
	evidence: readonly Evidence[],
): Readonly<Record<"tellings" | "carriers", Cell>> {
	const { tellings, carriers } = tellingsOf(evidence);
	return {
		tellings: countCell(
			tellings,
			carriers > 1 ? counted(tellings, "telling") : "",
		),
		carriers: countCell(
			carriers,
			carriers > tellings ? `in ${counted(carriers, "document")}` : "",
		),
	};
}

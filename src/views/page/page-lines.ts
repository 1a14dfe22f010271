/** A table as lines under heads: rows of one group under its name, the rest by the roles of their columns. */

import type { Evidence } from "../../model/state.js";
import type {
	BriefLine,
	Evidence as LineEvidence,
} from "../brief/brief-line.js";
import { headLine, itemLine } from "../brief/brief-line.js";
import {
	type Cell,
	type ColumnRole,
	cellOf,
	distinctPlaces,
	evidenceOfRow,
	type Row,
	type Table,
} from "./page.js";

/** The lines of a table. `show` turns evidence into the marks that stand in the margin. */
export function linesOf(
	{ columns, rows }: Table,
	show: (evidence: readonly Evidence[]) => readonly LineEvidence[],
): readonly BriefLine[] {
	const keysOf = (role: ColumnRole): readonly string[] =>
		columns.filter((one) => one.role === role).map(({ key }) => key);
	const [groups, notes] = [keysOf("group"), keysOf("head-note")];
	const [leads, texts] = [keysOf("lead"), keysOf("text")];
	const [quotes, marks] = [keysOf("quote"), keysOf("note")];
	const outsideHead = columns.filter(
		({ role }) => role !== "group" && role !== "head-note",
	);
	let head: string | null = null;
	let lead: string | null = null;
	return rows.flatMap((row) => {
		const lines: BriefLine[] = [];
		const of = (keys: readonly string[]) => cellsOf(row, keys);
		const name = of(groups)
			.map(({ value, text }) => value ?? text)
			.join(" ");
		if (groups.length > 0 && name !== head) {
			head = name;
			lead = null;
			lines.push(
				headLine("label", {
					text: textOf(of(groups), " "),
					notes: of(notes).map(({ text }) => text),
					evidence: show(of(groups).flatMap(({ evidence }) => evidence)),
				}),
			);
		}
		if (outsideHead.every(({ key }) => cellOf(row, key).text === ""))
			return lines;
		const first = of(leads)[0];
		const told = first?.text ?? "";
		lines.push(
			itemLine({
				lead:
					first === undefined
						? null
						: { text: told === lead ? "" : told, tone: first.tone },
				text: textOf(of(texts), " "),
				quoted: quotedOf(of(quotes)),
				notes: of(marks).map(({ text }) => text),
				evidence: show(distinctPlaces(evidenceOfRow(row, outsideHead))),
			}),
		);
		lead = told;
		return lines;
	});
}

const cellsOf = (row: Row, keys: readonly string[]): readonly Cell[] =>
	keys.map((key) => cellOf(row, key));

const textOf = (cells: readonly Cell[], between: string): string =>
	cells
		.map(({ text }) => text)
		.filter((text) => text !== "")
		.join(between);

function quotedOf(cells: readonly Cell[]): BriefLine["quoted"] {
	const text = textOf(cells, " … ");
	return text === "" ? null : { cue: null, text };
}

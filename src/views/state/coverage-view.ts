/** Coverage: what the record holds and what it has no word of, so that silence can be judged. */

import type { Coverage } from "../../model/state.js";
import type { DayInterval } from "../../model/when.js";
import { countCell, daysCell, keyCell } from "../page/cells.js";
import { column, type Page, type Table, table } from "../page/page.js";
import { counted } from "../text/enumerate.js";
import { pageNotes } from "./page-notes.js";
import type { StateContext } from "./state-context.js";

/** Publishers, months, and the days without any document. */
export function viewCoverage(context: StateContext): Page {
	const { coverage } = context.state;
	return {
		name: "coverage",
		title: "What the record covers",
		notes: pageNotes(context),
		tables: [
			publishersTable(coverage),
			daysTable(coverage),
			gapsTable(coverage),
		],
	};
}

function publishersTable({ publishers }: Coverage): Table {
	return table({
		name: "publishers",
		title: "Publishers",
		columns: [
			column("publisher", "Publisher", { role: "text" }),
			column("documents", "Documents", { kind: "count" }),
		],
		rows: publishers.map(({ publisher, documents }) => ({
			cells: {
				publisher: keyCell(publisher, publisher ?? "publisher unknown"),
				documents: countCell(documents),
			},
		})),
		empty: "No document has been read.",
		layout: "grid",
	});
}

function daysTable({ days }: Coverage): Table {
	return table({
		name: "days",
		title: "Days with documents",
		columns: [
			column("day", "Day", { kind: "days", role: "lead" }),
			column("documents", "Documents", { kind: "count", role: "text" }),
		],
		rows: days
			.filter(({ documents }) => documents > 0)
			.map(({ day, documents }) => ({
				cells: {
					day: daysCell({ from: day, to: day }, { tone: "label" }),
					documents: countCell(documents),
				},
			})),
		empty: "No document has a date of publication.",
		layout: "grid",
	});
}

function gapsTable({ days }: Coverage): Table {
	return table({
		name: "gaps",
		title: "Days without any document",
		columns: [
			column("days", "Days", { kind: "days", role: "lead" }),
			column("count", "How many", { kind: "count", role: "text" }),
		],
		rows: gapsOf(days).map(({ count, ...gap }) => ({
			cells: {
				days: daysCell(gap, { tone: "label" }),
				count: countCell(count, counted(count, "day")),
			},
		})),
		empty: "None between the first and the last.",
		layout: "grid",
	});
}

/** Runs of days without a document between the first and the last. */
export function gapsOf(
	days: Coverage["days"],
): readonly (DayInterval & { readonly count: number })[] {
	const gaps: { from: string; to: string; count: number }[] = [];
	let before: number | null = null;
	for (const [at, { day, documents }] of days.entries()) {
		if (documents > 0) continue;
		const open = before === at - 1 ? gaps.at(-1) : undefined;
		if (open === undefined) gaps.push({ from: day, to: day, count: 1 });
		else {
			open.to = day;
			open.count++;
		}
		before = at;
	}
	return gaps;
}

/** A line of drafts as people read it: each matter by issue, from the draft it came in to the one it went out of. */

import type { Thread } from "../../drafts/follow-drafts.js";
import type { IssueEntry } from "../../model/codebook.js";
import type { Comparison } from "../../model/comparison.js";
import { markdownTable, markdownText } from "../markdown.js";
import { type Ink, plainInk, type Run } from "../text/ink.js";
import { visibleText } from "../text/visible-text.js";
import { inkLine, wrapRuns } from "../text/wrap-runs.js";
import { figureText } from "./comparison-view.js";

/** One matter: a cell for each draft, empty where the draft has nothing of it. */
export interface LineRow {
	readonly issue: string;
	readonly cells: readonly string[];
}

export interface LineView {
	readonly names: readonly string[];
	readonly rows: readonly LineRow[];
}

/** The view, matters grouped by issue in the order in which the issues come up. */
export function viewLine(
	threads: readonly Thread[],
	{
		comparisons,
		issues,
		names,
	}: {
		readonly comparisons: readonly Comparison[];
		readonly issues: readonly IssueEntry[];
		readonly names: readonly string[];
	},
): LineView {
	const labels = new Map(issues.map(({ code, label }) => [code, label]));
	const order = [...new Set(threads.map((thread) => thread.issue))];
	const rows = order.flatMap((issue) =>
		threads
			.filter((thread) => thread.issue === issue)
			.map((thread): LineRow => {
				const cells = Array.from({ length: comparisons.length + 1 }, () => "");
				for (const step of thread.steps) {
					const told =
						step.since === null
							? step.draft === 0
								? ""
								: "new"
							: [
									step.since.change,
									...step.since.what,
									...step.since.figures.map(figureText),
								].join(", ");
					cells[step.draft] = [step.ids.join("+"), told]
						.filter((part) => part !== "")
						.join(" ");
				}
				if (thread.gone !== null) cells[thread.gone] = "gone";
				return { issue: labels.get(issue) ?? issue, cells };
			}),
	);
	return { names, rows };
}

/** The page: one block for each matter. */
export function formatLine(
	view: LineView,
	{ width, ink }: { readonly width: number; readonly ink: Ink } = {
		width: 80,
		ink: plainInk,
	},
): string {
	const lines: string[] = [];
	const put = (indent: number, runs: readonly Run[]) => {
		for (const line of wrapRuns(runs, Math.max(20, width - indent)))
			lines.push(" ".repeat(indent) + inkLine(line, ink));
	};
	put(0, [{ tone: "title", text: visibleText(view.names.join(" → ")) }]);
	let issue = "";
	for (const row of view.rows) {
		if (row.issue !== issue) {
			lines.push("");
			put(0, [{ tone: "name", text: row.issue }]);
			issue = row.issue;
		}
		put(4, [
			{
				tone: "text",
				text: row.cells
					.map((cell) => (cell === "" ? "–" : visibleText(cell)))
					.join("  →  "),
			},
		]);
	}
	return `${lines.join("\n")}\n`;
}

/** The same as a Markdown table. */
export function formatLineMarkdown(view: LineView): string {
	const rows = view.rows.map((row) => [
		markdownText(row.issue),
		...row.cells.map(markdownText),
	]);
	return `# ${markdownText(view.names.join(" → "))}\n\n${markdownTable(["Issue", ...view.names.map(markdownText)], rows)}\n`;
}

/** Sets what articles say a text says as a section for a terminal, or as Markdown. */

import { markdownTable, markdownText } from "../markdown.js";
import type { Run } from "../text/ink.js";
import { visibleText } from "../text/visible-text.js";
import { inkLine, wrapRuns } from "../text/wrap-runs.js";
import type { PageFormat } from "./format-draft.js";
import type { ReportRow } from "./reports-view.js";

const TITLE = "What reports say it says";
const UNMATCHED = "not found in this text";

/** The section; empty without rows. */
export function formatReports(
	rows: readonly ReportRow[],
	{ width, ink }: PageFormat,
): string {
	if (rows.length === 0) return "";
	const lines: string[] = ["", inkLine([{ tone: "title", text: TITLE }], ink)];
	const put = (indent: number, runs: readonly Run[]) => {
		for (const line of wrapRuns(runs, Math.max(20, width - indent)))
			lines.push(" ".repeat(indent) + inkLine(line, ink));
	};
	for (const { mark, words, point, differs, of } of rows) {
		put(2, [
			point === null
				? { tone: "against", text: UNMATCHED }
				: { tone: "name", text: `point ${visibleText(point)}` },
			{ tone: "text", text: `  ${visibleText(words)}` },
			{
				tone: "quiet",
				text: `  ${visibleText(of === null ? mark : `${of}, ${mark}`)}`,
			},
		]);
		if (differs !== "") put(6, [{ tone: "open", text: `! ${differs}` }]);
	}
	return `${lines.join("\n")}\n`;
}

/** The same as a section of a Markdown document; empty without rows. */
export function formatReportsMarkdown(rows: readonly ReportRow[]): string {
	if (rows.length === 0) return "";
	const table = markdownTable(
		["Reported", "Where", "Point", "Differs"],
		rows.map(({ mark, words, point, differs, of }) => [
			markdownText(words),
			markdownText(of === null ? mark : `${of}, ${mark}`),
			point === null ? UNMATCHED : markdownText(point),
			markdownText(differs),
		]),
	);
	return `\n## ${TITLE}\n\n${table}\n`;
}

/** Sets the view of a comparison as a page for a terminal, or as Markdown. */

import type { DiffPart } from "../../model/comparison.js";
import { markdownText } from "../markdown.js";
import { type Ink, plainInk, type Run, type Tone } from "../text/ink.js";
import { visibleText } from "../text/visible-text.js";
import { inkLine, wrapRuns } from "../text/wrap-runs.js";
import type { ComparisonView, PairRow } from "./comparison-view.js";

/** The page: the short answer, then every pair with what was taken out [-so-] and put in {+so+}. */
export function formatComparison(
	view: ComparisonView,
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
	put(0, [
		{ tone: "title", text: `${visibleText(view.a)} → ${visibleText(view.b)}` },
	]);
	put(0, [{ tone: "quiet", text: view.counts }]);
	lines.push("");
	put(0, [
		{
			tone: "title",
			text:
				view.answer.length === 0
					? "Nothing of substance changed hands."
					: "What changed hands",
		},
	]);
	for (const { issue, lines: told } of view.answer) {
		put(2, [{ tone: "name", text: issue }]);
		for (const line of told)
			put(4, [{ tone: "text", text: visibleText(line) }]);
	}
	lines.push("");
	put(0, [{ tone: "title", text: "Point by point" }]);
	for (const row of view.rows) {
		lines.push("");
		put(0, [
			{ tone: "name", text: row.numbers },
			{ tone: TONES[row.change], text: `  ${row.change}` },
			{
				tone: "quiet",
				text: `${row.moved ? ", other number" : ""}  ${row.issue}`,
			},
		]);
		if (row.change === "kept") continue;
		put(4, row.diff.map(diffRun));
	}
	return `${lines.join("\n")}\n`;
}

const TONES: Readonly<Record<PairRow["change"], Tone>> = {
	kept: "quiet",
	reworded: "quiet",
	changed: "open",
	split: "open",
	merged: "open",
	added: "for",
	dropped: "against",
};

function diffRun({ op, text }: DiffPart): Run {
	const words = spaced(text);
	if (op === "equal") return { tone: "text", text: words };
	return op === "insert"
		? { tone: "for", text: `{+${words}+}` }
		: { tone: "against", text: `[-${words}-]` };
}

// Spaces at the edges are part of the difference and stay.
function spaced(text: string): string {
	const inner = visibleText(text);
	if (inner === "") return " ";
	return `${/^\s/.test(text) ? " " : ""}${inner}${/\s$/.test(text) ? " " : ""}`;
}

/** The same as a Markdown document: deletions struck through, insertions bold. */
export function formatComparisonMarkdown(view: ComparisonView): string {
	const answer = view.answer.flatMap(({ issue, lines }) => [
		`- **${markdownText(issue)}**`,
		...lines.map((line) => `  - ${markdownText(line)}`),
	]);
	const rows = view.rows.flatMap((row) => [
		`### ${markdownText(row.numbers)}: ${row.change}${row.moved ? ", other number" : ""}`,
		`*${markdownText(row.issue)}*`,
		row.diff.map(diffMarkdown).join(""),
	]);
	return [
		`# ${markdownText(view.a)} → ${markdownText(view.b)}`,
		view.counts,
		"## What changed hands",
		answer.length === 0 ? "Nothing of substance." : answer.join("\n"),
		"## Point by point",
		...rows,
	]
		.join("\n\n")
		.concat("\n");
}

function diffMarkdown({ op, text }: DiffPart): string {
	const words = markdownText(text);
	const lead = /^\s/.test(text) ? " " : "";
	const tail = /\s$/.test(text) ? " " : "";
	if (words === "") return " ";
	if (op === "equal") return `${lead}${words}${tail}`;
	return `${lead}${op === "insert" ? `**${words}**` : `~~${words}~~`}${tail}`;
}

/** Sets the view of a negotiating text as a page for a terminal, or as Markdown. */

import { markdownTable, markdownText } from "../markdown.js";
import { type Ink, plainInk, type Run } from "../text/ink.js";
import { visibleText } from "../text/visible-text.js";
import { inkLine, wrapRuns } from "../text/wrap-runs.js";
import type { DraftView, DutyRow, PointRow } from "./draft-view.js";

export interface PageFormat {
	/** Columns. */
	readonly width: number;
	readonly ink: Ink;
}

/** The page: title and count, then each point with its obligations and notes. */
export function formatDraft(
	view: DraftView,
	{ width, ink }: PageFormat = { width: 80, ink: plainInk },
): string {
	const lines: string[] = [];
	const put = (indent: number, runs: readonly Run[]) => {
		for (const line of wrapRuns(runs, Math.max(20, width - indent)))
			lines.push(" ".repeat(indent) + inkLine(line, ink));
	};
	put(0, [{ tone: "title", text: visibleText(view.title) }]);
	put(0, [{ tone: "quiet", text: view.summary.join(" · ") }]);
	for (const finding of view.findings)
		put(0, [{ tone: "open", text: `! ${finding}` }]);
	for (const point of view.points) {
		const indent = 2 * Math.min(point.depth, 6);
		lines.push("");
		put(indent, [
			{ tone: "name", text: point.id },
			{ tone: "quiet", text: `  ${point.issue}` },
		]);
		if (point.duties.length === 0 && point.words !== "")
			put(indent + 4, [{ tone: "text", text: visibleText(point.words) }]);
		for (const duty of point.duties) {
			put(indent + 4, dutyRuns(duty));
			const details = detailsOf(duty);
			if (details !== "") put(indent + 6, [{ tone: "quiet", text: details }]);
		}
		for (const bracket of point.brackets)
			put(indent + 4, [{ tone: "open", text: `[ ${visibleText(bracket)} ]` }]);
		for (const note of point.notes)
			put(indent + 4, [
				{ tone: "against", text: `! ${note.code}` },
				{ tone: "text", text: `  ${visibleText(note.message)}` },
			]);
	}
	return `${lines.join("\n")}\n`;
}

function dutyRuns(duty: DutyRow): readonly Run[] {
	const who = duty.who === "" ? "(nobody named)" : visibleText(duty.who);
	return [
		{ tone: duty.who === "" ? "quiet" : "name", text: `${who} ` },
		{ tone: "label", text: `${visibleText(duty.modal || `(${duty.force})`)} ` },
		{ tone: "text", text: visibleText(duty.what) },
	];
}

function detailsOf(duty: DutyRow): string {
	return [
		duty.modal === "" ? "" : duty.force,
		duty.forWhom === "" ? "" : `for ${visibleText(duty.forWhom)}`,
		duty.figures,
		duty.by === "" ? "" : `when: ${visibleText(duty.by)}`,
		duty.condition === "" ? "" : `condition: ${visibleText(duty.condition)}`,
	]
		.filter((part) => part !== "")
		.join(" · ");
}

/** The same as a Markdown document: a table of obligations, then the notes. */
export function formatDraftMarkdown(view: DraftView): string {
	const rows = view.points.flatMap(pointRows);
	const notes = view.points.flatMap((point) =>
		point.notes.map(
			(note) =>
				`- **${markdownText(point.id)}** \`${note.code}\` ${markdownText(note.message)}`,
		),
	);
	const brackets = view.points.flatMap((point) =>
		point.brackets.map(
			(bracket) => `- **${markdownText(point.id)}** ${markdownText(bracket)}`,
		),
	);
	return [
		`# ${markdownText(view.title)}`,
		view.summary.join(" · "),
		...view.findings.map((finding) => `> ${markdownText(finding)}`),
		markdownTable(
			["Point", "Issue", "Who", "How", "What", "By when", "Condition"],
			rows,
		),
		...(notes.length > 0 ? ["## Notes", notes.join("\n")] : []),
		...(brackets.length > 0 ? ["## Open brackets", brackets.join("\n")] : []),
	]
		.join("\n\n")
		.concat("\n");
}

function pointRows(point: PointRow): readonly (readonly string[])[] {
	if (point.duties.length === 0)
		return [[point.id, point.issue, "", "", markdownText(point.words), "", ""]];
	return point.duties.map((duty, at) => [
		at === 0 ? point.id : "",
		at === 0 ? point.issue : "",
		markdownText(duty.who),
		duty.modal === ""
			? duty.force
			: `${markdownText(duty.modal)} (${duty.force})`,
		markdownText(duty.what),
		markdownText(duty.by),
		markdownText(duty.condition),
	]);
}

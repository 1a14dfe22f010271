/** One line of a brief as lines of the page: mark in the margin, lead in its column, words wrapped beside them. */

import stringWidth from "string-width";
import type { Ink, Run } from "../text/ink.js";
import { inkLine, wrapRuns } from "../text/wrap-runs.js";
import type { BriefLine } from "./brief-line.js";
import { formatEvidence } from "./format-evidence.js";

export interface Page {
	readonly width: number;
	readonly ink: Ink;
	readonly evidence: "marks" | "spelled-out";
	/** Columns kept free on the left for marks, the space after them included. */
	readonly margin: number;
	/** Columns for the leads of the section. */
	readonly column: number;
}

/** Words under a name start two columns to its right, as do notes under words. */
const STEP = 2;

export function formatLine(line: BriefLine, page: Page): readonly string[] {
	const lead = line.lead === null ? "" : padTo(line.lead.text, page.column);
	// Only names head lines without leads ("Said"): these stand a step to the right of the name.
	const isUnderName = line.role === "item" && page.column === 0;
	const indent = page.margin + (isUnderName ? STEP : 0) + stringWidth(lead);
	const [mark, ...otherMarks] = [
		...new Set(line.evidence.map((piece) => piece.mark)),
	];
	const notes = [
		...line.notes,
		...(otherMarks.length === 0 ? [] : [`also ${otherMarks.join(", ")}`]),
	].join(" · ");
	const [first = "", ...rest] = setWords(wordRuns(line), notes, {
		page,
		indent,
	});
	const inMargin = page.ink("mark", (mark ?? "").padStart(page.margin - STEP));
	const beforeText = " ".repeat(
		indent - page.margin - stringWidth(lead) + STEP,
	);
	const leadInked = line.lead === null ? "" : page.ink(line.lead.tone, lead);
	return [
		`${inMargin}${beforeText}${leadInked}${first.slice(indent)}`,
		...rest,
		...(line.quoted === null
			? []
			: setParagraph(wordRuns({ ...line.quoted, role: "item" }), {
					page,
					indent,
				})),
		...(page.evidence === "marks"
			? []
			: formatEvidence(line.evidence, { ...page, indent: page.margin })),
	];
}

function wordRuns({
	role,
	cue,
	text,
}: Pick<BriefLine, "role" | "cue" | "text">): readonly Run[] {
	const words: Run = { tone: role === "item" ? "text" : role, text };
	return cue === null ? [words] : [{ tone: "quiet", text: `${cue}: ` }, words];
}

interface Setting {
	readonly page: Pick<Page, "width" | "ink">;
	readonly indent: number;
}

/** Notes stand behind the words where both fit on one line, and else under them. */
function setWords(
	words: readonly Run[],
	notes: string,
	setting: Setting,
): readonly string[] {
	if (notes === "") return setParagraph(words, setting);
	const together: readonly Run[] = [
		...words,
		{ tone: "quiet", text: ` · ${notes}` },
	];
	const width = together.reduce(
		(sum, run) => sum + stringWidth(run.text),
		setting.indent,
	);
	if (width <= setting.page.width) return setParagraph(together, setting);
	return [
		...setParagraph(words, setting),
		...setParagraph([{ tone: "quiet", text: notes }], {
			...setting,
			indent: setting.indent + STEP,
		}),
	];
}

/** `runs` wrapped to the page, each line with its indent. */
export function setParagraph(
	runs: readonly Run[],
	{ page, indent }: Setting,
): readonly string[] {
	return wrapRuns(runs, page.width - indent).map(
		(line) => " ".repeat(indent) + inkLine(line, page.ink),
	);
}

const padTo = (text: string, column: number): string =>
	text +
	" ".repeat(Math.max(column - stringWidth(text), text === "" ? 0 : STEP));

/** One line of a brief as lines of the page: mark in the margin, lead in its column, words wrapped beside them. */

import { columnWidth } from "../text/column-width.js";
import type { Ink, Run } from "../text/ink.js";
import { inkLine, wrapRuns } from "../text/wrap-runs.js";
import type { BriefLine, Lead } from "./brief-line.js";
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
	// Only names head lines without leads ("Said"): these stand a step to the right of the name.
	const isUnderName = line.role === "item" && page.column === 0;
	const left = page.margin + (isUnderName ? STEP : 0);
	const setting = {
		page,
		indent: left + (line.lead === null ? 0 : page.column),
	};
	const words = [
		...setWords(wordRuns(line), notesOf(line), setting),
		...(line.quoted === null
			? []
			: setParagraph(wordRuns({ ...line.quoted, role: "item" }), setting)),
	];
	return [
		...inMargin(besideLead(words, line.lead, { page, left }), line, page),
		...(page.evidence === "marks"
			? []
			: formatEvidence(line.evidence, { ...page, indent: page.margin })),
	];
}

/** What qualifies the line, and the further places it stands on. */
function notesOf({ notes, evidence }: BriefLine): string {
	const [, ...others] = new Set(evidence.map(({ mark }) => mark));
	const also = others.length === 0 ? [] : [`also ${others.join(", ")}`];
	return [...notes, ...also].join(" · ");
}

/** The lead wrapped in its own column, beside the words; a long one may run on below them. */
function besideLead(
	words: readonly string[],
	lead: Lead | null,
	{ page, left }: { readonly page: Page; readonly left: number },
): readonly string[] {
	if (lead === null) return words;
	const indent = left + page.column;
	const leads = wrapRuns([lead], page.column - STEP);
	return Array.from(
		{ length: Math.max(words.length, leads.length) },
		(_, at) => {
			const run = leads[at] ?? [];
			const used = run.reduce((sum, { text }) => sum + columnWidth(text), left);
			const space = " ".repeat(indent - used);
			return `${" ".repeat(left)}${inkLine(run, page.ink)}${space}${(words[at] ?? "").slice(indent)}`;
		},
	);
}

/** The first line's margin holds the mark of the first place. */
function inMargin(
	[first = "", ...rest]: readonly string[],
	{ evidence }: BriefLine,
	{ margin, ink }: Page,
): readonly string[] {
	const mark = (evidence[0]?.mark ?? "").padStart(margin - STEP);
	return [`${ink("mark", mark)}${first.slice(margin - STEP)}`, ...rest];
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
		(sum, run) => sum + columnWidth(run.text),
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

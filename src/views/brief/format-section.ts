/** A section of a page: its title on a rule, and its lines with their marks and leads in columns. */

import { columnWidth } from "../text/column-width.js";
import type { BriefSection } from "./brief.js";
import type { BriefLine } from "./brief-line.js";
import { formatLine, type Page } from "./format-line.js";

/** Lines longer than a reader's eye likes are not set, however wide the terminal. */
const WIDEST = 100;
const NARROWEST = 40;

/** No more of the width than this goes to leads; a wider one is wrapped in its column. */
const LEADS_SHARE = 0.3;

/** The width that lines are set in on a terminal of this width. */
export function pageWidth(terminal: number): number {
	return Math.min(WIDEST, Math.max(NARROWEST, terminal));
}

/** Wide enough for the widest mark of the lines, with a column before and two after it. */
export function marginOf(lines: readonly BriefLine[]): number {
	let widest = 3;
	for (const { evidence } of lines)
		for (const { mark } of evidence) widest = Math.max(widest, mark.length);
	return widest + 3;
}

/** The lines of a section, with the blank line before it; heads after the first have one too. */
export function formatSection(
	{ title, lines }: BriefSection,
	page: Omit<Page, "column">,
): readonly string[] {
	const column = leadColumn(lines, page.width);
	return [
		...sectionHead(title, page),
		...lines.flatMap((line, index) => [
			...(index > 0 && line.role !== "item" ? [""] : []),
			...formatLine(line, { ...page, column }),
		]),
	];
}

/** A blank line, then the title on a rule. */
export function sectionHead(
	title: string,
	{ width, ink }: Pick<Page, "width" | "ink">,
): readonly string[] {
	const rule = "─".repeat(Math.max(0, width - columnWidth(title) - 1));
	return ["", `${ink("title", title)} ${ink("mark", rule)}`];
}

/** The width of the column of leads, two columns of space after the widest included; 0 without leads. */
function leadColumn(lines: readonly BriefLine[], width: number): number {
	let widest = 0;
	for (const { lead } of lines) {
		if (lead !== null) widest = Math.max(widest, columnWidth(lead.text) + 2);
	}
	return Math.min(widest, Math.floor(width * LEADS_SHARE));
}

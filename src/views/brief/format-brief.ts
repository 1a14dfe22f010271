/** The brief as a page of text: marks in a margin on the left, words wrapped to the width, tones from an ink. */

import { columnWidth } from "../text/column-width.js";
import { formatLongDay } from "../text/format-days.js";
import type { Run } from "../text/ink.js";
import { visibleText } from "../text/visible-text.js";
import type { Brief, BriefSection } from "./brief.js";
import type { BriefLine } from "./brief-line.js";
import { formatLine, type Page, setParagraph } from "./format-line.js";

export interface BriefStyle extends Pick<Page, "width" | "ink" | "evidence"> {
	/** What to call the document where it has no title: the file's name. */
	readonly name: string;
}

/** Lines longer than a reader's eye likes are not set, however wide the terminal. */
const WIDEST = 100;
const NARROWEST = 40;

/** No more of the width than this goes to leads; a wider one is wrapped in its column. */
const LEADS_SHARE = 0.3;

/** The page, each line ended by a line feed; no line is wider than the style's width, or 40 where that is less. */
export function formatBrief(brief: Brief, style: BriefStyle): string {
	const width = Math.min(WIDEST, Math.max(NARROWEST, style.width));
	const page = { ...style, width, margin: marginOf(brief) };
	const sections = brief.sections.filter(({ lines }) => lines.length > 0);
	const lines = [
		...formatHeader(brief, page),
		...(sections.length === 0
			? ["", "Nothing was read out of this text."]
			: sections.flatMap((section) => formatSection(section, page))),
	];
	return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

type BriefPage = BriefStyle & Pick<Page, "margin">;

/** Wide enough for the widest mark, with a column before and two after it. */
function marginOf({ sections }: Brief): number {
	let widest = 3;
	for (const { lines } of sections) {
		for (const { evidence } of lines) {
			widest = Math.max(widest, ...evidence.map(({ mark }) => mark.length));
		}
	}
	return widest + 3;
}

function formatHeader(brief: Brief, page: BriefPage): readonly string[] {
	const published =
		brief.published === null
			? "date of publication unknown"
			: `published ${formatLongDay(brief.published)}`;
	const origin = [
		brief.publisher === null ? "" : visibleText(brief.publisher),
		published,
		brief.title === null ? "" : page.name,
	].filter((part) => part !== "");
	const runs: readonly Run[] = [
		{ tone: "title", text: visibleText(brief.title ?? page.name) },
		{ tone: "quiet", text: origin.join(" · ") },
		...brief.findings.map((text) => ({ tone: "quiet" as const, text })),
	];
	return runs.flatMap((run) => setParagraph([run], { page, indent: 0 }));
}

function formatSection(
	{ title, lines }: BriefSection,
	page: BriefPage,
): readonly string[] {
	const rule = "─".repeat(Math.max(0, page.width - columnWidth(title) - 1));
	const column = leadColumn(lines, page.width);
	return [
		"",
		`${page.ink("title", title)} ${page.ink("mark", rule)}`,
		...lines.flatMap((line, index) => [
			...(index > 0 && line.role !== "item" ? [""] : []),
			...formatLine(line, { ...page, column }),
		]),
	];
}

/** The width of the column of leads, two columns of space after the widest included; 0 without leads. */
function leadColumn(lines: readonly BriefLine[], width: number): number {
	let widest = 0;
	for (const { lead } of lines) {
		if (lead !== null) widest = Math.max(widest, columnWidth(lead.text) + 2);
	}
	return Math.min(widest, Math.floor(width * LEADS_SHARE));
}

/** The brief as a page of text: marks in a margin on the left, words wrapped to the width, tones from an ink. */

import { formatLongDay } from "../text/format-days.js";
import type { Run } from "../text/ink.js";
import { visibleText } from "../text/visible-text.js";
import type { Brief } from "./brief.js";
import { type Page, setParagraph } from "./format-line.js";
import { formatSection, marginOf, pageWidth } from "./format-section.js";

export interface BriefStyle extends Pick<Page, "width" | "ink" | "evidence"> {
	/** What to call the document where it has no title: the file's name. */
	readonly name: string;
}

/** The page, each line ended by a line feed; no line is wider than the style's width, or 40 where that is less. */
export function formatBrief(brief: Brief, style: BriefStyle): string {
	const page = {
		...style,
		width: pageWidth(style.width),
		margin: marginOf(brief.sections.flatMap(({ lines }) => lines)),
	};
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

/** The lines of all pages → one text: paragraphs put together, hyphens at line ends mended, running heads left out, pages kept. */

import type { PageRange } from "../../model/document.js";
import { makeHyphenMender } from "./mend-hyphen.js";
import type { PageLine } from "./page-lines.js";
import { runningLines } from "./running-lines.js";

export interface JoinedPages {
	/** Paragraphs are parted by blank lines. */
	readonly text: string;
	readonly pages: readonly PageRange[];
}

/** One text of the pages in their order. */
export function joinPages(
	pages: readonly (readonly PageLine[])[],
): JoinedPages {
	const running = runningLines(pages);
	const mend = makeHyphenMender(pages.flat().map((line) => line.text));
	const ranges: PageRange[] = [];
	const parts: string[] = [];
	let length = 0;
	let before: PageLine | null = null;
	const write = (part: string): void => {
		parts.push(part);
		length += part.length;
	};
	for (const [index, lines] of pages.entries()) {
		const spacing = medianSpacing(lines);
		let start: number | null = null;
		for (const line of lines) {
			const words = line.text.replace(/\s+/g, " ").trim();
			if (running.has(line) || words === "") continue;
			if (before !== null) {
				const last = parts.at(-1) ?? "";
				const end = opensParagraph(line, before, spacing, start === null)
					? "paragraph"
					: mend(last, words);
				if (end === "drop") {
					parts[parts.length - 1] = last.slice(0, -1);
					length--;
					const page = ranges.at(-1);
					// The hyphen was the last unit of the page before.
					if (start === null && page !== undefined)
						ranges[ranges.length - 1] = { ...page, end: length };
				} else if (end !== "keep") write(end === "paragraph" ? "\n\n" : " ");
			}
			start ??= length;
			write(words);
			before = line;
		}
		if (start !== null) ranges.push({ start, end: length, number: index + 1 });
	}
	return { text: parts.join(""), pages: ranges };
}

/** Labels with which a point of a text begins, wherever it stands. */
const LABEL =
	/^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s|\d+(?:\.\d+)+\.?\s|(?:Article|ARTICLE|Section|SECTION|Annex|ANNEX|Chapter|CHAPTER|Option)\s+[\dIVXA-Z]+(?:[.:]|$)|[•●▪◦–—-]\s)/;
/** Such as may also stand within a sentence: "as stated in its / Article 2 in order to". */
const LABEL_AFTER_END =
	/^(?:(?:Article|Section|Annex|Chapter|Option)\s+[\dIVXA-Z]|\d{1,3}\s?\p{Ll}{2,9}\.)/u;
const CLOSED = /[.!?:;”"’)\]]$/;

/** Whether `line` begins a paragraph, seen from the line before it. */
function opensParagraph(
	line: PageLine,
	before: PageLine,
	spacing: number,
	isFirstOfPage: boolean,
): boolean {
	const height = Math.max(line.height, before.height);
	if (Math.abs(line.height - before.height) > 0.15 * height) return true;
	const words = line.text.trim();
	if (LABEL.test(words)) return true;
	const isClosed = CLOSED.test(before.text.trim());
	if (isClosed && LABEL_AFTER_END.test(words)) return true;
	if (isFirstOfPage || line.column !== before.column)
		return isClosed || !/^[\p{Ll}\d(]/u.test(words);
	const gap = before.y - line.y;
	if (gap > 1.45 * spacing || gap > 2.6 * height) return true;
	const indent = line.x - line.left;
	const wasIndented = before.x - before.left;
	if (indent > wasIndented + 0.8 * height && isClosed) return true;
	const room = before.right - (before.x + before.width);
	return isClosed && room > 0.2 * (before.right - before.left);
}

/** The usual distance between base lines of a page. */
function medianSpacing(lines: readonly PageLine[]): number {
	const gaps = lines
		.slice(1)
		.map((line, index) => (lines[index]?.y ?? 0) - line.y)
		.filter((gap) => gap > 0)
		.sort((a, b) => a - b);
	return gaps[Math.floor(gaps.length / 2)] ?? Number.POSITIVE_INFINITY;
}

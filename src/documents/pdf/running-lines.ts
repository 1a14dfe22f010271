/** Heads, feet and numbers that stand on page after page and belong to no sentence. */

import type { PageLine } from "./page-lines.js";

/** Looked for among this many lines at the top and the bottom of each page. */
const EDGE = 3;
/** On fewer pages a line that comes back may be text. */
const FEWEST_PAGES = 3;
const LEAST_SHARE = 0.5;
const LONGEST = 120;

/** The running lines of a document. Figures in them may change from page to page. */
export function runningLines(
	pages: readonly (readonly PageLine[])[],
): ReadonlySet<PageLine> {
	const byWords = new Map<string, PageLine[]>();
	for (const lines of pages) {
		const sorted = [...lines].sort((a, b) => b.y - a.y);
		const edges = new Set([
			...sorted.slice(0, EDGE),
			...sorted.slice(Math.max(EDGE, sorted.length - EDGE)),
		]);
		for (const line of edges) {
			const words = line.text.trim();
			if (words.length > LONGEST) continue;
			const key = words.replace(/\d+/g, "#").replace(/\s+/g, " ");
			byWords.set(key, [...(byWords.get(key) ?? []), line]);
		}
	}
	const running = new Set<PageLine>();
	for (const [key, lines] of byWords) {
		const isNumber = /^(?:page )?[-–—| ]*#[-–—| ]*(?:(?:of|\/) ?#)?$/i.test(
			key,
		);
		const isRepeated =
			lines.length >= FEWEST_PAGES &&
			lines.length >= LEAST_SHARE * pages.length;
		if (isRepeated || (isNumber && lines.length >= Math.min(2, pages.length)))
			for (const line of lines) running.add(line);
	}
	return running;
}

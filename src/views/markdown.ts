/** Pieces of Markdown from words of a document, which must not be read as Markdown themselves. */

import { visibleText } from "./text/visible-text.js";

/** Words on one line, with every mark that Markdown would obey escaped. */
export function markdownText(words: string): string {
	return visibleText(words).replace(
		/[\\`*_{}[\]<>()#+!|~-]/g,
		(mark) => `\\${mark}`,
	);
}

/** A table; cells are Markdown already. */
export function markdownTable(
	head: readonly string[],
	rows: readonly (readonly string[])[],
): string {
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	return [line(head), line(head.map(() => "---")), ...rows.map(line)].join(
		"\n",
	);
}

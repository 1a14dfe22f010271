/** The title as the head of a Markdown file gives it, in place. */

import type { Block } from "../../model/document.js";
import type { Range } from "../../model/span.js";

/** The title in the head of a file, "title: …", over the lines that it takes; null for none. */
export function titleInHead(
	text: string,
	blocks: readonly Block[],
): Range | null {
	const [head] = blocks;
	if (head === undefined || head.kind === "body") return null;
	const match = /^title:[ \t]*["']?/m.exec(text.slice(head.start, head.end));
	if (match === null) return null;
	const start = head.start + match.index + match[0].length;
	const [line] = /^.*(?:\n[ \t]+.*)*/.exec(text.slice(start, head.end)) ?? [""];
	const shown = line.replace(/["']?\s*$/, "");
	return shown === "" ? null : { start, end: start + shown.length };
}

/** The text with spaces for what the head of a file writes otherwise, `\_`, `\u2019` and a `\` that ends a line: every place stays. */
export function withoutEscapes(text: string, { start, end }: Range): string {
	const shown = text
		.slice(start, end)
		.replace(/\\u([0-9A-Fa-f]{4})|\\[_ ]|\\\n[ \t]*\\?/g, (written, code) =>
			(code === undefined
				? ""
				: String.fromCharCode(Number.parseInt(code, 16))
			).padEnd(written.length),
		);
	return text.slice(0, start) + shown + text.slice(end);
}

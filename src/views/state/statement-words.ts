/** The words of a statement on one line, those that were searched for marked in them. */

import type { StatementEntry } from "../../model/account.js";
import type { Range, Span } from "../../model/span.js";
import { wordsCell } from "../page/cells.js";
import { excerptCell } from "../page/excerpt-cell.js";
import type { Cell } from "../page/page.js";
import { capitalise } from "../text/enumerate.js";

/** Direct speech in quotation marks; a refusal by its own words. `found` are places in the same text as the content. */
export function statementWordsCell(
	statement: StatementEntry,
	found: readonly Range[],
): Cell {
	const parts = partsOf(statement);
	const words = parts
		.map((part) => (typeof part === "string" ? part : part.text))
		.join("");
	const plain = wordsCell(words);
	if (found.length === 0) return plain;
	const line = { start: 0, end: words.length, text: words };
	return { ...excerptCell(line, marksIn(parts, found)), value: plain.value };
}

/** What is set as it stands in the text, and what is put between. */
function partsOf({
	form,
	content,
	cue,
	source,
}: StatementEntry): readonly (string | Span)[] {
	const told = content.flatMap((span, at) => [
		...(at === 0 ? [] : [" … "]),
		...(form === "direct" ? ["“", span, "”"] : [span]),
	]);
	if (form === "none") {
		const refusal = cue?.text ?? "did not say";
		return told.length === 0 ? [refusal] : [refusal, " ", ...told];
	}
	return told.length > 0 ? told : [capitalise(cue?.text ?? source?.text ?? "")];
}

function marksIn(
	parts: readonly (string | Span)[],
	found: readonly Range[],
): readonly Range[] {
	const marks: Range[] = [];
	let at = 0;
	for (const part of parts) {
		if (typeof part !== "string")
			for (const { start, end } of found)
				if (start >= part.start && end <= part.end)
					marks.push({
						start: at + start - part.start,
						end: at + end - part.start,
					});
		at += typeof part === "string" ? part.length : part.text.length;
	}
	return marks;
}

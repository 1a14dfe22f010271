/** Evidence spelled out: the offsets, and the sentence with the words in it marked. */

import type { Ink, Run } from "../text/ink.js";
import { visibleText } from "../text/visible-text.js";
import { inkLine, wrapRuns } from "../text/wrap-runs.js";
import type { Evidence } from "./brief-line.js";

/**
 * The lines under a line of the brief, one paragraph for each span: `624–668`, the offsets in the text in UTF-16 code
 * units, then the sentence, in which ⟦ and ⟧ stand round the words.
 */
export function formatEvidence(
	evidence: readonly Evidence[],
	{
		width,
		ink,
		indent,
	}: { readonly width: number; readonly ink: Ink; readonly indent: number },
): readonly string[] {
	const edge = " ".repeat(indent) + ink("mark", "│ ");
	return evidence.flatMap((piece) =>
		wrapRuns(runsOf(piece), width - indent - 2).map(
			(line) => edge + inkLine(line, ink),
		),
	);
}

function runsOf({ mark, span, sentence }: Evidence): readonly Run[] {
	const before = sentence.text.slice(0, span.start - sentence.start);
	const after = sentence.text.slice(span.end - sentence.start);
	return [
		{ tone: "mark", text: `${mark} ${span.start}–${span.end} ` },
		{ tone: "quiet", text: spaced(before, visibleText(before), "after") },
		{ tone: "evidence", text: `⟦${visibleText(span.text)}⟧` },
		{ tone: "quiet", text: spaced(after, visibleText(after), "before") },
	];
}

/** `visibleText` trims; a space that stood between the words and their neighbours is given back. */
function spaced(
	raw: string,
	visible: string,
	side: "before" | "after",
): string {
	if (visible === "") return "";
	if (side === "after") return /\s$/.test(raw) ? `${visible} ` : visible;
	return /^\s/.test(raw) ? ` ${visible}` : visible;
}

/** Takes a text without any numbering as its paragraphs: "§1", "§2", …. */

import type { TextLine } from "../numbering/text-lines.js";
import type { LineRole } from "./line-roles.js";
import type { Outline, OutlinePoint } from "./outline.js";

/** One point for each paragraph of running words; headings, notes and the signature block are none. */
export function paragraphPoints(
	text: string,
	lines: readonly TextLine[],
	roles: readonly LineRole[],
): Outline {
	const points: OutlinePoint[] = [];
	let open: { start: number; end: number } | null = null;
	let signature: number | null = null;
	const close = () => {
		if (open === null) return;
		const range = open;
		points.push({
			id: `§${points.length + 1}`,
			under: null,
			...range,
			labelStart: range.start,
			own: [range],
			heading: null,
			ordinal: null,
			before: null,
		});
		open = null;
	};
	for (const [at, line] of lines.entries()) {
		const kind = roles[at]?.kind;
		if (kind === "signature") {
			signature = line.content;
			break;
		}
		if (kind === "furniture") continue;
		if (kind === "words" || kind === "label" || kind === "option") {
			const end = trimmedEnd(text, line);
			open = {
				start: (open as { start: number } | null)?.start ?? line.content,
				end,
			};
		} else close();
	}
	close();
	const titled = points.length > 1 && isTitle(text, points[0]);
	const kept = titled
		? points.slice(1).map((point, at) => ({ ...point, id: `§${at + 1}` }))
		: points;
	return {
		points: kept,
		numbered: false,
		preamble: null,
		signature:
			signature === null
				? null
				: { start: signature, end: text.trimEnd().length },
	};
}

function isTitle(text: string, point: OutlinePoint | undefined): boolean {
	if (point === undefined) return false;
	return (
		point.end - point.start < 100 &&
		!/[.;:!?]$/.test(text.slice(point.start, point.end))
	);
}

function trimmedEnd(text: string, line: TextLine): number {
	let end = line.end;
	while (end > line.content && /\s/.test(text[end - 1] ?? "")) end--;
	return end;
}

/** How a text uses its line ends: one line a paragraph, or paragraphs broken into lines of a width. */

import type { Line } from "./split-lines.js";

/** `wrapped`: lines are cut at about `width` units and a paragraph runs over several of them. */
export type LineRegime =
	| { readonly kind: "line-per-paragraph" }
	| { readonly kind: "wrapped"; readonly width: number };

/** Lines looked at; a long text shows its regime at its head. */
const SAMPLE = 2000;
/** Wider lines are nobody's page width. */
const WIDEST = 160;

const NARROWEST = 25;

/** The regime that the text's first lines show. Wrapped text breaks sentences: a line starts small after one that is not closed. */
export function findLineRegime(
	text: string,
	lines: readonly Line[],
): LineRegime {
	const sample = lines.slice(0, SAMPLE);
	let pairs = 0;
	let broken = 0;
	const widths: number[] = [];
	sample.forEach((line, index) => {
		const next = sample[index + 1];
		if (!next || next.afterBlank) return;
		pairs++;
		if (
			!isLower(text.charCodeAt(next.start)) ||
			isStop(text.charCodeAt(line.end - 1))
		)
			return;
		broken++;
		widths.push(line.end - line.start + line.indent);
	});
	// Of a note of five lines one broken sentence is enough.
	if (broken < Math.min(3, pairs / 5) || broken === 0)
		return { kind: "line-per-paragraph" };
	if (broken / pairs < 0.25) return { kind: "line-per-paragraph" };
	widths.sort((a, b) => a - b);
	const width = widths[Math.floor(widths.length * 0.75)] ?? 0;
	if (width > WIDEST || width < NARROWEST)
		return { kind: "line-per-paragraph" };
	// Wrapped lines keep to their width; only links and tables run over it.
	const wider = sample.filter(
		(line) => line.end - line.start > width + 15,
	).length;
	if (wider > sample.length * 0.15) return { kind: "line-per-paragraph" };
	return { kind: "wrapped", width };
}

/** Whether a unit is a small letter of the Latin alphabet, accents included. */
export function isLower(unit: number): boolean {
	return (
		(unit >= 97 && unit <= 122) ||
		(unit >= 0xdf && unit <= 0xff && unit !== 0xf7)
	);
}

function isStop(unit: number): boolean {
	return unit === 46 || unit === 33 || unit === 63;
}

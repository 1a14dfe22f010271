/** The turns of a transcript: paragraphs that open with the label of whoever speaks ("Question:", "MR. PRICE:"). */

import type { LineShape } from "./line-shape.js";

/** "Emil Varga:", "Q:", "**The President:**". */
const LABEL = /^[*_]{0,2}(\p{Lu}[^:\n]{0,70}):[*_]{0,2}\s+\S/u;

/** A transcript has this many turns, and one label that stands at least twice. */
const FEWEST_TURNS = 4;

/**
 * Whether each paragraph is a turn of a transcript. None is where no label comes back: "Source: …" and "Analysis: …" are labels of
 * a page's furniture.
 */
export function spokenTurns(shapes: readonly LineShape[]): readonly boolean[] {
	const labels = shapes.map(
		({ line }) => LABEL.exec(line.slice(0, 120))?.[1] ?? null,
	);
	const counts = new Map<string, number>();
	for (const label of labels)
		if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
	const turns = labels.filter((label) => label !== null).length;
	const isTranscript =
		turns >= FEWEST_TURNS &&
		turns * 3 >= shapes.length &&
		[...counts.values()].some((count) => count > 1);
	return labels.map((label) => isTranscript && label !== null);
}

/** The scale of stances as people read it: words, tone, and a shape that tells as much without colour. */

import type { Stance } from "../model/position.js";
import type { Tone } from "./text/ink.js";

export interface StanceLook {
	readonly stance: Stance;
	readonly words: string;
	readonly tone: Tone;
	/** Up for, down against, filled where nothing is held back. */
	readonly shape: string;
}

/** In the order of the page. `declined` stands last: whoever would not say has no place on the scale. */
export const STANCES: readonly StanceLook[] = [
	{ stance: "supports", words: "supports", tone: "for", shape: "▲" },
	{ stance: "conditional", words: "conditional", tone: "for", shape: "△" },
	{ stance: "open", words: "open", tone: "open", shape: "○" },
	{ stance: "concerned", words: "concerned", tone: "against", shape: "▽" },
	{ stance: "opposes", words: "opposes", tone: "against", shape: "▼" },
	{ stance: "declined", words: "would not say", tone: "quiet", shape: "–" },
];

/** Several stances of one day that exclude each other. */
export const CONTRADICTED = {
	words: "contradictory",
	tone: "open",
	shape: "◆",
} as const satisfies Omit<StanceLook, "stance">;

const LOOKS: ReadonlyMap<Stance, StanceLook> = new Map(
	STANCES.map((look) => [look.stance, look]),
);

/** How a stance looks; null is a stand whose last day has several. */
export function stanceLook(stance: Stance | null): Omit<StanceLook, "stance"> {
	return stance === null ? CONTRADICTED : (LOOKS.get(stance) ?? CONTRADICTED);
}

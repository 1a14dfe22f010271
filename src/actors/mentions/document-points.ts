/** How many points a text has: "a 28-point plan", "a draft of 28 points", and "the 28 points" that stand for it. */

import type { Unit } from "../phrases/unit.js";
import { bareDocument } from "./bare-document.js";
import { writer } from "./document-owner.js";
import type { Shape } from "./mention.js";
import { textOf } from "./name-shape.js";
import type { PartContext } from "./read-mentions.js";

const POINTS = /^([0-9]{1,3}|[a-z]+)-(?:point|article|clause|item)$/;
const NUMBERS = new Map(
	"two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
		.split(" ")
		.map((word, i) => [word, i + 2]),
);

/** "the 28 points": how many; null for "two points", which may be any, and for other nouns. */
export function countedPoints(context: PartContext): number | null {
	const { units, definiteness, reader, last } = context;
	const head = units.at(-1)!;
	if (definiteness !== "definite" || head.token.norm !== "points") return null;
	const count = units.at(-2)?.token;
	if (count === undefined || count.tag !== "CD") return null;
	// "the 19 points of disagreement", "the 20 percentage points"
	if (reader.tokens[last + 1]?.norm === "of") return null;
	const value = NUMBERS.get(count.norm) ?? Number.parseInt(count.norm, 10);
	return value >= FEWEST_POINTS ? value : null;
}

/** Fewer points than this may be any that somebody makes. */
const FEWEST_POINTS = 10;

/** "the American points": those of the American text. */
export function arePointsOf(context: PartContext): boolean {
	const { units, definiteness, possessed } = context;
	const owner = writer(context);
	return (
		units.at(-1)!.token.norm === "points" &&
		units.length > 1 &&
		definiteness === "definite" &&
		!possessed &&
		owner !== null &&
		owner.kind !== "mention"
	);
}

export function pointsShape(
	context: PartContext,
	points: number | null,
): Shape {
	return {
		kind: "document",
		traits: bareDocument({
			noun: "point",
			owner: writer(context),
			points,
			name:
				points === null ? textOf(context, context.units) : `${points} points`,
		}),
	};
}

/** "a draft of 28 points", "in 28 articles": the number behind the noun; null where there is none. */
export function pointsBehind({ reader, last }: PartContext): number | null {
	const [of, count, noun] = reader.tokens.slice(last + 1, last + 4);
	if (!/^(?:of|in)$/.test(of?.norm ?? "") || count?.tag !== "CD") return null;
	if (!/^(?:points|articles|clauses|items)$/.test(noun?.norm ?? ""))
		return null;
	const value = NUMBERS.get(count.norm) ?? Number.parseInt(count.norm, 10);
	return Number.isFinite(value) ? value : null;
}

export function pointsOf(units: readonly Unit[]): number | null {
	for (const unit of units) {
		const match = POINTS.exec(unit.token.norm);
		if (match === null) continue;
		const word = match[1] ?? "";
		const value = NUMBERS.get(word) ?? Number.parseInt(word, 10);
		if (Number.isFinite(value)) return value;
	}
	return null;
}

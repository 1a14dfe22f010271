/** Institutions of a larger body, which speak for it: the Commission for the Union. */

import type { Actor } from "../../model/actor.js";
import type { Codebook } from "../../model/codebook.js";
import type { StanceContext } from "./stance-context.js";

const made = new WeakMap<Codebook, ReadonlyMap<string, readonly string[]>>();

/** Whether the side is an institution of the body, by one of its names: "EU Commission". */
export function isPartOf(
	side: string,
	body: Pick<Actor, "name" | "side">,
	{ codebook }: Pick<StanceContext, "codebook">,
): boolean {
	const names = namesOf(codebook).get(side) ?? [];
	return names.some(
		(name) =>
			name.startsWith(`${body.side ?? body.name} `) ||
			name.startsWith(`${body.name} `),
	);
}

/** The names of each body of the codebook, by the side that its people are on. */
function namesOf(codebook: Codebook): ReadonlyMap<string, readonly string[]> {
	let names = made.get(codebook);
	if (names === undefined) {
		names = new Map(
			codebook.organisations.map(({ name, short, aliases }) => [
				short ?? name,
				[name, ...aliases],
			]),
		);
		made.set(codebook, names);
	}
	return names;
}

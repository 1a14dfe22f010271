/** Last words that the tagger or the grammar of English puts after a noun without their belonging to it. */

import type { Unit, UnitSource } from "./unit.js";

// "The proposal demands that": a verb that the tagger took for a plural.
export function isVerbInDisguise(
	units: readonly Unit[],
	{ tokens, lexicon }: UnitSource,
): boolean {
	const head = units.at(-1)!;
	const before = units.at(-2)!.token;
	const next = tokens[head.last + 1];
	return (
		head.token.tag === "NNS" &&
		!head.capital &&
		head.title === null &&
		(next?.norm === "that" || next?.tag === "``") &&
		(/^NN/.test(before.tag) || lexicon.nouns.has(before.norm))
	);
}

// "a person close to Ortiz": the adjective belongs to what follows.
export function isPostposed(units: readonly Unit[]): boolean {
	const head = units.at(-1)!;
	return (
		head.token.tag === "JJ" &&
		!head.capital &&
		head.title === null &&
		/^NNS?$/.test(units.at(-2)!.token.tag)
	);
}

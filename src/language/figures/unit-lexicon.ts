/** The words of measure made ready for look-up. */

import type { UnitWords } from "../../model/unit-words.js";

export interface UnitLexicon {
	/** A unit by its word, or by its words joined with one space; at most three. */
	readonly units: ReadonlyMap<string, string>;
	/** ISO 4217 code by sign ("US$") and by name ("us dollars"). */
	readonly signs: ReadonlyMap<string, string>;
	readonly currencies: ReadonlyMap<string, string>;
	readonly scales: ReadonlyMap<string, number>;
	readonly countable: ReadonlySet<string>;
	readonly forces: ReadonlySet<string>;
	readonly parts: ReadonlySet<string>;
	readonly labels: ReadonlySet<string>;
	readonly dates: ReadonlySet<string>;
}

/** One lexicon serves any number of texts. */
export function makeUnitLexicon(words: UnitWords): UnitLexicon {
	const { currencies } = words;
	return {
		units: new Map(
			words.units.flatMap((entry) =>
				entry.words.map((word) => [word, entry.unit] as const),
			),
		),
		signs: new Map(
			currencies.flatMap((entry) =>
				[...entry.signs, entry.code].map((sign) => [sign, entry.code] as const),
			),
		),
		currencies: new Map(
			currencies.flatMap((entry) =>
				entry.names.map((name) => [name, entry.code] as const),
			),
		),
		scales: new Map(Object.entries(words.scales)),
		countable: new Set(words.countable),
		forces: new Set(words.forces),
		parts: new Set(words.parts),
		labels: new Set(words.labels),
		dates: new Set(words.dates),
	};
}

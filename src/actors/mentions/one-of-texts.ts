/** "The first", "the latter", "the other one": one of the texts that a report speaks of side by side, without a noun of its own. */

import { areSeveral, isBareOrdinal } from "../../statements/texts-in-view.js";
import { editionOf } from "./edition.js";
import { ONE, type Shape } from "./mention.js";
import type { PartContext } from "./read-mentions.js";

/** The shape of such words where several texts are in view; null for any others. */
export function oneOfTexts({
	reader,
	units,
	from,
	determiner,
}: PartContext): Shape | null {
	const { tokens, texts } = reader;
	if (determiner !== "the" || !isBareOrdinal(tokens, from + 1)) return null;
	const word = tokens[from + 1]!.norm;
	const isOfTwo = /^(?:former|latter|other|one)$/.test(word);
	if (
		!areSeveral(texts) &&
		!(/^(?:former|latter)$/.test(word) && texts !== null)
	)
		return null;
	const isWhole =
		units.length === 1 ||
		(units.length === 2 && units[1]!.token.norm === "one");
	if (!isWhole) return null;
	return {
		kind: "document",
		traits: {
			noun: ONE,
			definiteness: "definite",
			demonstrative: false,
			owner: null,
			points: null,
			pages: null,
			status: [],
			contrast: false,
			backer: null,
			label: isOfTwo ? word : null,
			edition: isOfTwo ? null : editionOf([word]),
			strong: true,
			negotiable: true,
			past: false,
			side: null,
			topics: [],
			kin: [],
			name: word === "one" ? texts!.noun : `${word} ${texts!.noun}`,
		},
	};
}

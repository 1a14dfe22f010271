/** "The first", "the latter", "the other one": one of the texts that a report speaks of side by side, without a noun of its own. */

import { areSeveral, isBareOrdinal } from "../../statements/texts-in-view.js";
import { bareDocument } from "./bare-document.js";
import { editionOf } from "./edition.js";
import { type Mention, ONE, type Shape } from "./mention.js";
import type { MentionReader, PartContext } from "./read-mentions.js";
import type { ReadPhrase } from "./sentence-mentions.js";

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
	const isOfTwo = /^(?:former|latter|other|rival|one)$/.test(word);
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
		traits: bareDocument({
			noun: ONE,
			name: word === "one" ? texts!.noun : `${word} ${texts!.noun}`,
			label: isOfTwo ? word : null,
			edition: isOfTwo ? null : editionOf([word]),
		}),
	};
}

/** "in the mediators', both armies move", "Orland's leaves it open": the text of somebody, named by its owner alone where several are in view; null for other owners. */
export function textOfOwner(
	{ tokens, texts, sentence, mentions }: MentionReader,
	{ phrase, mention }: ReadPhrase,
): Mention | null {
	const mark = phrase.last + 1;
	const next = tokens[mark + 1];
	if (!areSeveral(texts) || mention === null || tokens[mark]?.tag !== "POS")
		return null;
	const isAlone =
		next === undefined ||
		/^(?:VB[DZ]|MD|PRP|DT|IN|[.,:])$/.test(next.tag) ||
		next.norm === "one";
	const owner = mentions[mention]!;
	if (!isAlone || owner.shape.kind === "document") return null;
	mentions[mention] = { ...owner, possessor: true };
	return {
		start: owner.start,
		end: tokens[mark]!.end,
		sentence,
		first: owner.first,
		last: mark,
		shape: {
			kind: "document",
			traits: bareDocument({
				noun: "version",
				name: texts.noun,
				owner: { kind: "mention", index: mention },
			}),
		},
		possessor: false,
	};
}

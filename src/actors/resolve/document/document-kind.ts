/** Kinds of texts that are never one: a bill is no treaty, and "the bill" may be a draft law. */

import type { DocumentFacts } from "../../discourse/referent.js";
import type { ActorLexicon } from "../../lexicon/actor-lexicon.js";
import type { DocumentTraits } from "../../mentions/mention.js";

/** Whether the words are of another kind: a bill is no treaty, a resolution no constitution, whatever else both may be called. */
export function isOtherKind(
	{ nouns }: DocumentFacts,
	{ noun }: DocumentTraits,
	{ words }: ActorLexicon,
): boolean {
	const known = KINDS.filter((kind) =>
		[...nouns].some((other) => words(kind).has(other)),
	);
	const isOfAny = KINDS.some((kind) => words(kind).has(noun));
	return (
		isOfAny && known.length > 0 && !known.some((kind) => words(kind).has(noun))
	);
}

/** Whether the words are of the same kind: "the bill" for a draft law. */
export function isOfKind(
	{ nouns }: DocumentFacts,
	{ noun }: DocumentTraits,
	{ words }: ActorLexicon,
): boolean {
	return KINDS.some(
		(kind) =>
			words(kind).has(noun) &&
			[...nouns].some((other) => words(kind).has(other)),
	);
}

const KINDS = [
	"law-texts",
	"treaty-texts",
	"resolution-texts",
	"founding-texts",
];

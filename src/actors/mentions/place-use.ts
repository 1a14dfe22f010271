/** Whether a seat of government names the place and not the government: "in Kyiv", "flew to Moscow", "the Kyiv region". */

import type { Token } from "../../model/analysis.js";
import type { ActorLexicon } from "../lexicon/actor-lexicon.js";
import type { Mention } from "./mention.js";

const PLACE_PREPOSITION =
	/^(?:in|at|near|outside|around|across|through|into|over|inside|throughout|beyond|above|on)$/;
const DIRECTION = /^(?:to|from|towards?|for|via)$/;
const PART =
	/^(?:city|capital|town|north|south|east|west|outskirts|streets|suburb|region|centre|center|outside|heart|airport|embassy)$/;
const LANDMARK =
	/^(?:lake|mount|cape|fort|camp|port|hotel|castle|villa|château|chateau|palais|schloss|isle|point)$/;
const REACH = 4;

/** True for a metonym or an unknown name used as a place; false for every other mention. */
export function isPlaceUse(
	mention: Mention,
	tokens: readonly Token[],
	lexicon: ActorLexicon,
): boolean {
	const { shape } = mention;
	// "In Brisgard, the minister said": a name of one word that nobody knows, and a sentence set there.
	if (shape.kind === "unknown" || shape.kind === "person") {
		// "a meeting at Lake Ummer"
		const isLandmark =
			LANDMARK.test(tokens[mention.first]?.norm ?? "") &&
			mention.last > mention.first &&
			/^(?:in|at|near|outside|on|from|to)$/.test(
				tokens[mention.first - 1]?.norm ?? "",
			);
		if (isLandmark && !mention.possessor) return true;
	}
	if (shape.kind === "unknown")
		return (
			shape.words.length === 1 &&
			mention.first === 1 &&
			!mention.possessor &&
			/^(?:in|at|near|outside)$/.test(tokens[0]?.norm ?? "")
		);
	if (shape.kind !== "name") return false;
	if (!shape.entries.some((entry) => "use" in entry && entry.use === "metonym"))
		return false;
	if (shape.entries.some((entry) => "use" in entry && entry.use === "name"))
		return false;
	if (mention.possessor) return false;
	const before = tokens[coordinationStart(mention.first, tokens) - 1];
	if (before === undefined) return false;
	if (PLACE_PREPOSITION.test(before.norm)) return true;
	if (DIRECTION.test(before.norm))
		return isTravelled(mention.first, tokens, lexicon);
	return (
		before.norm === "of" && PART.test(tokens[mention.first - 2]?.norm ?? "")
	);
}

// "in Kyiv and Moscow": the preposition stands before the first of them.
function coordinationStart(first: number, tokens: readonly Token[]): number {
	const and = tokens[first - 1];
	const other = tokens[first - 2];
	return and?.norm === "and" && /^NNP/.test(other?.tag ?? "")
		? first - 2
		: first;
}

function isTravelled(
	first: number,
	tokens: readonly Token[],
	lexicon: ActorLexicon,
): boolean {
	const words = lexicon.words("travel-words");
	for (let i = first - 2; i >= 0 && i >= first - 1 - REACH; i--) {
		const token = tokens[i]!;
		if (words.has(token.lemma)) return true;
		if (token.tag === "," || token.tag === ".") return false;
	}
	return false;
}

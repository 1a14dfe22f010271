/** What the words around an unknown name tell of a state: "neighbouring Orland", "its ally Kiral", "the war between Orland and Kiral". */

import type { Token } from "../../model/analysis.js";
import type { MentionContext } from "../discourse/context.js";
import { FELLOW, isFellowOfState } from "../mentions/fellow-of-state.js";

/** What stands between states, where talks and quarrels stand between persons as well. */
const BETWEEN_STATES =
	/^(?:war|border|frontier|fighting|hostility|trade|ceasefire|truce|armistice|treaty|boundary|strait|flight|crossing)$/;

/** Whom a state sends or has: "negotiators from Orland", "the armies of Orland and Kiral". */
const OF_STATES =
	/^(?:negotiator|delegation|delegate|diplomat|official|troop|soldier|army|force|government|capital|parliament|envoy|exporter|farmer|republic|kingdom|nation|country|federation|emirate|sultanate)$/;

/** Names joined before the preposition that tells, at most. */
const MOST_JOINED = 6;

/** Whether an unknown name of one word stands where a state does. */
export function standsAsState({ tokens, mention }: MentionContext): boolean {
	const { last } = mention;
	const before = tokens[last - 1]?.norm ?? "";
	if (/^neighbou?ring$/.test(before)) return true;
	return (
		isFellowOfState(tokens, last) ||
		bordersOn(tokens, last) ||
		(tokens[last + 1]?.norm === "," && isCalledFellow(tokens, last + 2)) ||
		isNamedWithOthers(tokens, last)
	);
}

/** "Orland, which borders the valley". */
function bordersOn(tokens: readonly Token[], last: number): boolean {
	const [comma, which, verb] = [1, 2, 3].map((i) => tokens[last + i]);
	return (
		comma?.norm === "," &&
		which?.norm === "which" &&
		/^(?:border|neighbour|neighbor|adjoin)$/.test(verb?.lemma ?? "")
	);
}

/** "(Orland,) Kiral's southern neighbour,": such a word of a name's or of "its", before the comma. */
function isCalledFellow(tokens: readonly Token[], from: number): boolean {
	const isOwned =
		/^(?:its|their)$/.test(tokens[from]?.norm ?? "") ||
		tokens[from + 1]?.tag === "POS";
	for (let at = from + 1; isOwned && at < from + 5; at++)
		if (FELLOW.test(tokens[at]?.norm ?? ""))
			return /^[,.]$/.test(tokens[at + 1]?.norm ?? "");
	return false;
}

/** "the war between Orland and Kiral", "negotiators from Orland and Kiral". */
function isNamedWithOthers(tokens: readonly Token[], last: number): boolean {
	let at = last - 1;
	while (
		at > last - MOST_JOINED &&
		(/^NNP$/.test(tokens[at]?.tag ?? "") ||
			/^(?:and|,)$/.test(tokens[at]?.norm ?? ""))
	)
		at--;
	const noun = tokens[at - 1]?.lemma ?? "";
	switch (tokens[at]?.norm) {
		case "between":
			return BETWEEN_STATES.test(noun);
		case "from":
		case "of":
			return OF_STATES.test(noun);
		default:
			return false;
	}
}

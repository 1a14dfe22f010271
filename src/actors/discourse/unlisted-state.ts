/** States that no codebook lists, known by their own words: "Velmora", "Velmoran officials", "Velmora's president". */

import { fold } from "../lexicon/fold.js";
import { addReferent, type Discourse, keyedReferent } from "./discourse.js";
import { NameRank, type Referent } from "./referent.js";

const ADJECTIVE = /^\p{Lu}\p{Ll}{2,}(?:an|ese|ish|i|ic)$/u;
const ENDING = /(?:ians?|eans?|ans?|ese|ish|is?|ic)$/;
const SHORTEST_STEM = 3;

/** Whether the word looks like the adjective of a state: "Velmoran", "Keshi". */
export function isLikeDemonym(word: string): boolean {
	return ADJECTIVE.test(word);
}

/** The referent of the state whose adjective this is, made when the text has not spoken of it. */
export function stateOfAdjective(
	discourse: Discourse,
	adjective: string,
): Referent {
	const stem = stemOfAdjective(adjective);
	const key = `stem ${stem}`;
	// "Kesh" may have stood in the text before "Keshi officials".
	const named = discourse.keyed.get(`name ${stem}`);
	if (named !== undefined) recogniseState(discourse, named);
	return keyedReferent(discourse, key, () =>
		addReferent(discourse, {
			type: "state",
			name: adjective,
			side: key,
			definite: true,
		}),
	);
}

/** The state whose people these are, where the text has spoken of it: "the Velmorans" behind "Velmora"; else null. */
export function stateOfPeople(
	discourse: Discourse,
	word: string,
): Referent | null {
	const adjective = word.replace(/s$/, "");
	if (adjective === word || !isLikeDemonym(adjective)) return null;
	const stem = stemOfAdjective(adjective);
	const state = discourse.keyed.get(`stem ${stem}`);
	if (state !== undefined) return state;
	const named = discourse.keyed.get(`name ${stem}`);
	if (named === undefined) return null;
	recogniseState(discourse, named);
	return named.type === "state" ? named : null;
}

/** The state of this name, where the text has used its adjective or called it one before; else null. */
export function stateOfName(
	discourse: Discourse,
	name: string,
): Referent | null {
	const state = discourse.keyed.get(stemKey(name));
	if (state === undefined) return null;
	if (state.nameRank < NameRank.full || /^\p{Lu}+$/u.test(state.name)) {
		state.name = name;
		state.nameRank = NameRank.full;
	}
	return state;
}

/** Keeps an unexplained name of one word where the adjective of its state would look for it. */
export function noteName(discourse: Discourse, named: Referent): void {
	const key = stemKey(named.name).replace("stem ", "name ");
	if (!discourse.keyed.has(key)) discourse.keyed.set(key, named);
}

/** Takes an unexplained name for a state: it has a president, a minister or an army of its own. */
export function recogniseState(discourse: Discourse, named: Referent): void {
	const key = stemKey(named.name);
	if (!isUnexplained(named)) return;
	if (key.length < "stem ".length + SHORTEST_STEM) return;
	named.type = "state";
	named.provisional = false;
	named.personName = null;
	named.nameRank = NameRank.full;
	named.side = key;
	if (!discourse.keyed.has(key)) discourse.keyed.set(key, named);
}

/** Whether it is a name of one word that may be a person's or a state's: one with a title, a pronoun or an entry is a person's. */
export function isUnexplained(named: Referent): boolean {
	return (
		named.type === "person" &&
		!/ /.test(named.name) &&
		named.person === null &&
		named.role === null &&
		(named.gender ?? named.pronounGender) === null
	);
}

function stemOfAdjective(adjective: string): string {
	return fold(adjective)
		.replace(ENDING, "")
		.replace(/[aeiouy]+$/, "");
}

function stemKey(name: string): string {
	return `stem ${fold(name).replace(/[aeiouy]+$/, "")}`;
}

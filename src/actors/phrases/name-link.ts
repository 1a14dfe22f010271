/** What joins capitalised words into one name: particles, "of" in the name of a body, initials. */

import type { ActorLexicon } from "../lexicon/actor-lexicon.js";
import { CALENDAR } from "./calendar-words.js";
import { readUnit, type Unit, type UnitSource } from "./unit.js";

// "Movement for Free Valleys", "Organisation of River States", "von der Leyen": what joins capitalised words into one name.
export function nameLink(
	source: UnitSource,
	at: number,
	previous: Unit | null,
	lexicon: ActorLexicon,
): readonly Unit[] | null {
	if (previous === null || !previous.capital || previous.names.length > 0)
		return null;
	const { tokens } = source;
	const token = tokens[at]!;
	if (token.tag === "POS")
		return isOfMembers(source, at)
			? [plainUnit(source, at), readUnit(source, at + 1)]
			: null;
	const particle = lexicon.words("name-particles").has(token.norm);
	const ofBody =
		/^(?:of|for|on)$/.test(token.norm) &&
		lexicon.words("organisation-name-words").has(previous.token.text);
	if (!particle && !ofBody) return null;
	const linked: Unit[] = [plainUnit(source, at)];
	let next = at + 1;
	while (
		next < at + 3 &&
		tokens[next] !== undefined &&
		(ofBody
			? tokens[next]!.norm === "the"
			: lexicon.words("name-particles").has(tokens[next]!.norm))
	)
		linked.push(plainUnit(source, next++));
	const head = tokens[next];
	if (head === undefined || !/^(?:NN|JJ|FW|VB)/.test(head.tag)) return null;
	// "The Commission on Monday"
	if (token.norm === "on" && CALENDAR.test(head.norm)) return null;
	const unit = readUnit(source, next);
	return unit.capital
		? [...linked, { ...unit, names: [], title: null, last: next }]
		: null;
}

/** "the Guardians' Assembly", "the Corran Fishermen's Federation": a body called by its members. */
function isOfMembers({ tokens, lexicon }: UnitSource, at: number): boolean {
	const members = tokens[at - 1]?.text ?? "";
	const isPlural =
		/(?:men|women|children|people)$/i.test(members) ||
		(/s$/.test(members) && /^['’]$/.test(tokens[at]!.text));
	const head = tokens[at + 1]?.text ?? "";
	return isPlural && lexicon.words("organisation-name-words").has(head);
}

function plainUnit(source: UnitSource, at: number): Unit {
	const token = source.tokens[at]!;
	return {
		first: at,
		last: at,
		token,
		lastToken: token,
		names: [],
		title: null,
		capital: true,
	};
}

// "Ana M. Ortiz": an initial, though "M." is a title before a name.
export function withoutInitial(unit: Unit, previous: Unit | null): Unit {
	const isInitial =
		unit.title !== null &&
		/^\p{Lu}\.?$/u.test(unit.token.text) &&
		previous?.capital === true &&
		previous.title === null;
	return isInitial ? { ...unit, title: null, names: [] } : unit;
}

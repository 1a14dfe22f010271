/** The person of the codebook whom a surname alone means. */

import type { PersonEntry } from "../../model/codebook.js";
import type { Discourse } from "../discourse/discourse.js";
import { isHeldOn, officeAt } from "../discourse/offices.js";
import { fold } from "../lexicon/fold.js";
import type { Shape } from "../mentions/mention.js";
import type { PersonName } from "../mentions/person-name.js";
import { NAMES_TOO } from "../phrases/calendar-words.js";

// A surname alone, or with a title, may name somebody the codebook knows; a given name beside it would tell them apart.
export function entryBySurname(
	discourse: Discourse,
	shape: Extract<Shape, { kind: "person" }>,
	name: PersonName,
): PersonEntry | null {
	const found =
		discourse.lexicon.surnames.get(fold(shape.display)) ??
		(name.core.length === 1
			? discourse.lexicon.surnames.get(name.core[0] ?? "")
			: undefined) ??
		[];
	const isBare = shape.role === null;
	// "leaked in May": a month alone is no surname.
	if (isBare && NAMES_TOO.test(shape.display.toLowerCase())) return null;
	const gender = shape.role?.entry?.gender ?? null;
	const able = found.filter(
		(person) =>
			(gender === null || person.gender === null || person.gender === gender) &&
			(!isBare || mayBeBare(discourse, person)),
	);
	return able.length <= 1 ? (able[0] ?? null) : foremost(discourse, able);
}

// Only who holds an office that day is called by the bare surname before the text has named them.
function mayBeBare(discourse: Discourse, person: PersonEntry): boolean {
	return discourse.published === null || officeRank(discourse, person) > 0;
}

// Of several of one surname the one in the highest office that day: the president, not his kin. Null when two are level.
function foremost(
	discourse: Discourse,
	people: readonly PersonEntry[],
): PersonEntry | null {
	const ranked = people
		.map((person) => ({ person, rank: officeRank(discourse, person) }))
		.sort((a, b) => b.rank - a.rank);
	const [first, second] = ranked;
	return first !== undefined && first.rank > (second?.rank ?? 0)
		? first.person
		: null;
}

function officeRank(discourse: Discourse, person: PersonEntry): number {
	const office = officeAt(person, discourse.published);
	if (office === null || !isHeldOn(office, discourse.published)) return 0;
	const role = office.role.toLowerCase();
	const kind = (
		discourse.lexicon.titles.get(role.split(" ")[0] ?? "") ?? []
	).find((row) => row.words.join(" ") === role)?.entry.kind;
	if (kind === "head-of-state" || kind === "head-of-government") return 3;
	return kind === "minister" || kind === "leader" ? 2 : 1;
}

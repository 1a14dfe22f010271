/** A person's name → the person: by the words of the name within the text, then by the codebook. */

import type { PersonEntry } from "../../model/codebook.js";
import type { MentionContext } from "../discourse/context.js";
import {
	addReferent,
	type Discourse,
	indexPerson,
} from "../discourse/discourse.js";
import { officeAt } from "../discourse/offices.js";
import { NameRank, type Referent } from "../discourse/referent.js";
import type { Shape } from "../mentions/mention.js";
import {
	isSameName,
	type PersonName,
	personName,
} from "../mentions/person-name.js";
import { entryBySurname } from "./entry-by-surname.js";
import { addRole, learnRole } from "./learn-role.js";
import { unnamedSpeaker } from "./unnamed-speaker.js";

type PersonShape = Extract<Shape, { kind: "person" }>;

/** The person a name with or without title means; somebody new when nobody of that name has been met. */
export function resolvePerson(
	context: MentionContext,
	shape: PersonShape,
): Referent {
	const { discourse } = context;
	const name = personName(shape.words);
	const entry = shape.entries.find((found) => found.kind === "person");
	const known =
		entry?.kind === "person"
			? findEntry(discourse, entry.person)
			: (findLocal(discourse, shape, name) ??
				knownBySurname(discourse, shape, name) ??
				(shape.role === null
					? unnamedSpeaker(context, name, genderOf(discourse, shape, name))
					: null));
	const referent =
		known ??
		makePerson(discourse, {
			name,
			display: shape.display,
			entry:
				entry?.kind === "person"
					? entry.person
					: entryBySurname(discourse, shape, name),
		});
	learnName(discourse, referent, name, shape.display);
	referent.provisional = false;
	if (shape.role !== null) learnRole(context, referent, shape.role);
	referent.gender ??= genderOf(discourse, shape, name);
	return referent;
}

// A name that nothing has explained ("the Ortiz Speech") does not stand before the person the codebook knows.
function findLocal(
	discourse: Discourse,
	shape: PersonShape,
	name: PersonName,
): Referent | null {
	const found = findPerson(discourse, name, genderOf(discourse, shape, name));
	if (found === null || !found.provisional) return found;
	return entryBySurname(discourse, shape, name) === null ? found : null;
}

/** The person of the text who bears this name, the latest mentioned of several; null when there is none. */
export function findPerson(
	discourse: Discourse,
	name: PersonName,
	gender: "f" | "m" | null,
): Referent | null {
	const last = name.core.at(-1);
	const first = name.core[0];
	if (last === undefined || first === undefined) return null;
	const candidates = [
		...(discourse.people.get(last) ?? []),
		...(first === last ? [] : (discourse.people.get(first) ?? [])),
	].filter(
		(person) =>
			person.personName !== null &&
			isSameName(person.personName, name) &&
			isSurnameShared(person.personName, name) &&
			!(gender !== null && person.gender !== null && person.gender !== gender),
	);
	return latest(discourse, candidates);
}

// A longer form shares the last or first word, so that "Ana Ruiz" is not "Ruiz Ortega Ana"'s middle name.
function isSurnameShared(a: PersonName, b: PersonName): boolean {
	const [short, long] =
		a.core.length <= b.core.length ? [a.core, b.core] : [b.core, a.core];
	if (short.length === 1) return true;
	return short.at(-1) === long.at(-1) || short[0] === long[0];
}

function latest(
	discourse: Discourse,
	candidates: readonly Referent[],
): Referent | null {
	let best: Referent | null = null;
	let bestAt = -2;
	for (const candidate of candidates) {
		const at = discourse.recent.lastIndexOf(candidate);
		if (at > bestAt) [best, bestAt] = [candidate, at];
	}
	return best;
}

function findEntry(discourse: Discourse, person: PersonEntry): Referent | null {
	const known = discourse.keyed.get(`person ${person.name}`);
	if (known !== undefined) return known;
	// "Ortiz" may have stood in the text before the full name that the codebook knows.
	const local = findPerson(
		discourse,
		personName(person.name.split(" ")),
		person.gender,
	);
	return local?.person === null ? adoptEntry(discourse, local, person) : null;
}

/** The person of the codebook as a referent of this text, made when not yet met. */
export function personReferent(
	discourse: Discourse,
	person: PersonEntry,
): Referent {
	const name = personName(person.name.split(" "));
	return (
		findEntry(discourse, person) ??
		makePerson(discourse, { name, display: person.name, entry: person })
	);
}

function makePerson(
	discourse: Discourse,
	given: {
		readonly name: PersonName;
		readonly display: string;
		readonly entry: PersonEntry | null;
	},
): Referent {
	const { name, display, entry } = given;
	const referent = addReferent(discourse, {
		type: "person",
		name: display,
		nameRank: name.core.length > 1 ? NameRank.full : NameRank.surname,
		personName: name,
		definite: true,
	});
	indexPerson(discourse, referent, name);
	return entry === null ? referent : adoptEntry(discourse, referent, entry);
}

function adoptEntry(
	discourse: Discourse,
	referent: Referent,
	person: PersonEntry,
): Referent {
	const name = personName(person.name.split(" "));
	referent.person = person;
	referent.name = person.name;
	referent.nameRank = NameRank.codebook;
	referent.personName = name;
	referent.gender = person.gender;
	discourse.keyed.set(`person ${person.name}`, referent);
	indexPerson(discourse, referent, name);
	for (const surname of person.surnames)
		indexPerson(discourse, referent, personName(surname.split(" ")));
	const office = officeAt(person, discourse.published);
	if (office !== null) {
		referent.role = `${office.role} of ${office.of}`;
		referent.side =
			discourse.lexicon.organisations.get(office.of)?.state ?? office.of;
		addRole(discourse, referent, office.role);
	}
	return referent;
}

// "Zelenskyy" after "Zelensky": two spellings of one entry.
function knownBySurname(
	discourse: Discourse,
	shape: PersonShape,
	name: PersonName,
): Referent | null {
	const entry = entryBySurname(discourse, shape, name);
	return entry === null ? null : findEntry(discourse, entry);
}

/** Gives the person a name that says more than the one known so far. */
export function learnName(
	discourse: Discourse,
	referent: Referent,
	name: PersonName,
	display: string,
): void {
	if (name.core.length <= (referent.personName?.core.length ?? 0)) return;
	if (referent.nameRank < NameRank.codebook) {
		referent.name = display;
		referent.nameRank = name.core.length > 1 ? NameRank.full : NameRank.surname;
		referent.personName = name;
	}
	indexPerson(discourse, referent, name);
}

function genderOf(
	discourse: Discourse,
	shape: PersonShape,
	name: PersonName,
): "f" | "m" | null {
	const title = shape.role?.entry?.gender ?? null;
	if (title !== null) return title;
	const first = name.words[0] ?? "";
	const given =
		name.words.length > 1 ? discourse.lexicon.genders.get(first) : undefined;
	return (
		given ?? discourse.lexicon.genders.get(first.split("-")[0] ?? "") ?? null
	);
}

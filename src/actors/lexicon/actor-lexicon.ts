/** All that the resolution of actors looks up in the codebook, made ready for look-up once for each codebook. */

import type {
	Codebook,
	OrganisationEntry,
	PersonEntry,
	StateEntry,
} from "../../model/codebook.js";
import { fold } from "./fold.js";
import { makeNameIndex, type NameIndex } from "./name-index.js";
import { makeTitleIndex, type TitleIndex } from "./title-index.js";

export type NounClass =
	| "government"
	| "forces"
	| "office"
	| "organisation"
	| "group"
	| "source"
	| "channel"
	| "place"
	| "draft"
	| "weak-draft"
	| "other-document";

export interface ActorLexicon {
	readonly names: NameIndex;
	readonly titles: TitleIndex;
	/** Classes of a common noun, by its lower-case form. */
	readonly nouns: ReadonlyMap<string, ReadonlySet<NounClass>>;
	/** Further word lists of the codebook, by name, as sets. */
	readonly words: (list: string) => ReadonlySet<string>;
	/** Lemmas of reporting verbs of one word. */
	readonly cueVerbs: ReadonlySet<string>;
	/** Lemmas of cues by which texts lay something down. */
	readonly provisionVerbs: ReadonlySet<string>;
	readonly genders: ReadonlyMap<string, "f" | "m">;
	/** People whom a surname alone names, by the folded surname. */
	readonly surnames: ReadonlyMap<string, readonly PersonEntry[]>;
	readonly states: ReadonlyMap<string, StateEntry>;
	readonly organisations: ReadonlyMap<string, OrganisationEntry>;
	/** Lower-case epithets of bodies: "the alliance", "the bloc". */
	readonly epithets: ReadonlyMap<string, readonly OrganisationEntry[]>;
	/** Who held offices of a state or body, by its name. */
	readonly holders: ReadonlyMap<string, readonly PersonEntry[]>;
}

const CLASSES: readonly (readonly [string, NounClass])[] = [
	["government-nouns", "government"],
	["forces-nouns", "forces"],
	["office-nouns", "office"],
	["organisation-nouns", "organisation"],
	["group-nouns", "group"],
	["source-nouns", "source"],
	["channel-nouns", "channel"],
	["place-nouns", "place"],
	["draft-nouns", "draft"],
	["weak-draft-nouns", "weak-draft"],
	["other-documents", "other-document"],
];

const made = new WeakMap<Codebook, ActorLexicon>();

/** The lexicon of a codebook; the same object for the same codebook. */
export function actorLexicon(codebook: Codebook): ActorLexicon {
	const known = made.get(codebook);
	if (known !== undefined) return known;
	const lexicon = makeActorLexicon(codebook);
	made.set(codebook, lexicon);
	return lexicon;
}

function makeActorLexicon(codebook: Codebook): ActorLexicon {
	const sets = new Map<string, ReadonlySet<string>>();
	return {
		names: makeNameIndex(codebook),
		titles: makeTitleIndex(codebook.titles),
		nouns: nounClasses(codebook),
		words: (list) => {
			const known = sets.get(list);
			if (known !== undefined) return known;
			const set = new Set(codebook.words[list] ?? []);
			sets.set(list, set);
			return set;
		},
		cueVerbs: new Set(
			codebook.cues.flatMap(({ kind, lemma }) =>
				kind === "verb" && !lemma.includes(" ") ? [lemma] : [],
			),
		),
		provisionVerbs: new Set(
			codebook.cues.flatMap(({ kind, force, lemma }) =>
				kind === "verb" && force === "provision" ? [lemma] : [],
			),
		),
		genders: genders(codebook),
		surnames: grouped(codebook.people, (person) => person.surnames.map(fold)),
		states: new Map(codebook.states.map((state) => [state.name, state])),
		organisations: new Map(codebook.organisations.map((o) => [o.name, o])),
		epithets: grouped(codebook.organisations, (organisation) =>
			organisation.metonyms.filter((word) => word === word.toLowerCase()),
		),
		holders: grouped(codebook.people, (person) => [
			...new Set(person.offices.map((office) => office.of)),
		]),
	};
}

function nounClasses(
	codebook: Codebook,
): ReadonlyMap<string, ReadonlySet<NounClass>> {
	const classes = new Map<string, Set<NounClass>>();
	for (const [list, name] of CLASSES)
		for (const noun of codebook.words[list] ?? []) {
			const known = classes.get(noun) ?? new Set();
			classes.set(noun, known.add(name));
		}
	return classes;
}

function genders(codebook: Codebook): ReadonlyMap<string, "f" | "m"> {
	const found = new Map<string, "f" | "m">();
	for (const name of codebook.givenNames.f) found.set(fold(name), "f");
	for (const name of codebook.givenNames.m) found.set(fold(name), "m");
	return found;
}

function grouped<Entry>(
	entries: readonly Entry[],
	keys: (entry: Entry) => readonly string[],
): ReadonlyMap<string, readonly Entry[]> {
	const groups = new Map<string, Entry[]>();
	for (const entry of entries)
		for (const key of keys(entry)) {
			const group = groups.get(key);
			if (group === undefined) groups.set(key, [entry]);
			else group.push(entry);
		}
	return groups;
}

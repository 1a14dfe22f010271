/** The discourse: all referents of a text so far, found again by name, by office and by recency. */

import type { ActorLexicon } from "../lexicon/actor-lexicon.js";
import { fold } from "../lexicon/fold.js";
import type { PersonName } from "../mentions/person-name.js";
import { NameRank, type Referent, type Trace } from "./referent.js";

/** How many of the latest referents a pronoun or description may mean; bounds the work for each. */
const REACH = 40;

export interface Discourse {
	readonly lexicon: ActorLexicon;
	/** Day of publication; null when unknown. */
	readonly published: string | null;
	readonly referents: Referent[];
	/** The latest mentioned last, each once, at most `REACH`. */
	readonly recent: Referent[];
	/** States and bodies by codebook name, other bodies by folded name or acronym, offices by owner and noun. */
	readonly keyed: Map<string, Referent>;
	/** People by each core word of their names, the earliest first. */
	readonly people: Map<string, Referent[]>;
	/** The state last spoken of as a government with its owner named; null when none was. */
	government: Referent | null;
	/** The speaker of each attribution met so far, the latest last. */
	readonly speakers: Referent[];
}

export function makeDiscourse(
	lexicon: ActorLexicon,
	published: string | null,
): Discourse {
	return {
		lexicon,
		published,
		referents: [],
		recent: [],
		keyed: new Map(),
		people: new Map(),
		government: null,
		speakers: [],
	};
}

/** A new referent with these facts; the rest is unknown. It is in nobody's reach before it is mentioned. */
export function addReferent(
	discourse: Discourse,
	facts: Pick<Referent, "type" | "name"> & Partial<Referent>,
): Referent {
	const referent: Referent = {
		nameRank: NameRank.description,
		role: null,
		side: null,
		gender: null,
		pronounGender: null,
		plural: false,
		personName: null,
		person: null,
		roles: new Set(),
		roleKinds: new Set(),
		head: null,
		owner: null,
		key: null,
		document: null,
		provisional: false,
		definite: false,
		...facts,
		order: discourse.referents.length,
		traces: [],
	};
	discourse.referents.push(referent);
	return referent;
}

/** The referent under the key, made by `make` at the first call. */
export function keyedReferent(
	discourse: Discourse,
	key: string,
	make: () => Referent,
): Referent {
	const known = discourse.keyed.get(key);
	if (known !== undefined) return known;
	const referent = make();
	discourse.keyed.set(key, referent);
	return referent;
}

/** The referent of a state of the codebook. */
export function stateReferent(discourse: Discourse, name: string): Referent {
	return keyedReferent(discourse, `state ${name}`, () =>
		addReferent(discourse, {
			type: "state",
			name,
			nameRank: NameRank.codebook,
			side: name,
			key: name,
			definite: true,
		}),
	);
}

/** The referent of an organisation or seat of government of the codebook. */
export function organisationReferent(
	discourse: Discourse,
	name: string,
): Referent {
	const entry = discourse.lexicon.organisations.get(name);
	return keyedReferent(discourse, `body ${fold(name)}`, () =>
		addReferent(discourse, {
			type:
				entry?.kind === "media" ? "source" : (entry?.type ?? "organisation"),
			name,
			nameRank: NameRank.codebook,
			side: entry?.state ?? (entry?.type === "office" ? null : name),
			key: name,
			head: entry?.kind ?? null,
			definite: true,
		}),
	);
}

/** The referent of a part of the world that acts as one ("Europe"). */
export function regionReferent(discourse: Discourse, name: string): Referent {
	return keyedReferent(discourse, `region ${name}`, () =>
		addReferent(discourse, {
			type: "group",
			name,
			nameRank: NameRank.codebook,
			side: name,
			key: name,
			definite: true,
		}),
	);
}

/** Notes a mention of the referent and brings it into reach. */
export function mentionReferent(
	discourse: Discourse,
	referent: Referent,
	trace: Trace,
): void {
	referent.traces.push(trace);
	bringIntoReach(discourse, referent);
}

/** Makes the referent the latest spoken of, though the text has only named it in passing. */
export function bringIntoReach(discourse: Discourse, referent: Referent): void {
	const { recent } = discourse;
	const at = recent.lastIndexOf(referent);
	if (at >= 0) recent.splice(at, 1);
	recent.push(referent);
	if (recent.length > REACH) recent.shift();
}

/** Makes a person findable by the words of this name. */
export function indexPerson(
	discourse: Discourse,
	referent: Referent,
	name: PersonName,
): void {
	for (const word of name.core) {
		const known = discourse.people.get(word);
		if (known === undefined) discourse.people.set(word, [referent]);
		else if (!known.includes(referent) && known.length < REACH)
			known.push(referent);
	}
}

/** Referents: what the text has spoken of so far, with all that later mentions may be recognised by. */

import type { ActorType } from "../../model/actor.js";
import type { PersonEntry, TitleKind } from "../../model/codebook.js";
import type { Range } from "../../model/span.js";
import type { Edition } from "../mentions/edition.js";
import type { PersonName } from "../mentions/person-name.js";

/** One place where a referent was mentioned. */
export interface Trace {
	readonly start: number;
	readonly end: number;
	readonly sentence: number;
	readonly subject: boolean;
	/** Whether it opens its sentence. */
	readonly opening: boolean;
	/** Whether it is the source of an attribution. */
	readonly speaking: boolean;
	readonly possessor: boolean;
	/** Whether it lies in somebody's reported or quoted words. */
	readonly reported: boolean;
	readonly pronoun: boolean;
}

/** What is known of a text. */
export interface DocumentFacts {
	readonly nouns: Set<string>;
	/** Names of states and bodies, or orders of referents ("#4"), whose text it is called. */
	readonly owners: Set<string>;
	/** Names it goes by: "geneva". */
	readonly labels: Set<string>;
	/** What it is called where it is held against others of its kind: the second, the earlier. */
	readonly editions: Set<Edition>;
	points: number | null;
	/** How long it is, lower case: "14-page". */
	readonly pages: Set<string>;
	readonly status: Set<string>;
	contrast: boolean;
	negotiable: boolean;
	/** Nouns of the side whose it is: "government". */
	readonly sides: Set<string>;
	/** What it is about: "road" of "the road paper". */
	readonly topics: Set<string>;
	/** Months named where it was spoken of, lower case: "the September draft" is one spoken of with September. */
	readonly months: Set<string>;
	/** Whether its month sets it against another text: "the September draft" beside this year's. */
	readonly isDatedApart: boolean;
	/** What its writers are called after, lower case: "sundholm" where the mediators from Sundholm wrote it. */
	readonly origins: Set<string>;
	/** Where those are named who wrote it, as long as it is open who they are. */
	readonly writers: Range[];
	/** Whether it is one of long ago, which nobody negotiates. */
	readonly past: boolean;
	/** Whether it is the document itself that is being read. */
	readonly isOwnText: boolean;
	readonly by: Set<Referent>;
	readonly backers: Set<Referent>;
}

/** What is known of a text of which nothing has been told yet but what is given. */
export function newDocumentFacts(given: Partial<DocumentFacts>): DocumentFacts {
	return {
		nouns: new Set(),
		owners: new Set(),
		labels: new Set(),
		editions: new Set(),
		points: null,
		pages: new Set(),
		status: new Set(),
		contrast: false,
		negotiable: false,
		sides: new Set(),
		topics: new Set(),
		months: new Set(),
		isDatedApart: false,
		origins: new Set(),
		writers: [],
		past: false,
		isOwnText: false,
		by: new Set(),
		backers: new Set(),
		...given,
	};
}

/** How a name was come by; a higher one replaces a lower one. */
export const NameRank = {
	description: 1,
	surname: 2,
	full: 3,
	codebook: 4,
} as const;

/** One thing spoken of; grows while the text is read, and becomes an actor at its end. */
export interface Referent {
	/** In order of first mention, from 0. */
	readonly order: number;
	type: ActorType;
	name: string;
	nameRank: number;
	role: string | null;
	/** Name of a state or body of the codebook, or the name of another body of the text. */
	side: string | null;
	gender: "f" | "m" | null;
	/** The gender of the pronouns that went to it; weaker than what a name or title tells. */
	pronounGender: "f" | "m" | null;
	readonly plural: boolean;
	personName: PersonName | null;
	person: PersonEntry | null;
	/** Heads of the titles borne: "president", "foreign minister". */
	readonly roles: Set<string>;
	readonly roleKinds: Set<TitleKind>;
	/** Head noun of a crowd, office or body; null for the named. */
	readonly head: string | null;
	/** The person, state or body that this office, spokesman or team belongs to. */
	readonly owner: Referent | null;
	/** Name of its state or body in the codebook; null for others. */
	readonly key: string | null;
	readonly document: DocumentFacts | null;
	/** A name of which nothing yet tells that it is an actor's. */
	provisional: boolean;
	readonly definite: boolean;
	/** In order of resolution, which is text order but for a speaker named after his words. */
	readonly traces: Trace[];
}

/** Whether the referent is one human being. */
export function isOnePerson(referent: Referent): boolean {
	return (
		referent.type === "person" ||
		(referent.type === "source" &&
			!referent.plural &&
			referent.roleKinds.size > 0)
	);
}

/** The last trace that begins before the offset; null when there is none. */
export function lastTraceBefore(
	referent: Referent,
	offset: number,
): Trace | null {
	for (let i = referent.traces.length - 1; i >= 0; i--) {
		const trace = referent.traces[i]!;
		if (trace.start < offset) return trace;
	}
	return null;
}

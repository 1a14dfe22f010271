/** The codebook: what the reader knows of the world and of the field's words, as data. Files in `codebook/` hold it. */

/** What a reporting word commits its speaker to. */
export type CueForce =
	| "neutral" // said, told, added
	| "assertion" // insisted, argued, claimed, confirmed
	| "denial" // denied, rejected (a claim), dismissed
	| "demand" // urged, demanded, called for
	| "commitment" // promised, agreed, offered
	| "support" // welcomed, backed, accepted
	| "opposition" // opposed, rejected (a proposal), ruled out
	| "concern" // warned, feared, voiced doubts
	| "openness" // signalled readiness, is open to
	| "provision"; // a text envisages, provides for, requires

/** One reporting word or phrase, by its lemma ("say", "call for", "claim"). */
export interface CueEntry {
	readonly lemma: string;
	readonly kind: "verb" | "noun" | "phrase";
	readonly force: CueForce;
	/** What follows the cue: a that-clause, a quotation, a noun phrase, an infinitive, a gerund, "as"-phrase. */
	readonly takes: readonly ("clause" | "quote" | "noun" | "infinitive" | "gerund" | "as")[];
	/** Whether the word itself casts doubt ("claim", "allege"). */
	readonly hedge: boolean;
}

/** A state with its names; `metonyms` are the words that speak for its government ("Kyiv", "the Kremlin"). */
export interface StateEntry {
	readonly name: string;
	readonly aliases: readonly string[];
	/** Adjectives and nouns of people: "Ukrainian", "Ukrainians". */
	readonly demonyms: readonly string[];
	readonly capital: string | null;
	/** Capitals and seats that stand for the government when they act or speak. */
	readonly metonyms: readonly string[];
}

/** An organisation, alliance or body. */
export interface OrganisationEntry {
	readonly name: string;
	readonly aliases: readonly string[];
	readonly metonyms: readonly string[];
	/** "office" for a seat of government ("the Kremlin", "the White House"), else "organisation". */
	readonly type: "organisation" | "office";
	/** The state it belongs to or speaks for, by name; null for international bodies. */
	readonly state: string | null;
}

/** A person who held an office for a time. */
export interface PersonEntry {
	readonly name: string;
	/** Other spellings and short forms ("Zelenskyy"). */
	readonly aliases: readonly string[];
	readonly gender: "f" | "m" | null;
	readonly offices: readonly {
		readonly role: string;
		/** A state's or organisation's name. */
		readonly of: string;
		/** ISO 8601 day, month or year; null when unknown or open. */
		readonly from: string | null;
		readonly to: string | null;
	}[];
}

/** One issue of the codebook with the words that speak of it. */
export interface IssueEntry {
	readonly code: string;
	readonly label: string;
	/** Lemmatised words and phrases, each with a weight from 1 (hint) to 5 (decisive). */
	readonly terms: readonly { readonly term: string; readonly weight: number }[];
}

/** Word lists that are short and of one kind each; see `codebook/words.yaml` for what each holds. */
export interface WordLists {
	readonly [list: string]: readonly string[];
}

export interface Codebook {
	readonly cues: readonly CueEntry[];
	readonly states: readonly StateEntry[];
	readonly organisations: readonly OrganisationEntry[];
	readonly people: readonly PersonEntry[];
	readonly issues: readonly IssueEntry[];
	readonly words: WordLists;
}

/** Mentions before anybody is resolved: what kind of expression stands where, and what it says of whom it means. */

import type { OrganisationKind, TitleEntry } from "../../model/codebook.js";
import type { NameEntry } from "../lexicon/name-index.js";
import type { Edition } from "./edition.js";

/** Whether an expression brings somebody new ("a diplomat"), goes on with somebody known ("the diplomat") or tells nothing. */
export type Definiteness = "definite" | "indefinite" | "bare";

/** Whose: the state or body a modifier names, or the mention that owns the phrase ("his", "Ortiz's"), by its index in the sentence. */
export type Owner =
	| {
			/** "unlisted" is the adjective of a state that the codebook does not know ("Velmoran"). */
			readonly kind: "state" | "organisation" | "region" | "unlisted";
			readonly name: string;
			/** Where the text names it. */
			readonly start: number;
			readonly end: number;
	  }
	| { readonly kind: "mention"; readonly index: number };

/** A role as written before or instead of a name: "French foreign minister". */
export interface Role {
	readonly text: string;
	/** The head noun in lower case: "minister", "prime minister". */
	readonly head: string;
	readonly entry: TitleEntry | null;
	/** Lower-case words between owner and head: "foreign". */
	readonly scope: string;
	readonly owner: Owner | null;
	/** What the same person is called as well, right before the name: "colonel" of "his deputy, Colonel Roe". */
	readonly rank?: string;
}

export type PronounForm = "he" | "she" | "it" | "they" | "i";

/** The head of a role that is only where somebody is from: "the Belgian". */
export const NATIONAL = "national";

/** The noun of a document mention that names a part of whatever text is in view. */
export const PART = "part";

/** The noun of a document mention that has none of its own: "the first" of two drafts. */
export const ONE = "one";

/** What a text is called: enough to tell one draft from another. */
export interface DocumentTraits {
	readonly noun: string;
	readonly definiteness: Definiteness;
	readonly demonstrative: boolean;
	readonly owner: Owner | null;
	/** From "28-point"; null when not said. */
	readonly points: number | null;
	/** From "14-page", lower case; null when not said. */
	readonly pages: string | null;
	readonly status: readonly string[];
	/** Whether it is set against another text: "a counter-proposal", "the rival draft". */
	readonly contrast: boolean;
	/** Name of the state or body in "US-backed". */
	readonly backer: Owner | null;
	/** A name it goes by, lower case: "geneva" of "the Geneva framework"; null where it has none. */
	readonly label: string | null;
	/** "the second draft", "the earlier version"; null where no word tells. */
	readonly edition: Edition | null;
	/** Whether the words alone are enough to make it a text under negotiation. */
	readonly strong: boolean;
	readonly negotiable: boolean;
	/** Whether it is one of long ago: "a 1960 treaty". */
	readonly past: boolean;
	/** The side whose it is where a noun tells: "government" of "the government text" and "the government's draft"; null where none does. */
	readonly side: string | null;
	/** What it is about, lower case: "road" of "the road paper". */
	readonly topics: readonly string[];
	/** Other nouns of texts in its name: "treaty" of "the treaty text". */
	readonly kin: readonly string[];
	readonly name: string;
}

export type Shape =
	| {
			readonly kind: "pronoun";
			readonly form: PronounForm;
			readonly use: "subject" | "object" | "possessive" | "relative";
	  }
	| {
			readonly kind: "person";
			/** Folded words of the name, without title and suffix; empty for a codebook name found whole. */
			readonly words: readonly string[];
			readonly display: string;
			readonly entries: readonly NameEntry[];
			readonly role: Role | null;
	  }
	| {
			readonly kind: "name";
			readonly entries: readonly NameEntry[];
	  }
	| {
			/** A capitalised name of which nothing tells what it names. */
			readonly kind: "unknown";
			readonly words: readonly string[];
			readonly display: string;
	  }
	| {
			readonly kind: "body";
			readonly display: string;
			readonly organisation: OrganisationKind;
			readonly owner: Owner | null;
	  }
	| {
			readonly kind: "role";
			readonly role: Role;
			readonly definiteness: Definiteness;
	  }
	| {
			readonly kind: "office";
			readonly noun: string;
			readonly display: string;
			readonly class: "government" | "forces" | "office" | "organisation";
			readonly owner: Owner | null;
			readonly definiteness: Definiteness;
	  }
	| {
			readonly kind: "crowd";
			readonly type: "source" | "group";
			readonly head: string;
			readonly display: string;
			readonly plural: boolean;
			readonly owner: Owner | null;
			readonly definiteness: Definiteness;
			/** "two", "both", "another", … in lower case; null when none. */
			readonly count: string | null;
	  }
	| { readonly kind: "document"; readonly traits: DocumentTraits };

/** One mention: a shape at a place. Token indexes are those of the sentence. */
export interface Mention {
	readonly start: number;
	readonly end: number;
	readonly sentence: number;
	readonly first: number;
	readonly last: number;
	readonly shape: Shape;
	/** Whether it stands as a possessor ("Ortiz's plan", "his plan"). */
	readonly possessor: boolean;
}

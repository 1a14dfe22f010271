/** The words of events in the codebook (`codebook/events.yaml`): verbs and nouns by the kind of event they tell. */

import type { EventKind } from "./event.js";

/** Base forms in lower case. */
export interface EventWords {
	readonly verbs: Readonly<Partial<Record<EventKind, readonly string[]>>>;
	/** Verbs with a particle of their own: "put forward", "put on the table". */
	readonly phrasal: Readonly<Partial<Record<EventKind, readonly string[]>>>;
	readonly nouns: Readonly<Partial<Record<EventKind, readonly string[]>>>;
	/** Verbs that tell no more than that an event takes place: "hold", "attend", "resume". */
	readonly light: readonly string[];
	/** Verbs and adjectives before an infinitive that is to come: "due", "plan". */
	readonly due: readonly string[];
	/** Of these, what a calendar holds, whatever the verb: "is scheduled to testify". */
	readonly calendar: readonly string[];
	/** Verbs that tell an event even where nothing dates it: "visit", "shell". */
	readonly undated: readonly string[];
	/** Verbs that tell a state or a thought and never an event: "remain", "want". */
	readonly states: readonly string[];
	/** Verbs that are military where their object is one of `arms`: "launched 40 missiles". */
	readonly armed: readonly string[];
	readonly arms: readonly string[];
	/** Nouns behind "by", "over" or "in" that make any talk a call: "by telephone". */
	readonly telephone: readonly string[];
	/** Those who strike: "Missiles struck a market". */
	readonly attackers: readonly string[];
	/** Verbs after which "of" or "for" brings a deed laid to somebody: "accused Kyiv of sending drones". */
	readonly accusing: readonly string[];
	/** Verbs of speech that are deeds where their object is so much: "pledged $300 million". */
	readonly pledging: readonly string[];
	/** Verbs of speech that are decisions where their object is a thing: "declared a truce". */
	readonly proclaiming: readonly string[];
	/** What these may name without any decision: "announced his support". */
	readonly attitudes: readonly string[];
	/** Verbs with the particle or object that makes speech or thought of them: "play down", "strike note". */
	readonly spoken: readonly string[];
	/** Verbs that tell a figure where their object is a sum or a share: "reached $4 billion". */
	readonly measuring: readonly string[];
	/** Nouns of what can be taken or brought down: it "falls". */
	readonly taken: readonly string[];
	/** Nouns that tell an event behind the day of an agenda's line only: "Friday: Deadline for comments". */
	readonly agenda: readonly string[];
}

/** The words of events in the codebook (`codebook/events.yaml`): verbs and nouns by the kind of event they tell. */

import type { EventKind } from "./event.js";

/** Base forms in lower case. */
export interface EventWords {
	readonly verbs: Readonly<Partial<Record<EventKind, readonly string[]>>>;
	readonly nouns: Readonly<Partial<Record<EventKind, readonly string[]>>>;
	/** Verbs that tell no more than that an event takes place: "hold", "attend", "resume". */
	readonly light: readonly string[];
	/** Verbs and adjectives before an infinitive that is to come: "due", "plan". */
	readonly due: readonly string[];
	/** Verbs that tell an event even where nothing dates it: "visit", "shell". */
	readonly undated: readonly string[];
	/** Verbs that tell a state or a thought and never an event: "remain", "want". */
	readonly states: readonly string[];
	/** Verbs that are military where their object is one of `arms`: "launched 40 missiles". */
	readonly armed: readonly string[];
	readonly arms: readonly string[];
	/** Nouns behind "by", "over" or "in" that make any talk a call: "by telephone". */
	readonly telephone: readonly string[];
	/** Verbs after which "of" brings a deed laid to somebody: "accused Kyiv of sending drones". */
	/** Those who strike: "Missiles struck a market". */
	readonly attackers: readonly string[];
	readonly accusing: readonly string[];
}

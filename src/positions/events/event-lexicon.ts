/** The words of events made ready for look-up. */

import type { Codebook } from "../../model/codebook.js";
import type { EventKind } from "../../model/event.js";

/** What makes another verb of a verb: "forward" of "put forward", with the kind of the two together. */
export interface Particle {
	readonly particle: readonly string[];
	readonly kind: EventKind;
}

export interface EventLexicon {
	readonly verbs: ReadonlyMap<string, EventKind>;
	/** By the verb: "put" of "put on the table". */
	readonly phrasal: ReadonlyMap<string, readonly Particle[]>;
	readonly nouns: ReadonlyMap<string, EventKind>;
	readonly light: ReadonlySet<string>;
	readonly due: ReadonlySet<string>;
	readonly calendar: ReadonlySet<string>;
	readonly undated: ReadonlySet<string>;
	/** Verbs of states, thoughts and speech: a date beside them dates no event. */
	readonly idle: ReadonlySet<string>;
	readonly armed: ReadonlySet<string>;
	readonly arms: ReadonlySet<string>;
	readonly telephone: ReadonlySet<string>;
	readonly attackers: ReadonlySet<string>;
	readonly accusing: ReadonlySet<string>;
	readonly pledging: ReadonlySet<string>;
	readonly proclaiming: ReadonlySet<string>;
	readonly attitudes: ReadonlySet<string>;
	/** By the verb: the words behind it that make speech of it. */
	readonly spoken: ReadonlyMap<string, readonly (readonly string[])[]>;
	readonly measuring: ReadonlySet<string>;
	readonly taken: ReadonlySet<string>;
	readonly agenda: ReadonlySet<string>;
}

/** The lexicon of a codebook; its reporting verbs are no events, but what a plan provides ("cut", "move") people do. */
export function makeEventLexicon({
	events,
	cues,
}: Pick<Codebook, "events" | "cues">): EventLexicon {
	return {
		verbs: byWord(events.verbs),
		phrasal: particlesOf(byWord(events.phrasal)),
		nouns: byWord(events.nouns),
		light: new Set(events.light),
		due: new Set(events.due),
		calendar: new Set(events.calendar),
		undated: new Set(events.undated),
		idle: new Set([
			...events.states,
			...cues
				.filter(({ kind, force }) => kind === "verb" && force !== "provision")
				.map(({ lemma }) => lemma),
		]),
		armed: new Set(events.armed),
		arms: new Set(events.arms),
		telephone: new Set(events.telephone),
		attackers: new Set(events.attackers),
		accusing: new Set(events.accusing),
		pledging: new Set(events.pledging),
		proclaiming: new Set(events.proclaiming),
		attitudes: new Set(events.attitudes),
		spoken: byVerb(events.spoken),
		measuring: new Set(events.measuring),
		taken: new Set(events.taken),
		agenda: new Set(events.agenda),
	};
}

function byWord(
	kinds: Readonly<Partial<Record<EventKind, readonly string[]>>>,
): ReadonlyMap<string, EventKind> {
	// Where a word stands under several kinds, the first is meant.
	const index = new Map<string, EventKind>();
	for (const [kind, words] of Object.entries(kinds) as [
		EventKind,
		readonly string[],
	][]) {
		for (const word of words) if (!index.has(word)) index.set(word, kind);
	}
	return index;
}

function particlesOf(
	phrasal: ReadonlyMap<string, EventKind>,
): ReadonlyMap<string, readonly Particle[]> {
	const index = new Map<string, Particle[]>();
	for (const [words, kind] of phrasal) {
		const [verb = "", ...particle] = words.split(" ");
		const known = index.get(verb) ?? [];
		known.push({ particle, kind });
		index.set(verb, known);
	}
	return index;
}

/** The words behind each verb of several words; those of one word are left out. */
function byVerb(
	lemmas: readonly string[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
	const index = new Map<string, string[][]>();
	for (const lemma of lemmas) {
		const [verb = "", ...behind] = lemma.split(" ");
		if (behind.length === 0) continue;
		const known = index.get(verb) ?? [];
		known.push(behind);
		index.set(verb, known);
	}
	return index;
}

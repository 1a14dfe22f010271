/** The words of events made ready for look-up. */

import type { Codebook } from "../../model/codebook.js";
import type { EventKind } from "../../model/event.js";

export interface EventLexicon {
	readonly verbs: ReadonlyMap<string, EventKind>;
	readonly nouns: ReadonlyMap<string, EventKind>;
	readonly light: ReadonlySet<string>;
	readonly due: ReadonlySet<string>;
	readonly undated: ReadonlySet<string>;
	/** Verbs of states, thoughts and speech: a date beside them dates no event. */
	readonly idle: ReadonlySet<string>;
	readonly armed: ReadonlySet<string>;
	readonly arms: ReadonlySet<string>;
	readonly telephone: ReadonlySet<string>;
	readonly attackers: ReadonlySet<string>;
	readonly accusing: ReadonlySet<string>;
}

/** The lexicon of a codebook; its reporting verbs are no events. */
export function makeEventLexicon({
	events,
	cues,
}: Pick<Codebook, "events" | "cues">): EventLexicon {
	return {
		verbs: byWord(events.verbs),
		nouns: byWord(events.nouns),
		light: new Set(events.light),
		due: new Set(events.due),
		undated: new Set(events.undated),
		idle: new Set([
			...events.states,
			...cues.filter(({ kind }) => kind === "verb").map(({ lemma }) => lemma),
		]),
		armed: new Set(events.armed),
		arms: new Set(events.arms),
		telephone: new Set(events.telephone),
		attackers: new Set(events.attackers),
		accusing: new Set(events.accusing),
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

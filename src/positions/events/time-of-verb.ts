/** Whose a time behind a noun of events is: the noun's, or that of the verb before it. */

import type { NounPhrase } from "../../language/chunk.js";
import type { EventKind } from "../../model/event.js";
import {
	groupOf,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../statements/sentence-view.js";
import type { EventLexicon } from "./event-lexicon.js";
import type { EventTime } from "./event-sentence.js";

/** Prepositions that tie a phrase to the noun before it. */
export const LINK =
	/^(?:in|on|at|with|between|of|to|among|by|over|about|against|near|inside|for)$/;

/**
 * Whether the time behind the noun is the verb's: in "held talks on Monday" and "hailed the talks on Monday", but not in
 * "followed her meeting in Kyiv on Thursday" or "led to the dismissal of two ministers last week".
 */
export function isTimeOfVerb(
	view: SentenceView,
	{ phrase, time }: { readonly phrase: NounPhrase; readonly time: EventTime },
	lexicon: EventLexicon,
): boolean {
	// "ruled out a summit in June": over the particle.
	const isParted = tagAt(view, phrase.first - 1) === "RP";
	const group = groupOf(view, phrase.first - (isParted ? 2 : 1));
	if (group === null) return isBehindDeed(view, { phrase, time }, lexicon);
	if (lexicon.light.has(view.tokens[group.main]!.lemma)) return true;
	// "called a protest for Saturday": the protest is on Saturday.
	return time.outset === phrase.last + 1 && normAt(view, time.outset) !== "for";
}

/** Kinds of what is done on its day wherever the day stands: "are to meet on the sidelines of the summit on 3 June". */
const DONE_ON_ITS_DAY: ReadonlySet<EventKind> = new Set([
	"meeting",
	"call",
	"visit",
	"signing",
]);

/** Whether the noun hangs by prepositions on a verb that tells an event of its own, and the time stands right behind. */
function isBehindDeed(
	view: SentenceView,
	{ phrase, time }: { readonly phrase: NounPhrase; readonly time: EventTime },
	lexicon: EventLexicon,
): boolean {
	if (time.outset !== phrase.last + 1) return false;
	let at = phrase.first - 1;
	while (LINK.test(normAt(view, at))) {
		const host = phraseOf(view, at - 1);
		at = (host?.first ?? at) - 1;
		const verb = groupOf(view, at);
		if (verb !== null) {
			const kind = lexicon.verbs.get(view.tokens[verb.main]!.lemma);
			return kind !== undefined && DONE_ON_ITS_DAY.has(kind);
		}
		if (host === null) return false;
	}
	return false;
}

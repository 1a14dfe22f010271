/** Verbs of states that tell an event with who and where stand beside them: "were in Bern on May 3 for talks", "The town fell in March". */

import type { EventKind } from "../../model/event.js";
import {
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../statements/sentence-view.js";
import { isTemporal } from "../../statements/temporal-phrase.js";
import type { EventLexicon } from "./event-lexicon.js";
import { eventSubject } from "./event-subject.js";
import type { ClauseVerb } from "./verb-kind.js";

/** The kind that subject and circumstances give to "be" and "fall"; null where they tell a state. */
export function circumstanceKind(
	view: SentenceView,
	verb: ClauseVerb,
	lexicon: EventLexicon,
): EventKind | null {
	if (verb.group.passive) return null;
	if (verb.lemma === "be") return isThere(view, verb) ? "visit" : null;
	if (verb.lemma === "fall")
		return isTaken(view, verb, lexicon) ? "military" : null;
	return null;
}

/** "were in Bern on May 3 for talks", "will be in Bern on Monday to see him": people at a place with a name, on a day or for a purpose. */
function isThere(
	view: SentenceView,
	{ group, last }: Pick<ClauseVerb, "group" | "last">,
): boolean {
	const place = phraseOf(view, group.last + 2);
	if (
		!/^(?:in|at)$/.test(normAt(view, group.last + 1)) ||
		place === null ||
		place.first !== group.last + 2 ||
		!/^NNP/.test(tagAt(view, place.head)) ||
		isTemporal(view, place)
	)
		return false;
	const subject = eventSubject(view, group);
	const head = subject?.head.head ?? -1;
	if (/^(?:NNPS?)$/.test(tagAt(view, head)) || isPerson(view, head))
		return true;
	// "The minister was in Bern on Monday for talks": what nobody knows for a person has a purpose there.
	for (let at = place.last + 1; at <= last; at++)
		if (/^(?:for|to)$/.test(normAt(view, at)) && tagAt(view, head) !== "PRP")
			return true;
	return false;
}

function isPerson(view: SentenceView, at: number): boolean {
	return /^(?:he|she|they|we|i|who)$/.test(normAt(view, at));
}

/** "The town fell to the rebels in March", "Tamm fell on Monday": a place that can be taken, and no figure behind it. */
function isTaken(
	view: SentenceView,
	{ group, last }: Pick<ClauseVerb, "group" | "last">,
	lexicon: EventLexicon,
): boolean {
	const subject = eventSubject(view, group);
	if (subject === null) return false;
	const { first, head } = subject.head;
	const isNamed =
		/^NNP$/.test(tagAt(view, head)) &&
		subject.first === subject.head.first &&
		first === head;
	if (
		!isNamed &&
		!lexicon.taken.has(lemmaAt(view, headOf(view, subject.first)))
	)
		return false;
	for (let at = group.last + 1; at <= last; at++) {
		// "fell by a third", "fell 4 percent", "fell silent", "fell short"
		if (
			/^(?:by|%|percent|per|silent|short|back|behind|from)$/.test(
				normAt(view, at),
			)
		)
			return false;
	}
	return /^(?:to|into|on|in|last|when|after|earlier|a|two|three|early|late|before|within|without|,|\.|)$/.test(
		normAt(view, group.last + 1),
	);
}

/** The head of the first phrase of a subject: "town" of "the town of Tamm". */
function headOf(view: SentenceView, first: number): number {
	return phraseOf(view, first)?.head ?? first;
}

/** Verbs that tell no deed with the words behind them: "struck a softer note", "rowed back", "exports reached $4 billion". */

import {
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../statements/sentence-view.js";
import type { EventLexicon } from "./event-lexicon.js";
import type { ClauseVerb } from "./verb-kind.js";

/** Whether the verb with its object or particle says what somebody says or thinks. */
export function isSpoken(
	view: SentenceView,
	{ group, lemma, last }: ClauseVerb,
	lexicon: EventLexicon,
): boolean {
	const ways = lexicon.spoken.get(lemma);
	if (ways === undefined || group.last >= last) return false;
	const next = group.last + 1;
	const object = phraseOf(view, next);
	const noun = object === null ? "" : lemmaAt(view, object.head);
	return ways.some(
		(words) =>
			words.every((word, index) => normAt(view, next + index) === word) ||
			(words.length === 1 && words[0] === noun),
	);
}

/** Whether the verb with its object tells a figure: "hit 9 percent", but "hit two depots". */
export function isMeasure(
	view: SentenceView,
	{ group, lemma, last }: ClauseVerb,
	lexicon: EventLexicon,
): boolean {
	if (!lexicon.measuring.has(lemma) || group.last >= last) return false;
	const object = phraseOf(view, group.last + 1);
	if (object === null) return false;
	for (let at = object.first; at <= object.last; at++)
		if (/^(?:[$€£¥%]|per\s?cent|percent)$/.test(normAt(view, at))) return true;
	return tagAt(view, object.head) === "CD";
}

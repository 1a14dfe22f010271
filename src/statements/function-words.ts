/** The closed word classes that clause rules turn on. */

import { normAt, type SentenceView, tagAt } from "./sentence-view.js";

/** Words that open a subordinate clause; several are prepositions too, which the caller tells by what follows. */
const CLAUSE_OPENERS = new Set(
	"that if whether because while whereas although though unless until as after before since once lest when where why how so than but and or nor yet".split(
		" ",
	),
);

/** Whether a clause may begin after this token. */
export function isClauseOpener(view: SentenceView, index: number): boolean {
	const norm = normAt(view, index);
	return CLAUSE_OPENERS.has(norm) || /^[,;:–—(]$/.test(norm);
}

/** Whether the token is a preposition that governs the phrase after it. */
export function isPreposition(view: SentenceView, index: number): boolean {
	const tag = tagAt(view, index);
	return (
		(tag === "IN" || tag === "TO" || tag === "RP") &&
		!ONLY_CONJUNCTIONS.has(normAt(view, index))
	);
}

const ONLY_CONJUNCTIONS = new Set(
	"that if whether because while whereas although though unless until lest when once as since after before".split(
		" ",
	),
);

/** Whether the words up to `end` are an answer: "No", "Not so", "Of course not", "Yes". */
export function isAnswer(view: SentenceView, end: number): boolean {
	if (end < 1 || end > 3) return false;
	for (let at = 0; at < end; at++)
		if (!ANSWERS.has(normAt(view, at))) return false;
	return true;
}

const ANSWERS = new Set(
	"no yes not so of course never hardly perhaps maybe nonsense wrong right exactly enough quite true false far from it".split(
		" ",
	),
);

/** Whether the token is a dash that sets something off. */
export function isDash(view: SentenceView, index: number): boolean {
	return /^(?:[–—]|--|-)$/.test(normAt(view, index));
}

/** The clause of a sentence that lays something down in the telling of a draft: "Heavy guns go back 15 kilometres", "Both limits are to last ten years". */

import {
	groupOf,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../../statements/sentence-view.js";
import { formOf, laysDown, namesBound } from "./clause-form.js";
import type { ExpositionWords } from "./exposition-words.js";
import {
	behindColon,
	clauseStart,
	isSomebody,
	mainVerb,
	ownShare,
} from "./main-clause.js";

/**
 * Such a clause. `due`: it tells what is to be done ("would", "must", "is to"), which a report tells of nothing but a text or a wish;
 * `present`: what is done, in the present, which between sentences of a text's exposition is what the text has done.
 */
export interface ExpoundedClause {
	/** Tokens of the sentence, half-open: from its subject, or from the condition before it. */
	readonly from: number;
	readonly to: number;
	/** Its verb. */
	readonly verb: number;
	readonly form: "due" | "present";
	/** Whether "would", "shall", "must" or "is to" say so, which nothing else means. */
	readonly isPlain: boolean;
	/** Whether "could" says so, which is as often feared. */
	readonly isPossible: boolean;
	/** Whether it names a figure, a term or a condition. */
	readonly isBound: boolean;
	/** Whether its verb is one by which texts lay down. */
	readonly isLaw: boolean;
}

/** The clause of the main verb; null where it lays nothing down. */
export function expoundedClause(
	view: SentenceView,
	words: ExpositionWords,
): ExpoundedClause | null {
	const length = view.tokens.length;
	if (normAt(view, length - 1) === "?") return null;
	const opening = behindColon(view);
	const thing = thingThatIs(view, opening, words);
	if (thing !== null) return thing;
	const main = mainVerb(view, opening);
	if (main === null || isSomebody(view, main.subject, words)) return null;
	const form = formOf(view, main.group, words);
	if (form === null) return null;
	const isBound = namesBound(view, main.subject.first, length);
	const isLaw = laysDown(view, main.group, words);
	if (/^(?:present|possible)$/.test(form) && !isBound && !isLaw) return null;
	const share = ownShare(view, main);
	return {
		from: share ?? clauseStart(view, opening, main.subject.first),
		to: length,
		verb: main.group.main,
		form: form === "present" ? "present" : "due",
		isPlain: form === "plain",
		isPossible: form === "possible",
		isBound,
		isLaw,
	};
}

/** "There is an amnesty for those who …": what a text has, where the sentence before told of it. */
function thingThatIs(
	view: SentenceView,
	opening: number,
	{ things }: ExpositionWords,
): ExpoundedClause | null {
	const verb = groupOf(view, opening + 1);
	if (normAt(view, opening) !== "there" || verb === null) return null;
	if (lemmaAt(view, verb.main) !== "be" || verb.perfect) return null;
	const thing = phraseOf(view, verb.last + 1);
	if (thing?.first !== verb.last + 1) return null;
	if (
		tagAt(view, verb.first) === "VBD" ||
		!things.has(lemmaAt(view, thing.head))
	)
		return null;
	return {
		from: thing.first,
		to: view.tokens.length,
		verb: verb.main,
		form: verb.modal === null ? "present" : "due",
		isPlain: verb.modal === "would",
		isPossible: false,
		isBound: false,
		isLaw: false,
	};
}

/** Answers kept back without a verb of refusing: "has reserved its opinion", "left our e-mails unanswered". */

import type { VerbGroup } from "../language/chunk.js";
import type { ReportingWords } from "../model/codebook.js";
import { phrasesFrom } from "./phrases-by-first.js";
import {
	groupOf,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";

/** "has reserved its opinion", "kept his own counsel on", "is sitting on the fence over": what one thinks is kept to oneself; null where nothing of the kind is. */
export function reservedEnd(
	view: SentenceView,
	group: VerbGroup,
	words: ReportingWords,
): number | null {
	if (group.passive || group.negated) return null;
	const last = phraseEnd(view, group.main, words.reserving);
	// "abstained from meat"
	return last === null || normAt(view, last + 1) === "from"
		? null
		: withPreposition(view, last);
}

/** Small words that may stand between two words of a phrase: "a *rather studied* silence". */
const MOST_STEPS = 3;

/** Last token of the phrase of base forms, "take sides", that begins with the verb at this place; null where none of the list does. */
export function phraseEnd(
	view: SentenceView,
	verb: number,
	phrases: readonly string[],
): number | null {
	for (const words of phrasesFrom(phrases, lemmaAt(view, verb))) {
		let at = verb;
		const isAll = words.every((word, i) => {
			if (i === 0) return true;
			at++;
			for (let step = 0; step < MOST_STEPS; step++) {
				if (isWord(view, at, word) || !isSmall(view, at)) break;
				at++;
			}
			return isWord(view, at, word);
		});
		if (isAll && !isCompound(view, at)) return at;
	}
	return null;
}

function isWord(view: SentenceView, at: number, word: string): boolean {
	return normAt(view, at) === word || lemmaAt(view, at) === word;
}

function isSmall(view: SentenceView, at: number): boolean {
	return (
		/^(?:RB|DT|PDT|PRP\$|JJ|VBN)$/.test(tagAt(view, at)) &&
		!/^(?:not|no|never|little)$/.test(normAt(view, at))
	);
}

/** "kept his silence rule": the noun goes on. */
function isCompound(view: SentenceView, at: number): boolean {
	return /^NN/.test(tagAt(view, at)) && /^NN/.test(tagAt(view, at + 1));
}

/** "left our e-mails unanswered", "let the letter go unanswered": questions put, and no answer. */
export function leftUnanswered(
	view: SentenceView,
	at: number,
	words: ReportingWords,
): number | null {
	const object = phraseOf(view, at);
	if (
		object?.first !== at ||
		!words.comment.includes(lemmaAt(view, object.head))
	)
		return null;
	const next = object.last + 1;
	const last = normAt(view, next) === "go" ? next + 1 : next;
	return words.unanswered.includes(normAt(view, last)) ? last : null;
}

/** The last token of refusing words with the adverb and the preposition behind them: "declined to comment directly *on*". */
export function withPreposition(view: SentenceView, last: number): number {
	let at = last;
	while (/^RB/.test(tagAt(view, at + 1)) && !groupOf(view, at + 1)?.finite)
		at++;
	// "could not be reached for comment"
	if (normAt(view, at + 1) === "for" && normAt(view, at + 2) === "comment")
		return at + 2;
	return /^(?:on|to|about|upon|over|regarding|concerning)$/.test(
		normAt(view, at + 1),
	) && !groupOf(view, at + 1)
		? at + 1
		: at;
}

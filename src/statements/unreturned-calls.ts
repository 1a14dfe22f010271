/** Questions put to somebody, and no answer: "Calls to the embassy were not returned", "A letter to the union drew no reply". */

import type { VerbGroup } from "../language/chunk.js";
import { maximalNounPhrase } from "../language/chunk.js";
import type { Discourse } from "./discourse.js";
import type { Found } from "./found.js";
import { pieceOfTokens } from "./pieces.js";
import {
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
} from "./sentence-view.js";

/** The refusal of whoever got the questions that are this verb's subject; null where they got an answer, or there are none. */
export function readUnreturnedCall(
	view: SentenceView,
	group: VerbGroup,
	discourse: Discourse,
): Found | null {
	if (view.quoteAt[group.main] || !group.finite) return null;
	const last = unansweredEnd(view, group, discourse);
	if (last === null) return null;
	const asked = askedBefore(view, group, discourse);
	if (!asked) return null;
	const piece = pieceOfTokens(view, discourse.text, asked.first, group.first);
	return {
		view,
		basis: "refusal",
		entry: null,
		source: asked.source,
		cue: { first: group.first, last },
		pieces: piece ? [piece] : [],
		circumstances: [],
		addressee: null,
		negative: true,
		endsQuoted: false,
	};
}

/** Last token of the words by which a question goes without an answer; null where it has one. */
function unansweredEnd(
	view: SentenceView,
	group: VerbGroup,
	{ codebook }: Discourse,
): number | null {
	const words = codebook.reporting;
	const lemma = lemmaAt(view, group.main);
	const next = group.last + 1;
	if (group.passive && group.negated)
		return words.answering.includes(lemma) ? group.last : null;
	if (/^(?:go|remain|be)$/.test(lemma))
		return words.unanswered.includes(normAt(view, next)) ? next : null;
	const object = phraseOf(view, next);
	// "drew no reply", "met with silence"
	return /^(?:draw|get|bring|receive|yield)$/.test(lemma) &&
		object?.first === next &&
		normAt(view, next) === "no" &&
		words.comment.includes(lemmaAt(view, object.head))
		? object.last
		: null;
}

/** The questions at the head of the sentence and whom they were put to; null where the subject is nothing of the kind. */
function askedBefore(
	view: SentenceView,
	group: VerbGroup,
	{ codebook }: Discourse,
) {
	const asked = view.phrases.find(
		(phrase) =>
			phrase.last < group.first &&
			isQuestion(view, phrase.head, codebook.reporting.comment),
	);
	if (asked?.first !== 0) return null;
	for (let at = asked.last + 1; at < group.first; at++) {
		const person = phraseOf(view, at + 1);
		if (
			!/^(?:to|with|at|from)$/.test(normAt(view, at)) ||
			person?.first !== at + 1 ||
			isQuestion(view, person.head, codebook.reporting.comment)
		)
			continue;
		const { last } = maximalNounPhrase(view.sentence, person);
		return {
			first: asked.first,
			source: { first: person.first, last: Math.min(last, group.first - 1) },
		};
	}
	return null;
}

function isQuestion(
	view: SentenceView,
	head: number,
	nouns: readonly string[],
): boolean {
	const lemma = lemmaAt(view, head);
	return nouns.includes(lemma) || /^(?:call|message|request|fax)$/.test(lemma);
}

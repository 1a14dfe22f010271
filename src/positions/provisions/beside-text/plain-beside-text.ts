/** What is to be done, in a sentence that names a text in whatever way: "Handing the port to a joint firm, as the deal has it, the two would share the fees". */

import {
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
} from "../../../statements/sentence-view.js";
import { formOf, laysDown } from "../exposition/clause-form.js";
import { clauseStart, isSomebody } from "../exposition/main-clause.js";
import type { Tools } from "../provision-tools.js";
import type { ReportedWindow } from "../reported-context.js";
import { reservation } from "../reservation.js";
import { verbFrom } from "./clause-beside-text.js";
import { draftOf, isHistory, namesText } from "./text-beside.js";

/** The clause with "would", "shall", "must" or "is to", where the text is neither who does it nor what it is done to. */
export function plainBesideText(
	view: SentenceView,
	tools: Tools,
): ReportedWindow | null {
	const { reported, expounding } = tools;
	const text = view.phrases.find(
		(phrase) =>
			draftOf(phrase, reported) !== null &&
			namesText(view, phrase, reported) &&
			!isHistory(view, phrase, reported),
	);
	if (text === undefined) return null;
	const main = verbFrom(view, 0, null);
	if (main === null || isSomebody(view, main.subject, expounding)) return null;
	const { group, subject } = main;
	if (formOf(view, group, expounding) !== "plain") return null;
	const lemma = lemmaAt(view, group.main);
	if (expounding.effects.has(lemma) || reported.idleVerbs.has(lemma))
		return null;
	const object = phraseOf(view, group.last + 1);
	const isActed = object?.first === group.last + 1;
	if (!isActed && !laysDown(view, group, expounding)) return null;
	if (text === object || isWithin(text, subject.first, group.first))
		return null;
	// "would vote against the deal", "would drop its objections to the plan"
	if (text.first > group.last && !isSetOff(view, text.first, group.last))
		return null;
	for (const { lemma, norm } of view.tokens)
		if (reported.troubles.has(lemma) || /^(?:without|unless)$/.test(norm))
			return null;
	const { first } = view.sentence;
	const from = first + clauseStart(view, 0, subject.first);
	return {
		draft: draftOf(text, reported),
		window: {
			from,
			to: reservation(tools.tokens, from, first + view.tokens.length),
		},
		told: "party",
	};
}

function isWithin(
	text: { readonly first: number },
	from: number,
	to: number,
): boolean {
	return text.first >= from && text.first < to;
}

/** Whether a comma or dash, or a conjunction, stands between the verb and the text. */
function isSetOff(view: SentenceView, text: number, verb: number): boolean {
	for (let at = verb + 1; at < text; at++)
		if (/^(?:[,;–—-]|when|once|after|as)$/.test(normAt(view, at))) return true;
	return false;
}

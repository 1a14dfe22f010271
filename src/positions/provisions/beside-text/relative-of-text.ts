/** What a text lays down in a clause about it: "a text under which the exchange resumes at once", "a deal in which farmers would sell", "an accord that takes an hour off the shift". */

import type { NounPhrase } from "../../../language/chunk.js";
import {
	groupOf,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../../statements/sentence-view.js";
import { deedFrom } from "../exposition/text-does.js";
import type { Tools } from "../provision-tools.js";
import type { ReportedContext, ReportedWindow } from "../reported-context.js";
import { reservation } from "../reservation.js";
import { mayLayDown, verbFrom } from "./clause-beside-text.js";
import { draftOf, isHistory, namesText } from "./text-beside.js";

/** The words of the clause; null where no text has one that lays something down. */
export function relativeOfText(
	view: SentenceView,
	tools: Tools,
): ReportedWindow | null {
	const { reported } = tools;
	for (const phrase of view.phrases) {
		if (!namesText(view, phrase, reported)) continue;
		if (isHistory(view, phrase, reported)) continue;
		const from = clauseFrom(view, phrase, tools);
		if (from === null || isHoped(view, phrase, reported)) continue;
		const { first } = view.sentence;
		return {
			draft: draftOf(phrase, reported),
			window: {
				from: first + from,
				to: reservation(tools.tokens, first + from, first + view.tokens.length),
			},
			told: "draft",
		};
	}
	return null;
}

/** The first token of what the clause behind the text says is done. */
function clauseFrom(
	view: SentenceView,
	phrase: NounPhrase,
	tools: Tools,
): number | null {
	let at = phrase.last + 1;
	if (normAt(view, at) === ",") at++;
	const isUnder =
		/^(?:under|by|in|through)$/.test(normAt(view, at)) &&
		normAt(view, at + 1) === "which";
	if (isUnder || normAt(view, at) === "whereby") {
		const from = isUnder ? at + 2 : at + 1;
		const main = verbFrom(view, from, null);
		return main !== null && mayLayDown(view, main, tools.expounding)
			? from
			: null;
	}
	if (!/^(?:that|which)$/.test(normAt(view, at))) return null;
	const group = groupOf(view, at + 1);
	if (group?.first === at + 1 && group.finite)
		return deedFrom(view, group, tools);
	// "which the text gives to neither company"
	return null;
}

/** "any deal that", "wants a text that", "would sign a pact that": none that there is. */
function isHoped(
	view: SentenceView,
	{ first }: NounPhrase,
	{ hopes, settlings }: ReportedContext,
): boolean {
	const determiner = normAt(view, first);
	if (/^(?:any|no|every|whatever)$/.test(determiner)) return true;
	for (let at = first - 1; at >= Math.max(0, first - HOPE_REACH); at--) {
		const norm = normAt(view, at);
		if (/^[,;]$/.test(norm) || phraseOf(view, at)?.first === at) {
			if (/^[,;]$/.test(norm)) return false;
			continue;
		}
		const tag = tagAt(view, at);
		const lemma = lemmaAt(view, at);
		if (norm === "only" || (/^VB/.test(tag) && hopes.has(lemma))) return true;
		if (
			/^an?$/.test(determiner) &&
			/^VB[PZ]?$/.test(tag) &&
			settlings.has(lemma)
		)
			return true;
		if (/^(?:for|without|about)$/.test(norm) && /^an?$/.test(determiner))
			return true;
	}
	return false;
}

const HOPE_REACH = 6;

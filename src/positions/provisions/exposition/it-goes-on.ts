/** What "it" does in a later clause of the sentence that names the text: "Nothing in the treaty lets troops stay; it forbids bases", "The bill says nothing of rents, but it caps fees". */

import type { NounPhrase } from "../../../language/chunk.js";
import {
	groupOf,
	lemmaAt,
	normAt,
	type SentenceView,
	tagAt,
} from "../../../statements/sentence-view.js";
import { draftOf, isHistory, namesText } from "../beside-text/text-beside.js";
import type { Tools } from "../provision-tools.js";
import type { ReportedWindow } from "../reported-context.js";
import { reservation } from "../reservation.js";
import { deedFrom } from "./text-does.js";

/** The words from its verb on; null where no "it" goes on, or may stand for anything else than the text. */
export function itGoesOn(
	view: SentenceView,
	tools: Tools,
): ReportedWindow | null {
	const verb = view.groups.find(({ finite }) => finite);
	if (verb === undefined) return null;
	const text = onlySubject(view, verb.first, tools);
	if (text === null) return null;
	for (let at = verb.last + 1; at < view.tokens.length; at++) {
		const from = opensClause(view, at)
			? deedBehind(view, at + 1, tools)
			: goesOnAfterSilence(view, at, verb, tools);
		if (from === null) continue;
		const { first } = view.sentence;
		return {
			draft: draftOf(text, tools.reported),
			window: {
				from: first + from,
				to: reservation(tools.tokens, first + from, first + view.tokens.length),
			},
			told: tools.reported.verbs.has(lemmaAt(view, from)) ? "draft" : "party",
		};
	}
	return null;
}

/** "Nothing in the treaty", "The draft": the text before the verb, with nothing named beside it that "it" may be. */
function onlySubject(
	view: SentenceView,
	verb: number,
	{ reported }: Tools,
): NounPhrase | null {
	const before = view.phrases.filter(({ last }) => last < verb);
	const text = before.find((phrase) => namesText(view, phrase, reported));
	if (text === undefined || isHistory(view, text, reported)) return null;
	const isOnly = before.every(
		(phrase) =>
			phrase === text ||
			/^(?:nothing|none|neither|little)$/.test(normAt(view, phrase.head)) ||
			reported.partWords.parts.has(lemmaAt(view, phrase.head)),
	);
	return isOnly ? text : null;
}

/** "; it", ": it", ", but it", ", and it". */
function opensClause(view: SentenceView, at: number): boolean {
	if (normAt(view, at + 1) !== "it" || view.quoteAt[at + 1] !== null)
		return false;
	const norm = normAt(view, at);
	return (
		/^[;:–—]$/.test(norm) ||
		(/^(?:but|and|while|instead)$/.test(norm) &&
			/^[,;]$/.test(normAt(view, at - 1)))
	);
}

function deedBehind(
	view: SentenceView,
	it: number,
	tools: Tools,
): number | null {
	const at = /^RB/.test(tagAt(view, it + 1)) ? it + 2 : it + 1;
	const group = groupOf(view, at);
	return group?.finite && group.first <= at && view.quoteAt[group.main] === null
		? deedFrom(view, group, tools)
		: null;
}

/** "(It drops the levy) and brings in a fund": what the text does beside what it leaves out. */
function goesOnAfterSilence(
	view: SentenceView,
	at: number,
	verb: { readonly main: number; readonly negated: boolean },
	tools: Tools,
): number | null {
	if (!/^(?:but|and)$/.test(normAt(view, at))) return null;
	const isSilence =
		verb.negated ||
		tools.reported.silences.has(lemmaAt(view, verb.main)) ||
		normAt(view, verb.main + 1) === "no";
	const group = groupOf(view, at + 1);
	return isSilence && group?.first === at + 1 && group.finite
		? deedFrom(view, group, tools)
		: null;
}

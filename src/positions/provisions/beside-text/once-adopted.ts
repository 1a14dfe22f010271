/** What is to be done once a text holds: "The upper house goes if voters approve the charter", "By accepting the framework, Orland would give up the strait". */

import {
	lemmaAt,
	normAt,
	type SentenceView,
	tagAt,
} from "../../../statements/sentence-view.js";
import { laysDown } from "../exposition/clause-form.js";
import { isSomebody } from "../exposition/main-clause.js";
import type { Tools } from "../provision-tools.js";
import type { ReportedContext, ReportedWindow } from "../reported-context.js";
import { reservation } from "../reservation.js";
import { mayLayDown, verbFrom } from "./clause-beside-text.js";
import { draftOf, namesText } from "./text-beside.js";

/** Words that tell that a text comes to hold. Tokens of the view, half-open. */
interface Adoption {
	readonly from: number;
	readonly to: number;
	readonly draft: string | null;
}

/** The main clause of such a sentence; null where none hangs on a text's coming to hold. */
export function onceAdopted(
	view: SentenceView,
	tools: Tools,
): ReportedWindow | null {
	const adoption = adoptionIn(view, tools.reported);
	if (adoption === null) return null;
	const length = view.tokens.length;
	const isFronted = adoption.from <= 1;
	const opening = isFronted ? adoption.to : 0;
	const main = verbFrom(view, opening, null);
	if (main === null || isSomebody(view, main.subject, tools.expounding))
		return null;
	const { effects, movings, verbs } = tools.expounding;
	const lemma = lemmaAt(view, main.group.main);
	if (effects.has(lemma) && !movings.has(lemma)) return null;
	if (!mayLayDown(view, main, tools.expounding)) return null;
	if (!laysDown(view, main.group, tools.expounding)) return null;
	if (!isFronted && main.group.first > adoption.from) return null;
	const { first } = view.sentence;
	const comma = /^[,–—-]$/.test(normAt(view, adoption.from - 1)) ? 1 : 0;
	const from = first + main.subject.first;
	return {
		draft: adoption.draft,
		window: {
			from,
			to: isFronted
				? reservation(tools.tokens, from, first + length)
				: first + adoption.from - comma,
		},
		// "Once the treaty is signed, the two will scrap visas": bare enough to be its own words
		told:
			isFronted && main.group.modal !== null && verbs.has(lemma)
				? "draft"
				: "party",
	};
}

function adoptionIn(
	view: SentenceView,
	context: ReportedContext,
): Adoption | null {
	for (let at = 0; at + 2 < view.tokens.length; at++) {
		const isBy =
			/^(?:by|on|with)$/.test(normAt(view, at)) &&
			tagAt(view, at + 1) === "VBG" &&
			context.takings.has(lemmaAt(view, at + 1));
		if (!isBy && !/^(?:if|when|once|after)$/.test(normAt(view, at))) continue;
		let to = at + 1;
		while (to < view.tokens.length && !/^[,;:.–—]$/.test(normAt(view, to)))
			to++;
		if (!isBy && !comesToHold(view, { from: at, to }, context)) continue;
		const text = view.phrases.find(
			(phrase) =>
				phrase.first > at &&
				phrase.last < to &&
				namesText(view, phrase, context),
		);
		if (text === undefined) continue;
		return {
			from: at,
			to: normAt(view, to) === "," ? to + 1 : to,
			draft: draftOf(text, context),
		};
	}
	return null;
}

/** "passes", "is signed", "takes effect", "voters approve"; not "fails", "is rejected". */
function comesToHold(
	view: SentenceView,
	{ from, to }: { readonly from: number; readonly to: number },
	{ takings }: ReportedContext,
): boolean {
	let holds = false;
	for (let at = from + 1; at < to; at++) {
		const norm = normAt(view, at);
		if (/^(?:not|no|never|n't|without|nobody)$/.test(norm)) return false;
		if (/^(?:force|effect)$/.test(norm)) holds = true;
		if (/^VB/.test(tagAt(view, at)) && takings.has(lemmaAt(view, at)))
			holds = true;
	}
	return holds;
}

/** A text named beside a clause, as that by which it is so: "under the accord", "by the plan’s timetable", "as laid down in the pact". */

import type { NounPhrase } from "../../../language/chunk.js";
import type { Token } from "../../../model/analysis.js";
import {
	groupOf,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../../statements/sentence-view.js";
import { mentionAt } from "../../mention-index.js";
import type { ReportedContext } from "../reported-context.js";
import { openingOf } from "./text-opening.js";

/** Such words. Tokens of the view, half-open: from the preposition, over the text and what it hangs on. */
export interface TextBeside {
	readonly from: number;
	readonly to: number;
	/** The draft, where the text is known as one. */
	readonly draft: string | null;
	/** Whether it is known as one, or called by a word for what is in one ("a provision"): "a scheme" may be anything. */
	readonly isSure: boolean;
}

/** Whether any of the tokens is a word for a text or a part of one, without which no rule here need look: most sentences of most documents have none. */
export function mayNameText(
	tokens: readonly Token[],
	{ texts, partWords, rules, enacted, namedIn }: ReportedContext,
): boolean {
	const [first, last] = [tokens[0], tokens[tokens.length - 1]];
	if (first === undefined || last === undefined) return false;
	return (
		tokens.some(
			({ lemma, norm }) =>
				texts.has(lemma) ||
				partWords.parts.has(lemma) ||
				rules.has(lemma) ||
				enacted.has(lemma) ||
				norm === "table" ||
				norm === "offer",
		) || namedIn({ start: first.start, end: last.end }).size > 0
	);
}

/** The texts named so, in text order. */
export function textsBeside(
	view: SentenceView,
	context: ReportedContext,
): readonly TextBeside[] {
	return view.phrases.flatMap((phrase) => {
		if (!namesText(view, phrase, context) || isHistory(view, phrase, context))
			return [];
		const teller = tellingBehind(view, phrase, context);
		const from = teller?.from ?? openingOf(view, phrase);
		if (from === null) return [];
		const draft = draftOf(phrase, context);
		const { partWords, rules } = context;
		const lemma = lemmaAt(view, phrase.head);
		const isSure =
			!isBareIn(view, from) &&
			(draft !== null || partWords.parts.has(lemma) || rules.has(lemma));
		const to = teller?.to ?? endOf(view, phrase, context);
		return { from, to, draft, isSure };
	});
}

/** "the accord", "the plan’s timetable", "a provision", "the terms": a text under negotiation or a part of one. */
export function namesText(
	view: SentenceView,
	phrase: NounPhrase,
	context: ReportedContext,
): boolean {
	const { texts, partWords, rules, drafts } = context;
	for (let at = phrase.first; at <= phrase.last; at++) {
		const isHead = at === phrase.head || tagAt(view, at + 1) === "POS";
		if (!isHead) continue;
		const lemma = lemmaAt(view, at);
		// "The article closes with": where no draft is spoken of, it may be one in a paper.
		const isPart = drafts.size > 0 && partWords.parts.has(lemma);
		if (texts.has(lemma) || isPart || rules.has(lemma))
			return !/^(?:any|no|some|every|our|my|your)$/.test(
				normAt(view, phrase.first),
			);
	}
	return (
		draftOf(phrase, context) !== null || isPendingLaw(view, phrase, context)
	);
}

/** "the draft law", "the electoral law the assembly takes up next week", "the amnesty, as drafted": no law yet. */
function isPendingLaw(
	view: SentenceView,
	phrase: NounPhrase,
	{ enacted, pending, pendingTails }: ReportedContext,
): boolean {
	if (!enacted.has(lemmaAt(view, phrase.head))) return false;
	if (!/^(?:the|a|an|its|this)$/.test(normAt(view, phrase.first))) return false;
	if (lemmaAt(view, phrase.head) === "reform") return true;
	// "The law would strip the governor of it": none that holds yet
	if (groupOf(view, phrase.last + 1)?.modal === "would") return true;
	for (let at = phrase.first; at < phrase.head; at++)
		if (pending.has(normAt(view, at))) return true;
	for (let at = phrase.last + 1; at < phrase.last + 4; at++)
		if (pendingTails.has(normAt(view, at))) return true;
	// "the law the assembly takes up next week"
	const subject = phraseOf(view, phrase.last + 1);
	const verb = groupOf(view, (subject?.last ?? -2) + 1);
	return (
		subject?.first === phrase.last + 1 &&
		verb?.finite === true &&
		(verb.modal === "will" || /^VB[ZP]$/.test(tagAt(view, verb.first)))
	);
}

/** "…, the commission’s paper lays down", "…, reads the protocol", "…, the proposal goes": the text that tells it, set off by commas; null for another. */
function tellingBehind(
	view: SentenceView,
	phrase: NounPhrase,
	{ tellings }: ReportedContext,
): Pick<TextBeside, "from" | "to"> | null {
	const before = phrase.first - 1;
	const standing = asItStands(view, phrase);
	if (standing !== null) return standing;
	const isInverted =
		/^VB[ZP]$/.test(tagAt(view, before)) &&
		tellings.has(lemmaAt(view, before)) &&
		/^[,”"]$/.test(normAt(view, before - 1));
	if (isInverted) return { from: before, to: phrase.last + 1 };
	const head = hostBefore(view, phrase);
	if (normAt(view, head - 1) !== ",") return null;
	const verb = groupOf(view, phrase.last + 1);
	if (verb?.first !== phrase.last + 1 || !verb.finite) return null;
	if (!tellings.has(lemmaAt(view, verb.main))) return null;
	const isParticle = /^(?:RP|RB|IN)$/.test(tagAt(view, verb.last + 1));
	const end = verb.last + (isParticle ? 2 : 1);
	return /^[.,;]?$/.test(normAt(view, end)) ? { from: head, to: end } : null;
}

/** "As the text now stands", "as the draft is worded": from "as" to the verb; null for other words. */
function asItStands(
	view: SentenceView,
	{ first, last }: NounPhrase,
): Pick<TextBeside, "from" | "to"> | null {
	if (normAt(view, first - 1) !== "as") return null;
	const at = /^(?:now|currently|at)$/.test(normAt(view, last + 1))
		? last + 2
		: last + 1;
	const verb = groupOf(view, at);
	return verb?.finite === true &&
		/^(?:stand|read|word|write|draft|run)$/.test(lemmaAt(view, verb.main))
		? { from: first - 1, to: verb.last + 1 }
		: null;
}

/** "the last article of the treaty": where the whole begins. */
function hostBefore(view: SentenceView, phrase: NounPhrase): number {
	const host =
		normAt(view, phrase.first - 1) === "of"
			? phraseOf(view, phrase.first - 2)
			: null;
	return host?.first ?? phrase.first;
}

/** "Under the treaty two of the islets pass": a number behind the text opens what it lays down. */
function endOf(
	view: SentenceView,
	{ first, last }: NounPhrase,
	{ texts, partWords }: ReportedContext,
): number {
	let at = last;
	while (at > first && tagAt(view, at) === "CD") at--;
	const lemma = lemmaAt(view, at);
	return at < last && texts.has(lemma) && !partWords.parts.has(lemma)
		? at + 1
		: last + 1;
}

/** "the colonial treaty", "a deal of 1994", "the existing rules": what holds already or held once. */
export function isHistory(
	view: SentenceView,
	phrase: NounPhrase,
	{ bygone }: ReportedContext,
): boolean {
	for (let at = phrase.first; at <= phrase.last; at++)
		if (bygone.has(normAt(view, at)) || YEAR.test(normAt(view, at)))
			return true;
	// "a treaty of 1957", "the accord signed in 1994"
	return [2, 3, 4].some((step) => YEAR.test(normAt(view, phrase.last + step)));
}

const YEAR = /^(?:1[5-9]\d\d|200\d|201\d)$/;

/** The draft that the phrase names; null where it is known as none. */
export function draftOf(
	phrase: NounPhrase,
	{ mentions, drafts }: ReportedContext,
): string | null {
	const place = mentionAt(mentions, phrase);
	return place !== null && drafts.has(place.id) ? place.id : null;
}

/** "(falls to 10 percent) in the draft": no comma tells that all of it is so by the text. */
function isBareIn(view: SentenceView, from: number): boolean {
	return (
		normAt(view, from) === "in" && from > 0 && normAt(view, from - 1) !== ","
	);
}

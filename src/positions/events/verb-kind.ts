/** What kind of event a verb tells, with the words beside it: its object, its particle, what its subject is. */

import type { NounPhrase, VerbGroup } from "../../language/chunk.js";
import type { EventKind } from "../../model/event.js";
import {
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../statements/sentence-view.js";
import { isTemporal } from "../../statements/temporal-phrase.js";
import { circumstanceKind } from "./circumstance-kind.js";
import type { EventLexicon } from "./event-lexicon.js";
import { eventSubject } from "./event-subject.js";
import { plannedKind } from "./planned-kind.js";

/** A verb group with the last token of its clause. */
export interface ClauseVerb {
	readonly group: VerbGroup;
	readonly lemma: string;
	readonly last: number;
}

/**
 * The kind that the words beside the verb give it: a light verb has that of its object ("hold talks") or, "Talks resume",
 * of its subject; a particle makes another verb of it ("put forward"); whatever is said by telephone is a call; what is due
 * is of the kind of its subject. Null where the verb stands for itself.
 */
export function heldKind(
	view: SentenceView,
	verb: ClauseVerb,
	lexicon: EventLexicon,
): EventKind | null {
	const { group, last } = verb;
	if (isByTelephone(view, { from: group.last + 1, last }, lexicon))
		return "call";
	if (isArmed(view, verb, lexicon)) return "military";
	if (isPledgedSum(view, verb, lexicon) || isProclaimed(view, verb, lexicon))
		return "decision";
	return (
		lightKind(view, verb, lexicon) ??
		phrasalKind(view, verb, lexicon) ??
		plannedKind(view, verb, lexicon) ??
		circumstanceKind(view, verb, lexicon)
	);
}

/** "Fighting flared in May", "war broke out": what fighting does is military, unless its verb has a kind of its own. */
export function isOfWar(
	view: SentenceView,
	{
		group,
		lemma,
		kind,
	}: {
		readonly group: VerbGroup;
		readonly lemma: string;
		readonly kind: EventKind | null;
	},
	lexicon: EventLexicon,
): boolean {
	const isDoneTo = group.passive && group.form !== "participle";
	if (isDoneTo || (kind === null && !lexicon.light.has(lemma))) return false;
	if (kind !== null && kind !== "other") return false;
	const subject = eventSubject(view, group);
	return (
		subject !== null && headKind(view, subject.head, lexicon) === "military"
	);
}

/** The kind of the noun, or of the gerund in its place: "Fighting flared". */
function headKind(
	view: SentenceView,
	{ head }: NounPhrase,
	lexicon: EventLexicon,
): EventKind | null {
	const isGerund = tagAt(view, head) === "VBG";
	return (
		lexicon.nouns.get(isGerund ? normAt(view, head) : lemmaAt(view, head)) ??
		null
	);
}

/** "launched 40 missiles", "the drones launched overnight", not "launched a campaign". */
function isArmed(
	view: SentenceView,
	{ group, lemma, last }: ClauseVerb,
	lexicon: EventLexicon,
): boolean {
	if (!lexicon.armed.has(lemma)) return false;
	const isArms = (at: number): boolean => {
		const phrase = phraseOf(view, at);
		return phrase !== null && lexicon.arms.has(lemmaAt(view, phrase.head));
	};
	return (
		(group.last < last && isArms(group.last + 1)) || isArms(group.first - 1)
	);
}

/** "pledged $300 million in March": a promise of so much is a deed, of anything else it is speech. */
function isPledgedSum(
	view: SentenceView,
	{ group, lemma, last }: ClauseVerb,
	lexicon: EventLexicon,
): boolean {
	if (!lexicon.pledging.has(lemma) || group.last >= last) return false;
	const object = phraseOf(view, group.last + 1);
	if (object === null) return false;
	for (let at = object.first; at <= object.last; at++)
		if (/^(?:CD|\$)$/.test(tagAt(view, at))) return true;
	return false;
}

/** "declared a truce on Sunday", not "declared that" nor "declared himself ready". */
function isProclaimed(
	view: SentenceView,
	{ group, lemma, last }: ClauseVerb,
	lexicon: EventLexicon,
): boolean {
	if (!lexicon.proclaiming.has(lemma) || group.passive || group.last >= last)
		return false;
	const object = phraseOf(view, group.last + 1);
	return (
		object !== null &&
		tagAt(view, object.head).startsWith("NN") &&
		!lexicon.attitudes.has(lemmaAt(view, object.head)) &&
		!isTemporal(view, object)
	);
}

function lightKind(
	view: SentenceView,
	{ group, lemma, last }: ClauseVerb,
	lexicon: EventLexicon,
): EventKind | null {
	const isPlanned = group.passive && lexicon.due.has(lemma);
	if (!lexicon.light.has(lemma) && lemma !== "be" && !isPlanned) return null;
	const nounKind = (at: number): EventKind | null => {
		const phrase = phraseOf(view, at);
		return phrase === null ? null : headKind(view, phrase, lexicon);
	};
	// "wound up a third round", "broke off talks": over the particle.
	const object =
		tagAt(view, group.last + 1) === "RP" ? group.last + 2 : group.last + 1;
	return (
		(object <= last && lemma !== "be" ? nounKind(object) : null) ??
		nounKind(group.first - 1) ??
		// "Talks on the text are set for Monday", "go on": the subject, not what it is about.
		(isPlanned || hasNoObject(view, { group, last })
			? nounKind(eventSubject(view, group)?.first ?? -1)
			: null)
	);
}

/** "Talks on the port *continue on Monday*", "The talks, the first since May, *were held*". */
function hasNoObject(
	view: SentenceView,
	{ group, last }: Pick<ClauseVerb, "group" | "last">,
): boolean {
	if (group.passive || group.last >= last) return true;
	const object = phraseOf(view, group.last + 1);
	return object === null || isTemporal(view, object);
}

/** "put a text on the table", "fell apart", "shot down": the particle right behind the verb or behind its object. */
function phrasalKind(
	view: SentenceView,
	{ group, lemma, last }: ClauseVerb,
	lexicon: EventLexicon,
): EventKind | null {
	for (const { particle, kind } of lexicon.phrasal.get(lemma) ?? [])
		for (let at = group.last + 1; at + particle.length - 1 <= last; at++) {
			if (!particle.every((word, index) => normAt(view, at + index) === word))
				continue;
			// "fired on a patrol", but "was fired on Monday".
			if (
				/^(?:on|at)$/.test(particle.at(-1) ?? "") &&
				(group.passive || isOfTime(view, at + particle.length))
			)
				continue;
			// "handed it over", but "handed a list over the weekend".
			if (
				particle.length > 1 ||
				at === group.last + 1 ||
				/^R[BP]$/.test(tagAt(view, at))
			)
				return kind;
		}
	return null;
}

/** Whether a day or nothing at all stands there. */
function isOfTime(view: SentenceView, at: number): boolean {
	const phrase = phraseOf(view, at);
	return phrase === null || isTemporal(view, phrase);
}

/** "told him by telephone", "spoke in a phone call". */
function isByTelephone(
	view: SentenceView,
	{ from, last }: { readonly from: number; readonly last: number },
	lexicon: EventLexicon,
): boolean {
	for (let at = from; at < last; at++) {
		if (!/^(?:by|over|in|on|via)$/.test(normAt(view, at))) continue;
		const phrase = phraseOf(view, at + 1);
		if (phrase !== null && lexicon.telephone.has(lemmaAt(view, phrase.head)))
			// "spoke on the phone", but "on the call" is about it.
			return normAt(view, at) !== "on" || lemmaAt(view, phrase.head) !== "call";
	}
	return false;
}

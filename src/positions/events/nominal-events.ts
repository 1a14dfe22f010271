/** Events told by a noun with its time: "their meeting in Kyiv on Thursday with …", "his August summit", "Friday's vote". */

import type { NounPhrase } from "../../language/chunk.js";
import type { EventKind } from "../../model/event.js";
import {
	groupOf,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../statements/sentence-view.js";
import type { EventLexicon } from "./event-lexicon.js";
import {
	type EventSentence,
	type EventTime,
	isQuoted,
	touchesTokens,
} from "./event-sentence.js";
import type { FoundEvent } from "./found-event.js";

/** The dated nominal events of a sentence, in text order. */
export function nominalEvents(
	sentence: EventSentence,
	lexicon: EventLexicon,
): readonly FoundEvent[] {
	const { view, provided } = sentence;
	const found: FoundEvent[] = [];
	for (const phrase of view.phrases) {
		const kind =
			lexicon.nouns.get(view.tokens[phrase.head]!.lemma) ??
			unseenVerbKind(sentence, phrase, lexicon);
		if (
			kind === null ||
			!tagAt(view, phrase.head).startsWith("NN") ||
			isQuoted(view, phrase.head)
		)
			continue;
		if (
			touchesTokens(view, provided, phrase) ||
			// "unless the senate votes against it on Monday": a verb taken for a noun, and no event.
			/^(?:if|unless|whether)$/.test(normAt(view, phrase.first - 1)) ||
			isPartOfEvent(view, phrase, lexicon)
		)
			continue;
		const reach =
			dueAfter(sentence, phrase, lexicon) ??
			asideAfter(sentence, phrase) ??
			reachOf(sentence, phrase);
		const time = reach.time ?? timeWithin(sentence, phrase);
		if (
			time === null ||
			(time === reach.time && isOfVerb(view, { phrase, time }, lexicon))
		)
			continue;
		found.push({ kind, first: phrase.first, last: reach.last, time });
	}
	return found;
}

/** "A tariff truce *lapses* on Nov. 15": a verb that the tagger took for the last noun of its subject; null for all else. */
function unseenVerbKind(
	{ view, times }: EventSentence,
	{ first, head, last }: NounPhrase,
	lexicon: EventLexicon,
): EventKind | null {
	if (tagAt(view, head) !== "NNS" || first === last || head !== last)
		return null;
	const kind = lexicon.verbs.get(view.tokens[head]!.lemma);
	const time = times.find(({ outset }) => outset === last + 1);
	if (kind !== "other" || time === undefined) return null;
	const hasVerb =
		groupOf(view, time.last + 1)?.finite === true ||
		view.groups.some((group) => group.finite && group.first < first);
	return hasVerb ? null : kind;
}

/** "his August summit", "Friday's meeting": the time stands among the words before the noun. */
function timeWithin(
	{ times }: EventSentence,
	phrase: NounPhrase,
): EventTime | null {
	return (
		times.find(
			({ first, last }) => first >= phrase.first && last < phrase.head,
		) ?? null
	);
}

const LINK =
	/^(?:in|on|at|with|between|of|to|among|by|over|about|against|near|inside|for)$/;

/** How far the noun reaches with its prepositional phrases, and the first time among them. */
function reachOf(
	{ view, times }: EventSentence,
	phrase: NounPhrase,
): { readonly last: number; readonly time: EventTime | null } {
	let last = phrase.last;
	let time: EventTime | null = null;
	for (;;) {
		const next = times.find(
			({ outset, isBound }) => outset === last + 1 && !isBound,
		);
		if (next !== undefined && time === null) {
			time = next;
			last = next.last;
			continue;
		}
		const linked = LINK.test(normAt(view, last + 1))
			? phraseOf(view, last + 2)
			: null;
		if (
			linked === null ||
			linked.first !== last + 2 ||
			groupOf(view, linked.last + 1)?.finite === true
		)
			break;
		last = linked.last;
	}
	return { last, time };
}

/** "the summit, planned for the end of March", "a vote due on Sunday". */
function dueAfter(
	{ view, times }: EventSentence,
	phrase: NounPhrase,
	lexicon: EventLexicon,
): { readonly last: number; readonly time: EventTime } | null {
	const due =
		normAt(view, phrase.last + 1) === "," ? phrase.last + 2 : phrase.last + 1;
	if (
		!/^(?:VBN|VBD|JJ)$/.test(tagAt(view, due)) ||
		!lexicon.due.has(view.tokens[due]!.lemma)
	)
		return null;
	const time = times.find(
		({ outset, isBound }) => outset === due + 1 && !isBound,
	);
	return time === undefined ? null : { last: time.last, time };
}

/** Longest aside that tells where and when, in tokens. */
const LONGEST_ASIDE = 10;

/** "The latest round, *in Bern last month*, ended": an aside that ends with the time. */
function asideAfter(
	{ view, times }: EventSentence,
	{ last }: NounPhrase,
): { readonly last: number; readonly time: EventTime } | null {
	if (normAt(view, last + 1) !== "," || !LINK.test(normAt(view, last + 2)))
		return null;
	for (let at = last + 3; at <= last + LONGEST_ASIDE; at++) {
		if (groupOf(view, at) !== null) return null;
		if (normAt(view, at) !== ",") continue;
		const time = times.find((each) => each.last === at - 1 && !each.isBound);
		return time === undefined || time.first <= last
			? null
			: { last: time.last, time };
	}
	return null;
}

/** "a round of talks": the talks are told with the round. */
function isPartOfEvent(
	view: SentenceView,
	phrase: NounPhrase,
	lexicon: EventLexicon,
): boolean {
	if (normAt(view, phrase.first - 1) !== "of") return false;
	const host = phraseOf(view, phrase.first - 2);
	return host !== null && lexicon.nouns.has(view.tokens[host.head]!.lemma);
}

/**
 * Whether the time behind the noun is the verb's: in "held talks on Monday" and "hailed the talks on Monday", but not in
 * "followed her meeting in Kyiv on Thursday" or "led to the dismissal of two ministers last week".
 */
function isOfVerb(
	view: SentenceView,
	{ phrase, time }: { readonly phrase: NounPhrase; readonly time: EventTime },
	lexicon: EventLexicon,
): boolean {
	const group = groupOf(view, phrase.first - 1);
	if (group === null) return isBehindDeed(view, { phrase, time }, lexicon);
	if (lexicon.light.has(view.tokens[group.main]!.lemma)) return true;
	return time.outset === phrase.last + 1;
}

/** Kinds of what is done on its day wherever the day stands: "are to meet on the sidelines of the summit on 3 June". */
const DONE_ON_ITS_DAY: ReadonlySet<EventKind> = new Set([
	"meeting",
	"call",
	"visit",
	"signing",
]);

/** Whether the noun hangs by prepositions on a verb that tells an event of its own, and the time stands right behind. */
function isBehindDeed(
	view: SentenceView,
	{ phrase, time }: { readonly phrase: NounPhrase; readonly time: EventTime },
	lexicon: EventLexicon,
): boolean {
	if (time.outset !== phrase.last + 1) return false;
	let at = phrase.first - 1;
	while (LINK.test(normAt(view, at))) {
		const host = phraseOf(view, at - 1);
		at = (host?.first ?? at) - 1;
		const verb = groupOf(view, at);
		if (verb !== null) {
			const kind = lexicon.verbs.get(view.tokens[verb.main]!.lemma);
			return kind !== undefined && DONE_ON_ITS_DAY.has(kind);
		}
		if (host === null) return false;
	}
	return false;
}

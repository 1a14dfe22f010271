/** Events told by a noun with its time: "their meeting in Kyiv on Thursday with …", "his August summit", "Friday's vote". */

import type { NounPhrase } from "../../language/chunk.js";
import type { EventKind } from "../../model/event.js";
import {
	groupOf,
	lemmaAt,
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
import { isTimeOfVerb, LINK } from "./time-of-verb.js";

/** The dated nominal events of a sentence, in text order. */
export function nominalEvents(
	sentence: EventSentence,
	lexicon: EventLexicon,
): readonly FoundEvent[] {
	const { view, provided } = sentence;
	const found: FoundEvent[] = [];
	for (const phrase of view.phrases) {
		const kind =
			nounKind(view, phrase.head, lexicon) ??
			unseenVerbKind(sentence, phrase, lexicon);
		if (
			kind === null ||
			!tagAt(view, phrase.head).startsWith("NN") ||
			isQuoted(view, phrase.head)
		)
			continue;
		if (
			touchesTokens(view, provided, phrase) ||
			isBody(view, phrase) ||
			// "no summit in June"
			/^(?:no|neither)$/.test(normAt(view, phrase.first)) ||
			// "unless the senate votes against it on Monday": a verb taken for a noun, and no event.
			/^(?:if|unless|whether)$/.test(normAt(view, phrase.first - 1)) ||
			isPartOfEvent(view, phrase, lexicon)
		)
			continue;
		const own = reachOf(sentence, phrase);
		const reach =
			own.time !== null
				? own
				: (dueAfter(sentence, own.last, lexicon) ??
					asideAfter(sentence, own.last) ??
					own);
		const time = reach.time ?? timeWithin(sentence, phrase);
		if (
			time === null ||
			(time === reach.time && isTimeOfVerb(view, { phrase, time }, lexicon))
		)
			continue;
		found.push({ kind, first: phrase.first, last: reach.last, time });
	}
	return found;
}

/** "Talks on Monday": at the head of a sentence a plural may be taken for a singular. */
function nounKind(
	view: SentenceView,
	at: number,
	lexicon: EventLexicon,
): EventKind | null {
	const { lemma, tag } = view.tokens[at]!;
	const kind = lexicon.nouns.get(lemma) ?? null;
	return kind === null && tag === "NN" && lemma.endsWith("s")
		? (lexicon.nouns.get(lemma.slice(0, -1)) ?? null)
		: kind;
}

/** "a truce brokered by the Forum on 3 April", "elected to Congress in 2014": a name of one word is that of a body. */
function isBody(
	view: SentenceView,
	{ first, head, last }: NounPhrase,
): boolean {
	const start = tagAt(view, first) === "DT" ? first + 1 : first;
	return (
		start === head &&
		head === last &&
		head > 0 &&
		/^NNPS?$/.test(tagAt(view, head)) &&
		!/^VB/.test(tagAt(view, head + 1))
	);
}

/** "A tariff truce *lapses* on Nov. 15": a verb that the tagger took for the last noun of its subject; null for all else. */
function unseenVerbKind(
	{ view, times }: EventSentence,
	{ first, head, last }: NounPhrase,
	lexicon: EventLexicon,
): EventKind | null {
	if (first === last || head !== last) return null;
	if (tagAt(view, head) === "NN")
		return unseenPluralKind({ view, times }, head, lexicon);
	if (tagAt(view, head) !== "NNS") return null;
	const kind = lexicon.verbs.get(view.tokens[head]!.lemma);
	const time = times.find(({ outset }) => outset === last + 1);
	if (kind !== "other" || time === undefined) return null;
	const hasVerb =
		groupOf(view, time.last + 1)?.finite === true ||
		view.groups.some((group) => group.finite && group.first < first);
	return hasVerb ? null : kind;
}

/** "The delegations *reconvene* in Bern on Friday": of a sentence that has no other verb. */
function unseenPluralKind(
	{ view, times }: Pick<EventSentence, "view" | "times">,
	head: number,
	lexicon: EventLexicon,
): EventKind | null {
	const isAlone =
		view.groups.length === 0 &&
		times.length > 0 &&
		/^NNP?S$/.test(tagAt(view, head - 1));
	return isAlone ? (lexicon.verbs.get(lemmaAt(view, head)) ?? null) : null;
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
		last =
			normAt(view, last + 1) === "between"
				? otherSideEnd(view, linked.last)
				: linked.last;
	}
	return { last, time };
}

/** "between the envoy and his host": the last token of both, where another follows the first. */
function otherSideEnd(view: SentenceView, last: number): number {
	const other =
		normAt(view, last + 1) === "and" ? phraseOf(view, last + 2) : null;
	return other?.first === last + 2 &&
		groupOf(view, other.last + 1)?.finite !== true
		? other.last
		: last;
}

/** "the summit, planned for the end of March", "a vote due on Sunday". */
function dueAfter(
	{ view, times }: EventSentence,
	last: number,
	lexicon: EventLexicon,
): { readonly last: number; readonly time: EventTime } | null {
	const due = normAt(view, last + 1) === "," ? last + 2 : last + 1;
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
	last: number,
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

/** Whether a date beside a verb dates an event: not what could be, what did not happen, or what a plan lays down. */

import type { VerbGroup } from "../../language/chunk.js";
import { dayOfIso } from "../../language/times/calendar.js";
import {
	groupOf,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../statements/sentence-view.js";
import { isAccusedDeed } from "./accused-deed.js";
import { describesNoun } from "./clause-form.js";
import type { Clause } from "./event-clause.js";
import type { EventLexicon } from "./event-lexicon.js";
import {
	type EventSentence,
	type EventTime,
	isQuoted,
	touchesTokens,
} from "./event-sentence.js";
import { eventSubject } from "./event-subject.js";

const UNREAL = /^(?:would|could|may|might|should|must|can|shall)$/;

/** Whether a date beside the verb would date an event that happened or is due. */
export function isDatable(
	sentence: EventSentence,
	{ clause, time }: { readonly clause: Clause; readonly time: EventTime },
	lexicon: EventLexicon,
): boolean {
	const { view, provided, cues } = sentence;
	const { form, group, governor, kind } = clause;
	if (
		group.negated ||
		isQuoted(view, group.main) ||
		isConditional(view, governor) ||
		isOfNobody(view, governor)
	)
		return false;
	if (
		touchesTokens(view, provided, { first: group.main, last: group.main }) &&
		// "would keep the treaty signed in 1994": laid down now, signed then.
		!(form === "participle" && (kind === "signing" || kind === "publication"))
	)
		return false;
	if (
		group.modal !== null &&
		UNREAL.test(group.modal) &&
		!(group.modal === "would" && kind !== null)
	)
		return false;
	// "said he would fly to Bern on Monday", but "under the plan troops would leave in June".
	// "His government would sign it tomorrow" is itself what is told of a stand.
	if (
		group.modal === "would" &&
		(cues.length === 0 ||
			touchesTokens(view, cues, group) ||
			isHungOn(view, clause))
	)
		return false;
	if (isOfAnother(view, clause, time)) return false;
	if (isBareFinite(sentence, clause)) return true;
	// "was to have opened in May": it did not.
	if (form === "infinitive")
		return (
			governor !== group &&
			!group.perfect &&
			(kind !== null || isOnCalendar(view, { clause, time }, lexicon))
		);
	if (form === "participle" && !describesNoun(view, group)) return false;
	if (kind === "other" || kind === null)
		return (
			isPlainDeed(view, { clause, time }, lexicon) &&
			isShort(view, clause, time)
		);
	return true;
}

/** "is scheduled to testify on Monday", "is to open the dam": what a calendar holds, not what somebody plans or hopes. */
function isOnCalendar(
	view: SentenceView,
	{ clause, time }: { readonly clause: Clause; readonly time: EventTime },
	lexicon: EventLexicon,
): boolean {
	const { governor, group, lemma } = clause;
	const adjective = lemmaAt(view, group.first - 1);
	return (
		/^VB[ZP]$/.test(tagAt(view, governor.first)) &&
		(lexicon.calendar.has(lemmaAt(view, governor.main)) ||
			lexicon.calendar.has(adjective) ||
			// "The assembly is to debate it next week"
			(lemmaAt(view, governor.main) === "be" &&
				governor.last + 1 === group.first)) &&
		lemma !== "be" &&
		isShort(view, clause, time)
	);
}

/** Whether the time is not the verb's: "has met twice *since the vote in May*", "won more *than in March*", "met “on Monday”". */
function isOfAnother(
	view: SentenceView,
	{ group }: Clause,
	{ first, outset }: EventTime,
): boolean {
	if (view.quoteAt[first] !== view.quoteAt[group.main]) return true;
	// "has given him a chance of office next January"
	if (isPast(view, group) && outset === first && normAt(view, first) === "next")
		return true;
	for (let at = group.last + 1; at < outset; at++)
		if (
			normAt(view, at) === "since" ||
			// "sold more than in March", but "more voted for her than for him on Friday"
			(normAt(view, at) === "than" && at === outset - 1)
		)
			return true;
	return false;
}

/** "would sign tomorrow “if it were up to me”", "would go, but only if": a condition behind the clause. */
function isHungOn(view: SentenceView, { last }: Clause): boolean {
	for (let at = last + 1; at < view.tokens.length; at++) {
		const norm = normAt(view, at);
		if (/^(?:if|unless|provided)$/.test(norm)) return true;
		if (norm === ";") return false;
	}
	return false;
}

/** A deed of no kind of its own is an event where somebody else than the speaker does it, in a clause of its own. */
function isPlainDeed(
	view: SentenceView,
	{ clause, time }: { readonly clause: Clause; readonly time: EventTime },
	lexicon: EventLexicon,
): boolean {
	const { form, group, governor, kind, lemma } = clause;
	if (kind === null && isIdle(view, clause, lexicon)) return false;
	// "an assurance given on Monday", "the chair, held this month by Orland": what is given or held is no event of a kind, nor is this.
	if (kind === null && form === "participle" && lexicon.light.has(lemma))
		return false;
	if (governor === group && form !== "finite") {
		if (form === "gerund") return isAccusedDeed(view, group, lexicon);
		return kind !== null || standsBy(view, clause, time);
	}
	const subject = eventSubject(view, governor);
	if (subject === null) return false;
	if (kind !== null) return true;
	// "the men who cut the cable on Monday" tells who they are, "the men, who cut …" what they did.
	if (subject.link === "relative" && normAt(view, subject.last + 1) !== ",")
		return false;
	return !/^(?:i|we|you|it)$/.test(normAt(view, subject.head.head));
}

/** Verbs of states and speech; "had been expected", which need not have come about; "are tied", which tells how things are. */
function isIdle(
	view: SentenceView,
	{ group, lemma }: Clause,
	lexicon: EventLexicon,
): boolean {
	if (lexicon.idle.has(lemma)) return true;
	// "refused to meet on Friday", "tried to leave"
	if (groupOf(view, group.last + 1)?.form === "infinitive") return true;
	return (
		group.passive &&
		group.finite &&
		(lexicon.due.has(lemma) || (group.modal === null && !isPast(view, group)))
	);
}

function isPast(view: SentenceView, group: VerbGroup): boolean {
	return tagAt(view, group.first) === "VBD" || group.perfect;
}

/** "a bill introduced last week", "the plan drafted by Oskar in May"; but "received a letter filled with powder on Monday". */
function standsBy(
	view: SentenceView,
	{ group }: Clause,
	{ outset }: EventTime,
): boolean {
	const gap = outset - group.last;
	return (
		gap <= 2 || (gap <= LONGEST_AGENT && normAt(view, group.last + 1) === "by")
	);
}

/** Most tokens between a participle and its time that name who did it. */
const LONGEST_AGENT = 8;

/** Longest time, in days, that tells when something happened; a longer one tells how things went. */
const LONGEST = { known: 366, past: 31, other: 7 } as const;

/** What is of no kind is news on its day, in its week or month, and to come within days. */
function isShort(
	view: SentenceView,
	{ form, group, kind }: Clause,
	{ mention }: EventTime,
): boolean {
	const days =
		(dayOfIso(mention.to ?? "") ?? 0) - (dayOfIso(mention.from ?? "") ?? 0) + 1;
	if (kind !== null) return days <= LONGEST.known;
	return (
		days <=
		(isPast(view, group) || form !== "finite" ? LONGEST.past : LONGEST.other)
	);
}

/** "Delegates meet again in August": a present tense whose form is that of the infinitive, first verb of its sentence. */
function isBareFinite(
	{ view }: EventSentence,
	{ group, kind }: Clause,
): boolean {
	const isBare =
		group.form === "infinitive" && tagAt(view, group.first) === "VB";
	return (
		isBare &&
		kind !== null &&
		view.groups[0] === group &&
		phraseOf(view, group.first - 1) !== null
	);
}

/** "Neither side met on Monday", "No shots were fired". */
export function isOfNobody(view: SentenceView, group: VerbGroup): boolean {
	const subject = eventSubject(view, group);
	return (
		subject !== null &&
		/^(?:no|neither|none|nobody|nothing|no-one)$/.test(
			normAt(view, subject.first),
		)
	);
}

/** "if the army withdrew": a condition and no event. Also "unless", "whether", "until"; "since" where nothing is told of the past. */
export function isConditional(view: SentenceView, group: VerbGroup): boolean {
	const subject = eventSubject(view, group);
	const before = normAt(view, (subject?.first ?? group.first) - 1);
	if (before === "since") return !isPast(view, group);
	// "won more contests than she won in May", but "more than 40 envoys met".
	if (before === "than")
		return !/^(?:CD|DT)$/.test(tagAt(view, subject?.first ?? group.first));
	return /^(?:if|unless|whether|until|provided|lest|once|should)$/.test(before);
}

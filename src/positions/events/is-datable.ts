/** Whether a date beside a verb dates an event: not what could be, what did not happen, or what a plan lays down. */

import type { VerbGroup } from "../../language/chunk.js";
import { dayOfIso } from "../../language/times/calendar.js";
import type { EventKind } from "../../model/event.js";
import {
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../statements/sentence-view.js";
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
	const { view, provided } = sentence;
	const { group, governor, kind } = clause;
	if (
		group.negated ||
		isQuoted(view, group.main) ||
		isConditional(view, governor)
	)
		return false;
	if (touchesTokens(view, provided, { first: group.main, last: group.main }))
		return false;
	if (
		group.modal !== null &&
		UNREAL.test(group.modal) &&
		!(group.modal === "would" && kind !== null)
	)
		return false;
	if (group.modal === "would" && isHungOn(view, clause)) return false;
	// "was to have opened in May": it did not.
	if (isBareFinite(sentence, clause)) return true;
	if (group.form === "infinitive")
		return governor !== group && kind !== null && !group.perfect;
	if (group.form !== "finite" && kind === null) return false;
	if (group.form === "participle" && !followsNoun(view, group)) return false;
	if (kind === "other" || kind === null)
		return isPlainDeed(view, clause, lexicon) && isShort(time, kind);
	return true;
}

/** "would sign tomorrow “if it were up to me”": a condition right behind the clause. */
function isHungOn(view: SentenceView, { last }: Clause): boolean {
	let at = last + 1;
	while (at < last + 4 && /^[,“”"‘’'–—-]$/.test(normAt(view, at))) at++;
	return /^(?:if|unless|provided|only)$/.test(normAt(view, at));
}

/** A deed of no kind of its own is an event where somebody else than the speaker does it, in a clause of its own. */
function isPlainDeed(
	view: SentenceView,
	{ group, governor, lemma, kind }: Clause,
	lexicon: EventLexicon,
): boolean {
	if (governor === group && group.form !== "finite") return false;
	if (kind === null && lexicon.idle.has(lemma)) return false;
	const subject = eventSubject(view, governor);
	if (subject === null || subject.link === "relative") return false;
	return (
		kind !== null || !/^(?:i|we|you|it)$/.test(normAt(view, subject.head.head))
	);
}

/** What is of no kind is news on its day, in its week; a year or a season long it is how things went. */
function isShort({ mention }: EventTime, kind: EventKind | null): boolean {
	const days =
		(dayOfIso(mention.to ?? "") ?? 0) - (dayOfIso(mention.from ?? "") ?? 0) + 1;
	return days <= (kind === null ? 7 : 92);
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

/** "a paper leaked on Monday", "a framework, agreed last weekend": a participle that describes the noun before it. */
function followsNoun(view: SentenceView, group: VerbGroup): boolean {
	const before =
		normAt(view, group.first - 1) === "," ? group.first - 2 : group.first - 1;
	return phraseOf(view, before) !== null;
}

/** "if the army withdrew": a condition and no event. Also "unless", "whether", "until", "before". */
export function isConditional(view: SentenceView, group: VerbGroup): boolean {
	const subject = eventSubject(view, group);
	const before = normAt(view, (subject?.first ?? group.first) - 1);
	return /^(?:if|unless|whether|until|since|provided|lest|once|should)$/.test(
		before,
	);
}

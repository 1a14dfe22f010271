/** Events told by a verb: "The leaders met on February 27", "are due to meet in May", "Talks resume on Monday", "leaked on Friday". */

import type { VerbGroup } from "../../language/chunk.js";
import type { EventKind } from "../../model/event.js";
import {
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../statements/sentence-view.js";
import { clauseLast } from "./clause-end.js";
import type { EventLexicon } from "./event-lexicon.js";
import {
	type EventSentence,
	type EventTime,
	isAttributive,
	isQuoted,
	touchesTokens,
} from "./event-sentence.js";
import { eventSubject } from "./event-subject.js";
import type { FoundEvent } from "./found-event.js";

/** A verb that may tell an event, with the clause it governs. */
interface Clause {
	readonly group: VerbGroup;
	/** Of a verb to come ("are due *to meet*") the group that governs it, else the group itself. */
	readonly governor: VerbGroup;
	readonly last: number;
	readonly lemma: string;
	readonly kind: EventKind | null;
	/** Whether the verb reports what somebody said: a time beside it dates the saying. */
	readonly isCue: boolean;
}

/** The events that verbs tell; `taken` are times already spent on nominal events. */
export function clauseEvents(
	sentence: EventSentence,
	taken: ReadonlySet<EventTime>,
	lexicon: EventLexicon,
): readonly FoundEvent[] {
	const { view } = sentence;
	const clauses = view.groups.map((_, index) =>
		clauseOf(sentence, index, lexicon),
	);
	const dated = new Map<Clause, EventTime>();
	for (const time of sentence.times) {
		if (time.isBound || taken.has(time) || isAttributive(view, time)) continue;
		const clause = datedClause(sentence, { clauses, time }, lexicon);
		if (clause !== null && !dated.has(clause)) dated.set(clause, time);
	}
	return clauses.flatMap((clause) => {
		const time = dated.get(clause) ?? null;
		if (time === null && !isToldUndated(sentence, clause, lexicon)) return [];
		const kind = clause.kind ?? "other";
		return [
			{
				kind,
				first: firstOf(view, clause, time),
				last: Math.max(clause.last, time?.last ?? 0),
				time,
			},
		];
	});
}

function clauseOf(
	sentence: EventSentence,
	index: number,
	lexicon: EventLexicon,
): Clause {
	const { view, cues } = sentence;
	const group = view.groups[index]!;
	const lemma = view.tokens[group.main]!.lemma;
	const last = clauseLast(view, group);
	const held = heldKind(view, { group, lemma, last }, lexicon);
	const isCue = touchesTokens(view, cues, {
		first: group.main,
		last: group.main,
	});
	return {
		group,
		governor: governorOf(view, index, lexicon) ?? group,
		last,
		lemma,
		kind: held ?? lexicon.verbs.get(lemma) ?? null,
		// Nobody who "will hold talks" says so by holding them, and what a cabinet approves it does more than say.
		isCue: isCue && held === null && !isDeed(lexicon.verbs.get(lemma)),
	};
}

function isDeed(kind: EventKind | undefined): boolean {
	return (
		kind === "decision" ||
		kind === "signing" ||
		kind === "military" ||
		kind === "visit"
	);
}

/** "are due to meet", "is to visit", "plans to hold", "agreed to meet": the group before an infinitive to come. */
function governorOf(
	view: SentenceView,
	index: number,
	lexicon: EventLexicon,
): VerbGroup | null {
	const [before, group] = [view.groups[index - 1], view.groups[index]!];
	if (
		before === undefined ||
		group.form !== "infinitive" ||
		!before.finite ||
		before.negated
	)
		return null;
	const gap = group.first - before.last - 1;
	const lemma = view.tokens[before.main]!.lemma;
	if (gap === 0) return lexicon.due.has(lemma) ? before : null;
	const adjective = view.tokens[group.first - 1]!;
	return gap <= 2 && lemma === "be" && lexicon.due.has(adjective.lemma)
		? before
		: null;
}

/**
 * The kind that the words beside the verb give it: a light verb has that of its object ("hold talks") or, "Talks resume",
 * of its subject; whatever is said by telephone is a call. Null for all else.
 */
function heldKind(
	view: SentenceView,
	{
		group,
		lemma,
		last,
	}: {
		readonly group: VerbGroup;
		readonly lemma: string;
		readonly last: number;
	},
	lexicon: EventLexicon,
): EventKind | null {
	if (isByTelephone(view, { from: group.last + 1, last }, lexicon))
		return "call";
	if (!lexicon.light.has(lemma) && lemma !== "be") return null;
	const nounKind = (at: number): EventKind | null => {
		const phrase = phraseOf(view, at);
		return phrase === null
			? null
			: (lexicon.nouns.get(view.tokens[phrase.head]!.lemma) ?? null);
	};
	return (
		(group.last < last && lemma !== "be" ? nounKind(group.last + 1) : null) ??
		nounKind(group.first - 1)
	);
}

/** "told him by telephone", "spoke in a phone call". */
function isByTelephone(
	view: SentenceView,
	{ from, last }: { readonly from: number; readonly last: number },
	lexicon: EventLexicon,
): boolean {
	for (let at = from; at < last; at++) {
		if (!/^(?:by|over|in|via)$/.test(normAt(view, at))) continue;
		const phrase = phraseOf(view, at + 1);
		if (
			phrase !== null &&
			lexicon.telephone.has(view.tokens[phrase.head]!.lemma)
		)
			return true;
	}
	return false;
}

/** The clause a time dates: the nearest one to its left that reaches over it and can be dated, else the next to its right. */
function datedClause(
	sentence: EventSentence,
	{
		clauses,
		time,
	}: { readonly clauses: readonly Clause[]; readonly time: EventTime },
	lexicon: EventLexicon,
): Clause | null {
	for (let index = clauses.length - 1; index >= 0; index--) {
		const clause = clauses[index]!;
		if (clause.group.first > time.first || clause.last < time.last) continue;
		if (clause.isCue && clause.kind !== "statement") return null;
		if (isDatable(sentence, clause, lexicon)) return clause;
		if (clause.group.finite) return null;
	}
	const next = clauses.find(
		({ group }) => group.first > time.last && group.finite,
	);
	if (next === undefined || next.isCue || !isDatable(sentence, next, lexicon))
		return null;
	return opensClause(sentence.view, time, next) ? next : null;
}

/** "On Friday, the army shelled …", "Moscow on Friday launched …": between time and verb only the subject may stand. */
function opensClause(
	view: SentenceView,
	time: EventTime,
	{ group }: Clause,
): boolean {
	const subject = eventSubject(view, group);
	if (subject === null)
		return time.outset === 0 && time.last + 1 === group.first;
	if (subject.first > time.last) {
		return subject.first - time.last <= 2;
	}
	const gap = time.outset - subject.last;
	return (
		gap >= 1 &&
		gap <= 2 &&
		normAt(view, subject.last + 1) !== "," &&
		group.first - time.last <= 2
	);
}

const UNREAL = /^(?:would|could|may|might|should|must|can|shall)$/;

/** Whether a date beside the verb would date an event that happened or is due. */
function isDatable(
	sentence: EventSentence,
	clause: Clause,
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
	// "was to have opened in May": it did not.
	if (isBareFinite(sentence, clause)) return true;
	if (group.form === "infinitive")
		return governor !== group && kind !== null && !group.perfect;
	if (group.form !== "finite" && kind === null) return false;
	if (group.form === "participle" && !followsNoun(view, group)) return false;
	if (kind === "other" || kind === null)
		return isPlainDeed(view, clause, lexicon);
	return true;
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

/** A past deed of the kinds that are events whatever their day: "had visited the post", "accused Kyiv of sending drones". */
function isToldUndated(
	sentence: EventSentence,
	clause: Clause,
	lexicon: EventLexicon,
): boolean {
	const { view, provided, cues } = sentence;
	const { group, lemma } = clause;
	if (
		clause.isCue ||
		group.negated ||
		isQuoted(view, group.main) ||
		isConditional(view, group)
	)
		return false;
	if (touchesTokens(view, provided, { first: group.main, last: group.main }))
		return false;
	if (group.form === "gerund")
		return (
			lexicon.verbs.get(lemma) === "military" && isAccused(view, group, lexicon)
		);
	if (!lexicon.undated.has(lemma) || !group.finite || group.modal !== null)
		return false;
	const isPast = tagAt(view, group.first) === "VBD" || group.perfect;
	return (
		isPast &&
		eventSubject(view, group) !== null &&
		!touchesTokens(view, cues, group)
	);
}

/** "accused Ukraine of sending 91 drones": the deed behind "of". */
function isAccused(
	view: SentenceView,
	group: VerbGroup,
	lexicon: EventLexicon,
): boolean {
	if (normAt(view, group.first - 1) !== "of") return false;
	const before = view.groups[(view.groups.indexOf(group) || 0) - 1];
	return (
		before !== undefined &&
		group.first - before.last <= 6 &&
		lexicon.accusing.has(view.tokens[before.main]!.lemma)
	);
}

/** "a paper leaked on Monday", "a framework, agreed last weekend": a participle that describes the noun before it. */
function followsNoun(view: SentenceView, group: VerbGroup): boolean {
	const before =
		normAt(view, group.first - 1) === "," ? group.first - 2 : group.first - 1;
	return phraseOf(view, before) !== null;
}

/** "if the army withdrew": a condition and no event. Also "unless", "whether", "until", "before". */
function isConditional(view: SentenceView, group: VerbGroup): boolean {
	const subject = eventSubject(view, group);
	const before = normAt(view, (subject?.first ?? group.first) - 1);
	return /^(?:if|unless|whether|until|since|provided|lest|once|should)$/.test(
		before,
	);
}

/** The first token: of the subject, or of a time before it; without a subject, of the verb. */
function firstOf(
	view: SentenceView,
	{ group, governor }: Clause,
	time: EventTime | null,
): number {
	if (group.form === "participle" || group.form === "gerund")
		return group.first;
	const subject = eventSubject(view, governor);
	if (subject === null || subject.link === "shared") return governor.first;
	return time !== null && time.last < subject.first
		? time.outset
		: subject.first;
}

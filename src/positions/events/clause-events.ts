/** Events told by a verb: "The leaders met on February 27", "are due to meet in May", "Talks resume on Monday", "leaked on Friday". */

import { isPreposition } from "../../statements/function-words.js";
import {
	groupOf,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../statements/sentence-view.js";
import { type Clause, clauseOf } from "./event-clause.js";
import type { EventLexicon } from "./event-lexicon.js";
import {
	type EventSentence,
	type EventTime,
	isAttributive,
} from "./event-sentence.js";
import { eventSubject } from "./event-subject.js";
import type { FoundEvent } from "./found-event.js";
import { isDatable } from "./is-datable.js";
import { isToldUndated } from "./told-undated.js";

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
		if (taken.has(time) || isAttributive(view, time)) continue;
		if (time.isBound && !time.isReached) continue;
		const clause = datedClause(sentence, { clauses, time }, lexicon);
		if (clause === null || dated.has(clause)) continue;
		if (!time.isBound || hadComeAbout(view, clause)) dated.set(clause, time);
	}
	const spent = new Set([...taken, ...dated.values()]);
	return clauses.flatMap((clause) => {
		const time = dated.get(clause) ?? null;
		if (time === null && !isToldUndated(sentence, { clause, spent }, lexicon))
			return [];
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

/** "By Monday a draft had reached the capitals": a deed, told with "had", which the day before it bounds closely enough to date. */
function hadComeAbout(view: SentenceView, { kind, governor }: Clause): boolean {
	return (
		kind !== null && governor.perfect && normAt(view, governor.first) === "had"
	);
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
	const { view } = sentence;
	for (let index = clauses.length - 1; index >= 0; index--) {
		const clause = clauses[index]!;
		if (
			clause.group.first > time.first ||
			(clause.last < time.last && !reachesOver(view, clause, time))
		)
			continue;
		if (clause.isCue && clause.kind !== "statement") return null;
		if (isDatable(sentence, { clause, time }, lexicon)) return clause;
		if (clause.form === "finite") return null;
	}
	const next = clauses.find(
		({ form, group }) => group.first > time.last && form === "finite",
	);
	if (
		next === undefined ||
		next.isCue ||
		!isDatable(sentence, { clause: next, time }, lexicon)
	)
		return null;
	return opensClause(sentence.view, time, next) ? next : null;
}

/** No aside is longer than this many tokens. */
const LONGEST_ASIDE = 12;

/** "sacked his negotiator, *Ana Ruiz*, on Sunday": over an aside without a verb between two commas, and what hangs on the verb behind it. */
function reachesOver(
	view: SentenceView,
	{ last }: Clause,
	{ outset }: EventTime,
): boolean {
	if (
		normAt(view, last + 1) !== "," ||
		outset - last < 4 ||
		outset - last > LONGEST_ASIDE
	)
		return false;
	let closing = last + 2;
	while (closing < outset && normAt(view, closing) !== ",") closing++;
	for (let at = last + 2; at < outset; at++)
		if (
			groupOf(view, at) !== null ||
			(at > closing && /^(?:CC|[,:.]|W.*)$/.test(tagAt(view, at)))
		)
			return false;
	return (
		closing === outset - 1 ||
		// "Petra Silane, *aboard a yacht* on June 20"
		(closing < outset - 1 && isPreposition(view, closing + 1))
	);
}

/** "On Friday, the army shelled …", "Moscow on Friday launched …": between time and verb only the subject may stand. */
function opensClause(
	view: SentenceView,
	time: EventTime,
	{ group }: Clause,
): boolean {
	const subject = eventSubject(view, group);
	if (isJoined(view, time, group.first)) return true;
	if (subject === null)
		return time.outset === 0 && time.last + 1 === group.first;
	// "Earlier this week Ruiz, *who served* under Ode, resigned": not the clause inside.
	if (subject.link === "relative") return false;
	if (subject.first > time.last) {
		// "Feb. 20 — Donors meet in Bern"
		if (time.outset === 0 && /^[:–—-]$/.test(normAt(view, time.last + 1)))
			return subject.first === time.last + 2;
		// "stalled in April after gunmen killed …": what "after" opens is another clause.
		const gap = subject.first - time.last - 1;
		return gap === 0 || (gap === 1 && normAt(view, time.last + 1) === ",");
	}
	// "On May 13 soldiers shot …": the day of the month was taken to count the soldiers.
	if (subject.first > time.first)
		return time.outset === 0 && subject.last === group.first - 1;
	// "Next week Ruiz returns": taken for one phrase.
	if (subject.first <= time.first && subject.last > time.last)
		return time.outset === 0 && subject.last === group.first - 1;
	const gap = time.outset - subject.last;
	return (
		gap >= 1 &&
		gap <= 2 &&
		normAt(view, subject.last + 1) !== "," &&
		group.first - time.last <= 2
	);
}

/** "met on Monday and *two days later* approved it": the time stands between the conjunction and the verb. */
function isJoined(
	view: SentenceView,
	{ outset, last }: EventTime,
	verb: number,
): boolean {
	return (
		outset > 0 &&
		tagAt(view, outset - 1) === "CC" &&
		verb - last >= 1 &&
		verb - last <= 2
	);
}

/** The first token: of the subject, or of a time before it; without a subject, of the verb. */
function firstOf(
	view: SentenceView,
	{ form, group, governor }: Clause,
	time: EventTime | null,
): number {
	if (form === "participle")
		// "a paper leaked on Monday" is told with its noun, "a paper, leaked on Monday, …" without.
		return phraseOf(view, group.first - 1)?.first ?? group.first;
	if (form === "gerund") return group.first;
	const subject = eventSubject(view, governor);
	if (time !== null && isJoined(view, time, governor.first)) return time.outset;
	if (subject === null || subject.link === "shared") return governor.first;
	return time !== null && time.first <= subject.first
		? time.outset
		: subject.first;
}

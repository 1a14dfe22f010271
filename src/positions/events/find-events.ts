/** The events of a text: what is reported to have happened or to be due, with its day where the text gives one. */

import type { Actor } from "../../model/actor.js";
import type { Analysis, Quotation, Sentence } from "../../model/analysis.js";
import type { Event } from "../../model/event.js";
import { makeSpan, type Range } from "../../model/span.js";
import type { Attribution } from "../../model/statement.js";
import type { TimeMention } from "../../model/when.js";
import { viewSentence } from "../../statements/sentence-view.js";
import { type MentionIndex, makeMentionIndex } from "../mention-index.js";
import { takeWithin } from "../take-within.js";
import { agendaEvent, opensAtClock } from "./agenda-line.js";
import { clauseEvents } from "./clause-events.js";
import type { EventLexicon } from "./event-lexicon.js";
import { participantsOf } from "./event-participants.js";
import { placeOf } from "./event-place.js";
import { type EventSentence, eventTimes } from "./event-sentence.js";
import type { FoundEvent } from "./found-event.js";
import { nominalEvents } from "./nominal-events.js";

export interface EventSources {
	readonly analysis: Analysis;
	readonly times: readonly TimeMention[];
	readonly actors: readonly Actor[];
	readonly attributions: readonly Attribution[];
	/** Day of publication, ISO 8601; null when unknown. */
	readonly published: string | null;
}

/** Sentences longer than this are no prose; they tell no events, which keeps the cost linear. */
const LONGEST_SENTENCE = 400;

/** Events in text order. A date is that of the event's own clause; null where the clause does not date it. */
export function findEvents(
	sources: EventSources,
	lexicon: EventLexicon,
): readonly Event[] {
	const { analysis, times, attributions } = sources;
	// A text may be spoken of, but takes part in nothing.
	const mentions = makeMentionIndex(
		sources.actors.filter(({ type }) => type !== "document"),
		[],
	);
	const within = {
		times: takeWithin(times, ({ span }) => span),
		cues: takeWithin(
			inOrder(attributions.flatMap(({ cue }) => (cue === null ? [] : [cue]))),
			(range) => range,
		),
		provided: takeWithin(
			inOrder(
				attributions.filter(isProvision).flatMap(({ content }) => content),
			),
			(range) => range,
		),
		quotations: takeWithin(
			analysis.quotations.filter(({ depth }) => depth === 0),
			(range) => range,
		),
	};
	const events: Omit<Event, "id">[] = [];
	let block = -1;
	for (const sentence of analysis.sentences) {
		const opensBlock = sentence.block !== block;
		block = sentence.block;
		const own = {
			times: within.times(sentence),
			cues: within.cues(sentence),
			provided: within.provided(sentence),
			quotations: within.quotations(sentence),
		};
		if (
			sentence.tokens.length > LONGEST_SENTENCE ||
			!mayTell(sentence, own.times, lexicon)
		)
			continue;
		const read = { ...readSentence(sentence, own, lexicon), opensBlock };
		for (const found of eventsOf(read, lexicon))
			events.push(
				toEvent(analysis.text, {
					found,
					read,
					mentions,
					published: sources.published,
				}),
			);
	}
	return events.map((event, index) => ({ id: `e${index + 1}`, ...event }));
}

/** What a plan or law lays down is to be, and has not happened; a report or a paper that states facts is taken at its word. */
function isProvision({ basis }: Attribution): boolean {
	return basis === "document" || basis === "continuation";
}

function inOrder<R extends Range>(ranges: readonly R[]): readonly R[] {
	return [...ranges].sort((a, b) => a.start - b.start || a.end - b.end);
}

function mayTell(
	sentence: Sentence,
	times: readonly TimeMention[],
	lexicon: EventLexicon,
): boolean {
	if (times.some(({ from }) => from !== null)) return true;
	let isArmed = false;
	let hasArms = false;
	for (const { tag, lemma } of sentence.tokens) {
		if (!tag.startsWith("VB")) {
			hasArms ||= lexicon.arms.has(lemma);
			continue;
		}
		if (
			lexicon.undated.has(lemma) ||
			lexicon.accusing.has(lemma) ||
			lexicon.verbs.get(lemma) === "military"
		)
			return true;
		isArmed ||= lexicon.armed.has(lemma);
	}
	// "had sent 40 drones against a depot"
	return isArmed && hasArms;
}

function readSentence(
	sentence: Sentence,
	own: {
		readonly times: readonly TimeMention[];
		readonly cues: readonly Range[];
		readonly provided: readonly Range[];
		readonly quotations: readonly Quotation[];
	},
	lexicon: EventLexicon,
): Omit<EventSentence, "opensBlock"> {
	const view = viewSentence(sentence, own.quotations);
	return {
		view,
		times: eventTimes(view, own.times, lexicon),
		cues: own.cues,
		provided: own.provided,
	};
}

/** Nominal events first: a time inside one is spent. */
function eventsOf(
	sentence: EventSentence,
	lexicon: EventLexicon,
): readonly FoundEvent[] {
	const announced = agendaEvent(sentence, lexicon);
	if (announced !== null) return [announced];
	const nominal = nominalEvents(sentence, lexicon);
	const taken = new Set(
		nominal.flatMap(({ time }) => (time === null ? [] : [time])),
	);
	const clauses = clauseEvents(sentence, taken, lexicon);
	return [...nominal, ...clauses].sort(
		(a, b) => a.first - b.first || b.last - a.last,
	);
}

function toEvent(
	text: string,
	{
		found,
		read,
		mentions,
		published,
	}: {
		readonly found: FoundEvent;
		readonly read: EventSentence;
		readonly mentions: MentionIndex;
		readonly published: string | null;
	},
): Omit<Event, "id"> {
	const { tokens } = read.view;
	// "10:00 Ruiz meets Ode": the hour of a line is part of what it tells.
	const first = found.first === 1 && opensAtClock(read) ? 0 : found.first;
	const span = makeSpan(text, tokens[first]!.start, tokens[found.last]!.end);
	const mention = found.time?.mention;
	// "06:40 Shells fell on a town": the lines of a live text are of its day.
	const today =
		found.time === null && opensAtClock(read) && published !== null
			? { from: published, to: published }
			: null;
	return {
		kind: found.kind,
		span,
		date:
			mention?.from && mention.to
				? { from: mention.from, to: mention.to }
				: today,
		place: placeOf(text, read, found),
		participants: participantsOf(mentions, span),
	};
}

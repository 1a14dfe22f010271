/** A sentence as events are read from it: its syntax, its known times, and what others have said of its words. */

import type { Range } from "../../model/span.js";
import type { TimeMention } from "../../model/when.js";
import {
	lemmaAt,
	normAt,
	type SentenceView,
	tagAt,
} from "../../statements/sentence-view.js";
import type { EventLexicon } from "./event-lexicon.js";

/** A time of the sentence with known days. Token indexes, `last` included. */
export interface EventTime {
	readonly mention: TimeMention;
	readonly first: number;
	readonly last: number;
	/** Whether it limits something ("by Friday", "since 2014") and dates nothing. */
	readonly isBound: boolean;
	/** Whether it is the limit of "by Monday", within which what had come about by then came about. */
	readonly isReached: boolean;
	/** Where its preposition stands ("on Monday"); `first` without one. */
	readonly outset: number;
}

export interface EventSentence {
	readonly view: SentenceView;
	readonly times: readonly EventTime[];
	/** Places of the reporting words in the sentence. */
	readonly cues: readonly Range[];
	/** Whether it is the first sentence of its block. */
	readonly opensBlock: boolean;
	/** What a document is reported to provide: it has not happened. */
	readonly provided: readonly Range[];
}

/** Prepositions behind which a time bounds an event and does not date it. */
const BOUNDING =
	/^(?:since|until|till|by|before|after|through|from|for|of|than|to|towards|as)$/;
/** What may stand between such a preposition and the day: "by midnight on Friday". */
const CLOCK =
	/^(?:on|at|the|midnight|noon|midday|dawn|dusk|nightfall|a\.m\.|p\.m\.|early|late)$/;
/** "planned for March", "due by Friday": behind these the bound is the day itself. */
const PLANNED =
	/^(?:plan|schedule|slate|set|due|book|pencil|fix|bill|reschedule|timetable)$/;

/** The times that may date an event, with their token places. */
export function eventTimes(
	view: SentenceView,
	mentions: readonly TimeMention[],
	lexicon: EventLexicon,
): readonly EventTime[] {
	const { tokens } = view;
	const times: EventTime[] = [];
	let at = 0;
	for (const mention of mentions) {
		while (at < tokens.length && tokens[at]!.end <= mention.span.start) at++;
		const first = at;
		let last = first;
		while (
			last + 1 < tokens.length &&
			tokens[last + 1]!.start < mention.span.end
		)
			last++;
		// "a day after the two met" says when something else was.
		const isRelative = /^(?:after|before)$/.test(normAt(view, last));
		if (mention.from === null || first >= tokens.length || isRelative) continue;
		const article = normAt(view, first - 1) === "the" ? first - 1 : first;
		const before = normAt(view, article - 1);
		times.push({
			mention,
			first,
			last,
			isBound: isBound(view, article, lexicon),
			// "by the end of April" says too little of the day.
			isReached:
				normAt(view, article - 1) === "by" &&
				!/^(?:the|end|early|mid)$/.test(normAt(view, first)),
			outset: /^(?:on|in|at|over|during|between|early|late|for)$/.test(before)
				? article - 1
				: article,
		});
	}
	return times;
}

/** Whether a preposition before the day makes it a limit: "by Friday", "until 9 a.m. on Monday". */
function isBound(
	view: SentenceView,
	at: number,
	lexicon: EventLexicon,
): boolean {
	for (let before = at - 1; before >= Math.max(0, at - 5); before--) {
		const norm = normAt(view, before);
		if (before < at - 1 && isAtHour(view, before)) return false;
		if (BOUNDING.test(norm))
			return !(norm === "for" && isPlannedFor(view, before, lexicon));
		if (!CLOCK.test(norm) && tagAt(view, before) !== "CD") return false;
	}
	return false;
}

/** "after 06:00 on Monday", "shortly before noon on Monday": the hour is not sharp, but the day is that of the event. */
function isAtHour(view: SentenceView, at: number): boolean {
	const norm = normAt(view, at);
	return (
		norm === "after" ||
		// "stormed a camp before dawn on Sunday"
		(norm === "before" &&
			/^(?:dawn|daybreak|sunrise)$/.test(normAt(view, at + 1))) ||
		(norm === "before" &&
			/^(?:shortly|just|soon|moment|minute|hour)$/.test(lemmaAt(view, at - 1)))
	);
}

/** "planned for March", "pencilled in for May 27", "called a protest for Saturday". */
function isPlannedFor(
	view: SentenceView,
	at: number,
	{ nouns }: EventLexicon,
): boolean {
	const verb = normAt(view, at - 1) === "in" ? at - 2 : at - 1;
	const lemma = lemmaAt(view, verb);
	return (
		PLANNED.test(lemma) ||
		(nouns.has(lemma) && /^NNS?$/.test(tagAt(view, verb)))
	);
}

/** Whether the time describes a noun ("Friday's vote", "a 1960 treaty") and not when a verb happens. */
export function isAttributive(view: SentenceView, time: EventTime): boolean {
	const after = tagAt(view, time.last + 1);
	if (after === "POS") return true;
	// "Next week Ruiz returns": a name is no thing of next week.
	if (time.first === 0 && /^(?:next|last|this)$/.test(normAt(view, 0)))
		return false;
	// "On Thursday Ode's office published": behind "on" a name begins the subject.
	if (normAt(view, time.first - 1) === "on" && after.startsWith("NNP"))
		return false;
	const inPhrase = view.phrases[view.phraseAt[time.last] ?? -1];
	return (
		inPhrase !== undefined &&
		inPhrase.last > time.last &&
		inPhrase.first <= time.first &&
		/^NN/.test(tagAt(view, inPhrase.head))
	);
}

/** Whether any of the ranges touches the tokens. */
export function touchesTokens(
	view: SentenceView,
	ranges: readonly Range[],
	tokens: { readonly first: number; readonly last: number },
): boolean {
	const [start, end] = [
		view.tokens[tokens.first]!.start,
		view.tokens[tokens.last]!.end,
	];
	return ranges.some((range) => range.start < end && start < range.end);
}

/** Whether the token stands in quoted speech; a name in quotation marks is none. */
export function isQuoted(view: SentenceView, at: number): boolean {
	const quote = view.quoteAt[at];
	if (!quote) return false;
	let [first, last] = [at, at];
	while (first > 0 && view.quoteAt[first - 1] === quote) first--;
	while (last + 1 < view.tokens.length && view.quoteAt[last + 1] === quote)
		last++;
	return last - first > LONGEST_NAME;
}

/** More words than this between quotation marks, the marks counted, are speech. */
const LONGEST_NAME = 5;

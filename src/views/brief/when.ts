/** "When": dated events before and after the day of publication, undated ones, and the other times the text names. */

import type { Event } from "../../model/event.js";
import { isWithin, type Range } from "../../model/span.js";
import type { TimeMention } from "../../model/when.js";
import { enumerate } from "../text/enumerate.js";
import { formatDays } from "../text/format-days.js";
import { visibleText } from "../text/visible-text.js";
import type { BriefContext } from "./brief-context.js";
import { type BriefLine, headLine, itemLine } from "./brief-line.js";

export function viewWhen(context: BriefContext): readonly BriefLine[] {
	const { events, times, document } = context.reading;
	const dated = events.filter(isDated).sort(byDate);
	const isAhead = ({ date }: DatedEvent): boolean =>
		document.published !== null && date.from > document.published;
	const undated = events.filter((event) => !isDated(event));
	const toldOf = [...dated.map(({ span }) => span), ...datedSayings(context)];
	const others = times.filter(
		(time) => !toldOf.some((told) => isWithin(time.span, told)),
	);
	const eventLines = (some: readonly Event[]): readonly BriefLine[] =>
		some.map((event) => eventLine(context, event));
	return [
		...headed("Past", eventLines(dated.filter((event) => !isAhead(event)))),
		...headed("Expected", eventLines(dated.filter(isAhead))),
		...headed("No date given", eventLines(undated)),
		...headed(
			"Other times named",
			others.map((time) => timeLine(context, time)),
		),
	];
}

type DatedEvent = Event & { readonly date: NonNullable<Event["date"]> };

const isDated = (event: Event): event is DatedEvent => event.date !== null;

const byDate = (a: DatedEvent, b: DatedEvent): number =>
	compare(a.date.from, b.date.from) ||
	compare(a.date.to, b.date.to) ||
	a.span.start - b.span.start;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const headed = (
	text: string,
	lines: readonly BriefLine[],
): readonly BriefLine[] =>
	lines.length === 0 ? [] : [headLine("label", { text }), ...lines];

function eventLine(context: BriefContext, event: Event): BriefLine {
	const names = event.participants
		.map((id) => context.nameOf(id))
		.filter((name) => name !== null);
	return itemLine({
		lead:
			event.date === null
				? null
				: { text: formatDays(event.date), tone: "label" },
		text: visibleText(event.span.text),
		notes: [
			event.kind === "other" ? "" : event.kind,
			event.place === null ? "" : visibleText(event.place),
			enumerate(names),
		],
		evidence: context.evidence([event.span]),
	});
}

/** The sentences of statements which the text dates: "Said" tells of these. */
function datedSayings(context: BriefContext): readonly Range[] {
	return context.reading.statements.flatMap(({ said, cue }) =>
		said === null
			? []
			: context.evidence([cue]).map(({ sentence }) => sentence),
	);
}

/** A time is shown among its neighbours: "Monday" alone tells nothing. */
function timeLine(context: BriefContext, time: TimeMention): BriefLine {
	const { from, to, span } = time;
	const evidence = context.evidence([span]);
	const { text, start } = evidence[0]?.sentence ?? span;
	const before = text.slice(0, span.start - start);
	const after = text.slice(span.end - start);
	return itemLine({
		lead:
			from === null || to === null
				? { text: "not resolved", tone: "quiet" }
				: { text: formatDays({ from, to }), tone: "label" },
		text: visibleText(`${lastWords(before)}“${span.text}”${firstWords(after)}`),
		evidence,
	});
}

/** Units of a sentence shown on either side of a time. */
const NEAR = 32;

const lastWords = (before: string): string =>
	before.length <= NEAR
		? before
		: `… ${before.slice(-NEAR).replace(/^\S*\s/, "")}`;

const firstWords = (after: string): string =>
	after.length <= NEAR
		? after
		: `${after.slice(0, NEAR).replace(/\s\S*$/, "")} …`;

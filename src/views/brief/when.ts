/** "When": dated events before and after the day of publication, undated ones, and the other times the text names. */

import type { Event } from "../../model/event.js";
import { isWithin } from "../../model/span.js";
import type { TimeMention } from "../../model/when.js";
import { formatDays } from "../text/format-days.js";
import { visibleText } from "../text/visible-text.js";
import { type BriefContext, enumerate } from "./brief-context.js";
import { type BriefLine, headLine, itemLine } from "./brief-line.js";

export function viewWhen(context: BriefContext): readonly BriefLine[] {
	const { events, times, document } = context.reading;
	const dated = events.filter(isDated).sort(byDate);
	const isAhead = ({ date }: DatedEvent): boolean =>
		document.published !== null && date.from > document.published;
	const undated = events.filter((event) => !isDated(event));
	const others = times.filter(
		(time) => !dated.some((event) => isWithin(time.span, event.span)),
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

function timeLine(context: BriefContext, time: TimeMention): BriefLine {
	const { from, to, span } = time;
	return itemLine({
		lead:
			from === null || to === null
				? { text: "not resolved", tone: "quiet" }
				: { text: formatDays({ from, to }), tone: "label" },
		text: `“${visibleText(span.text)}”`,
		evidence: context.evidence([span]),
	});
}

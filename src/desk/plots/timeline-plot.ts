/** The timeline as a plot: events, what was said, and drafts, over the same days. */

import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { VNode } from "preact";
import { type SvgElement, svgVnode } from "./svg-vnode.js";

export interface TimelineMarks {
	readonly events: readonly {
		readonly day: string;
		readonly words: string;
		readonly href: string;
	}[];
	readonly days: readonly {
		readonly day: string;
		readonly statements: number;
		readonly documents: number;
		readonly href: string;
	}[];
	readonly drafts: readonly {
		readonly name: string;
		readonly from: string;
		readonly to: string;
		readonly href: string;
	}[];
	/** How many there are, of which those of whom most is told are drawn. */
	readonly allDrafts: number;
	/** The days shown, both included. */
	readonly from: string;
	readonly to: string;
}

export interface Strip {
	readonly name: string;
	readonly svg: VNode;
}

const WIDTH = 1160;
const [LEFT, RIGHT] = [12, 28];
/** More events than this are counted by day and not drawn one by one. */
const DRAWN_EVENTS = 300;

/** Where the days lie in the drawing, for who selects some of them by hand. */
export const TIMELINE_GEOMETRY = {
	width: WIDTH,
	left: LEFT,
	right: RIGHT,
} as const;

/** One drawing under the other, their days in line. */
export function timelinePlot(marks: TimelineMarks): readonly Strip[] {
	return [
		{ name: "Events", svg: draw(eventMarks(marks), marks, { height: 130 }) },
		{
			name: "Statements by day (bars) and documents (points)",
			svg: draw(dayMarks(marks), marks, { height: 130 }),
		},
		...(marks.drafts.length === 0
			? []
			: [
					{
						name: draftsCaption(marks),
						svg: draw(draftMarks(marks), marks, {
							height: 56 + 17 * marks.drafts.length,
						}),
					},
				]),
	];
}

function draftsCaption({ drafts, allDrafts }: TimelineMarks): string {
	const what = "Drafts, from the first word of them to the last";
	return drafts.length === allDrafts
		? what
		: `${what}: the ${drafts.length} of which most is told, of ${allDrafts}`;
}

function draw(
	marks: Plot.Markish[],
	{ from, to }: TimelineMarks,
	{ height }: { readonly height: number },
): VNode {
	const { document } = parseHTML("<!doctype html><html><body></body></html>");
	const plot = Plot.plot({
		document,
		width: WIDTH,
		height,
		marginLeft: LEFT,
		marginRight: RIGHT,
		marginTop: 18,
		marginBottom: 34,
		x: { type: "utc", domain: [dayBefore(from), dayAfter(to)], label: null },
		y: { axis: null },
		r: { range: [0, 7] },
		marks,
	});
	// The document is linkedom's: what it gives is an element of the shape that is asked for.
	return svgVnode(plot as unknown as SvgElement);
}

function eventMarks({ events }: TimelineMarks): Plot.Markish[] {
	const link = { href: "href", title: "words" } as const;
	const dated = events.map((event) => ({ ...event, at: dayOf(event.day) }));
	return dated.length > DRAWN_EVENTS
		? [
				Plot.rectY(dated, {
					...Plot.binX({ y: "count" }, { x: "at", interval: "day" }),
					className: "events",
				}),
			]
		: [
				Plot.dot(
					dated,
					Plot.dodgeY({
						x: "at",
						r: 4,
						padding: 1,
						className: "events",
						...link,
					}),
				),
			];
}

function dayMarks({ days }: TimelineMarks): Plot.Markish[] {
	const dated = days.map((one) => ({
		...one,
		at: dayOf(one.day),
		start: halfDay(one.day, -0.42),
		end: halfDay(one.day, 0.42),
		told: `${one.day}: ${one.statements} statements in ${one.documents} documents`,
	}));
	return [
		Plot.rectY(dated, {
			x1: "start",
			x2: "end",
			y: "statements",
			href: "href",
			title: "told",
			className: "statements",
		}),
		Plot.dot(dated, {
			x: "at",
			y: "documents",
			r: 2,
			className: "documents",
		}),
		Plot.axisY({
			anchor: "right",
			ticks: 3,
			tickSize: 0,
			label: null,
			// What is longer runs out of the drawing.
			tickFormat: (count: number) =>
				count < 1000 ? `${count}` : `${count / 1000}k`,
		}),
		Plot.ruleY([0]),
	];
}

/** About how wide a letter of a draft's name is. */
const LETTER = 6.5;

function draftMarks({ drafts, from, to }: TimelineMarks): Plot.Markish[] {
	const shown = {
		start: dayBefore(from).getTime(),
		end: dayAfter(to).getTime(),
	};
	const perInstant = (WIDTH - LEFT - RIGHT) / (shown.end - shown.start);
	const lines = drafts.map((draft, at) => ({
		...draft,
		row: -at,
		start: dayOf(draft.from),
		end: dayOf(draft.to),
	}));
	const isCut = ({ name, start }: (typeof lines)[number]) =>
		(shown.end - start.getTime()) * perInstant < name.length * LETTER;
	return [
		Plot.ruleY(lines, {
			x1: "start",
			x2: "end",
			y: "row",
			className: "drafts",
		}),
		Plot.dot(lines, {
			x: "start",
			y: "row",
			r: 3.5,
			className: "drafts",
		}),
		// A name that would run out of the drawing stands to the left of its line.
		nameMark(
			lines.filter((line) => !isCut(line)),
			"start",
		),
		nameMark(lines.filter(isCut), "end"),
	];
}

function nameMark(
	lines: readonly { readonly start: Date }[],
	textAnchor: "start" | "end",
): Plot.Markish {
	return Plot.text(lines, {
		x: "start",
		y: "row",
		text: "name",
		textAnchor,
		dx: textAnchor === "start" ? 8 : -8,
		dy: textAnchor === "start" ? -7 : 0,
		href: "href",
		className: "draft-names",
	});
}

const dayOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
const halfDay = (day: string, share: number): Date =>
	new Date(dayOf(day).getTime() + share * 86_400_000);
const dayBefore = (day: string): Date => halfDay(day, -1);
const dayAfter = (day: string): Date => halfDay(day, 1);

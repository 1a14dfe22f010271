import { describe, expect, it } from "vitest";
import type { DraftState, State } from "../../model/state.js";
import { makeStateContext } from "../../views/state/state-context.js";
import { serverFrame } from "../frame/frame.js";
import { timelineMarks } from "./timeline-marks.js";
import { timelinePlot } from "./timeline-plot.js";

const draft = (number: number, provisions: number): DraftState => ({
	key: `draft-${number}`,
	name: `plan ${number}`,
	names: [],
	entries: [],
	candidates: [],
	points: null,
	status: [],
	by: [],
	backers: [],
	text: null,
	days: { from: "2031-03-01", to: "2031-03-09" },
	after: null,
	// Only their number is looked at.
	provisions: Array.from({ length: provisions }) as DraftState["provisions"],
	evidence: [],
});

const marksOf = (drafts: readonly DraftState[]) => {
	const state: State = {
		asOf: null,
		knownBy: null,
		coverage: {
			documents: 1,
			undated: 0,
			unread: 0,
			tellings: 1,
			publishers: [],
			days: [{ day: "2031-03-05", documents: 1 }],
		},
		actors: [],
		drafts,
		stands: [],
		claims: [],
		events: [],
	};
	const marks = timelineMarks(makeStateContext(state, { issues: [] }), {
		days: [],
		window: { from: null, to: null },
		frame: serverFrame({
			asOf: null,
			knownBy: null,
			path: "/timeline",
			query: new URLSearchParams(),
			access: "read",
			coder: null,
			viewer: null,
			formToken: null,
		}),
	});
	if (marks === null) throw new Error("the window has days");
	return marks;
};

describe("drafts on the timeline", () => {
	it("are all drawn where they can be read", () => {
		const marks = marksOf([draft(1, 0), draft(2, 3)]);
		expect(marks.drafts.map(({ name }) => name)).toEqual(["Plan 1", "Plan 2"]);
		expect(timelinePlot(marks).map(({ name }) => name)).toContain(
			"Drafts, from the first word of them to the last",
		);
	});

	it("are those of which most is told where there are too many, and the caption says so", () => {
		const marks = marksOf(
			Array.from({ length: 90 }, (_, at) => draft(at, at % 2)),
		);
		expect(marks.drafts).toHaveLength(40);
		expect(marks.drafts[0]?.name).toBe("Plan 1");
		expect(
			marks.drafts.every(({ name }) => Number(name.slice(5)) % 2 === 1),
		).toBe(true);
		expect(timelinePlot(marks).map(({ name }) => name)).toContain(
			"Drafts, from the first word of them to the last: the 40 of which most is told, of 90",
		);
	});
});

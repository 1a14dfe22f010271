import { describe, expect, it } from "vitest";
import { evidence, MADE_ISSUES, madeState } from "../../../test/made-state.js";
import type { State } from "../../model/state.js";
import { cellOf, type Page, type Table } from "../page/page.js";
import { viewActor } from "./actor-view.js";
import { viewStateBrief } from "./brief-view.js";
import { viewClaim } from "./claim-view.js";
import { gapsOf, viewCoverage } from "./coverage-view.js";
import { viewDrafts } from "./drafts-view.js";
import { viewIssue } from "./issue-view.js";
import { viewMatrix } from "./matrix-view.js";
import { makeStateContext } from "./state-context.js";
import { viewTimeline } from "./timeline-view.js";

const contextOf = (parts: Partial<State> = {}) =>
	makeStateContext(madeState(parts), { issues: MADE_ISSUES });

const tableOf = (page: Page, name: string): Table =>
	page.tables.find((one) => one.name === name)!;

/** The texts of some columns, a string for each row. */
const texts = ({ rows }: Table, ...keys: readonly string[]) =>
	rows.map((row) => keys.map((key) => cellOf(row, key).text).join(" | "));

describe("the brief", () => {
	const brief = viewStateBrief(contextOf(), null);

	it("has its sections in the order in which people ask", () => {
		expect(brief.tables.map(({ title }) => title)).toEqual([
			"On the table",
			"Where they stand",
			"In dispute",
			"Expected next",
		]);
	});

	it("counts copies of one story as one telling with its carriers", () => {
		expect(
			texts(tableOf(brief, "provisions"), "words", "tellings", "carriers")[0],
		).toBe("limits the fleet to 40 ships | 1 telling | in 2 documents");
	});

	it("says what reports tell otherwise than the text does", () => {
		expect(texts(tableOf(brief, "provisions"), "point", "differs")[1]).toBe(
			"point 2 | other figure than in the text",
		);
	});

	it("leaves out claims that nobody answers", () => {
		expect(texts(tableOf(brief, "claims"), "side", "actor")).toEqual([
			"asserted | Sandria",
			"denied | Nordmark",
		]);
	});

	it("expects what begins after the last day read, and nothing else", () => {
		expect(texts(tableOf(brief, "expected"), "date", "words")).toEqual([
			"10–14 Mar 2031 | a signing is due",
		]);
	});

	it("expects from the day asked for", () => {
		const before = viewStateBrief(contextOf({ asOf: "2031-02-01" }), null);
		expect(texts(tableOf(before, "expected"), "words")).toEqual([
			"The two met in Ostport",
			"a signing is due",
		]);
	});

	it("gives each stand, provision, voice and event the words it stands on", () => {
		for (const { rows, columns } of brief.tables)
			for (const row of rows)
				expect(
					columns.flatMap(({ key }) => cellOf(row, key).evidence).length,
				).toBeGreaterThan(0);
	});

	it("leads with the latest words of a stand", () => {
		const stands = tableOf(
			viewStateBrief(
				contextOf({
					stands: [
						{
							actor: "sandria",
							subject: { kind: "issue", issue: "territory" },
							stance: "open",
							isContradicted: false,
							history: [
								{
									stance: "open",
									move: "stated",
									days: null,
									condition: "if tolls end",
									evidence: [
										evidence("a", "would listen", { day: "2031-03-01" }),
										evidence("b", "would talk", { day: "2031-03-02" }),
										evidence("c", "would perhaps talk"),
									],
								},
							],
						},
					],
				}),
				null,
			),
			"stands",
		);
		expect(texts(stands, "words", "condition")).toEqual([
			"would talk | condition: if tolls end",
		]);
	});
});

describe("the matrix", () => {
	const matrix = tableOf(viewMatrix(contextOf(), "issue"), "matrix");

	it("tells contradiction, refusal to say and silence apart", () => {
		expect(texts(matrix, "actor", "issue:force-limits")).toEqual([
			"Ida Holm | –",
			"Nordmark | ▲",
			"Sandria | ◆2⇄",
		]);
		const byDraft = tableOf(viewMatrix(contextOf(), "draft"), "matrix");
		expect(texts(byDraft, "actor", "draft:a#d1")).toEqual(["Sandria | △2↑"]);
	});

	it("has an empty cell, which claims nothing, where an actor is silent on what others speak of", () => {
		const [first] = madeState().stands;
		const silent = tableOf(
			viewMatrix(
				contextOf({
					stands: [
						{ ...first!, subject: { kind: "issue", issue: "territory" } },
						madeState().stands[1]!,
					],
				}),
				"issue",
			),
			"matrix",
		);
		expect(
			texts(silent, "actor", "issue:territory", "issue:force-limits"),
		).toEqual(["Nordmark | · | ▲", "Sandria | △2↑ | ·"]);
		expect(cellOf(silent.rows[0]!, "issue:territory")).toMatchObject({
			value: null,
			evidence: [],
		});
	});

	it("says in its legend how many documents the silence was listened for in", () => {
		expect(matrix.legend.join("\n")).toContain("not found in 4 documents");
	});

	it("of a few shows those whom most tellings tell of, and counts the others", () => {
		const most = { actors: 2, subjects: 1 };
		const few = viewMatrix(contextOf(), "issue", most);
		expect(texts(tableOf(few, "matrix"), "actor")).toEqual([
			"Ida Holm",
			"Sandria",
		]);
		expect(tableOf(few, "matrix").legend.at(-1)).toMatch(
			/1 actor more: travaux matrix --all prints all/,
		);
	});

	it("that is small enough is the whole matrix", () => {
		const most = { actors: 3, subjects: 1 };
		expect(viewMatrix(contextOf(), "issue", most)).toEqual(
			viewMatrix(contextOf(), "issue"),
		);
	});

	it("says that nobody stands anywhere where that is so", () => {
		const empty = tableOf(
			viewMatrix(contextOf({ stands: [] }), "draft"),
			"matrix",
		);
		expect(empty.rows).toEqual([]);
		expect(empty.empty).toContain("Nobody");
	});
});

describe("the timeline", () => {
	it("sets events by date, those without one last, and counts by day", () => {
		const page = viewTimeline(
			contextOf(),
			new Map([
				["2031-03-01", 7],
				["2031-03-02", 1],
			]),
		);
		expect(texts(tableOf(page, "events"), "date", "words")).toEqual([
			"1 Mar 2031 | The two met in Ostport",
			"10–14 Mar 2031 | a signing is due",
			"no date | ships left",
		]);
		expect(
			texts(tableOf(page, "days"), "day", "documents", "statements", "drafts"),
		).toEqual([
			"1 Mar 2031 | 2 | 7 | The five-point plan",
			"2 Mar 2031 | 0 | 1 | ",
			"4 Mar 2031 | 2 | 0 | The counter-text",
		]);
	});
});

describe("the coverage", () => {
	it("names publishers, the unknown one too, and the days without any document", () => {
		const page = viewCoverage(contextOf());
		expect(texts(tableOf(page, "publishers"), "publisher")).toEqual([
			"Harbour Herald",
			"publisher unknown",
		]);
		expect(texts(tableOf(page, "gaps"), "days", "count")).toEqual([
			"2–3 Mar 2031 | 2 days",
		]);
		expect(page.notes).toContain("1 input could not be read.");
	});

	it("keeps gaps apart that have a document between them", () => {
		const days = [0, 1, 0, 0].map((documents, at) => ({
			day: `2031-03-0${at + 1}`,
			documents,
		}));
		expect(gapsOf(days)).toEqual([
			{ from: "2031-03-01", to: "2031-03-01", count: 1 },
			{ from: "2031-03-03", to: "2031-03-04", count: 2 },
		]);
	});
});

describe("the drafts", () => {
	it("stand in a line, each with what it follows", () => {
		const line = tableOf(viewDrafts(contextOf()), "line");
		expect(texts(line, "draft", "after", "text")).toEqual([
			"The five-point plan |  | ",
			"The counter-text | after The five-point plan | text in the record",
		]);
	});

	it("can be followed issue by issue", () => {
		const history = tableOf(viewDrafts(contextOf()), "history");
		expect(texts(history, "issue", "draft", "words")).toEqual([
			"Limits on forces | The five-point plan | limits the fleet to 40 ships",
			"Limits on forces | The counter-text | limits the fleet to 60 ships",
		]);
	});
});

describe("an actor", () => {
	it("is found by any key it bears, and has its steps in order", () => {
		const page = viewActor(contextOf(), "the-north")!;
		expect(page.title).toBe("Nordmark");
		expect(
			texts(
				tableOf(viewActor(contextOf(), "sandria")!, "steps"),
				"subject",
				"stance",
				"move",
			),
		).toEqual([
			"The five-point plan | ▼ opposes | ",
			"The five-point plan | △ conditional | softened",
			"Limits on forces | ▲ supports | ",
			"Limits on forces | ▼ opposes | reversed",
		]);
	});

	it("that the state does not know has no page", () => {
		expect(viewActor(contextOf(), "westland")).toBeNull();
	});
});

describe("an issue", () => {
	it("shows what drafts provide on it and who stands where", () => {
		const page = viewIssue(contextOf(), "force-limits");
		expect(page.title).toBe("Limits on forces");
		expect(tableOf(page, "history").rows.length).toBe(2);
		expect(texts(tableOf(page, "stands"), "actor", "stance")).toEqual([
			"Nordmark | ▲ supports",
			"Sandria | ◆ contradictory",
			"Ida Holm | – would not say",
		]);
	});
});

describe("the page of a claim", () => {
	const context = contextOf();
	const [claim] = context.state.claims;
	const page = viewClaim(context, claim?.key ?? "");

	it("sets both sides beside each other, and every telling below in its own words", () => {
		expect(page?.tables.map(({ name }) => name)).toEqual([
			"claims",
			"tellings",
			"wordings",
		]);
		const voices = [...(claim?.asserted ?? []), ...(claim?.denied ?? [])];
		const words = voices.flatMap(({ evidence }) =>
			evidence.map(({ span }) => span.text),
		);
		expect(words.length).toBeGreaterThan(1);
		expect(texts(tableOf(page!, "tellings"), "words")).toEqual(words);
	});

	it("is found by any entry that the claim took in, and not by another key", () => {
		for (const entry of claim?.entries ?? [])
			expect(viewClaim(context, entry)?.title).toBe(page?.title);
		expect(viewClaim(context, "none")).toBeNull();
	});
});

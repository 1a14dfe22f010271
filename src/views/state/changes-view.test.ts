import { describe, expect, it } from "vitest";
import { evidence, MADE_ISSUES, madeState } from "../../../test/made-state.js";
import type { StandChange } from "../../model/state-change.js";
import { cellOf, evidenceOfRow } from "../page/page.js";
import { viewChanges, viewUndatedChanges } from "./changes-view.js";
import { makeStateContext } from "./state-context.js";

const state = madeState();
const context = makeStateContext(state, { issues: MADE_ISSUES });

const change = (parts: Partial<StandChange>): StandChange => ({
	actor: "sandria",
	subject: { kind: "issue", issue: "force-limits" },
	move: "softened",
	from: "opposes",
	to: "open",
	before: [evidence("a", "no limit whatever", { day: "2031-03-01" })],
	after: [evidence("c", "a limit can be discussed", { day: "2031-03-04" })],
	...parts,
});

const page = (stands: readonly StandChange[]) =>
	viewChanges(context, {
		before: { asOf: "2031-03-02", knownBy: null },
		after: { asOf: "2031-03-04", knownBy: null },
		stands,
		drafts: [
			{
				kind: "new",
				draft: state.drafts[1]!,
				what: [],
				provisions: state.drafts[1]!.provisions,
				before: [],
				after: state.drafts[1]!.evidence,
			},
		],
		claims: [
			{
				kind: "contested",
				claim: state.claims[0]!,
				before: state.claims[0]!.asserted[0]!.evidence,
				after: state.claims[0]!.denied[0]!.evidence,
			},
		],
		events: [],
	});

const moves = (stands: readonly StandChange[]) =>
	page(stands).tables.find(({ name }) => name === "moves")!;

describe("the page of changes", () => {
	it("says where no day is known to compare, and claims nothing else", () => {
		const { notes, tables } = viewUndatedChanges(context);
		expect(notes.at(-1)).toMatch(/^No day is known to compare/);
		expect(tables.map(({ rows, empty }) => [rows.length, empty])).toEqual([
			[0, "There are no two days to compare."],
		]);
	});

	it("names both days", () => {
		expect(page([]).title).toBe(
			"What changed from 2 March 2031 to 4 March 2031",
		);
	});

	it("sets the words before beside the words after, both with their places", () => {
		const table = moves([change({})]);
		const row = table.rows[0]!;
		expect(
			["move", "from", "to", "words", "before"].map(
				(key) => cellOf(row, key).text,
			),
		).toEqual([
			"softened",
			"from ▼ opposes",
			"to ○ open",
			"a limit can be discussed",
			"before: no limit whatever",
		]);
		expect(
			evidenceOfRow(row, table.columns).map(({ document }) => document),
		).toEqual(["c", "a"]);
	});

	it("tells no stance before one that is new, and none after one that was withdrawn", () => {
		const [withdrawn, fresh] = moves([
			change({ move: "new", from: null, before: [] }),
			change({ move: "withdrawn", to: null, after: [] }),
		]).rows;
		expect(cellOf(fresh!, "from").value).toBeNull();
		expect(cellOf(withdrawn!, "to").value).toBeNull();
	});

	it("counts repetitions and lists none", () => {
		const repeated = change({ move: "repeated", from: "open" });
		expect(moves([repeated]).rows).toEqual([]);
		expect(page([repeated]).notes).toContain(
			"1 stand repeated: a repetition is no change.",
		);
	});

	it("shows of a draft only what is newly reported", () => {
		const [, drafts, provisions, claims] = page([]).tables;
		expect(drafts?.rows.map((row) => cellOf(row, "kind").text)).toEqual([
			"new",
		]);
		expect(provisions?.rows.length).toBe(1);
		expect(cellOf(claims!.rows[0]!, "words").text).toBe("no shell was fired");
	});
});

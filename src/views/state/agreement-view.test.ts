import { describe, expect, it } from "vitest";
import { evidence, MADE_ISSUES, madeState } from "../../../test/made-state.js";
import type { Stance } from "../../model/position.js";
import type { Stand } from "../../model/state.js";
import { agreementsOf, viewAgreement } from "./agreement-view.js";
import { makeStateContext } from "./state-context.js";

const stand = (
	actor: string,
	stance: Stance | null,
	issue = "territory",
): Stand => ({
	actor,
	subject: { kind: "issue", issue },
	stance,
	isContradicted: stance === null,
	history: [
		{
			stance: stance ?? "open",
			move: "stated",
			days: null,
			condition: null,
			evidence: [evidence(actor, "words")],
		},
	],
});

describe("two actors on one matter", () => {
	it.each([
		["supports", "conditional", "agree", "be it on conditions"],
		["concerned", "opposes", "agree", "both against it"],
		["supports", "opposes", "differ", "opposite sides"],
		["conditional", "concerned", "differ", "opposite sides"],
		["open", "supports", undefined, "who would talk has taken no side"],
		["declined", "declined", undefined, "silence is no agreement"],
		[null, "supports", undefined, "who contradicts himself has no side"],
	] as const)("%s and %s: %s (%s)", (one, other, relation, _why) => {
		const [found] = agreementsOf([
			stand("sandria", one),
			stand("nordmark", other),
		]);
		expect(found?.relation).toBe(relation);
		if (found !== undefined)
			expect([found.a.actor, found.b.actor]).toEqual(["nordmark", "sandria"]);
	});

	it("are not held together on different matters", () => {
		expect(
			agreementsOf([
				stand("sandria", "supports"),
				stand("nordmark", "supports", "force-limits"),
			]),
		).toEqual([]);
	});
});

describe("the page of agreement", () => {
	it("has a row for each matter of a pair, with the words of both", () => {
		const state = madeState();
		const page = viewAgreement(
			makeStateContext(state, { issues: MADE_ISSUES }),
			agreementsOf([
				stand("sandria", "supports"),
				stand("nordmark", "opposes"),
			]),
		);
		const [row] = page.tables[0]?.rows ?? [];
		expect(row?.cells.pair?.text).toBe("Nordmark and Sandria");
		expect(row?.cells.relation?.text).toBe("differ");
		expect(row?.cells.a?.evidence[0]?.document).toBe("nordmark");
		expect(row?.cells.b?.evidence[0]?.document).toBe("sandria");
	});
});

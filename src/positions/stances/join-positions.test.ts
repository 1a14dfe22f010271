import { describe, expect, it } from "vitest";
import type { Position } from "../../model/position.js";
import { makeSpan } from "../../model/span.js";
import { joinPositions } from "./join-positions.js";

const position = (
	actor: string,
	stance: Position["stance"],
	rest: Partial<Position> = {},
): Position => ({
	actor,
	stance,
	target: "plan",
	issue: null,
	statement: "s1",
	condition: null,
	...rest,
});

/** The positions kept, as `actor stance`, where every statement is Ruiz's. */
const joined = (positions: readonly Position[]): readonly string[] =>
	joinPositions(positions, ({ actor }) =>
		actor === "chief" ? actor : "ruiz",
	).map(({ actor, stance }) => `${actor} ${stance}`);

describe("joinPositions", () => {
	it("keeps one of two tellings of one stand", () => {
		expect(
			joined([position("ruiz", "opposes"), position("ruiz", "opposes")]),
		).toEqual(["ruiz opposes"]);
	});
	it("keeps stands on different things, and different stands on one", () => {
		const kept = [
			position("ruiz", "opposes"),
			position("ruiz", "opposes", { target: "paper" }),
			position("ruiz", "open"),
		];
		expect(joined(kept)).toHaveLength(3);
	});
	it("keeps the telling with a condition, since it says more", () => {
		const condition = makeSpan("if all agree", 0, 12);
		expect(
			joined([
				position("ruiz", "supports"),
				position("ruiz", "conditional", { condition }),
			]),
		).toEqual(["ruiz conditional"]);
	});
	it("keeps a speaker's own word before what is said for the speaker's side", () => {
		expect(
			joined([position("orland", "open"), position("ruiz", "open")]),
		).toEqual(["ruiz open"]);
	});
	it("keeps two persons apart", () => {
		expect(
			joined([position("chief", "open"), position("ruiz", "open")]),
		).toEqual(["chief open", "ruiz open"]);
	});
});

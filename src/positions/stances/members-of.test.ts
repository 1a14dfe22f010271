import { describe, expect, it } from "vitest";
import { markedInput } from "../../../test/marked-positions.js";
import { membersOf } from "./members-of.js";
import { stanceContext } from "./stance-context.js";

const membersIn = (marked: string): readonly string[] =>
	membersOf("rebels", stanceContext(markedInput(marked), []));

describe("membersOf", () => {
	it.each([
		["[rebels: [orland: Orland] and [kiral: Kiral]] met", ["orland", "kiral"]],
		[
			"[rebels: [orland: Orland], [kiral: Kiral] and the [union: union]] met",
			["orland", "kiral", "union"],
		],
		[
			"[rebels: the leaders of [orland: Orland] and [kiral: Kiral]] met",
			["rebels"],
		],
		["[rebels: the rebels] met", ["rebels"]],
	])("gives those that are named one by one: %s", (marked, expected) => {
		expect(membersIn(marked)).toEqual(expected);
	});
});

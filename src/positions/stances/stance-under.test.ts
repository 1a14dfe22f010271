import { describe, expect, it } from "vitest";
import type { Stance } from "../../model/position.js";
import { stanceUnder } from "./stance-under.js";

const plain = { isNegated: false, modal: null, condition: null };

describe("stanceUnder", () => {
	it.each<[string, Stance, object, Stance]>([
		["supports", "supports", {}, "supports"],
		["does not support", "supports", { isNegated: true }, "opposes"],
		["is not opposed to", "opposes", { isNegated: true }, "open"],
		["is not worried about", "concerned", { isNegated: true }, "open"],
		["could accept", "supports", { modal: "could" }, "open"],
		["would accept", "supports", { modal: "would" }, "supports"],
		[
			"would sign if",
			"supports",
			{ modal: "would", condition: "if" },
			"conditional",
		],
		[
			"would not sign unless",
			"supports",
			{ isNegated: true, condition: "unless" },
			"conditional",
		],
		[
			"would not sign if",
			"supports",
			{ isNegated: true, condition: "if" },
			"opposes",
		],
		[
			"is open to it provided",
			"open",
			{ condition: "provided" },
			"conditional",
		],
		["would reject it if", "opposes", { condition: "if" }, "opposes"],
		["did not decline", "declined", { isNegated: true }, "declined"],
	])("makes of “%s” what it says", (_, stance, setting, expected) => {
		expect(stanceUnder(stance, { ...plain, ...setting })).toBe(expected);
	});
});

import { expect, test } from "vitest";
import type { Token } from "../model/analysis.js";
import { behindEntryHour } from "./entry-hour.js";

test.each([
	["14:20 Lund said", 1],
	["16.05 – From the rebels", 2],
	["Lund said at 14:20", 0],
	["14 ships sailed", 0],
])("the entry %j begins at token %i", (text, expected) => {
	const tokens = text.split(" ").map((norm) => ({ norm }) as Token);
	expect(behindEntryHour(tokens)).toBe(expected);
});

import { describe, expect, it } from "vitest";
import { eventsIn } from "../../../test/events-in.js";

describe("figures of speech", () => {
	it.each([
		["a note", "Ode struck a softer note on Monday."],
		["a line", "Ode took a harder line on Tuesday."],
		["a way of speaking", "Ruiz played down the report on Tuesday."],
		["an answer", "Ruiz struck back on Tuesday."],
		["words let loose", "Ruiz hit out at Ode on Tuesday."],
		["what nobody will hold", "Ode ruled out a summit in March."],
		["a sum", "Exports reached $4bn in January."],
		["a share", "Inflation hit 9 percent in January."],
		["a refusal", "They refused to meet on Friday."],
		["what nobody did", "Neither side met on Monday."],
		["what did not take place", "No meeting took place on Monday."],
	])("tell no event by %s: %s", (_, text) => {
		expect(eventsIn(text)).toEqual([]);
	});

	it.each([
		[
			"Rebels shot down a helicopter on Monday.",
			"military 2026-02-09: Rebels shot down a helicopter on Monday",
		],
		[
			"Shells hit two depots on Tuesday.",
			"military 2026-02-10: Shells hit two depots on Tuesday",
		],
		[
			"The senate voted against the bill on Tuesday.",
			"decision 2026-02-10: The senate voted against the bill on Tuesday",
		],
	])("leave deeds alone: %s", (text, expected) => {
		expect(eventsIn(text)).toEqual([expected]);
	});
});

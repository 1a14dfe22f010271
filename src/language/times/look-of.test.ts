import { describe, expect, it } from "vitest";
import { analysisOf, timeLexicon } from "../../../test/built-in-lexicons.js";
import { lookOf } from "./look-of.js";

describe("lookOf", () => {
	it.each([
		["back", "The envoys met on Friday."],
		["back", "The envoys have met on Friday."],
		["back", "The envoys should have met on Friday."],
		["back", "The envoy could not be reached on Friday."],
		["back", "On Friday the envoys met."],
		["back", "It cited a ruling issued on Friday."],
		["back", "The president rejected the plan on Friday."],
		["back", "Orland accuses the rebels of opening the weir on Friday."],
		["back", "Orland blames Kiral for shelling the port on Friday."],
		["on", "The envoys will meet on Friday."],
		["on", "The envoys agreed to meet on Friday."],
		["on", "The talks, scheduled for Friday, are in doubt."],
		["on", "They must answer by Friday."],
		["on", "They would be killed if they were not freed by Friday."],
		["on", "Aid was needed by Friday."],
		["back", "All of them had been freed by Friday."],
		["on", "The vote was postponed until Friday."],
		["on", "Friday's summit will be the last."],
		["open", "A vote on Friday."],
		["back", "Seven inland states signed a charter on Friday."],
		["back", "The envoy, fresh from a meeting on Friday, sees a way."],
		["on", "The envoy, silent about a meeting on Friday, sees a way."],
	])("looks %s in: %s", (look, text) => {
		const start = text.indexOf("Friday");
		expect(
			lookOf(
				analysisOf(text).sentences[0]!,
				{ start, end: start + 6 },
				timeLexicon,
			),
		).toBe(look);
	});
});

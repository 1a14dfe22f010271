import { describe, expect, it } from "vitest";
import { markedInput } from "../../../test/marked-positions.js";
import { findProvisions } from "./find-provisions.js";

function provisionsIn(marked: string): readonly string[] {
	return findProvisions(markedInput(marked)).map(({ content }) =>
		content.map(({ text }) => text).join(" | "),
	);
}

const JOINT =
	"[venue: In a joint statement] [source: [officials: the two leaders]] [cue: said] [content: they had talked]. ";

describe("those who have told of a draft", () => {
	it.each([
		[
			"[source: [plan: The plan]] [cue: caps] [content: the fleet at 30 ships]. [content2: [orland: Orland] would also be allowed to keep 500 soldiers there], [source2: [officials: one of the officials]] [cue2: said].",
			[
				"the fleet at 30 ships",
				"Orland would also be allowed to keep 500 soldiers there",
			],
		],
		[
			"[source: [plan: The plan]] [cue: caps] [content: the fleet at 30 ships]. [content2: He would also sign it], [source2: [officials: one of the officials]] [cue2: said].",
			["the fleet at 30 ships"],
		],
		[
			"[source: [plan: The plan]] [cue: caps] [content: the fleet at 30 ships]. [content2: [orland: Orland] would never allow 500 soldiers there], [source2: [ruiz: the minister]] [cue2: said].",
			["the fleet at 30 ships"],
		],
		[
			"[source: [plan: The plan]] [cue: caps] [content: the fleet at 30 ships]. [content2: The two sides have settled on a council of 24 members, a third of them women], [source2: [officials: one of the officials]] [cue2: said].",
			[
				"the fleet at 30 ships",
				"a council of 24 members, a third of them women",
			],
		],
		[
			"[source: [plan: The plan]] [cue: caps] [content: the fleet at 30 ships]. [content2: The two sides have agreed on a draft in nine points], [source2: [officials: one of the officials]] [cue2: said].",
			["the fleet at 30 ships"],
		],
	])("tell more of it: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});
});

describe("an account of a joint statement", () => {
	it.each([
		[
			"[source2: The leaders] also [cue2: pledged] [content2: to free all sailors within 90 days].",
			["free all sailors within 90 days"],
		],
		[
			"[source2: Both sides] [cue2: agreed] [content2: to reopen the strait and to hand the islands to a court].",
			["reopen the strait", "hand the islands to a court"],
		],
		[
			"[source2: They] [cue2: called for] [content2: heavy guns to be moved 25 km from the shore].",
			["heavy guns to be moved 25 km from the shore"],
		],
	])("tells what they bind themselves to: %s", (told, expected) => {
		expect(provisionsIn(JOINT + told)).toEqual(expected);
	});

	it.each([
		`${JOINT}[source2: [ruiz: Ruiz]] [cue2: called for] [content2: heavy guns to be moved].`,
		`${JOINT}[source2: Opposition leaders] [cue2: called for] [content2: heavy guns to be moved].`,
		`${JOINT}[source2: The leaders] [cue2: agreed] [content2: that the sanctions had failed].`,
		"[source: The leaders] [cue: undertook] [content: to free all sailors within 90 days].",
		`[source2: The leaders] [cue2: undertook] [content2: to free all sailors]. ${JOINT}`,
	])("tells nothing of the kind elsewhere: %s", (marked) => {
		expect(provisionsIn(marked)).toEqual([]);
	});
});

describe("what all parties agreed to", () => {
	it("is in the text spoken of just before", () => {
		expect(
			provisionsIn(
				"[source: [plan: The accord]] [cue: lifts] [content: the oil embargo]. [source2: The two governments] also [cue2: agreed] [content2: to drop their claims at the court].",
			),
		).toEqual(["the oil embargo", "drop their claims at the court"]);
	});

	it("is in none in another paragraph", () => {
		expect(
			provisionsIn(
				"[source: [plan: The accord]] [cue: lifts] [content: the oil embargo].\n[source2: The two governments] also [cue2: agreed] [content2: to drop their claims at the court].",
			),
		).toEqual(["the oil embargo"]);
	});
});

describe("what a text notes", () => {
	it("is provided where it is to be done", () => {
		expect(
			provisionsIn(
				"[content: The debt], [source: [plan: the text]] [cue: notes], “[content: will be settled later]”.",
			),
		).toEqual(["The debt | will be settled later"]);
		expect(
			provisionsIn(
				"[source: [plan: The text]] [cue: notes] that [content: the mines are to be cleared by May].",
			),
		).toEqual(["the mines are to be cleared by May"]);
	});

	it("is provided nowhere else", () => {
		expect(
			provisionsIn(
				"[source: [plan: The text]] [cue: notes] that [content: the war has cost both peoples dear].",
			),
		).toEqual([]);
	});
});

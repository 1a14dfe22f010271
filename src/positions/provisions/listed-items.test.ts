import { describe, expect, it } from "vitest";
import { markedInput } from "../../../test/marked-positions.js";
import { findProvisions } from "./find-provisions.js";

function provisionsIn(marked: string): readonly string[] {
	return findProvisions(markedInput(marked)).map(({ content }) =>
		content.map(({ text }) => text).join(" | "),
	);
}

type Row = readonly [marked: string, expected: readonly string[]];

const LISTS: readonly Row[] = [
	[
		"[source: [plan: The document]] [cue: asks] that [content: [kiral: Kiral]]:\n• End its raids within 30 days.\n• Free 40 sailors and hand back the port.\nKiral has not answered.",
		["End its raids within 30 days", "Free 40 sailors", "hand back the port"],
	],
	[
		"[source: [plan: The plan]] [cue: calls for] [content: the following]:\n- a truce at sea;\n- the return of 300 villagers; and\n- elections by May",
		["a truce at sea", "the return of 300 villagers", "elections by May"],
	],
	[
		"Here are the main points of [plan: the plan]:\n1. The army is cut to 40,000 soldiers.\n2. Elections are held in May. Nobody knows how.\n(3) Anything else.",
		["The army is cut to 40,000 soldiers", "Elections are held in May"],
	],
	[
		"Envoys have read [plan: the plan]. It has nine pages. The main points:\n– The army is cut to 40,000 soldiers.\n– Elections are held in May.",
		["The army is cut to 40,000 soldiers", "Elections are held in May"],
	],
	[
		"[plan: The paper] is out.\nWhat [plan: the paper] says\n• The army is cut to 40,000 soldiers\n• Elections are held in May\n• Not covered: the old debt",
		["The army is cut to 40,000 soldiers", "Elections are held in May"],
	],
	[
		"[source: [plan: The paper]] [cue: demands] that [content: [kiral: Kiral]]:\n• Cut its fleet to 30 ships.\nIn return, [source2: the list] [cue2: says], [content2: Orland would lift its oil embargo].",
		["Cut its fleet to 30 ships", "Orland would lift its oil embargo"],
	],
];

const NONE: readonly Row[] = [
	[
		"[source: [plan: The plan]] [cue: will] [content: change three ports]:\n***Ports:*** Two ports are to be dug.\n**Roads** Four roads are to be built.",
		["change three ports", "Two ports are to be dug"],
	],
	[
		"How [orland: Orland] took [plan: the plan]:\n• The minister left the room.\n• The army held a drill.",
		[],
	],
	[
		"Here are the main points of [plan: the plan]:\n• “The army must be cut”, [source: [ruiz: Ruiz]] [cue: said].",
		[],
	],
	[
		"[source: [plan: The plan]] [cue: asks] that [content: [kiral: Kiral]]:\nThe fleet sailed on Monday to free the port.",
		["Kiral"],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] three points stood out:\n• The army would be cut.",
		[],
	],
	[
		"Orland cut its army. In return, [source: the list] [cue: says], [content: Kiral would lift its embargo].",
		[],
	],
];

describe("the lines of a list", () => {
	it.each(LISTS)("are what the draft provides: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});

	it.each(NONE)("are not, elsewhere: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});

	it("bind whom the heading names", () => {
		const [first] = findProvisions(
			markedInput(
				"[source: [plan: The text]] [cue: asks] that [content: [kiral: Kiral]]:\n• Cede the port for $40m.",
			),
		);
		expect(first).toMatchObject({
			draft: "plan",
			obligor: "kiral",
			statement: "s",
		});
		expect(first?.figures.map(({ value }) => value)).toEqual([40_000_000]);
	});
});

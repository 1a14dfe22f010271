import { describe, expect, it } from "vitest";
import { loadTagger } from "../../app/load-models.js";
import { analyze } from "../../language/analyze.js";
import { findCondition } from "./find-condition.js";

const tagger = loadTagger();

/** The words of the condition in a text; null where it has none. */
function conditionIn(text: string): string | null {
	const { tokens } = analyze(
		text,
		[{ start: 0, end: text.length, kind: "body" }],
		tagger,
	);
	const found = findCondition(tokens, { from: 0, to: tokens.length });
	return found === null
		? null
		: text.slice(tokens[found.from]!.start, tokens[found.to - 1]!.end);
}

describe("findCondition", () => {
	it.each([
		[
			"The north would sign if the south disarmed first.",
			"if the south disarmed first",
		],
		["Should Orland balk, the ban would return.", "Should Orland balk"],
		[
			"Were either side to pull out, the cap would lapse.",
			"Were either side to pull out",
		],
		["Should it be so, fine.", "Should it be so"],
		["The guns were old, and the ban would stay.", null],
		[
			"The bloc could pay a third, but only if the others paid in.",
			"but only if the others paid in",
		],
		["If the south disarmed, the north would sign.", "If the south disarmed"],
		[
			"It would sign only if every line was agreed.",
			"only if every line was agreed",
		],
		[
			"Funding would stop unless the vote had a date.",
			"unless the vote had a date",
		],
		[
			"London would give up its role provided that its bases stay.",
			"provided that its bases stay",
		],
		[
			"The row changes nothing, provided the island keeps its word.",
			"provided the island keeps its word",
		],
		["The assets stay blocked until the north pays.", "until the north pays"],
		[
			"It would lift the embargo in exchange for a truce.",
			"in exchange for a truce",
		],
		["Membership is dependent on a consensus.", "dependent on a consensus"],
		[
			"Once the court had met, the amnesty would lapse.",
			"Once the court had met",
		],
	])("finds the condition in: %s", (text, expected) => {
		expect(conditionIn(text)).toBe(expected);
	});

	it.each([
		"She asked if he would sign.",
		"Even if it rains, talks go on.",
		"The text, once the pride of both sides, lies in a drawer.",
		"The truce holds until Friday.",
		"The plan provided a map for both sides.",
		"It relies on gear, provided by trusted firms that obey the law.",
		"They would return the arms, if any.",
		"In exchange, the north would be readmitted.",
	])("finds none in: %s", (text) => {
		expect(conditionIn(text)).toBeNull();
	});
});

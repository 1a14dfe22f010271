import { describe, expect, it } from "vitest";
import { loadTagger } from "../../app/load-models.js";
import { analyze } from "../../language/analyze.js";
import { conjunctForm } from "./conjunct-form.js";
import { nounConjunct } from "./noun-conjunct.js";

const tagger = loadTagger();
const tokensOf = (text: string) =>
	analyze(text, [{ start: 0, end: text.length, kind: "body" }], tagger).tokens;

describe("conjunctForm", () => {
	it.each([
		["reduce the army to 40,000", "bare"],
		["sharply reduce the army", "bare"],
		["deletes the ban on alliances", "finite"],
		["to write a policy into law", "infinitive"],
		["inviting the north back", "gerund"],
		["elections would be held in May", "clause"],
		["the north limiting its army", "subjectGerund"],
		["the north to hand over its arms", "subjectInfinitive"],
		["the north raise its own taxes", "subjectBare"],
		["would let observers in", "finite"],
		["a fund, run by the Union, would pay for roads", "clause"],
		["Orland, for its part, would pay a third", "clause"],
		["The League, meanwhile, would send monitors", "clause"],
		["Four posts, two on each bank, would be shut", "clause"],
		["both may fly drones over it", "clause"],
		["Orland, in return, gives up the fort", "clause"],
		["both navies, a panel of judges, limits on tolls", "noun"],
		["a freeze on enlargement, backed by the north", "noun"],
		["a freeze on enlargement", "noun"],
		["the return of parts of the coast they still hold", "noun"],
		["the opening of two crossings to aid", "noun"],
	])("tells how it opens: %s", (text, expected) => {
		const tokens = tokensOf(text);
		const verbs = new Set(["reduce", "delete"]);
		expect(conjunctForm(tokens, { from: 0, to: tokens.length }, verbs)).toBe(
			expected,
		);
	});
});

describe("nounConjunct", () => {
	it.each([
		[
			"a freeze on enlargement",
			{ opening: "a", isDeed: true, hasComplement: true },
		],
		[
			"the withdrawal of troops",
			{ opening: "definite", isDeed: true, hasComplement: true },
		],
		[
			"€2 billion to a fund",
			{ opening: "sum", isDeed: false, hasComplement: true },
		],
		[
			"recognition of the coast",
			{ opening: "plain", isDeed: true, hasComplement: true },
		],
		[
			"the islands",
			{ opening: "definite", isDeed: false, hasComplement: false },
		],
	])("tells what it is like: %s", (text, expected) => {
		const tokens = tokensOf(text);
		expect(
			nounConjunct(tokens, { from: 0, to: tokens.length }, new Set(["freeze"])),
		).toEqual(expected);
	});
});

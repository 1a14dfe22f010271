import { describe, expect, it } from "vitest";
import { loadCodebook } from "../../app/load-codebook.js";
import { loadTagger } from "../../app/load-models.js";
import { analyze } from "../../language/analyze.js";
import { provisionWords } from "./provision-words.js";
import { undefinedTerms } from "./undefined-terms.js";

const tagger = loadTagger();
const { terms } = provisionWords(loadCodebook());

describe("undefinedTerms", () => {
	it.each([
		[
			"receiving as-yet-undefined “robust guarantees” from the allies",
			["as-yet-undefined “robust guarantees”"],
		],
		[
			"the treaty shall lapse on a date to be agreed",
			["on a date to be agreed"],
		],
		["a fund of unspecified size", ["unspecified size"]],
		[
			"troops from countries yet to be named",
			["from countries yet to be named"],
		],
		["a fund of $2bn", []],
	])("finds what is left open in: %s", (text, expected) => {
		const { tokens } = analyze(
			text,
			[{ start: 0, end: text.length, kind: "body" }],
			tagger,
		);
		expect(
			undefinedTerms(tokens, { from: 0, to: tokens.length }, terms).map(
				({ start, end }) => text.slice(start, end),
			),
		).toEqual(expected);
	});
});

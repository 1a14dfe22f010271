import { describe, expect, it } from "vitest";
import { loadCodebook } from "../../app/load-codebook.js";
import type { Provision } from "../../model/draft.js";
import { reportText, reportWords } from "./report-text.js";

const words = reportWords(loadCodebook());

function provision(text: string, figure: string | null): Provision {
	const at = figure === null ? 0 : text.indexOf(figure);
	return {
		id: "p1",
		draft: null,
		issue: "other",
		// Spans of a report lie in its article, not at its beginning.
		content: [{ start: 100, end: 100 + text.length, text }],
		obligor: null,
		beneficiary: null,
		figures:
			figure === null
				? []
				: [
						{
							span: {
								start: 100 + at,
								end: 100 + at + figure.length,
								text: figure,
							},
							value: 1,
							unit: "",
						},
					],
		condition: null,
		undefined: [],
		statement: null,
	};
}

describe("the words of a report that are held against a draft", () => {
	it.each([
		["cap the army at 40,000 soldiers", "40,000 soldiers", "cap the army at"],
		[
			"The plan would have jets stationed abroad",
			null,
			"The jets stationed abroad",
		],
		["leave the valley under the plan", null, "leave the valley the plan"],
		["", null, ""],
	])("of %j are %j without its figures", (text, figure, expected) => {
		expect(reportText(provision(text, figure), words)).toBe(expected);
	});
});

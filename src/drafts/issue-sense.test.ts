import { describe, expect, it } from "vitest";
import { loadCodebook } from "../app/load-codebook.js";
import type { IssueDirection, WordVectors } from "../model/codebook.js";
import { clauseIssueScores, issueOf, OTHER_ISSUE } from "./issue-of.js";
import { senseOf } from "./issue-sense.js";
import { clauseWords } from "./issue-words.js";
import { readIssueDirections } from "./read-issue-directions.js";

const { issues } = loadCodebook();
const withoutDirections = issues.map(({ code, label, terms }) => ({
	code,
	label,
	terms,
}));

const words: WordVectors = {
	rowOf: new Map([
		["trout", 0],
		["weir", 1],
	]),
	rows: new Int8Array([100, 0, 0, 100]),
	width: 2,
};
const fishing: IssueDirection = {
	words,
	towards: new Float32Array([0.02, 0]),
	bias: 0,
};
const dams: IssueDirection = {
	words,
	towards: new Float32Array([0, 0.02]),
	bias: 0,
};

describe("what words say of issues", () => {
	it.each([
		["trout beside trout upon trout", [0.97, 0.03]],
		["weir beside weir upon weir", [0.03, 0.97]],
		["trout, weirs, trout and weirs", [0.5, 0.5]],
	])("“%s”", (clause, chances) => {
		const told = senseOf(clauseWords(clause, 10), [fishing, dams]) ?? [];
		expect(told.map((chance) => Number(chance.toFixed(3)))).toEqual(chances);
	});

	it.each(["three small puddings", "a trout at the weir"])(
		"is nothing where too few words are known: “%s”",
		(clause) => {
			expect(senseOf(clauseWords(clause, 10), [fishing, dams])).toBeNull();
		},
	);

	it("is nothing where no issue has a direction", () => {
		expect(senseOf(clauseWords("trout upon trout", 10), [])).toBeNull();
	});
});

describe("of several issues that terms name", () => {
	it.each([
		[
			"satellite photographs to prove that the withdrawal is real",
			"withdrawal",
			"monitoring",
		],
		[
			"return the ferry seized from the state bank",
			"navigation",
			"frozen-assets",
		],
	])("all words of “%s” tell not %s but %s", (clause, byTerms, byWords) => {
		expect(issueOf(clause, withoutDirections)).toBe(byTerms);
		expect(issueOf(clause, issues)).toBe(byWords);
	});

	it("the one that nothing speaks against keeps its score", () => {
		const clause = "a new charter drafted by a convention of village elders";
		const [plain] = clauseIssueScores(clause, withoutDirections);
		expect(clauseIssueScores(clause, issues)[0]).toEqual(plain);
	});

	it("and where terms name none, words alone decide nothing", () => {
		expect(issueOf("the flag shall be blue", issues)).toBe(OTHER_ISSUE);
	});

	it("goes by the terms alone for issues that a user made", () => {
		const own = ["parking", "paving"].map((code) => ({
			code,
			label: code,
			terms: [{ term: "kerb", weight: 5 }],
		}));
		expect(clauseIssueScores("paint the kerb", own)).toHaveLength(2);
	});
});

describe("the file of directions", () => {
	it("that is cut short is refused", () => {
		const head = new TextEncoder().encode(
			`{"codes":["a"],"width":1,"stems":"x y"}  `,
		);
		const file = new Uint8Array(4 + head.length + 8 + 1);
		new DataView(file.buffer).setUint32(0, head.length, true);
		file.set(head, 4);
		expect(() => readIssueDirections(file)).toThrow(
			/issue directions: \d+ bytes do not match their head/,
		);
	});
});

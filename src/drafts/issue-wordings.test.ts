import { describe, expect, it } from "vitest";
import { readClauses } from "../../training/issues/read-clauses.js";
import { loadCodebook } from "../app/load-codebook.js";
import { issueOf } from "./issue-of.js";

const { issues } = loadCodebook();

const rows = readClauses("test/issues/wordings.txt").map(
	({ text, code }) => [text, code] as const,
);

describe("the wordings of each issue", () => {
	it("are at least four for every code of the codebook", () => {
		const few = issues.filter(
			({ code }) => rows.filter(([, own]) => own === code).length < 4,
		);
		expect(few.map(({ code }) => code)).toEqual([]);
	});

	it("do without the words of the code in at least half of them", () => {
		const named = issues.filter(({ code }) => {
			const own = rows.filter(([, other]) => other === code);
			const words = new RegExp(`\\b(?:${code.split("-").join("|")})\\b`);
			return own.filter(([text]) => words.test(text)).length > own.length / 2;
		});
		expect(named.map(({ code }) => code)).toEqual([]);
	});

	it.each(rows)("tell that “%s” is about %s", (text, code) => {
		expect(issueOf(text, issues)).toBe(code);
	});
});

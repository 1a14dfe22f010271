import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadCodebook } from "../app/load-codebook.js";
import { issueOf } from "./issue-of.js";

const { issues } = loadCodebook();

const rows = readRows(readFileSync("test/issues/wordings.txt", "utf8"));

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

/** A code at the margin, and under it a clause a line. */
function readRows(table: string): readonly (readonly [string, string])[] {
	const found: [string, string][] = [];
	let code = "";
	for (const line of table.split("\n")) {
		if (line === "" || line.startsWith("#")) continue;
		if (line.startsWith("  ")) found.push([line.trim(), code]);
		else code = line;
	}
	return found;
}

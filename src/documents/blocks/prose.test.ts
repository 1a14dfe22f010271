import { describe, expect, it } from "vitest";
import { lineShape } from "./line-shape.js";
import { isHeading, isMarkedHeading, isProse, isSpoken } from "./prose.js";

const shapeOf = (line: string) =>
	lineShape(line, { start: 0, end: line.length });
const isText = (line: string) =>
	isProse(shapeOf(line)) || !isHeading(shapeOf(line));

describe("a paragraph of text", () => {
	const texts = [
		"The talks failed.",
		"“They failed,” she said.",
		"Why?",
		"So who pays for it?",
		"Did you sign the paper?",
		"The envoy told reporters that he would come back on Friday",
		"The ministry welcomed the new step",
		"The bridge was built in 1911",
		"- a joint board",
		"3. Disputes go to a court",
		"and nothing else",
		"He will come back to the table on Friday",
		'"Whoever closes the bridge closes the town and its market"',
		"Lock | Toll | Year",
		"MS. ROE:  Good morning",
	];
	for (const line of texts)
		it(`is "${line}"`, () => expect(isText(line)).toBe(true));

	const headings = [
		"Talks in doubt",
		"‘No third bank’",
		"WHO PAYS FOR THE LOCK?",
		"Who pays for the lock?",
		"Ruritania plays it down",
		"Ruritania accuses Graustark of 'leaking the paper' after summit",
		"1986",
		"What was agreed",
		"U.S. envoy lands in Zenda for a second round",
	];
	for (const line of headings)
		it(`is not "${line}"`, () => expect(isText(line)).toBe(false));
});

describe("isMarkedHeading", () => {
	for (const line of [
		"## Reactions",
		"**Reactions**",
		"***<u>Reactions</u>***",
		"__Reactions__",
	])
		it(`holds for "${line}"`, () =>
			expect(isMarkedHeading(shapeOf(line))).toBe(true));
	for (const line of [
		"**The board** met.",
		"*The talks failed.*",
		"*“We failed”*",
		"#river",
	])
		it(`does not hold for "${line}"`, () =>
			expect(isMarkedHeading(shapeOf(line))).toBe(false));
});

describe("isSpoken", () => {
	for (const line of [
		"Q: Who pays?",
		"Q    And the lock?",
		"MS. ROE:  Hello",
		"SENIOR OFFICIAL: Thanks",
	])
		it(`holds for "${line}"`, () => expect(isSpoken(line)).toBe(true));
	for (const line of ["Question time", "Aster: no deal", "EU: no deal"])
		it(`does not hold for "${line}"`, () => expect(isSpoken(line)).toBe(false));
});

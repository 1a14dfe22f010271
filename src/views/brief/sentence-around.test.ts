import { describe, expect, it } from "vitest";
import { makeSpan } from "../../model/span.js";
import { sentenceAround } from "./sentence-around.js";

const around = (text: string, words: string): string => {
	const start = text.indexOf(words);
	const span = makeSpan(text, start, start + words.length);
	return sentenceAround(text, span, { start: 0, end: text.length }).text;
};

describe("the sentence round a span", () => {
	const text =
		"The U.S. envoy left. “We agree,” Gen. Orlo said. “It is fair.” Nobody else spoke.";
	it.each([
		["envoy left", "The U.S. envoy left."],
		["We agree,", "“We agree,” Gen. Orlo said."],
		["It is fair.", "“It is fair.”"],
		["Nobody", "Nobody else spoke."],
		["Orlo said. “It", "“We agree,” Gen. Orlo said. “It is fair.”"],
	])("%j is %j", (words, sentence) => {
		expect(around(text, words)).toBe(sentence);
	});

	it("stays near the span in a block without sentences", () => {
		const endless = `${"word ".repeat(5000)}here ${"word ".repeat(5000)}`;
		expect(around(endless, "here").length).toBeLessThan(1300);
	});

	it("is the span itself outside any block", () => {
		const span = makeSpan(text, 4, 8);
		expect(sentenceAround(text, span, null)).toEqual(span);
	});
});

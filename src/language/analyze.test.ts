import { expect, test } from "vitest";
import { loadTagger } from "../app/load-models.js";
import { isWithin } from "../model/span.js";
import { analyze } from "./analyze.js";
import type { Tagger } from "./tagger.js";

const tagger: Tagger = {
	tag: (words) => words.map((word) => (word === "said" ? "VBD" : "NN")),
};
const text = "Plan leaks\n“No,” she said. He\nleft.\r\nThe end.";

const analysis = analyze(
	text,
	[
		{ start: 0, end: 10, kind: "title" },
		{ start: 11, end: 35, kind: "body" },
		{ start: 37, end: 45, kind: "body" },
	],
	tagger,
);

test("only body blocks have sentences, and no sentence crosses blocks or is split by a wrapped line", () => {
	expect(
		analysis.sentences.map((sentence) => [
			sentence.block,
			text.slice(sentence.start, sentence.end),
		]),
	).toEqual([
		[1, "“No,” she said."],
		[1, "He\nleft."],
		[2, "The end."],
	]);
});

test("tokens stand at their places, and sentences know their first", () => {
	expect(
		analysis.tokens.every(
			(token) => text.slice(token.start, token.end) === token.text,
		),
	).toBe(true);
	for (const sentence of analysis.sentences) {
		expect(analysis.tokens[sentence.first]).toBe(sentence.tokens[0]);
		expect(sentence.tokens.every((token) => isWithin(token, sentence))).toBe(
			true,
		);
	}
	expect(analysis.tokens.find((token) => token.text === "said")).toMatchObject({
		tag: "VBD",
		lemma: "say",
	});
});

test("quotations are found", () => {
	expect(
		analysis.quotations.map((quotation) =>
			text.slice(quotation.inner.start, quotation.inner.end),
		),
	).toEqual(["No,"]);
});

test("an empty text has nothing", () => {
	expect(analyze("", [], tagger)).toEqual({
		text: "",
		sentences: [],
		tokens: [],
		quotations: [],
	});
});

const learned = loadTagger();

function readBody(text: string) {
	return analyze(text, [{ start: 0, end: text.length, kind: "body" }], learned);
}

test.each([
	['He had "no plans" to release it.', "`` ''"],
	['" We left, " she said.', "`` ''"],
	["''We left,'' she said.", "`` ''"],
	["He said ‘no plans’ were made.", "`` ''"],
	["He said 'no plans' were made.", "`` ''"],
	["The parties' plans and the envoys’ plans", "POS POS"],
	['"We left. They came." "When?"', "`` '' `` ''"],
	["“He told me: ‘Never.’”", "`` `` '' ''"],
	["The plan »wins« „now“ («so»).", "`` '' `` '' `` ''"],
])("the marks of %s are tagged %s", (text, expected) => {
	const marks = readBody(text)
		.tokens.filter((token) => /^(?:``|''|POS)$/.test(token.tag))
		.map((token) => token.tag);
	expect(marks.join(" ")).toBe(expected);
});

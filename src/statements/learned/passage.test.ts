import { expect, test } from "vitest";
import { analyze } from "../../language/analyze.js";
import type { Tagger } from "../../language/tagger.js";
import { makePassage, type Passage } from "./passage.js";
import { makeWordMemory } from "./word-memory.js";

const tags: Readonly<Record<string, string>> = {
	said: "VBD",
	Lind: "NNP",
	talks: "NNS",
	go: "VBP",
	"“": "``",
	"”": "''",
	",": ",",
	".": ".",
};
const tagger: Tagger = {
	tag: (words) => words.map((word) => tags[word] ?? "NN"),
};

function passageOf(text: string, first: number, end?: number): Passage {
	const analysis = analyze(
		text,
		[{ start: 0, end: text.length, kind: "body" }],
		tagger,
	);
	return makePassage(
		analysis,
		{ first, end: end ?? analysis.tokens.length },
		{
			memory: makeWordMemory(),
			shareOf: (key) => (key === "say/V" ? 0.9 : -1),
		},
	);
}

const text = "“Talks go on,” Lind said. Talks go.";

test("a passage knows its quotation, its sentences and its likely cue", () => {
	const passage = passageOf(text, 0);
	expect([...passage.quote]).toEqual([1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0]);
	expect([...passage.quoteLast.slice(0, 7)]).toEqual([5, 5, 5, 5, 5, 5, -1]);
	expect([...passage.sentence]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1]);
	expect([...passage.isCandidate].indexOf(1)).toBe(7);
	expect(passage.candidateAfter[0]).toBe(7);
	expect(passage.candidateBefore[8]).toBe(7);
});

test("part of an article is a passage too", () => {
	const passage = passageOf(text, 4, 9);
	expect(passage.size).toBe(5);
	expect([...passage.quote]).toEqual([1, 1, 0, 0, 0]);
	expect(passage.quoteFirst[0]).toBe(-1);
	expect([...passage.sentenceLast]).toEqual([4, 4, 4, 4, 4]);
});

test("all quotation marks are one word", () => {
	const curly = passageOf("“No,” Lind said.", 0);
	const straight = passageOf('"No," Lind said.', 0);
	expect(straight.words.map((word) => word.form)).toEqual(
		curly.words.map((word) => word.form),
	);
});

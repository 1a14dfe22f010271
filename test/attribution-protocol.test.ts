import { expect, test } from "vitest";
import { scoreLabels, spansOf } from "../eval/attribution-protocol.js";
import { countArticle, f1Of, noCounts } from "../eval/attribution-whole.js";
import { measureReliability } from "../eval/reliability.js";

const labels = (spelled: string): string[] =>
	spelled.split(" ").map((code) => {
		const kind = { s: "source", c: "cue", t: "content" }[
			code.at(-1)!.toLowerCase()
		];
		return kind === undefined
			? "O"
			: `${code.at(-1) === code.at(-1)!.toUpperCase() ? "B" : "I"}-${kind}`;
	});

test("labels spell spans, and a further label without a beginning spells none", () => {
	expect(spansOf(labels("S s C T t t . s"))).toEqual({
		source: [[0, 2]],
		cue: [[2, 3]],
		content: [[3, 6]],
	});
	expect(spansOf(labels("C C c"))).toEqual({
		source: [],
		cue: [
			[0, 1],
			[1, 3],
		],
		content: [],
	});
	expect(spansOf(labels("T s s"))).toEqual({
		source: [],
		cue: [],
		content: [[0, 1]],
	});
});

test.each([
	[
		"S s C T t t",
		"S s C T t t",
		{ exact: [1, 1, 1], begin: [1, 1, 1], jaccard: [1, 1, 1] },
		"all right",
	],
	[
		"S s C T t t",
		"S . C T t .",
		{ exact: [0, 1, 0], begin: [1, 1, 1], jaccard: [1 / 2, 1, 2 / 3] },
		"ends too soon",
	],
	[
		"S s C T t t",
		". S C . T t",
		{ exact: [0, 1, 0], begin: [0, 1, 0], jaccard: [1 / 2, 1, 2 / 3] },
		"begins too late",
	],
	[
		"S s C T t t",
		". . . . . .",
		{ exact: [0, 0, 0], begin: [0, 0, 0], jaccard: [0, 0, 0] },
		"nothing found",
	],
	[
		". . C . . .",
		"S . C . . T",
		{ exact: [0, 1, 0], begin: [0, 1, 0], jaccard: [0, 1, 0] },
		"spurious spans",
	],
	[
		"T t t t . .",
		"T t T t . .",
		{ exact: [0, 0, 0], begin: [0, 0, 2 / 3], jaccard: [0, 0, 1 / 2] },
		"one span split in two",
	],
])("%s against %s", (gold, predicted, expected) => {
	const scores = scoreLabels([labels(gold)], [labels(predicted)]);
	const kinds = ["source", "cue", "content"] as const;
	kinds.forEach((kind, at) => {
		expect(scores.exact[kind].f1).toBeCloseTo(expected.exact[at]!);
		expect(scores.begin[kind].f1).toBeCloseTo(expected.begin[at]!);
		expect(scores.jaccard[kind]).toBeCloseTo(expected.jaccard[at]!);
	});
});

test("precision and recall count over all lines", () => {
	const scores = scoreLabels(
		[labels("C . C"), labels("C . .")],
		[labels("C . ."), labels("C C .")],
	);
	expect(scores.exact.cue).toEqual({
		p: 2 / 3,
		r: 2 / 3,
		f1: expect.closeTo(2 / 3),
	});
});

const at = (start: number, end: number): { start: number; end: number }[] => [
	{ start, end },
];

test.each([
	[
		{ source: at(0, 4), cue: at(5, 9), content: at(10, 20) },
		{ content50: 1, all50: 1, all90: 1 },
		"all right",
	],
	[
		{ source: at(0, 4), cue: at(5, 9), content: at(10, 16) },
		{ content50: 1, all50: 1, all90: 0 },
		"content too short",
	],
	[
		{ source: at(0, 1), cue: at(5, 9), content: at(10, 20) },
		{ content50: 1, all50: 0, all90: 0 },
		"source too short",
	],
	[
		{ source: at(0, 4), cue: [], content: at(10, 20) },
		{ content50: 1, all50: 0, all90: 0 },
		"no cue",
	],
	[
		{ source: at(0, 4), cue: at(5, 9), content: at(30, 40) },
		{ content50: 0, all50: 0, all90: 0 },
		"another content",
	],
])("a whole attribution against %j counts %j (%s)", (predicted, expected) => {
	const counts = noCounts();
	countArticle(
		counts,
		[{ source: at(0, 4), cue: at(5, 9), content: at(10, 20) }],
		[predicted],
	);
	expect(counts).toMatchObject({ gold: 1, predicted: 1, ...expected });
	expect(f1Of(counts, counts.all50)).toBe(expected.all50);
});

test("each predicted attribution is used for one annotated one only", () => {
	const counts = noCounts();
	const one = { source: [], cue: [], content: at(0, 10) };
	countArticle(counts, [one, one], [one]);
	expect(counts).toMatchObject({ gold: 2, predicted: 1, all90: 1 });
});

test("reliability sets the chances given against the share that was right", () => {
	const cases = [
		{ chance: 0.72, isRight: true },
		{ chance: 0.78, isRight: false },
		{ chance: 1, isRight: true },
	];
	expect(measureReliability(cases)).toEqual([
		{ from: 0.7, count: 2, given: 0.75, right: 0.5 },
		{ from: 0.9, count: 1, given: 1, right: 1 },
	]);
});

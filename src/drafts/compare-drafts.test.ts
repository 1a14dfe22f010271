import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { madeUpDraft } from "../../bench/made-up-draft.js";
import { loadCodebook } from "../app/load-codebook.js";
import { loadTagger } from "../app/load-models.js";
import type { Comparison, PointPair } from "../model/comparison.js";
import { makeDocument } from "../model/document.js";
import { compareDrafts } from "./compare-drafts.js";
import { followDrafts } from "./follow-drafts.js";
import { readDraft } from "./read-draft.js";

const codebook = loadCodebook();
const tools = { codebook, tagger: loadTagger() };

function read(text: string) {
	return readDraft(makeDocument({ id: text, language: "en", text }), tools);
}

function compare(a: string, b: string): Comparison {
	return compareDrafts(read(a), read(b), codebook);
}

/** "1 → 2 changed figure 950>650 personnel", pair by pair. */
function told(comparison: Comparison): readonly string[] {
	return comparison.pairs.map(({ a, b, change, what, figures }) =>
		[
			`${a.join("+")} → ${b.join("+")}`,
			change,
			what.join(","),
			figures.map(({ from, to, unit }) => `${from}>${to} ${unit}`).join(","),
		]
			.filter((part) => part !== "")
			.join(" "),
	);
}

/** Two wordings of one point amid two others, so that rarity means something. */
function change(a: string, b: string): string | undefined {
	const rest = [
		"Both sides shall open the coastal road to lorries.",
		"The museum of Brenn shall be returned to its owners by the Commission.",
	];
	const text = (own: string) =>
		[own, ...rest].map((words, at) => `${at + 1}. ${words}`).join("\n");
	return told(compare(text(a), text(b)))[0];
}

describe("one point", () => {
	it.each([
		[
			"Each side shall keep 950 soldiers.",
			"Each side shall keep 950 soldiers",
			"1 → 1 kept",
			"a full stop",
		],
		[
			"Each side shall keep 950 soldiers.",
			"Each side shall keep 650 soldiers.",
			"1 → 1 changed figure 950>650 personnel",
			"a figure",
		],
		[
			"The army is limited to 600,000 personnel.",
			"The army is limited to 800,000 personnel in peacetime.",
			"1 → 1 changed figure,condition 600000>800000 personnel",
			"a figure and a circumstance",
		],
		[
			"The district shall be run by the United Nations.",
			"The district shall be run by the European Union.",
			"1 → 1 changed party",
			"a party",
		],
		[
			"The gas revenue shall be shared by the sides.",
			"The gas revenue shall not be shared by the sides.",
			"1 → 1 changed negation",
			"a negation",
		],
		[
			"Upland shall open its archives to scholars.",
			"Upland may open its archives to scholars.",
			"1 → 1 changed force",
			"a force",
		],
		[
			"Upland shall leave the valley within 60 days.",
			"Upland shall leave the valley within 90 days.",
			"1 → 1 changed deadline 60>90 days",
			"a deadline",
		],
		[
			"Upland shall leave the valley.",
			"Upland shall leave the valley if Lowland leaves the hills.",
			"1 → 1 changed condition",
			"a condition",
		],
		[
			"Upland shall train the police of the city.",
			"Upland shall train the police and the firemen of the city.",
			"1 → 1 changed scope",
			"the scope",
		],
		[
			"A commission shall be set up by the sides for pensions.",
			"A commission shall be established by the sides for pensions.",
			"1 → 1 reworded",
			"another word for the same",
		],
	])("“%s” against “%s” is %s: %s", (a, b, expected) => {
		expect(change(a, b)).toBe(expected);
	});
});

describe("two texts", () => {
	it("are aligned by meaning, whatever the numbers", () => {
		const a =
			"1. Upland shall release all prisoners.\n2. Elections shall be held in May by the Council.\n3. The army shall keep 900 tanks.";
		const b =
			"(1) The army shall keep 700 tanks.\n(2) Upland shall release all prisoners.\n(3) Pilgrims may visit the monastery.";
		expect(told(compare(a, b))).toEqual([
			"1 → 2 kept",
			" → 3 added",
			"2 →  dropped",
			"3 → 1 changed figure 900>700 tanks",
		]);
	});

	it("show a point split in two and two merged in one", () => {
		const one =
			"1. The force shall watch the ceasefire line from towers. It shall report to the Assembly every spring.\n2. Pensions shall be paid in gold coins.";
		const two =
			"1. The force shall watch the ceasefire line from towers.\n2. The force shall report to the Assembly every spring.\n3. Pensions shall be paid in gold coins.";
		expect(told(compare(one, two))).toEqual(["1 → 1+2 split", "2 → 3 kept"]);
		expect(told(compare(two, one))).toEqual(["1+2 → 1 merged", "3 → 2 kept"]);
	});

	it("of which one is empty are all dropped or all added", () => {
		expect(told(compare("1. Upland leaves.", ""))).toEqual(["1 →  dropped"]);
		expect(told(compare("", "1. Upland leaves."))).toEqual([" → 1 added"]);
	});
});

const bundled = [
	"plan-28-points",
	"counter-text-european",
	"framework-20-points",
].map((name) => readFileSync(`examples/drafts/${name}.txt`, "utf8"));
const texts = [...bundled, madeUpDraft(60, 1), madeUpDraft(60, 2)];

describe("every comparison", () => {
	it.each([...texts.keys()])(
		"of text %d with itself keeps every point",
		(at) => {
			const text = texts[at] ?? "";
			expect(
				new Set(
					compare(text, text).pairs.map(
						(pair) => `${pair.change} ${pair.moved}`,
					),
				),
			).toEqual(new Set(["kept false"]));
		},
	);

	it.each([
		[0, 1],
		[0, 2],
		[1, 2],
		[3, 4],
	])("of texts %d and %d mirrors that of the second and the first", (i, j) => {
		const there = compare(texts[i] ?? "", texts[j] ?? "")
			.pairs.map(essence)
			.sort();
		const back = compare(texts[j] ?? "", texts[i] ?? "")
			.pairs.map(mirrored)
			.map(essence)
			.sort();
		expect(back).toEqual(there);
	});

	it.each([
		[0, 1],
		[0, 2],
		[3, 4],
	])(
		"of texts %d and %d has every point once and joins back to both",
		(i, j) => {
			const { a, b, pairs } = compare(texts[i] ?? "", texts[j] ?? "");
			expect(pairs.flatMap((pair) => pair.aAt).sort((x, y) => x - y)).toEqual([
				...a.points.keys(),
			]);
			expect(pairs.flatMap((pair) => pair.bAt).sort((x, y) => x - y)).toEqual([
				...b.points.keys(),
			]);
			for (const pair of pairs) {
				const first = pair.diff
					.filter(({ op }) => op !== "insert")
					.map(({ text }) => text)
					.join("");
				for (const at of pair.aAt)
					expect(first).toContain(
						a.document.text.slice(
							a.points[at]?.own[0]?.start,
							a.points[at]?.own[0]?.end,
						),
					);
			}
		},
	);

	it("finds the like of every point that says nothing by its words, however many do", () => {
		const text = Array.from({ length: 60 }, (_, at) => `${at + 1}. Not.`);
		expect(told(compare(text.join("\n"), text.join("\n")))).toEqual(
			text.map((_, at) => `${at + 1} → ${at + 1} kept`),
		);
	});

	it("keeps these properties on texts put together at random", () => {
		const words = fc.array(
			fc.constantFrom(
				"Upland",
				"shall",
				"not",
				"leave",
				"30",
				"days",
				"the",
				"valley",
				"prisoners",
				"Lowland",
				"if",
				"within",
				"[",
				"]",
			),
			{ minLength: 1, maxLength: 9 },
		);
		const text = fc
			.array(words, { maxLength: 6 })
			.map((points) =>
				points.map((point, at) => `${at + 1}. ${point.join(" ")}.`).join("\n"),
			);
		fc.assert(
			fc.property(text, text, (a, b) => {
				const there = compare(a, b);
				expect(there.pairs.flatMap((pair) => pair.aAt)).toHaveLength(
					there.a.points.length,
				);
				expect(there.pairs.flatMap((pair) => pair.bAt)).toHaveLength(
					there.b.points.length,
				);
				expect(compare(a, a).pairs.map(({ change }) => change)).toEqual(
					there.a.points.map(() => "kept"),
				);
			}),
			{ numRuns: 60, seed: 5 },
		);
	});
});

function mirrored(pair: PointPair): PointPair {
	const change =
		(
			{
				added: "dropped",
				dropped: "added",
				split: "merged",
				merged: "split",
			} as const
		)[pair.change as "added"] ?? pair.change;
	return {
		...pair,
		a: pair.b,
		b: pair.a,
		change,
		figures: pair.figures.map(({ from, to, unit }) => ({
			from: to,
			to: from,
			unit,
		})),
		diff: pair.diff.map(({ op, text }) => ({
			op: op === "insert" ? "delete" : op === "delete" ? "insert" : op,
			text,
		})),
	};
}

// The issue is the first text's; the order of figures follows it too.
function essence({ a, b, change, moved, what, figures }: PointPair): string {
	return JSON.stringify([
		a,
		b,
		change,
		moved,
		what,
		figures.map((figure) => JSON.stringify(figure)).sort(),
	]);
}

describe("a line of drafts", () => {
	it("shows where a matter came in, changed and went out", () => {
		const texts = [
			"1. The army shall keep 900 tanks.\n2. Pilgrims may visit the monastery.",
			"1. The army shall keep 700 tanks.",
			"1. The army shall keep 700 tanks.\n2. Grain ships may use the harbour.",
		].map(read);
		const comparisons = texts
			.slice(1)
			.map((text, at) => compareDrafts(texts[at] ?? text, text, codebook));
		expect(
			followDrafts(comparisons).map(({ steps, gone }) => [
				steps.map(
					({ draft, ids, since }) =>
						`${draft}:${ids.join("+")} ${since?.change ?? "new"}`,
				),
				gone,
			]),
		).toEqual([
			[["0:1 new", "1:1 changed", "2:1 kept"], null],
			[["0:2 new"], 1],
			[["2:2 new"], null],
		]);
	});
});

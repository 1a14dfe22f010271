import { beforeAll, describe, expect, it } from "vitest";
import { codebook } from "../../../test/built-in-lexicons.js";
import { readBytesOf } from "../../../test/ground-of-files.js";
import type { Amendment, Anchor, Correction } from "../../model/correction.js";
import type { Reading } from "../../model/reading.js";
import { type JudgedField, judgeStatements } from "./judge-statements.js";
import { isDisputed, measureAgreement } from "./measure-agreement.js";

const TEXT = `President Tomas Berg said: “We will not sign this text.” He said sanctions on Arland must be lifted first.

Berland's foreign minister, Ana Orlo, said she supported the plan. Few of those at the quay had seen the text.
`;
const SUPPORT = "she supported the plan";
const SIGN = "We will not sign this text.";
const MISSED = "Few of those at the quay had seen the text";

let reading: Reading;
beforeAll(async () => {
	reading = await readBytesOf(Buffer.from(TEXT), "2026-03-10");
});

function anchorOf(quote: string): Anchor {
	const start = TEXT.indexOf(quote);
	return {
		document: reading.document.id,
		start,
		quote,
		before: TEXT.slice(Math.max(0, start - 32), start),
		after: TEXT.slice(start + quote.length, start + quote.length + 32),
	};
}

type Coded = readonly [coder: string, change: Amendment];

const correctionsOf = (...coded: readonly Coded[]): readonly Correction[] =>
	coded.map(([coder, change], at) => ({
		id: `c${at}`,
		recorded: `2026-03-11T00:00:00.00${at}Z`,
		coder,
		reason: null,
		change,
	}));

const fieldOf = (field: JudgedField, ...coded: readonly Coded[]) => {
	const judgements = judgeStatements(
		reading,
		correctionsOf(...coded),
		codebook,
	);
	return measureAgreement(judgements).find((one) => one.field === field);
};

/** "the machine=supports ada=open", a statement each. */
const told = (field: JudgedField, ...coded: readonly Coded[]) =>
	(fieldOf(field, ...coded)?.units ?? []).map(({ judgements }) =>
		judgements
			.map(({ coder, value }) => `${coder ?? "the machine"}=${value}`)
			.join(" "),
	);

const stance = (value: "open" | "opposes" | null): Amendment => ({
	kind: "stance",
	anchor: anchorOf(SUPPORT),
	old: "supports",
	new: value,
});
const accept = (quote: string): Amendment => ({
	kind: "accept",
	anchor: anchorOf(quote),
});
const reject = (entry: "statement" | "position"): Amendment => ({
	kind: "reject",
	anchor: anchorOf(SUPPORT),
	entry,
});
const add = (): Amendment => ({
	kind: "add-statement",
	anchor: anchorOf(MISSED),
	speaker: "Ana Orlo",
	form: "indirect",
	stance: null,
	issue: null,
	said: null,
});

describe("coders of a statement", () => {
	it.each<{
		why: string;
		field: JudgedField;
		coded: () => readonly Coded[];
		expected: readonly string[];
	}>([
		{
			why: "nobody but the machine has looked",
			field: "stance",
			coded: () => [],
			expected: [],
		},
		{
			why: "a change is held against what the machine read",
			field: "stance",
			coded: () => [["ada", stance("open")]],
			expected: ["the machine=supports ada=open"],
		},
		{
			why: "a change says that there is a statement",
			field: "statement",
			coded: () => [["ada", stance("open")]],
			expected: ["the machine=present ada=present"],
		},
		{
			why: "a change of one field says nothing of another",
			field: "speaker",
			coded: () => [["ada", stance("open")]],
			expected: [],
		},
		{
			why: "the last of a coder's judgements counts, each coder for himself",
			field: "stance",
			coded: () => [
				["ada", stance("open")],
				["ben", stance("opposes")],
				["ada", stance(null)],
			],
			expected: ["the machine=supports ada=null ben=opposes"],
		},
		{
			why: "an acceptance judges every field as it stands then",
			field: "stance",
			coded: () => [
				["ada", stance("open")],
				["ben", accept(SUPPORT)],
			],
			expected: ["the machine=supports ada=open ben=open"],
		},
		{
			why: "a rejection says that there is none",
			field: "statement",
			coded: () => [["ada", reject("statement")]],
			expected: ["the machine=present ada=absent"],
		},
		{
			why: "a rejected position is a statement without a stance",
			field: "stance",
			coded: () => [["ada", reject("position")]],
			expected: ["the machine=supports ada=null"],
		},
		{
			why: "of an added statement the machine says that it is not there",
			field: "statement",
			coded: () => [
				["ada", add()],
				["ben", accept(MISSED)],
			],
			expected: ["the machine=absent ada=present ben=present"],
		},
		{
			why: "what is taken back judges nothing",
			field: "stance",
			coded: () => [
				["ada", stance("open")],
				["ben", { kind: "undo", correction: "c0" }],
			],
			expected: [],
		},
		{
			why: "what does not fit judges nothing",
			field: "statement",
			coded: () => [
				[
					"ada",
					{ ...accept(SUPPORT), anchor: { ...anchorOf(SUPPORT), start: 0 } },
				],
			],
			expected: [],
		},
	])("$field: $why", ({ field, coded, expected }) => {
		expect(told(field, ...coded())).toEqual(expected);
	});

	it("have an alpha once two statements were judged by two of them", () => {
		const coded: readonly Coded[] = [
			["ada", stance("open")],
			["ada", accept(SIGN)],
		];
		const found = fieldOf("stance", ...coded);
		expect(found?.units.filter(isDisputed).length).toBe(1);
		expect(found?.alpha.kind).toBe("alpha");
		expect(fieldOf("form", ...coded)?.alpha.kind).toBe("too-few");
		expect(fieldOf("statement", ...coded)?.alpha.kind).toBe("no-variation");
	});
});

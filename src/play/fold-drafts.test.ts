import { describe, expect, it } from "vitest";
import { codebook } from "../../test/built-in-lexicons.js";
import { groundOfAccounts } from "../../test/ground-of-accounts.js";
import {
	type MadeDocument,
	type MadeDraft,
	makeDocument,
} from "../../test/made-ground.js";
import type { DraftState } from "../model/state.js";
import { makeFoldContext } from "./fold-context.js";
import { foldDrafts } from "./fold-drafts.js";

const foldOf = (documents: readonly MadeDocument[]): readonly DraftState[] =>
	foldDrafts(
		makeFoldContext(
			groundOfAccounts(documents.map(makeDocument)),
			{ asOf: null, knownBy: null },
			codebook,
		),
	);

/** Each paper speaks of the drafts of one list, a day after the one before. */
const papers = (
	...lists: readonly (readonly MadeDraft[])[]
): readonly MadeDocument[] =>
	lists.map((drafts, at) => ({
		id: `paper${at}`,
		published: `2026-03-${String(at + 1).padStart(2, "0")}`,
		drafts,
	}));

const namesOf = (drafts: readonly DraftState[]) =>
	drafts.map(({ names }) => names.join(" = ")).sort();

const NINE: MadeDraft = { name: "9-point plan", points: 9 };
const NINE_FRENCH: MadeDraft = {
	name: "9-point plan",
	names: ["9-point plan", "French proposal"],
	points: 9,
};
const FRENCH: MadeDraft = { name: "French proposal" };
const TWELVE_FRENCH: MadeDraft = {
	name: "12-point text",
	names: ["12-point text", "French proposal"],
	points: 12,
};

describe("the drafts of a state", () => {
	const rows: readonly (readonly [
		why: string,
		documents: readonly MadeDocument[],
		names: readonly string[],
	])[] = [
		[
			"one number of points is one draft",
			papers([NINE], [{ name: "9-point text", points: 9 }]),
			["9-point plan = 9-point text"],
		],
		[
			"two numbers are two, whatever else they are called",
			papers([NINE_FRENCH], [TWELVE_FRENCH]),
			["12-point text = French proposal", "9-point plan = French proposal"],
		],
		[
			"an answer of the same parties is another draft than their counted one",
			papers(
				[NINE_FRENCH],
				[{ name: "French counter-proposal" }],
				[{ name: "French counter-text" }],
			),
			[
				"9-point plan = French proposal",
				"French counter-proposal = French counter-text",
			],
		],
		[
			"what may be the counted draft or the answer is neither",
			papers([NINE_FRENCH], [{ name: "French counter-proposal" }], [FRENCH]),
			[
				"9-point plan = French proposal",
				"French counter-proposal",
				"French proposal",
			],
		],
		[
			"two authors are two",
			papers(
				[{ ...NINE, by: ["ana-orlo"] }],
				[{ ...NINE, by: ["tomas-berg"] }],
			),
			["9-point plan", "9-point plan"],
		],
		[
			"a document that calls a text by two names joins them",
			papers([NINE_FRENCH], [FRENCH]),
			["9-point plan = French proposal"],
		],
		[
			"a name of two drafts is joined to neither",
			papers([NINE_FRENCH], [TWELVE_FRENCH], [FRENCH]),
			[
				"12-point text = French proposal",
				"9-point plan = French proposal",
				"French proposal",
			],
		],
		[
			"a document that tells two texts apart means two",
			papers([NINE_FRENCH], [{ ...NINE }, FRENCH]),
			["9-point plan = French proposal", "French proposal"],
		],
		[
			"a place names a draft in every document",
			papers(
				[{ name: "Port Ost framework" }],
				[{ name: "Port Ost agreement" }],
			),
			["Port Ost agreement = Port Ost framework"],
		],
		[
			"the plan is joined to nothing",
			papers([NINE], [{ name: "plan" }]),
			["9-point plan", "plan"],
		],
	];
	it.each(rows)("%s", (_why, documents, names) => {
		expect(namesOf(foldOf(documents))).toEqual([...names].sort());
	});

	it("keep the candidates of a name that several bear, and of the bare plan", () => {
		const drafts = foldOf(
			papers([NINE_FRENCH], [TWELVE_FRENCH], [FRENCH], [{ name: "plan" }]),
		);
		const keys = drafts
			.filter(({ points }) => points !== null)
			.map(({ key }) => key);
		for (const name of ["French proposal", "plan"]) {
			const draft = drafts.find((one) => one.name === name && !one.points);
			expect(draft?.candidates).toEqual([...keys].sort());
		}
	});

	it("are joined by whose they are only while they are spoken of", () => {
		const drafts = foldOf([
			{ id: "a", published: "2026-03-01", drafts: [NINE_FRENCH] },
			{ id: "b", published: "2026-06-01", drafts: [FRENCH] },
		]);
		expect(namesOf(drafts)).toEqual([
			"9-point plan = French proposal",
			"French proposal",
		]);
	});

	it("come after the one earlier draft that a document tells them after", () => {
		const drafts = foldOf(
			papers(
				[NINE],
				[NINE, { name: "counter-proposal", names: ["a counter-proposal"] }],
			),
		);
		const answer = drafts.find(({ name }) => name === "counter-proposal");
		expect(answer?.after?.draft).toBe(
			drafts.find(({ points }) => points === 9)?.key,
		);
		expect(answer?.after?.evidence.map(({ document }) => document)).toEqual([
			"paper1",
		]);
	});

	it("come after none where two earlier ones may be meant", () => {
		const drafts = foldOf(
			papers(
				[NINE, { name: "12-point text", points: 12 }],
				[
					NINE,
					{ name: "12-point text", points: 12 },
					{ name: "counter-proposal" },
				],
			),
		);
		expect(
			drafts.find(({ name }) => name === "counter-proposal")?.after,
		).toBeNull();
	});

	it("show tellings of one provision once, and two figures as two", () => {
		const provision = (words: string, value: number) => ({
			draft: "9-point plan",
			issue: "force-limits",
			words,
			figures: [{ value, unit: "boats" }],
		});
		const told = [
			provision("limit the fleet to 40 boats", 40),
			provision("the fleet is to be limited to 40 boats", 40),
			provision("limit the fleet to 60 boats", 60),
		];
		const [draft] = foldOf(
			told.map((one, at) => ({
				id: `paper${at}`,
				published: "2026-03-01",
				drafts: [NINE],
				provisions: [one],
			})),
		);
		expect(draft?.provisions.map(({ figures }) => figures[0]?.value)).toEqual([
			40, 60,
		]);
		expect(draft?.provisions[0]?.evidence).toHaveLength(2);
	});
});

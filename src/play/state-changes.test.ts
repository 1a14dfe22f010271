import { describe, expect, it } from "vitest";
import { codebook } from "../../test/built-in-lexicons.js";
import { groundOfAccounts } from "../../test/ground-of-accounts.js";
import { type MadeDocument, makeDocument } from "../../test/made-ground.js";
import type { Stance } from "../model/position.js";
import type { StandMove } from "../model/state-change.js";
import { foldState } from "./fold-state.js";
import { changesBetween } from "./state-changes.js";

const foldTo = (documents: readonly MadeDocument[], asOf: string | null) =>
	foldState(
		groundOfAccounts(documents.map(makeDocument)),
		{ asOf, knownBy: null },
		codebook,
	);

/** What changed from the end of February to the end of March. */
const changesOf = (documents: readonly MadeDocument[]) =>
	changesBetween(
		foldTo(documents, "2026-02-28"),
		foldTo(documents, "2026-03-31"),
	);

const position = (day: string, stance: Stance): MadeDocument => ({
	id: `paper ${day} ${stance}`,
	published: day,
	positions: [{ actor: "ana-orlo", issue: "navigation", stance }],
});

describe("the change of a stand", () => {
	const rows: readonly (readonly [
		before: readonly Stance[],
		after: readonly Stance[],
		move: StandMove | null,
		why: string,
	])[] = [
		[[], ["open"], "new", "nothing had been known"],
		[["supports"], ["opposes"], "reversed", "from assent to refusal"],
		[["opposes"], ["supports"], "reversed", "and back"],
		[["open"], ["concerned"], "hardened", "a step towards refusal"],
		[["concerned"], ["open"], "softened", "a step towards assent"],
		[["supports"], ["conditional"], "conditional", "now with a condition"],
		[["opposes"], ["conditional"], "softened", "a condition is less than no"],
		[["opposes"], ["opposes"], "repeated", "said again"],
		[["opposes"], ["declined"], "declined", "would not say"],
		[["opposes"], ["supports", "opposes"], "moved", "there and back"],
		[["opposes"], [], null, "nothing was said"],
		[["declined"], ["open"], "new", "silence is no stance"],
	];
	it.each(rows)("from %j by %j is %s: %s", (before, after, move) => {
		const { stands } = changesOf([
			...before.map((stance, at) => position(`2026-02-1${at}`, stance)),
			...after.map((stance, at) => position(`2026-03-1${at}`, stance)),
		]);
		expect(stands.map((change) => change.move)).toEqual(
			move === null ? [] : [move],
		);
	});

	it("has the words before and after", () => {
		const { stands } = changesOf([
			position("2026-02-10", "supports"),
			position("2026-03-10", "opposes"),
		]);
		expect(stands[0]).toMatchObject({ from: "supports", to: "opposes" });
		expect(stands[0]?.before.map(({ document }) => document)).toEqual([
			"paper 2026-02-10 supports",
		]);
		expect(stands[0]?.after.map(({ document }) => document)).toEqual([
			"paper 2026-03-10 opposes",
		]);
	});

	it("is none where another paper carries the same story later", () => {
		const first = position("2026-02-10", "supports");
		const copy = {
			...first,
			id: "z",
			published: "2026-03-01",
			telling: first.id,
		};
		expect(changesOf([first, copy]).stands).toEqual([]);
	});

	it("is told where a stand is known no more", () => {
		const before = foldTo([position("2026-02-10", "supports")], null);
		const { stands } = changesBetween(before, foldTo([], null));
		expect(stands.map(({ move }) => move)).toEqual(["withdrawn"]);
	});
});

describe("the change of a draft", () => {
	const february: MadeDocument = {
		id: "a",
		published: "2026-02-10",
		drafts: [{ name: "9-point plan", points: 9 }],
	};

	it("is new where nobody had spoken of it", () => {
		const { drafts } = changesOf([
			february,
			{
				id: "b",
				published: "2026-03-10",
				drafts: [{ name: "12-point plan", points: 12 }],
			},
		]);
		expect(drafts.map(({ kind, draft }) => [kind, draft.points])).toEqual([
			["new", 12],
		]);
	});

	it("names what is said of it for the first time", () => {
		const { drafts } = changesOf([
			february,
			{
				id: "b",
				published: "2026-03-10",
				drafts: [{ name: "9-point plan", points: 9, by: ["ana-orlo"] }],
				provisions: [
					{
						draft: "9-point plan",
						issue: "navigation",
						words: "open the river",
					},
				],
			},
		]);
		expect(drafts).toMatchObject([
			{ kind: "changed", what: ["authors", "provisions"] },
		]);
		expect(drafts[0]?.provisions.map(({ words }) => words)).toEqual([
			"open the river",
		]);
	});

	it("is none where it is only spoken of again", () => {
		const again = { ...february, id: "b", published: "2026-03-10" };
		expect(changesOf([february, again]).drafts).toEqual([]);
	});
});

describe("the change of a claim", () => {
	const claim = (
		id: string,
		day: string,
		sides: {
			readonly asserted?: readonly string[];
			readonly denied?: readonly string[];
		},
	): MadeDocument => ({
		id,
		published: day,
		claims: [{ proposition: "Arland sank the ferry at Port Ost", ...sides }],
	});

	it.each([
		["new", [claim("a", "2026-03-01", { asserted: ["berland"] })]],
		[
			"contested",
			[
				claim("a", "2026-02-01", { asserted: ["berland"] }),
				claim("b", "2026-03-01", { denied: ["arland"] }),
			],
		],
		[
			"conceded",
			[
				claim("a", "2026-02-01", { asserted: ["berland"], denied: ["arland"] }),
				claim("b", "2026-03-01", { asserted: ["arland"] }),
			],
		],
		[
			undefined,
			[
				claim("a", "2026-02-01", { asserted: ["berland"] }),
				claim("b", "2026-03-01", { asserted: ["berland"] }),
			],
		],
	] as const)("is %s", (kind, documents) => {
		expect(changesOf(documents).claims[0]?.kind).toBe(kind);
	});
});

describe("the change of events", () => {
	const meeting = (id: string, told: string, day: string): MadeDocument => ({
		id,
		published: told,
		events: [
			{
				kind: "meeting",
				words: "met in Port Ost",
				date: { from: day, to: day },
				place: "Port Ost",
				participants: ["ana-orlo", "tomas-berg"],
			},
		],
	});

	it("is a report of what has been and an expectation of what was to come", () => {
		const kinds = (documents: readonly MadeDocument[]) =>
			changesOf(documents).events.map(({ kind }) => kind);
		expect(kinds([meeting("a", "2026-03-02", "2026-03-01")])).toEqual([
			"reported",
		]);
		expect(kinds([meeting("a", "2026-03-02", "2026-03-09")])).toEqual([
			"expected",
		]);
		expect(
			kinds([
				meeting("a", "2026-02-02", "2026-02-01"),
				meeting("b", "2026-03-02", "2026-02-01"),
			]),
		).toEqual([]);
	});
});

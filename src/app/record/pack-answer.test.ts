import { expect, it } from "vitest";
import type { Evidence } from "../../model/state.js";
import { column, type Page, table } from "../../views/page/page.js";
import { packAnswer, unpackAnswer } from "./pack-answer.js";

const [ONE, OTHER] = ["a".repeat(64), "b".repeat(64)];
const DAYS = { from: "2026-02-01", to: "2026-02-28" };

const place = (changed: Partial<Evidence> = {}): Evidence => ({
	document: ONE!,
	span: { start: 5, end: 12, text: "no deal" },
	statement: `${ONE}:0-12`,
	days: DAYS,
	telling: OTHER!,
	...changed,
});

const pageOn = (evidence: readonly Evidence[]): Page => ({
	name: "brief",
	title: "The state of play",
	notes: [],
	tables: [
		table({
			name: "stands",
			title: "Where they stand",
			columns: [column("actor", "Who"), column("words", "Words")],
			rows: [
				{
					cells: {
						actor: { text: "Mina Torv", value: null, tone: "text", evidence },
						words: {
							text: "no deal",
							value: 2,
							tone: "against",
							evidence,
							// Behind what it stands before elsewhere.
							marks: [{ start: 0, end: 2 }],
						},
					},
				},
				{ cells: {} },
			],
			empty: "None.",
		}),
	],
});

it.each<[what: string, evidence: readonly Evidence[]]>([
	["nothing", []],
	["one place", [place()]],
	["one place twice", [place(), place()]],
	["words of no statement", [place({ statement: null })]],
	[
		"a statement that is known by another document",
		[place({ statement: `${OTHER}:3-9` })],
	],
	[
		"a statement whose document begins as this one",
		[place({ document: "a", statement: `${ONE}:3-9` })],
	],
	["words of no day", [place({ days: null })]],
	["words of one day", [place({ days: { from: DAYS.to, to: DAYS.to } })]],
	[
		"two documents with the same words",
		[place(), place({ document: OTHER!, telling: ONE! })],
	],
])("%s comes back to the byte", (_what, evidence) => {
	const page = pageOn(evidence);
	const cards = new Map([
		[ONE!, { title: null, publisher: "Northern Ledger", published: null }],
	]);
	// As it is kept.
	const kept = JSON.parse(JSON.stringify(packAnswer({ page, cards })));
	const back = unpackAnswer(kept);
	expect(JSON.stringify(back.page)).toBe(JSON.stringify(page));
	const isCited = evidence.some(({ document }) => document === ONE);
	expect(back.cards.get(ONE!)).toEqual(isCited ? cards.get(ONE!) : undefined);
	expect(back.cards.has(OTHER!)).toBe(false);
});

it("what many places repeat is kept once", () => {
	const many = Array.from({ length: 100 }, () => place());
	const kept = JSON.stringify(
		packAnswer({ page: pageOn(many), cards: new Map() }),
	);
	expect(kept.split("no deal")).toHaveLength(3);
	expect(kept.split(ONE!)).toHaveLength(2);
});

/** How any record lists statements. */

import { beforeEach, describe, expect, it } from "vitest";
import type { StatementFilter } from "../port.js";
import { idOf, makeSample, makeSampleAccount } from "../sample-documents.js";
import {
	ANY,
	BRIDGE,
	FIRST,
	HARBOUR,
	type Tested,
} from "./contract-samples.js";

/** Part of the suite. */
export function statementsContract({ store }: Tested): void {
	describe("statements", () => {
		beforeEach(async () => {
			await store().add([
				makeSample({
					text: BRIDGE,
					published: "2025-11-20",
					publisher: "Norland Post",
				}),
				makeSample({ text: HARBOUR, published: "2025-11-22" }),
				makeSample({ text: "Ola Venn said the talks went on." }),
			]);
		});

		it.each([
			[
				"all of them, latest first, undated last",
				{},
				[
					"the harbour was closed",
					"nothing had changed",
					"the bridges must stay open",
					"the talks went on",
				],
			],
			[
				"those of a speaker",
				{ speakers: ["mina-torv"] },
				["nothing had changed", "the bridges must stay open"],
			],
			["those of a speaker that nobody is", { speakers: ["nobody"] }, []],
			[
				"those from a day on",
				{ from: "2025-11-21" },
				["the harbour was closed", "nothing had changed"],
			],
			[
				"those up to a day",
				{ to: "2025-11-21" },
				["the bridges must stay open"],
			],
			[
				"those that held by a day, the undated left out",
				{ asOf: "2025-11-21" },
				["the bridges must stay open"],
			],
			[
				"none before anything was known",
				{ knownBy: "2025-11-30T00:00:00.000Z" },
				[],
			],
			[
				"those with a word, whatever its ending",
				{ text: "Bridge" },
				["the bridges must stay open"],
			],
			["none for words without a letter", { text: "“ ” *" }, []],
			[
				"those of an issue",
				{ issue: "territory", document: idOf(BRIDGE) },
				["the bridges must stay open"],
			],
			["those of another issue", { issue: "elections" }, []],
			["those of a form", { form: "direct" }, []],
			["those below a confidence", { below: 0.5 }, []],
			[
				"those with a key",
				{ keys: [makeSampleAccount(BRIDGE).statements[0]!.key, "no key"] },
				["the bridges must stay open"],
			],
			["none of no keys", { keys: [] }, []],
		] as const)("are %s", async (_what, filter, expected) => {
			const { rows, total } = await store().statements(
				{ ...ANY, ...filter },
				FIRST,
			);
			expect(rows.map(({ statement }) => statement.content[0]!.text)).toEqual(
				expected,
			);
			expect(total).toBe(expected.length);
		});

		it("tell where in their documents the words asked for stand", async () => {
			const [row] = (
				await store().statements({ ...ANY, text: "bridge open" }, FIRST)
			).rows;
			expect(
				row!.found.map(({ start, end, text: words }) => {
					expect(BRIDGE.slice(start, end)).toBe(words);
					return words;
				}),
			).toEqual(["bridges", "open"]);
			const { rows } = await store().statements(ANY, FIRST);
			expect(rows.flatMap(({ found }) => found)).toEqual([]);
		});

		it("come page by page, each once", async () => {
			const seen: string[] = [];
			for (let after: string | null = null, turn = 0; turn < 9; turn++) {
				const page = await store().statements(ANY, { limit: 1, after });
				seen.push(...page.rows.map(({ statement }) => statement.key));
				after = page.next;
				if (after === null) break;
			}
			const { rows } = await store().statements(ANY, FIRST);
			expect(seen).toEqual(rows.map(({ statement }) => statement.key));
		});

		it.each<[string, Partial<StatementFilter>, readonly string[]]>([
			[
				"all, among those of other documents",
				{},
				[
					"the harbour was closed",
					"nothing had changed",
					"Sandria: the bridges must stay open",
					"the talks went on",
				],
			],
			[
				"those of a speaker as the account has it",
				{ speakers: ["sandria"] },
				["Sandria: the bridges must stay open"],
			],
			[
				"none that another account gives to a speaker",
				{ speakers: ["mina-torv"] },
				["nothing had changed"],
			],
			[
				"those with all words, whatever their endings",
				{ text: "bridge opened" },
				["Sandria: the bridges must stay open"],
			],
			["none with some of the words", { text: "bridges closed" }, []],
			["none without a phrase", { text: '"open stay"' }, []],
			[
				"those within days",
				{ to: "2025-11-21" },
				["Sandria: the bridges must stay open"],
			],
			["none of a later day", { from: "2025-11-23" }, []],
			["none of another form", { form: "direct" }, []],
		])(
			"of an account in the place of another are %s",
			async (_what, filter, expected) => {
				const account = makeSampleAccount(BRIDGE);
				const instead = [
					{
						...account,
						actors: account.actors.map((actor) => ({
							...actor,
							key: "sandria",
							name: "Sandria",
						})),
						statements: account.statements.map((statement) => ({
							...statement,
							speaker: "sandria",
						})),
					},
				];
				const seen: string[] = [];
				for (let after: string | null = null, turn = 0; turn < 9; turn++) {
					const page = await store().statements(
						{ ...ANY, ...filter, instead },
						{ limit: 2, after },
					);
					if (turn === 0) expect(page.total).toBe(expected.length);
					for (const { statement, speakerName } of page.rows)
						seen.push(
							(speakerName === "Sandria" ? "Sandria: " : "") +
								statement.content[0]!.text,
						);
					after = page.next;
					if (after === null) break;
				}
				expect(seen).toEqual(expected);
			},
		);

		it("of an account in the place of another are not there before its document was known", async () => {
			const { rows } = await store().statements(
				{
					asOf: null,
					knownBy: "2025-11-30T00:00:00.000Z",
					instead: [makeSampleAccount(BRIDGE)],
				},
				FIRST,
			);
			expect(rows).toEqual([]);
		});

		it("below a confidence come the least sure first, page by page", async () => {
			const doubtful = [BRIDGE, HARBOUR].map((text, at) => {
				const account = makeSampleAccount(text);
				const confidence = at === 0 ? 0.4 : 0.3;
				return {
					...account,
					statements: account.statements.map((statement) => ({
						...statement,
						confidence,
					})),
				};
			});
			await store().replaceAccounts(doubtful);
			const seen: string[] = [];
			for (let after: string | null = null, turn = 0; turn < 9; turn++) {
				const page = await store().statements(
					{ ...ANY, below: 0.75 },
					{ limit: 1, after },
				);
				seen.push(...page.rows.map((row) => row.statement.content[0]!.text));
				after = page.next;
				if (after === null) break;
			}
			expect(seen).toEqual([
				"the harbour was closed",
				"nothing had changed",
				"the bridges must stay open",
			]);
		});

		it.each([
			[
				"all days, those without a date left out",
				ANY,
				[
					["2025-11-20", 1],
					["2025-11-22", 2],
				],
			],
			[
				"days up to the one asked for",
				{ ...ANY, asOf: "2025-11-21" },
				[["2025-11-20", 1]],
			],
			[
				"none before anything was known",
				{ ...ANY, knownBy: "2025-11-30T00:00:00.000Z" },
				[],
			],
		] as const)("are counted by day: %s", async (_what, bounds, expected) => {
			const days = await store().statementDays(bounds);
			expect(days.map(({ day, statements }) => [day, statements])).toEqual(
				expected,
			);
		});

		it("are counted by day as an account in the place of another has them", async () => {
			const { statements, ...account } = makeSampleAccount(BRIDGE);
			const said = { from: "2025-11-19", to: "2025-11-21" };
			const instead = [
				{
					...account,
					statements: statements.map((one) => ({ ...one, said })),
				},
			];
			const daysBy = async (asOf: string | null) =>
				(await store().statementDays({ ...ANY, asOf, instead })).map(
					({ day, statements }) => [day, statements],
				);
			expect(await daysBy(null)).toEqual([
				["2025-11-19", 1],
				["2025-11-22", 2],
			]);
			expect(await daysBy("2025-11-20")).toEqual([]);
			expect(await daysBy("2025-11-21")).toEqual([["2025-11-19", 1]]);
		});

		it("carry their document, their days and the name of their speaker", async () => {
			const { rows } = await store().statements(
				{ ...ANY, document: idOf(BRIDGE) },
				FIRST,
			);
			expect(rows[0]).toMatchObject({
				document: { publisher: "Norland Post", published: "2025-11-20" },
				days: { from: "2025-11-20", to: "2025-11-20" },
				speakerName: "Mina Torv",
				telling: idOf(BRIDGE),
			});
		});
	});
}

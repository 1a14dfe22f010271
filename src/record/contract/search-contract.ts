/** How any record searches. */

import { beforeEach, describe, expect, it } from "vitest";
import { idOf, makeSample } from "../sample-documents.js";
import {
	ANY,
	BRIDGE,
	FIRST,
	HARBOUR,
	type Tested,
} from "./contract-samples.js";

/** Part of the suite. */
export function searchContract({ store }: Tested): void {
	describe("search", () => {
		beforeEach(async () => {
			await store().add([
				makeSample({ text: BRIDGE, published: "2025-11-20" }),
				makeSample({
					text: HARBOUR,
					published: "2025-11-22",
					title: "Bridges and harbours",
				}),
				makeSample({
					text: 'Ola Venn said Zażóć “quotes" OR - * were kept.',
				}),
			]);
		});

		it.each([
			[
				"bridge",
				[HARBOUR, BRIDGE],
				"by stem, those with it in the title first",
			],
			[
				"said",
				[HARBOUR, BRIDGE, 'Ola Venn said Zażóć “quotes" OR - * were kept.'],
				"the latest first, the undated last",
			],
			["harbours closed", [HARBOUR], "some in the title, some in the text"],
			["harbour bridge said", [HARBOUR], "all of them or nothing"],
			['"bridges Ola"', [], "no phrase runs from the title into the text"],
			['"stay open"', [BRIDGE], "as a phrase"],
			['"open stay"', [], "not in another order"],
			[
				"zazoc",
				['Ola Venn said Zażóć “quotes" OR - * were kept.'],
				"without accents",
			],
			[
				'OR - * "quotes',
				['Ola Venn said Zażóć “quotes" OR - * were kept.'],
				"signs of the engine are plain words",
			],
			["NEAR(", [], "never a syntax error"],
			["***", [], "nothing to search for"],
			["", [], "nothing at all"],
		])("%s finds %j: %s", async (text, expected) => {
			const { rows } = await store().search({ ...ANY, text }, FIRST);
			expect(rows.map(({ document }) => document.id)).toEqual(
				expected.map(idOf),
			);
		});

		it("shows the places of the words in the text, with words around the first", async () => {
			const { rows } = await store().search(
				{ ...ANY, text: "open bridge" },
				FIRST,
			);
			const [hit] = rows;
			expect(hit!.spans.map(({ text }) => text)).toEqual(["bridges", "open"]);
			for (const { start, end, text } of [...hit!.spans, hit!.excerpt])
				expect(BRIDGE.slice(start, end)).toBe(text);
			expect(hit!.excerpt.text).toContain("bridges must stay open");
		});

		describe("of forty documents", () => {
			/** Every one tells of the harbour; the word of the title and the rare ones tell which they are. */
			const told = (at: number) =>
				makeSample({
					text: `Ola Venn said the harbour of town ${at} was ${at % 9 === 0 ? "wide open" : "shut"}.`,
					published: `2025-10-${String(1 + (at % 20)).padStart(2, "0")}`,
					...(at % 13 === 0 ? { title: "A harbour" } : {}),
				});
			const all = Array.from({ length: 40 }, (_, at) => told(at));
			const byRank = (wanted: (at: number) => boolean, isTitled: boolean) =>
				all
					.map((sample, at) => ({ ...sample.card, at }))
					.filter(({ at }) => wanted(at))
					.sort(
						(a, b) =>
							(isTitled
								? Number(b.at % 13 === 0) - Number(a.at % 13 === 0)
								: 0) ||
							b.published!.localeCompare(a.published!) ||
							(a.id < b.id ? -1 : 1),
					)
					.map(({ id }) => id);

			beforeEach(async () => {
				await store().add(all);
			});

			it.each([
				[
					"a word of all of them, and of some titles",
					"harbour",
					() => true,
					true,
				],
				["a word of most of them", "shut", (at: number) => at % 9 !== 0, false],
				["a word of few of them", "wide", (at: number) => at % 9 === 0, false],
				["a phrase", '"wide open"', (at: number) => at % 9 === 0, false],
				[
					"a phrase of a title",
					'"a harbour"',
					(at: number) => at % 13 === 0,
					true,
				],
			])(
				"gives page after page in one order: %s",
				async (_what, text, wanted, isTitled) => {
					const expected = byRank(wanted, isTitled);
					const found: string[] = [];
					let after: string | null = null;
					do {
						const page = await store().search(
							{ ...ANY, asOf: "2025-10-31", text },
							{ limit: 3, after },
						);
						found.push(...page.rows.map(({ document }) => document.id));
						after = page.next;
					} while (after !== null);
					expect(found).toEqual(expected);
				},
			);
		});

		it("is bounded by days", async () => {
			const { rows } = await store().search(
				{ ...ANY, asOf: "2025-11-21", text: "bridge" },
				FIRST,
			);
			expect(rows.map(({ document }) => document.id)).toEqual([idOf(BRIDGE)]);
		});
	});
}

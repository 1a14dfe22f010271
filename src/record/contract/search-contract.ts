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

		it("is bounded by days", async () => {
			const { rows } = await store().search(
				{ ...ANY, asOf: "2025-11-21", text: "bridge" },
				FIRST,
			);
			expect(rows.map(({ document }) => document.id)).toEqual([idOf(BRIDGE)]);
		});
	});
}

/** How any record lists documents. */

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
export function documentsContract({ store }: Tested): void {
	describe("documents", () => {
		beforeEach(async () => {
			await store().add([
				makeSample({
					text: BRIDGE,
					published: "2025-11-20",
					publisher: "Norland Post",
					tags: ["talks"],
				}),
				makeSample({
					text: HARBOUR,
					published: "2025-11-22",
					draft: "the plan",
				}),
				makeSample({ text: "Ola Venn said the talks went on." }),
			]);
		});

		it.each([
			[
				"all of them, latest first, undated last",
				{},
				[HARBOUR, BRIDGE, "Ola Venn said the talks went on."],
			],
			["those of a publisher", { publisher: "Norland Post" }, [BRIDGE]],
			["those with a tag", { tag: "talks" }, [BRIDGE]],
			["none with half a tag", { tag: "talk" }, []],
			["the texts of drafts", { drafts: true }, [HARBOUR]],
			["those with words", { text: "bridges open" }, [BRIDGE]],
			[
				"those of some days",
				{ from: "2025-11-21", to: "2025-11-30" },
				[HARBOUR],
			],
			["those by a day", { asOf: "2025-11-21" }, [BRIDGE]],
		] as const)("are %s", async (_what, filter, expected) => {
			const { rows } = await store().documents({ ...ANY, ...filter }, FIRST);
			expect(rows.map(({ id }) => id)).toEqual(expected.map(idOf));
		});

		it("come page by page, each once", async () => {
			const seen: string[] = [];
			for (let after: string | null = null, turn = 0; turn < 9; turn++) {
				const page = await store().documents(ANY, { limit: 1, after });
				seen.push(...page.rows.map(({ id }) => id));
				after = page.next;
				if (after === null) break;
			}
			expect(seen).toEqual(
				[HARBOUR, BRIDGE, "Ola Venn said the talks went on."].map(idOf),
			);
		});

		it("refuse a cursor that no page gave", async () => {
			await expect(
				store().documents(ANY, { limit: 1, after: "?" }),
			).rejects.toThrow("no cursor");
		});
	});
}

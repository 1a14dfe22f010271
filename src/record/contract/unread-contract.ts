/** What any record keeps of inputs that could not be read. */

import { describe, expect, it } from "vitest";
import { idOf, makeSample } from "../sample-documents.js";
import { ANY, BRIDGE, FIRST, type Tested } from "./contract-samples.js";

/** Part of the suite. */
export function unreadContract({ store }: Tested): void {
	describe("what could not be read", () => {
		const entry = {
			id: idOf("zip"),
			place: "a.zip",
			reason: "not-text",
			values: { format: "ZIP" },
			learned: "2025-12-01T08:00:00.000Z",
		};

		it("is counted once and listed with its reason", async () => {
			expect(await store().addUnread(entry)).toBe("added");
			expect(await store().addUnread({ ...entry, place: "b.zip" })).toBe(
				"known",
			);
			expect((await store().unread(FIRST)).rows).toEqual([entry]);
			expect((await store().ground({ ...ANY, parts: [] })).unread).toBe(1);
			expect([...(await store().has([entry.id]))]).toEqual([]);
		});

		it("is unread no more when a later reader reads it", async () => {
			const sample = makeSample({ text: BRIDGE });
			await store().addUnread({ ...entry, id: sample.card.id });
			expect((await store().add([sample]))[0]!.outcome).toBe("added");
			expect((await store().unread(FIRST)).rows).toEqual([]);
		});
	});
}

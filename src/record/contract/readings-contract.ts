/** How any record keeps readings by several versions of the reader. */

import { describe, expect, it } from "vitest";
import { makeSample } from "../sample-documents.js";
import {
	ANY,
	BRIDGE,
	FIRST,
	HARBOUR,
	type Tested,
} from "./contract-samples.js";

/** Part of the suite. */
export function readingsContract({ store }: Tested): void {
	describe("readings", () => {
		it("are added; the last is the current one and its account is asked from", async () => {
			const sample = makeSample({ text: BRIDGE });
			const { id } = sample.card;
			await store().add([
				sample,
				makeSample({ text: HARBOUR, readerVersion: "reader 2" }),
			]);
			const outdated = async (...versions: readonly string[]) =>
				(await store().outdated(versions, FIRST)).rows;
			expect(await outdated("reader 2")).toEqual([id]);
			expect(await outdated("reader 1", "reader 2")).toEqual([]);
			await store().addReading({
				document: id,
				reading: sample.reading,
				readerVersion: "reader 2",
				made: "2025-12-02T08:00:00.000Z",
				account: { ...sample.account, statements: [] },
				points: null,
			});
			expect(await outdated("reader 2")).toEqual([]);
			expect((await store().reading(id))!.readerVersion).toBe("reader 2");
			expect(
				(await store().readings(id)).map(({ readerVersion, points }) => [
					readerVersion,
					points,
				]),
			).toEqual([
				["reader 1", null],
				["reader 2", null],
			]);
			const { rows } = await store().statements(
				{ ...ANY, text: "bridges" },
				FIRST,
			);
			expect(rows).toEqual([]);
		});
	});
}

/** How any record keeps corrections. */

import { describe, expect, it } from "vitest";
import type { Correction } from "../../model/correction.js";
import { idOf, makeSample, makeSampleAccount } from "../sample-documents.js";
import {
	ANY,
	BRIDGE,
	FIRST,
	HARBOUR,
	type Tested,
} from "./contract-samples.js";

/** Part of the suite. */
export function correctionsContract({ store }: Tested): void {
	describe("corrections", () => {
		const correction = (
			id: string,
			change: Correction["change"],
			recorded = "2025-12-02T08:00:00.000Z",
		): Correction => ({
			id,
			recorded,
			coder: "lk",
			reason: null,
			change,
		});
		const merge = correction("1", {
			kind: "merge",
			of: "actor",
			keys: ["ola-venn", "venn"],
		});
		const reject = correction("2", {
			kind: "reject",
			entry: "statement",
			anchor: {
				document: idOf(BRIDGE),
				start: 0,
				quote: "Mina",
				before: "",
				after: " Torv",
			},
		});

		it("are kept in the order of replay, with the accounts they change", async () => {
			await store().add([makeSample({ text: BRIDGE })]);
			await store().addCorrection(reject, [
				{ ...makeSampleAccount(BRIDGE), statements: [], positions: [] },
			]);
			await store().addCorrection(merge, []);
			expect((await store().corrections({})).map(({ id }) => id)).toEqual([
				"1",
				"2",
			]);
			expect(await store().corrections({ document: idOf(BRIDGE) })).toEqual([
				reject,
			]);
			expect((await store().statements(ANY, FIRST)).rows).toEqual([]);
			expect(
				(await store().ground({ ...ANY, parts: ["positions"] })).positions,
			).toEqual([]);
		});

		it("of identity are part of the ground until they are undone", async () => {
			const ask = { ...ANY, parts: [] };
			await store().addCorrection(merge, []);
			expect((await store().ground(ask)).identities).toEqual([merge]);
			await store().addCorrection(
				correction(
					"3",
					{ kind: "undo", correction: "1" },
					"2025-12-03T08:00:00.000Z",
				),
				[],
			);
			expect((await store().ground(ask)).identities).toEqual([]);
			expect(
				(await store().ground({ ...ask, knownBy: "2025-12-02T12:00:00.000Z" }))
					.identities,
			).toEqual([merge]);
			await store().addCorrection(
				correction(
					"4",
					{ kind: "undo", correction: "3" },
					"2025-12-04T08:00:00.000Z",
				),
				[],
			);
			expect((await store().ground(ask)).identities).toEqual([merge]);
		});

		it("are refused whole where an account is of no document", async () => {
			await expect(
				store().addCorrection(reject, [makeSampleAccount(BRIDGE)]),
			).rejects.toThrow("no document");
			expect(await store().corrections({})).toEqual([]);
		});

		it("leave the same rows when accounts are replaced by themselves", async () => {
			await store().add([makeSample({ text: HARBOUR })]);
			const before = await store().actorCounts(ANY, FIRST);
			await store().replaceAccounts([makeSampleAccount(HARBOUR)]);
			expect(await store().actorCounts(ANY, FIRST)).toEqual(before);
			expect(
				(await store().statements({ ...ANY, text: "harbour" }, FIRST)).total,
			).toBe(1);
		});
	});
}

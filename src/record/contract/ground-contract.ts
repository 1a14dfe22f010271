/** What any record gives to a fold. */

import { beforeEach, describe, expect, it } from "vitest";
import type { GroundPart, GroundQuery } from "../../model/ground.js";
import { idOf, makeSample, makeSampleAccount } from "../sample-documents.js";
import {
	ALL_PARTS,
	ANY,
	BRIDGE,
	FIRST,
	HARBOUR,
	sorted,
	type Tested,
} from "./contract-samples.js";

/** Part of the suite. */
export function groundContract({ store }: Tested): void {
	describe("the ground of a fold", () => {
		beforeEach(async () => {
			await store().add([
				makeSample({
					text: BRIDGE,
					published: "2025-11-20",
					learned: "2025-12-01T08:00:00.000Z",
				}),
				makeSample({
					text: HARBOUR,
					published: "2025-11-22",
					learned: "2025-12-03T08:00:00.000Z",
				}),
			]);
		});

		it("has the entries of all accounts as they were given", async () => {
			const ground = await store().ground({ ...ANY, parts: ALL_PARTS });
			const accounts = [BRIDGE, HARBOUR].map(makeSampleAccount);
			expect(sorted(ground.positions)).toEqual(
				sorted(accounts.flatMap(({ positions }) => positions)),
			);
			expect(sorted(ground.events)).toEqual(
				sorted(accounts.flatMap(({ events }) => events)),
			);
			expect(ground.actors.map(({ key }) => key)).toEqual([
				"mina-torv",
				"ola-venn",
			]);
			expect([...ground.cards.keys()].sort()).toEqual(
				[BRIDGE, HARBOUR].map(idOf).sort(),
			);
		});

		it.each([
			["later", "2025-11-19", "2025-11-18"],
			["earlier", "2025-11-18", "2025-11-19"],
		])(
			"shows an actor in the document that came out first, also of those that came together, the %s one before",
			async (_which, before, after) => {
				const told = (published: string) =>
					makeSample({ text: `${BRIDGE} (${published})`, published });
				await store().add([before, after].map(told));
				const { actors } = await store().ground({ ...ANY, parts: ALL_PARTS });
				const torv = actors.filter(({ key }) => key === "mina-torv");
				expect(torv.map(({ document }) => document)).toEqual([
					told("2025-11-18").card.id,
				]);
			},
		);

		it.each([
			["only the parts that are asked for", { parts: ["events"] }, 0],
			[
				"nothing that came later",
				{ parts: ALL_PARTS, knownBy: "2025-12-02T00:00:00.000Z" },
				1,
			],
			["nothing of a later day", { parts: ALL_PARTS, asOf: "2025-11-21" }, 1],
			["positions of an actor", { parts: ALL_PARTS, actors: ["mina-torv"] }, 2],
			["positions on an issue", { parts: ALL_PARTS, issue: "elections" }, 0],
		] as const)("has %s", async (_what, query, positions) => {
			const ground = await store().ground({ ...ANY, ...query });
			expect(ground.positions.length).toBe(positions);
		});

		it.each<[Partial<GroundQuery>, boolean, string]>([
			[{ asOf: "2025-11-21" }, true, "told, though due later"],
			[{ asOf: "2025-11-19" }, false, "not yet told"],
			[{ eventsFrom: "2026-01-01" }, true, "ends later"],
			[{ eventsFrom: "2026-02-02" }, false, "ends before"],
			[{ eventsTo: "2026-01-01" }, false, "begins later"],
		])(
			"within %j has what is due on 1 February: %s, %s",
			async (query, has) => {
				const sample = makeSample({
					text: "Ola Venn said a signing was due.",
					published: "2025-11-20",
				});
				const [event] = sample.account.events;
				const due = { from: "2026-02-01", to: "2026-02-01" };
				await store().add([
					{
						...sample,
						account: { ...sample.account, events: [{ ...event!, date: due }] },
					},
				]);
				const parts: readonly GroundPart[] = ["events"];
				const ground = await store().ground({ ...ANY, ...query, parts });
				const dates = ground.events.map(({ date }) => date?.from ?? null);
				expect(dates.includes("2026-02-01")).toBe(has);
			},
		);

		it("has of the actors only the parties and their namesakes where these are enough", async () => {
			const text = "Bram Hollis said the road was open.";
			const bare = "Xan Torv said so.";
			const sample = makeSample({ text });
			const other = makeSample({ text: bare });
			await store().add([
				{
					...sample,
					account: { ...sample.account, positions: [], events: [] },
				},
				{
					...other,
					account: { ...other.account, positions: [], events: [] },
				},
			]);
			const keysOf = async (part: GroundPart) =>
				(await store().ground({ ...ANY, parts: [part] })).actors
					.map(({ key }) => key)
					.sort();
			expect(await keysOf("actors")).toEqual([
				"bram-hollis",
				"mina-torv",
				"ola-venn",
				"xan-torv",
			]);
			expect(await keysOf("parties")).toEqual([
				"mina-torv",
				"ola-venn",
				"xan-torv",
			]);
		});

		it("counts how often each actor speaks", async () => {
			const { rows, total } = await store().actorCounts(ANY, FIRST);
			expect(
				rows.map(({ key, documents, statements }) => [
					key,
					documents,
					statements,
				]),
			).toEqual([
				["mina-torv", 2, 2],
				["ola-venn", 1, 1],
			]);
			expect(total).toBe(2);
			const bounded = await store().actorCounts(
				{ ...ANY, asOf: "2025-11-21" },
				FIRST,
			);
			expect(bounded.rows.map(({ key }) => key)).toEqual(["mina-torv"]);
		});
	});
}

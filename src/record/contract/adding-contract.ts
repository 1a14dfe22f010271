/** What adding documents does to any record. */

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
export function addingContract({ store, reopen }: Tested): void {
	describe("adding", () => {
		it("keeps the document, its bytes, its reading and its account, also when opened again", async () => {
			const sample = makeSample({
				text: BRIDGE,
				title: "Bridges",
				tags: ["talks"],
			});
			expect(await store().add([sample])).toEqual([
				{ document: sample.card.id, outcome: "added" },
			]);
			await reopen();
			const { id } = sample.card;
			expect(await store().document(id)).toEqual({
				card: sample.card,
				document: sample.reading.document,
				blocks: sample.reading.blocks,
				readerVersion: "reader 1",
			});
			expect(Buffer.from((await store().bytes(id))!)).toEqual(sample.bytes);
			expect(await store().reading(id)).toEqual({
				reading: sample.reading,
				readerVersion: "reader 1",
				made: sample.card.learned,
			});
			expect(await store().account(id)).toEqual(sample.account);
		});

		it.each([
			["half characters", "Mina Torv said \ud83d was a sign."],
			["all planes and controls", "Ola Venn said 🕊\u0001\u0002 é \ue000."],
		])("gives a text with %s back unit for unit", async (_what, text) => {
			const sample = makeSample({ text });
			await store().add([sample]);
			const { id } = sample.card;
			expect((await store().document(id))!.document.text).toBe(text);
			expect(await store().account(id)).toEqual(sample.account);
			const ground = await store().ground({ ...ANY, parts: ["positions"] });
			expect(ground.positions).toEqual(sample.account.positions);
		});

		it("keeps a title with a sign that some engines cannot hold", async () => {
			const title = "Bri\0dges \u0001 \uffff";
			const sample = makeSample({ text: BRIDGE, title });
			await store().add([sample]);
			const { rows } = await store().documents({ ...ANY, text: "dges" }, FIRST);
			expect(rows.map((card) => card.title)).toEqual([title]);
		});

		it("keeps bytes that are not the text in UTF-8", async () => {
			const bytes = Uint8Array.of(0xff, 0xfe, 0x41, 0x00);
			const sample = { ...makeSample({ text: "A" }), bytes };
			await store().add([sample]);
			expect([...(await store().bytes(sample.card.id))!]).toEqual([...bytes]);
		});

		it("takes the same bytes once, within one call and across calls", async () => {
			const sample = makeSample({ text: BRIDGE });
			const outcomes = (await store().add([sample, sample])).map(
				({ outcome }) => outcome,
			);
			expect(outcomes).toEqual(["added", "known"]);
			const before = await store().revision();
			expect((await store().add([sample]))[0]!.outcome).toBe("known");
			expect(await store().revision()).toBe(before);
			expect((await store().documents(ANY, FIRST)).total).toBe(1);
		});

		it("leaves nothing of a call that failed", async () => {
			const broken = {
				...makeSample({ text: HARBOUR, bands: ["1"] }),
				copies: {
					fingerprint: makeSample({ text: HARBOUR, bands: ["1"] }).copies
						.fingerprint,
					judge: () => {
						throw new Error("the judge is out");
					},
				},
			};
			await store().add([makeSample({ text: BRIDGE, bands: ["1"] })]);
			const before = await store().revision();
			await expect(store().add([broken])).rejects.toThrow("the judge is out");
			expect(await store().document(broken.card.id)).toBeNull();
			expect((await store().statements(ANY, FIRST)).total).toBe(1);
			expect(
				(await store().search({ ...ANY, text: "harbour" }, FIRST)).rows,
			).toEqual([]);
			expect(await store().revision()).toBe(before);
		});

		it("holds a document with more entries than one statement of SQL takes", async () => {
			const text = Array.from(
				{ length: 1200 },
				(_, at) => `Mina Torv said point ${at} was open.`,
			).join(" ");
			await store().add([makeSample({ text })]);
			expect((await store().statements(ANY, FIRST)).total).toBe(1200);
		});

		it("keeps bookmarks, the latest of each, and counts them as no write", async () => {
			const before = await store().revision();
			expect(await store().bookmark("feed")).toBeNull();
			await store().keepBookmark("feed", "1");
			await store().keepBookmark("feed", "2");
			await reopen();
			expect(await store().bookmark("feed")).toBe("2");
			await store().keepBookmark("archive", "7");
			const first = await store().bookmarks({ limit: 1, after: null });
			expect(first.rows).toEqual([{ key: "archive", value: "7" }]);
			const second = await store().bookmarks({ limit: 9, after: first.next });
			expect(second).toMatchObject({
				rows: [{ key: "feed", value: "2" }],
				next: null,
			});
			expect(await store().revision()).toBe(before);
		});

		it("keeps an answer until the next write, and counts it as no write", async () => {
			const revision = await store().revision();
			expect(await store().answer("brief")).toBeNull();
			await store().keepAnswer("brief", { revision, answer: { told: 1 } });
			await store().keepAnswer("brief", { revision, answer: { told: 2 } });
			await reopen();
			expect(await store().answer("brief")).toEqual({ told: 2 });
			expect(await store().revision()).toBe(revision);
			await store().add([makeSample({ text: BRIDGE })]);
			expect(await store().answer("brief")).toBeNull();
			await store().keepAnswer("brief", { revision, answer: { told: 3 } });
			expect(await store().answer("brief")).toBeNull();
		});

		it("grows its revision with every write", async () => {
			const before = await store().revision();
			await store().add([makeSample({ text: BRIDGE })]);
			expect(await store().revision()).toBeGreaterThan(before);
		});

		it("knows nothing of what was never added", async () => {
			expect(await store().document("0")).toBeNull();
			expect(await store().bytes("0")).toBeNull();
			expect(await store().reading("0")).toBeNull();
			expect(await store().account("0")).toBeNull();
		});
	});
}

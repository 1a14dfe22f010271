/** Corrections that no longer fit: found again only where the record has changed. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Correction } from "../../model/correction.js";
import type { RecordStore } from "../../record/port.js";
import { idOf, makeSample } from "../../record/sample-documents.js";
import { openSqlite } from "../../record/sqlite/open-sqlite.js";
import { loadCodebook } from "../load-codebook.js";
import { makeOrphanList } from "./list-orphans.js";

const TEXTS = ["Mina Torv said so.", "Ola Venn said no."];
const codebook = loadCodebook();

let store: RecordStore;
/** How often a reading was looked at. */
let looked: number;
beforeEach(async () => {
	const opened = await openSqlite(":memory:", { create: true });
	looked = 0;
	store = {
		...opened,
		reading: (id) => {
			looked++;
			return opened.reading(id);
		},
	};
	await store.add(TEXTS.map((text) => makeSample({ text })));
});
afterEach(() => store.close());

/** Accepts a statement at words that the text does not have. */
function misfit(id: string, text: string): Correction {
	return {
		id,
		recorded: `2026-01-01T00:00:00.00${id}Z`,
		coder: "ada",
		reason: null,
		change: {
			kind: "accept",
			anchor: {
				document: idOf(text),
				start: 0,
				quote: "Nobody",
				before: "",
				after: "",
			},
		},
	};
}

describe("the list of orphans", () => {
	it("names those that stand and do not fit, until they are taken back", async () => {
		const list = makeOrphanList(store, codebook);
		expect(await list()).toEqual([]);
		const orphan = misfit("1", TEXTS[0]!);
		await store.addCorrection(orphan, []);
		expect(await list()).toEqual([orphan]);
		await store.addCorrection(
			{ ...orphan, id: "2", change: { kind: "undo", correction: "1" } },
			[],
		);
		expect(await list()).toEqual([]);
	});

	it("is kept while the record stands as it is, also for those who ask at once", async () => {
		const list = makeOrphanList(store, codebook);
		await store.addCorrection(misfit("1", TEXTS[0]!), []);
		const [one, other] = await Promise.all([list(), list()]);
		expect(other).toBe(one);
		expect(await list()).toBe(one);
		expect(looked).toBe(1);
	});

	it("finds what a newer correction of another document brings", async () => {
		const list = makeOrphanList(store, codebook);
		const corrections = TEXTS.map((text, at) => misfit(`${at + 1}`, text));
		await store.addCorrection(corrections[0]!, []);
		expect(await list()).toEqual(corrections.slice(0, 1));
		await store.addCorrection(corrections[1]!, []);
		expect(await list()).toEqual(corrections);
	});
});

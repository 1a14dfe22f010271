/** Adding, rebuilding and reading again, on a record in a file and with the reader that ships. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Correction } from "../../model/correction.js";
import type { GroundPart } from "../../model/ground.js";
import type { RecordStore } from "../../record/port.js";
import type { EngineName } from "../engine/engine-name.js";
import { loadCodebook } from "../load-codebook.js";
import { addDocuments } from "./add-documents.js";
import type { AddOutcome } from "./add-entry.js";
import { openDocumentReader } from "./open-document-reader.js";
import { openRecord } from "./open-record.js";
import type { ReadingPool } from "./reading-pool.js";
import { rebuild } from "./rebuild.js";
import { reread } from "./reread.js";

const ANY = { asOf: null, knownBy: null };
const FIRST = { limit: 50, after: null };
const PARTS = [
	"actors",
	"drafts",
	"provisions",
	"positions",
	"claims",
	"events",
] as const satisfies readonly GroundPart[];
const NOW = "2025-12-01T08:00:00.000Z";

const STORY = `Mina Torv, the foreign minister of Norland, said on Monday that the ceasefire plan was unacceptable to her government.
The plan would require Norland to withdraw its forces from the Aldra valley within 30 days, according to two officials.
Ola Venn, the Sudland envoy, denied that his country had shelled the bridge at Corval.`;
const OTHER = `Sudland supports the ceasefire plan, its envoy Ola Venn told reporters on Tuesday in the capital.`;

let pool: ReadingPool;
let folder: string;
let store: RecordStore;
beforeAll(() => {
	const reader = openDocumentReader();
	pool = { read: reader.read, close: async () => {} };
});
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), "travaux-"));
	mkdirSync(join(folder, "articles"));
	writeFileSync(join(folder, "articles", "a.txt"), STORY);
	writeFileSync(join(folder, "articles", "b.txt"), OTHER);
	writeFileSync(
		join(folder, "articles", "copy.txt"),
		`${STORY}\n\nReporting by the Norland desk.\n`,
	);
	store = await openRecord({
		record: join(folder, "travaux.db"),
		create: true,
	});
});
afterEach(async () => {
	await store.close();
	rmSync(folder, { recursive: true });
});

async function add(
	readerVersion: string,
	published: string | null = "2025-11-25",
): Promise<readonly AddOutcome[]> {
	const outcomes: AddOutcome[] = [];
	await addDocuments(
		{
			paths: [join(folder, "articles")],
			except: [],
			published,
			publisher: null,
			draft: null,
			tags: [],
			reach: "public",
			columns: {},
		},
		{
			store,
			pool,
			readerVersion,
			now: () => NOW,
			report: (outcome) => outcomes.push(outcome),
		},
	);
	return outcomes;
}

/** All that is derived, in an order of its own. */
async function derived(): Promise<unknown> {
	const ground = await store.ground({ ...ANY, parts: PARTS });
	const sorted = (entries: readonly unknown[]): readonly string[] =>
		entries.map((entry) => JSON.stringify(entry)).sort();
	return {
		cards: sorted([...ground.cards.values()]),
		parts: PARTS.map((part) => sorted(ground[part])),
		statements: (await store.statements(ANY, FIRST)).rows,
		actors: (await store.actorCounts(ANY, FIRST)).rows,
		copies: await store.copies(),
		found: (await store.search({ ...ANY, text: "ceasefire" }, FIRST)).rows,
	};
}

describe("adding", () => {
	it("tells a copy from another story and says of each document what became of it", async () => {
		const outcomes = await add("reader 1");
		expect(outcomes.map(({ kind }) => kind)).toEqual([
			"added",
			"added",
			"added",
		]);
		const { cards } = await store.ground({ ...ANY, parts: [] });
		expect(
			new Set([...cards.values()].map(({ telling }) => telling)).size,
		).toBe(2);
		expect((await add("reader 1")).map(({ kind }) => kind)).toEqual([
			"known",
			"known",
			"known",
		]);
	});
});

describe("adding a table", () => {
	it("adds each row with what the table says of it, and counts the rows without a text", async () => {
		rmSync(join(folder, "articles"), { recursive: true });
		mkdirSync(join(folder, "articles"));
		writeFileSync(
			join(folder, "articles", "stories.jsonl"),
			[
				{ title: "Norland", text: STORY, publish_date: "2025-11-20" },
				{ title: "Nothing", text: "" },
				{ title: "Sudland", text: OTHER, media_name: "Sudland Echo" },
			]
				.map((row) => `${JSON.stringify(row)}\n`)
				.join(""),
		);
		const outcomes = await add("reader 1", null);
		expect(outcomes.map(({ kind }) => kind).sort()).toEqual([
			"added",
			"added",
			"unread",
		]);
		const { rows } = await store.documents(ANY, FIRST);
		expect(
			rows.map(({ title, published, publisher }) => [
				title,
				published,
				publisher,
			]),
		).toEqual([
			["Norland", "2025-11-20", null],
			["Sudland", null, "Sudland Echo"],
		]);
		expect(rows[0]!.place).toMatch(/stories\.jsonl!row /);
	});
});

describe("rebuilding", () => {
	it("gives the same as adding did, whatever the tables held before", async () => {
		await add("reader 1");
		const before = await derived();
		const { rows } = await store.documents(ANY, FIRST);
		const empty = {
			actors: [],
			drafts: [],
			statements: [],
			provisions: [],
			positions: [],
			claims: [],
			events: [],
		};
		await store.replaceAccounts(
			rows.map(({ id }) => ({ document: id, ...empty })),
		);
		await store.replaceCopies(
			rows.map(({ id }) => ({
				fingerprint: { document: id, bands: [], data: new Uint8Array() },
				judge: () => [],
			})),
		);
		expect((await store.statements(ANY, FIRST)).rows).toEqual([]);
		expect(await store.copies()).toEqual([]);
		const told: number[] = [];
		await rebuild(store, loadCodebook(), (count) => told.push(count));
		expect(told).toEqual([3]);
		expect(await derived()).toEqual(before);
	});
});

describe("reading again", () => {
	const rereadWith = async (
		version: string,
		which: "outdated" | "all" = "outdated",
		engine: EngineName | null = null,
	): Promise<number> => {
		let count = 0;
		await reread(which, {
			store,
			engine,
			readerOf: (name) => ({
				pool,
				version: name === "linear" ? version : `${version}+encoder.1`,
			}),
			now: () => NOW,
			report: ({ kind }) => {
				if (kind === "reread") count++;
			},
		});
		return count;
	};

	it("takes what another version read, once, and all where all is asked for", async () => {
		await add("reader 1");
		const before = await derived();
		expect(await rereadWith("reader 1")).toBe(0);
		expect(await rereadWith("reader 2")).toBe(3);
		expect(await rereadWith("reader 2")).toBe(0);
		expect(await rereadWith("reader 2", "all")).toBe(3);
		expect(await derived()).toEqual(before);
	});

	it("leaves each document to the engine that read it last, unless told another", async () => {
		await add("reader 1+encoder.1");
		expect(await rereadWith("reader 1")).toBe(0);
		expect(await rereadWith("reader 2")).toBe(3);
		const { id } = (await store.documents(ANY, FIRST)).rows[0]!;
		expect((await store.reading(id))!.readerVersion).toBe("reader 2+encoder.1");
		expect(await rereadWith("reader 2", "outdated", "encoder")).toBe(0);
		expect(await rereadWith("reader 2", "outdated", "linear")).toBe(3);
		expect((await store.reading(id))!.readerVersion).toBe("reader 2");
	});

	it("keeps what a coder has corrected", async () => {
		await add("reader 1");
		const all = (await store.statements(ANY, FIRST)).total ?? 0;
		const { statement, document } = (
			await store.statements({ ...ANY, text: "unacceptable" }, FIRST)
		).rows[0]!;
		const { start, text: quote } = statement.content[0]!;
		const stored = await store.document(document.id);
		const { text } = stored!.document;
		const correction: Correction = {
			id: "1",
			recorded: NOW,
			coder: "lk",
			reason: "not said",
			change: {
				kind: "reject",
				entry: "statement",
				anchor: {
					document: document.id,
					start,
					quote,
					before: text.slice(Math.max(0, start - 32), start),
					after: text.slice(start + quote.length, start + quote.length + 32),
				},
			},
		};
		await store.addCorrection(correction, []);
		await rereadWith("reader 2");
		const now = (await store.statements(ANY, FIRST)).total ?? 0;
		expect(now).toBe(all - 1);
		expect((await store.reading(document.id))!.readerVersion).toBe("reader 2");
	});
});

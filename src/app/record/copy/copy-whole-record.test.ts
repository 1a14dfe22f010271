/** A record copied from a file to a server and back. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	hasPostgres,
	type PostgresServer,
	startPostgres,
} from "../../../../test/postgres-server.js";
import type { RecordStore } from "../../../record/port.js";
import { makeSample } from "../../../record/sample-documents.js";
import { openRecord } from "../open-record.js";
import { copyWholeRecord } from "./copy-whole-record.js";
import { digestRecord } from "./digest-record.js";

const folder = mkdtempSync(join(tmpdir(), "travaux-copy-"));
let server: PostgresServer | null = null;
const opened: RecordStore[] = [];

beforeAll(() => {
	if (hasPostgres) server = startPostgres();
});
afterAll(async () => {
	for (const store of opened) await store.close();
	server?.stop();
	rmSync(folder, { recursive: true });
});

async function open(record: string): Promise<RecordStore> {
	const store = await openRecord({ record, create: true });
	opened.push(store);
	return store;
}

const file = (name: string): Promise<RecordStore> =>
	open(join(folder, `${name}.db`));

const DOCUMENTS = Array.from({ length: 70 }, (_, at) =>
	makeSample({
		text: `Mina Torv said the bridges must stay open ${at}. Ola Venn said nothing.`,
		...(at % 3 === 0 ? {} : { published: `2025-11-${10 + (at % 20)}` }),
		...(at % 7 === 0 ? { title: `Bridges ${at}`, tags: ["talks"] } : {}),
	}),
);

/** Has something of everything that a record can hold. */
async function fill(store: RecordStore): Promise<void> {
	await store.add(DOCUMENTS);
	const again = DOCUMENTS[5]!;
	await store.addReading({
		document: again.card.id,
		reading: again.reading,
		readerVersion: "reader 2",
		made: "2025-12-02T08:00:00.000Z",
		account: { ...again.account, positions: [] },
		points: null,
	});
	await store.addUnread({
		id: "0".repeat(64),
		place: "locked.pdf",
		reason: "locked",
		values: { pages: 3 },
		learned: "2025-12-01T08:00:00.000Z",
	});
	await store.addCorrection(
		{
			id: "1",
			recorded: "2025-12-03T08:00:00.000Z",
			coder: "lk",
			reason: null,
			change: { kind: "merge", of: "actor", keys: ["ola-venn", "venn"] },
		},
		[],
	);
	await store.addPeopleEvent({
		kind: "added",
		person: "lk",
		role: "coder",
		secret: "$argon2id$…",
		recorded: "2025-12-03T08:00:00.000Z",
		by: "ana",
	});
}

const silent = (): void => undefined;

describe("a copy", () => {
	it.skipIf(!hasPostgres)(
		"from a file to a server and back is the same record (skipped where PostgreSQL is not installed)",
		async () => {
			const original = await file("original");
			await fill(original);
			const shared = await open(server!.record("shared"));
			const back = await file("back");
			const there = await copyWholeRecord(
				{ from: original, into: shared },
				silent,
			);
			const { hash } = await copyWholeRecord(
				{ from: shared, into: back },
				silent,
			);
			expect(there).toMatchObject({
				documents: 70,
				unread: 1,
				corrections: 1,
				thereAlready: 0,
			});
			expect(hash).toBe(there.hash);
			for (const store of [original, shared, back])
				expect((await digestRecord(store)).hash).toBe(hash);
		},
	);

	it("that was broken off goes on where it was, also within a document", async () => {
		const original = await file("whole");
		await fill(original);
		const half = await file("half");
		await half.add(DOCUMENTS.slice(0, 40));
		const seen: number[] = [];
		const copied = await copyWholeRecord(
			{ from: original, into: half },
			(done) => seen.push(done),
		);
		expect(copied).toMatchObject({ documents: 70, thereAlready: 40 });
		expect(seen).toEqual([50, 70]);
		expect((await digestRecord(half)).hash).toBe(copied.hash);
		const again = await copyWholeRecord({ from: original, into: half }, silent);
		expect(again).toEqual({ ...copied, thereAlready: 70 });
	});

	it("takes over what was corrected since", async () => {
		const original = await file("corrected");
		await fill(original);
		const copy = await file("uncorrected");
		const before = await copyWholeRecord(
			{ from: original, into: copy },
			silent,
		);
		const { account } = DOCUMENTS[0]!;
		await original.replaceAccounts([{ ...account, positions: [] }]);
		const after = await copyWholeRecord({ from: original, into: copy }, silent);
		expect(after.hash).not.toBe(before.hash);
		expect((await digestRecord(copy)).hash).toBe(after.hash);
	});

	it("goes on with feeds and archives where the record was, or where it has gone on itself", async () => {
		const original = await file("looked-at");
		const copy = await file("going-on");
		await original.keepBookmark("feed a", "1");
		await original.keepBookmark("feed b", "1");
		await copy.keepBookmark("feed b", "2");
		await copyWholeRecord({ from: original, into: copy }, silent);
		expect((await copy.bookmarks({ limit: 9, after: null })).rows).toEqual([
			{ key: "feed a", value: "1" },
			{ key: "feed b", value: "2" },
		]);
	});

	it("into a record with other documents is refused, and leaves it alone", async () => {
		const original = await file("few");
		await original.add(DOCUMENTS.slice(0, 2));
		const other = await file("other");
		await other.add(DOCUMENTS.slice(1, 3));
		const { hash } = await digestRecord(other);
		await expect(
			copyWholeRecord({ from: original, into: other }, silent),
		).rejects.toThrow("holds documents that the other has not");
		expect((await digestRecord(other)).hash).toBe(hash);
	});
});

describe("the hash of a record", () => {
	it("does not depend on the order of arrival, and on instants only where they are asked for", async () => {
		const one = await file("one");
		const other = await file("turned");
		await one.add(DOCUMENTS.slice(0, 9));
		await other.add(
			DOCUMENTS.slice(0, 9)
				.reverse()
				.map(({ card, ...rest }) => ({
					...rest,
					card: { ...card, learned: "2026-01-01T00:00:00.000Z" },
				})),
		);
		const [a, b] = [await digestRecord(one), await digestRecord(other)];
		expect(a.hash).not.toBe(b.hash);
		expect(await digestRecord(one, "all-but-instants")).toEqual(
			await digestRecord(other, "all-but-instants"),
		);
	});
});

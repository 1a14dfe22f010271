/** The record in SQLite: what every store does, and what only a file can go through. */

import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { storeContract } from "../contract.js";
import type { RecordStore } from "../port.js";
import { makeSample } from "../sample-documents.js";
import { SCHEMA_VERSION } from "../sql/schema.js";
import { openSqlite } from "./open-sqlite.js";

storeContract("SQLite", async () => {
	const folder = mkdtempSync(join(tmpdir(), "travaux-"));
	return {
		open: () => openSqlite(join(folder, "record.db"), { create: true }),
		discard: async () => rmSync(folder, { recursive: true }),
	};
});

describe("a file", () => {
	let folder: string;
	let path: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "travaux-"));
		path = join(folder, "record.db");
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	it("that is not there is refused unless a record is to be made", async () => {
		await expect(openSqlite(path, { create: false })).rejects.toThrow(
			"there is no record here; make one with travaux add",
		);
		expect(readdirSync(folder)).toEqual([]);
	});

	it("that is no database is refused", async () => {
		writeFileSync(
			path,
			"Mina Torv said the bridges must stay open.\n".repeat(99),
		);
		await expect(openSqlite(path, { create: true })).rejects.toThrow(
			"this is no record",
		);
	});

	it("of another program is refused and left alone", async () => {
		const other = new BetterSqlite(path);
		other.exec("create table birds (name text)");
		other.close();
		await expect(openSqlite(path, { create: true })).rejects.toThrow(
			"a database of another program",
		);
	});

	it("in a folder that is not there is refused", async () => {
		await expect(
			openSqlite(join(folder, "none", "record.db"), { create: true }),
		).rejects.toThrow("check that its folder exists");
	});

	it("that a newer version wrote is refused in a clear line", async () => {
		await (await openSqlite(path, { create: true })).close();
		const newer = new BetterSqlite(path);
		newer.pragma(`user_version = ${SCHEMA_VERSION + 1}`);
		newer.close();
		await expect(openSqlite(path, { create: true })).rejects.toThrow(
			"written by a newer version of travaux",
		);
	});

	it("of the first schema is copied aside, brought forward, and answers as before", async () => {
		const store = await openSqlite(path, { create: true });
		await store.add([
			makeSample({ text: "Mina Torv said so.", published: "2025-11-21" }),
			makeSample({ text: "Ivo Karst said it was not so." }),
		]);
		const before = await answersOf(store);
		await store.close();
		takeBackToFirstSchema(path);

		const forward = await openSqlite(path, { create: false });
		expect(await answersOf(forward)).toEqual(before);
		const revision = await forward.revision();
		await forward.keepAnswer("brief", { revision, answer: "the brief" });
		expect(await forward.answer("brief")).toBe("the brief");
		await forward.add([makeSample({ text: "Mina Torv said it again." })]);
		await forward.close();

		expect(readdirSync(folder)).toContain("record.db.schema-1");
		const aside = new BetterSqlite(`${path}.schema-1`, { readonly: true });
		expect(schemaOf(aside)).toEqual(firstSchema());
		const documents = aside.prepare("select count(*) from document").pluck();
		expect(documents.get()).toBe(2);
		aside.close();
	});

	it("keeps foreign keys, a log written ahead and full flushes", async () => {
		const store = await openSqlite(path, { create: true });
		await store.add([makeSample({ text: "Mina Torv said so." })]);
		await store.close();
		const file = new BetterSqlite(path, { readonly: true });
		expect(file.pragma("journal_mode", { simple: true })).toBe("wal");
		expect(file.pragma("foreign_key_check")).toEqual([]);
		expect(file.pragma("integrity_check", { simple: true })).toBe("ok");
		file.close();
	});
});

/** Makes a record as the first version of the program would have left it, which the kept text of its tables attests. */
function takeBackToFirstSchema(path: string): void {
	const file = new BetterSqlite(path);
	file.exec("drop table answer; drop table people_event");
	file.pragma("user_version = 1");
	expect(schemaOf(file)).toEqual(firstSchema());
	file.close();
}

function firstSchema(): unknown {
	const file = new BetterSqlite(":memory:");
	file.exec(readFileSync(new URL("schema-1.sql", import.meta.url), "utf8"));
	const schema = schemaOf(file);
	file.close();
	return schema;
}

function schemaOf(file: BetterSqlite.Database): unknown {
	return file
		.prepare("select name, sql from sqlite_schema order by name")
		.all();
}

/** What a person may ask of the record, all together. */
async function answersOf(store: RecordStore): Promise<unknown> {
	const bounds = { asOf: null, knownBy: null };
	const page = { limit: 10, after: null };
	return {
		documents: await store.documents(bounds, page),
		statements: await store.statements(bounds, page),
		found: await store.search({ ...bounds, text: "Torv" }, page),
		ground: await store.ground({ ...bounds, parts: ["actors", "positions"] }),
		revision: await store.revision(),
	};
}

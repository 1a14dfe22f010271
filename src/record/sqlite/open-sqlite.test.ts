/** The record in SQLite: what every store does, and what only a file can go through. */

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { storeContract } from "../contract.js";
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

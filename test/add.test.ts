/** `travaux add`: what a user sees of putting documents into a record. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openRecord } from "../src/app/record/open-record.js";
import { travaux } from "./run-travaux.js";

const FIRST = { limit: 10, after: null };
const ANY = { asOf: null, knownBy: null };

let folder: string;
let record: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "travaux-"));
	record = join(folder, "travaux.db");
	mkdirSync(join(folder, "articles", "older"), { recursive: true });
	writeFileSync(
		join(folder, "articles", "a.txt"),
		"Mina Torv, the foreign minister of Norland, said on Monday that the bridges must stay open.\n",
	);
	writeFileSync(
		join(folder, "articles", "older", "b.txt"),
		"Ola Venn told reporters that the harbour had been closed since Sunday.\n",
	);
	writeFileSync(join(folder, "articles", "older", "copy.txt"), "");
	writeFileSync(join(folder, "articles", ".hidden"), "Nobody said anything.");
});
afterEach(() => rmSync(folder, { recursive: true }));

const add = (...args: readonly string[]) =>
	travaux(["add", ...args, "--record", record]);

describe("travaux add", () => {
	it("adds all files of a folder, counts what it cannot read, and adds nothing twice", async () => {
		const first = await add(join(folder, "articles"), "--json");
		expect(first.code).toBe(1);
		expect(first.stderr).toContain("copy.txt: it is empty");
		expect(JSON.parse(first.stdout)).toMatchObject({
			added: 2,
			known: 0,
			unread: 1,
			failed: 0,
			refused: [{ reason: "empty" }],
		});
		const again = await add(join(folder, "articles"));
		expect(again.stdout).toBe("0 added, 2 there already, 1 not read\n");
	});

	it("keeps what the command line says of the documents", async () => {
		const { code, stdout } = await add(
			join(folder, "articles", "a.txt"),
			...["--published", "2025-11-24", "--publisher", "Norland Post"],
			...["--draft", "the bridge plan", "--tag", "bridges", "talks"],
			"--list",
		);
		expect(code).toBe(0);
		expect(stdout).toMatch(/^added [0-9a-f]{64} .*a\.txt\n1 added/);
		const store = await openRecord({ record });
		const { rows } = await store.documents(ANY, FIRST);
		expect(rows[0]).toMatchObject({
			published: "2025-11-24",
			publisher: "Norland Post",
			draft: "the bridge plan",
			tags: ["bridges", "talks"],
		});
		const ground = await store.ground({ ...ANY, parts: [] });
		expect([...ground.texts.keys()]).toEqual([rows[0]!.id]);
		await store.close();
	});

	it("finds documents by their words, and says where they stand", async () => {
		await add(join(folder, "articles"), "--published", "2025-11-25");
		const found = await travaux([
			...["search", "bridge", "stay open", "--record", record, "--json"],
		]);
		expect(found.code).toBe(0);
		const { documents, tables } = JSON.parse(found.stdout);
		expect(documents).toMatchObject([{ published: "2025-11-25" }]);
		expect(tables[0].rows[0].places.value).toBe(2);
	});

	it("finds what was said when it is asked", async () => {
		await add(join(folder, "articles"), "--published", "2025-11-25");
		const store = await openRecord({ record });
		const { rows } = await store.statements(
			{ ...ANY, speakers: ["mina-torv"] },
			FIRST,
		);
		expect(rows.map(({ days, speakerName }) => [days, speakerName])).toEqual([
			[{ from: "2025-11-24", to: "2025-11-24" }, "Mina Torv"],
		]);
		await store.close();
	});

	it("refuses what is no record, and leaves it alone", async () => {
		writeFileSync(record, "This is a letter and no record. ".repeat(100));
		const { code, stderr } = await add(join(folder, "articles"));
		expect(code).toBe(1);
		expect(stderr).toMatch(/^travaux: .*this is no record; name another file/);
	});

	it("refuses a number of jobs that is none", async () => {
		const { code, stderr } = await add("a.txt", "--jobs", "many");
		expect(code).toBe(2);
		expect(stderr).toContain("It is no number from 1 to 256");
	});
});

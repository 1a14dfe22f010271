/** What is given out to run a desk for others: whole, in step with the program, and tried on a server where there is one. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadAll } from "js-yaml";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCodebook } from "../src/app/load-codebook.js";
import { addPerson } from "../src/app/people/change-people.js";
import { copyWholeRecord } from "../src/app/record/copy/copy-whole-record.js";
import { makeProgram } from "../src/cli/program.js";
import { pages } from "../src/desk/pages.js";
import { serveDesk } from "../src/desk/serve.js";
import type { RecordStore } from "../src/record/port.js";
import { openPostgres } from "../src/record/postgres/open-postgres.js";
import { idOf, makeSample } from "../src/record/sample-documents.js";
import { openSqlite } from "../src/record/sqlite/open-sqlite.js";
import {
	hasPostgres,
	type PostgresServer,
	postgresProgram,
	startPostgres,
} from "./postgres-server.js";
import { travaux } from "./run-travaux.js";
import { ROOT } from "./source-files.js";

const read = (name: string): string =>
	readFileSync(join(ROOT, "deploy", name), "utf8");

/** A command line of the program that it would not take, with why; empty where it takes it. */
function faultsOf([name, ...args]: readonly string[]): readonly string[] {
	const command = makeProgram().commands.find((one) => one.name() === name);
	if (command === undefined) return [`there is no travaux ${name}`];
	const known = command.options.map(({ long }) => long);
	return args.filter((arg) => arg.startsWith("--") && !known.includes(arg));
}

describe("the unit for systemd", () => {
	const lines = read("travaux-desk.service")
		.split("\n")
		.filter((line) => line !== "" && !line.startsWith("#"));

	it("has sections and settings alone, each setting in a section", () => {
		expect(lines[0]).toMatch(/^\[\w+\]$/);
		expect(lines.filter((line) => !/^\[\w+\]$|^\w+=.*$/.test(line))).toEqual(
			[],
		);
		expect(lines.filter((line) => line.startsWith("["))).toEqual([
			"[Unit]",
			"[Service]",
			"[Install]",
		]);
	});

	it("starts the program with options that it has", () => {
		const [, ...command] =
			lines
				.find((line) => line.startsWith("ExecStart="))
				?.slice("ExecStart=".length)
				.split(" ") ?? [];
		expect(command.length).toBeGreaterThan(2);
		expect(faultsOf(command)).toEqual([]);
	});
});

describe.each(["compose.yaml", "kubernetes.yaml"])("%s", (name) => {
	const documents = loadAll(read(name)) as readonly object[];

	it("is whole, and starts the program with options that it has", () => {
		const commands = commandsIn(documents);
		expect(commands.length).toBe(1);
		expect(commands.flatMap(faultsOf)).toEqual([]);
	});

	it("holds no secret", () => {
		const told = JSON.stringify(documents);
		expect(told).not.toMatch(/PASSWORD"?:"?[^/"]+|:\/\/\w+:[^@/]+@/);
	});
});

it("the image is started with options that the program has", () => {
	const [, command = "[]"] = /^CMD (.*)$/m.exec(read("Dockerfile")) ?? [];
	expect(faultsOf(JSON.parse(command) as string[])).toEqual([]);
});

/** Lists that begin with "desk", wherever they stand. */
function commandsIn(value: unknown): readonly (readonly string[])[] {
	if (Array.isArray(value) && value[0] === "desk")
		return [value.map((word) => String(word))];
	return typeof value === "object" && value !== null
		? Object.values(value).flatMap(commandsIn)
		: [];
}

describe.skipIf(!hasPostgres)(
	"on a server (skipped where PostgreSQL is not installed)",
	() => {
		let server: PostgresServer;
		let owner: RecordStore;
		const TEXT = "Mina Torv said the bridge must stay open.";
		/** The record as a user of a role opens it. */
		const openAs = (role: string) =>
			openPostgres(server.record("travaux").replace("tester@", `a_${role}@`), {
				create: false,
			});
		const query = async (text: string) => {
			const client = new pg.Client(server.record("").split("&schema")[0]);
			await client.connect();
			try {
				return await client.query(text);
			} finally {
				await client.end();
			}
		};

		beforeAll(async () => {
			server = startPostgres();
			owner = await openPostgres(server.record("travaux"), { create: true });
			await owner.add([makeSample({ text: TEXT, published: "2025-11-21" })]);
			// Twice, as after a new version.
			await query(read("roles.sql"));
			await query(read("roles.sql"));
			for (const role of ["reader", "coder", "admin"])
				await query(`create role a_${role} login in role travaux_${role}`);
		});
		afterAll(async () => {
			await owner?.close();
			server?.stop();
		});

		const works = {
			look: async (store: RecordStore) => {
				await store.ground({ asOf: null, knownBy: null, parts: ["positions"] });
				await store.search(
					{ asOf: null, knownBy: null, text: "bridge" },
					{ limit: 1, after: null },
				);
				await store.peopleEvents();
			},
			correct: async (store: RecordStore) => {
				const account = await store.account(idOf(TEXT));
				const id = `${await store.revision()}`;
				await store.addCorrection(
					{
						id,
						recorded: "2026-01-01T00:00:00.000Z",
						coder: "ada",
						reason: null,
						change: { kind: "undo", correction: "none" },
					},
					account === null ? [] : [account],
				);
			},
			add: async (store: RecordStore) => {
				const text = `Ola Venn said no for the ${await store.revision()}th time.`;
				await store.add([makeSample({ text, bands: ["1"] })]);
			},
			"let in": async (store: RecordStore) => {
				const tools = { store, by: "root", now: () => "2026-01-01" };
				await addPerson({ name: "ada", role: "reader" }, tools);
			},
		};
		type Work = keyof typeof works;

		const rows: readonly (readonly [role: string, work: Work, may: boolean])[] =
			[
				["reader", "look", true],
				["reader", "correct", false],
				["reader", "add", false],
				["reader", "let in", false],
				["coder", "look", true],
				["coder", "correct", true],
				["coder", "add", false],
				["coder", "let in", false],
				["admin", "look", true],
				["admin", "correct", true],
				["admin", "add", true],
				["admin", "let in", true],
			];
		it.each(rows)("a %s may %s: %s", async (role, work, may) => {
			const store = await openAs(role);
			try {
				const done = works[work](store);
				if (may) await done;
				else await expect(done).rejects.toThrow("may only read it");
			} finally {
				await store.close();
			}
		});

		it.each([
			"document",
			"content",
			"reading",
			"correction",
			"unread",
			"people_event",
		])(
			"nobody but the owner can change or delete a row of %s",
			async (table) => {
				for (const what of ["update", "delete", "truncate"])
					for (const role of ["reader", "coder", "admin"]) {
						const { rows } = await query(
							`select has_table_privilege('a_${role}', 'travaux.${table}', '${what}') as may`,
						);
						expect([role, what, rows[0]?.may]).toEqual([role, what, false]);
					}
			},
		);

		it("a desk that is read only shows every page with the rights of a reader, to who signs in", async () => {
			const { token } = await addPerson(
				{ name: "bea", role: "reader" },
				{ store: owner, by: "root", now: () => "2026-01-01" },
			);
			const store = await openAs("reader");
			const faults: unknown[] = [];
			const desk = await serveDesk({
				record: store,
				codebook: loadCodebook(),
				name: "talks",
				host: "127.0.0.1",
				port: 0,
				token: null,
				coder: null,
				now: () => "2026-01-01T00:00:00.000Z",
				onFault: (fault) => faults.push(fault),
				isReadOnly: true,
				mustSignIn: true,
			});
			const Authorization = `Basic ${Buffer.from(`bea:${token}`).toString("base64")}`;
			try {
				for (const { path } of pages) {
					const address = path
						.replace(":id", idOf(TEXT))
						.replace(":code", "territory");
					if (address.includes(":")) continue;
					const { status } = await fetch(new URL(address, desk.address), {
						headers: { Authorization },
					});
					expect([address, status]).toEqual([address, 200]);
				}
				expect(faults).toEqual([]);
			} finally {
				await desk.close();
				await store.close();
			}
		});

		it("a desk is not opened on a record that names nobody, and asks everybody once it names one", async () => {
			const record = server.record("asked");
			await (await openPostgres(record, { create: true })).close();
			const desk = ["desk", "--record", record, "--port", "0", "--once"];
			const refused = await travaux(desk);
			expect([refused.code, refused.stderr]).toEqual([
				1,
				expect.stringContaining("travaux user add NAME --role admin"),
			]);
			await travaux(["user", "add", "ada", "--record", record]);
			expect((await travaux(desk)).code).toBe(0);
		});

		it("what pg_dump keeps is the whole record when it is brought back", async () => {
			const folder = mkdtempSync(join(tmpdir(), "travaux-backup-"));
			const copy = await openSqlite(":memory:", { create: true });
			try {
				const address = (database: string) =>
					(server.record("").split("&schema")[0] ?? "").replace(
						"/postgres?",
						`/${database}?`,
					);
				const dump = join(folder, "record.dump");
				const run = (name: string, ...args: readonly string[]) =>
					execFileSync(postgresProgram(name), args, { stdio: "pipe" });
				run("pg_dump", "-Fc", "-n", "travaux", "-f", dump, address("postgres"));
				await query("create database restored");
				run("pg_restore", "--exit-on-error", "-d", address("restored"), dump);
				const restored = await openPostgres(
					server.record("travaux").replace("/postgres?", "/restored?"),
					{ create: false },
				);
				try {
					const done = () => {};
					const { hash, documents } = await copyWholeRecord(
						{ from: owner, into: copy },
						done,
					);
					const again = await openSqlite(":memory:", { create: true });
					expect(
						await copyWholeRecord({ from: restored, into: again }, done),
					).toMatchObject({ hash, documents });
					expect(documents).toBeGreaterThan(0);
					await again.close();
				} finally {
					await restored.close();
				}
			} finally {
				await copy.close();
				rmSync(folder, { recursive: true });
			}
		});
	},
);

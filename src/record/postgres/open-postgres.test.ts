/** The record in PostgreSQL: what every store does, and what only a server can refuse. */

import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	hasPostgres,
	type PostgresServer,
	startPostgres,
} from "../../../test/postgres-server.js";
import { storeContract } from "../contract.js";
import { makeSample } from "../sample-documents.js";
import { SCHEMA_VERSION } from "../sql/schema.js";
import { openPostgres } from "./open-postgres.js";

describe.skipIf(!hasPostgres)(
	"in PostgreSQL (skipped where it is not installed in /usr/lib/postgresql)",
	() => {
		let server: PostgresServer;
		let records = 0;
		beforeAll(() => {
			server = startPostgres();
		});
		afterAll(() => server?.stop());
		const newRecord = (): string => server.record(`record_${++records}`);
		const query = async (text: string): Promise<void> => {
			const client = new pg.Client(server.record("unused").split("&schema")[0]);
			await client.connect();
			await client.query(text);
			await client.end();
		};

		storeContract("PostgreSQL", async () => {
			const record = server.record("contract");
			return {
				open: () => openPostgres(record, { create: true }),
				// Quicker than to make the tables anew.
				discard: () =>
					query(`do $$ begin
						execute (select 'truncate ' || string_agg(format('contract.%I', table_name), ', ') || ' restart identity'
							from information_schema.tables where table_schema = 'contract' and table_name not in ('revision', 'record_schema'));
						update contract.revision set value = 0;
					end $$`),
			};
		});

		it("a record that is not there is refused unless one is to be made", async () => {
			await expect(
				openPostgres(newRecord(), { create: false }),
			).rejects.toThrow(
				/^postgres:\/\/tester@\/postgres.*: there is no record here; make one with travaux add/,
			);
		});

		it("a schema of another program is refused and left alone", async () => {
			await query("create schema birds; create table birds.bird (name text)");
			await expect(
				openPostgres(server.record("birds"), { create: true }),
			).rejects.toThrow("tables of another program");
		});

		it("a record that a newer version wrote is refused in a clear line", async () => {
			const record = server.record("newer");
			await (await openPostgres(record, { create: true })).close();
			await query(
				`update newer.record_schema set version = ${SCHEMA_VERSION + 1}`,
			);
			await expect(openPostgres(record, { create: true })).rejects.toThrow(
				"written by a newer version of travaux",
			);
		});

		it.each([
			[
				"no server",
				"postgres://tester:secret@127.0.0.1:1/talks",
				"no server answers there",
			],
			[
				"no socket",
				"postgres://tester:secret@/talks?host=/nowhere",
				"no such socket",
			],
			["no host", "postgres://tester:secret@host.invalid/talks", "host"],
			["no address", "postgres://tester:secret@[/talks", "this is no address"],
			[
				"a schema with strange signs",
				"postgres://tester:secret@localhost/talks?schema=a%22b",
				"small letters",
			],
		])(
			"%s is told in a line without the password",
			async (_what, record, line) => {
				const refusal = await openPostgres(record, { create: true }).catch(
					(error: unknown) => String(error),
				);
				expect(refusal).toContain(line);
				expect(refusal).not.toContain("secret");
			},
		);

		it("a database that is not there is told with what to do", async () => {
			const record = server.record("x").replace("/postgres?", "/nothing?");
			await expect(openPostgres(record, { create: true })).rejects.toThrow(
				"there is no such database; make it with createdb",
			);
		});

		it("a wrong or missing password is told with where to put it", async () => {
			await query("create role guarded login password 'the right one'");
			for (const password of [":wrong", ""]) {
				const record = server
					.record("guarded")
					.replace("tester@", `guarded${password}@`);
				const refusal = await openPostgres(record, { create: true }).catch(
					(error: unknown) => String(error),
				);
				expect(refusal).toContain("give it in PGPASSWORD or in ~/.pgpass");
				expect(refusal).not.toContain("wrong@");
			}
		});

		it("one who may only read is told so when writing, and reads", async () => {
			const record = server.record("shared");
			await (await openPostgres(record, { create: true })).close();
			await query(`create role looker login;
				grant usage on schema shared to looker;
				grant select on all tables in schema shared to looker`);
			const store = await openPostgres(record.replace("tester@", "looker@"), {
				create: false,
			});
			expect(await store.revision()).toBe(0);
			await expect(
				store.add([makeSample({ text: "Mina Torv said so." })]),
			).rejects.toThrow("this user may only read it");
			await store.close();
		});

		it.each([
			[3, "trim(title) as title, trim(text) as text"],
			[4, "title, text, '\\x00'::bytea as signature"],
		])(
			"a record of schema %i finds the same when it was brought forward",
			async (version, columns) => {
				const schema = `older_${version}`;
				const record = server.record(schema);
				const before = await openPostgres(record, { create: true });
				await before.add([
					makeSample({ text: "Mina Torv said the bridges must stay open." }),
					makeSample({
						text: "Ola Venn said so.",
						title: "Open bridges",
						published: "2025-11-20",
					}),
				]);
				const page = { limit: 5, after: null };
				const searches = ["open bridges", '"open bridges"'].map((text) => ({
					asOf: null,
					knownBy: null,
					text,
				}));
				const expected = [];
				for (const search of searches)
					expected.push(await before.search(search, page));
				await before.close();
				// As that schema laid the words out.
				await query(`set search_path to ${schema};
				create table laid_out as select document, ${columns} from document_words;
				drop table document_words;
				alter table laid_out rename to document_words;
				update record_schema set version = ${version}`);
				const after = await openPostgres(record, { create: false });
				for (const [at, search] of searches.entries())
					expect(await after.search(search, page)).toEqual(expected[at]);
				expect(expected.map(({ rows }) => rows.length)).toEqual([2, 1]);
				await after.close();
			},
		);

		it("two who make and write one record at once leave every document once", async () => {
			const record = newRecord();
			const stores = await Promise.all(
				[1, 2].map(() => openPostgres(record, { create: true })),
			);
			const samples = Array.from({ length: 20 }, (_, at) =>
				makeSample({
					text: `Mina Torv said the bridges must stay open ${at}.`,
				}),
			);
			const outcomes = await Promise.all(
				samples.flatMap((sample) => stores.map((store) => store.add([sample]))),
			);
			const added = outcomes
				.flat()
				.filter(({ outcome }) => outcome === "added");
			expect(added).toHaveLength(20);
			const bounds = { asOf: null, knownBy: null };
			const { total } = await stores[0]!.documents(bounds, {
				limit: 1,
				after: null,
			});
			expect(total).toBe(20);
			for (const store of stores) await store.close();
		});
	},
);

/** The whole program on a file and on a server: the same commands give the same bytes. */

import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { addExample } from "./example-record.js";
import {
	hasPostgres,
	type PostgresServer,
	startPostgres,
} from "./postgres-server.js";
import { travauxHere } from "./run-in-process.js";
import type { Run } from "./run-travaux.js";

/** The clock of both: what is told of the time must be the same. */
const NOON = new Date("2026-01-10T12:00:00.000Z");

describe.skipIf(!hasPostgres)(
	"on a file and in PostgreSQL (skipped where it is not installed in /usr/lib/postgresql)",
	() => {
		const folder = mkdtempSync(join(tmpdir(), "travaux-both-"));
		let server: PostgresServer;
		let records: readonly string[];
		beforeAll(async () => {
			server = startPostgres();
			records = [join(folder, "talks.db"), server.record("talks")];
			vi.useFakeTimers({ toFake: ["Date"], now: NOON });
			for (const record of records) await addExample(record);
		});
		afterAll(() => {
			vi.useRealTimers();
			server?.stop();
			rmSync(folder, { recursive: true });
		});

		/** What the command prints on each, after it was seen to be the same. */
		const onBoth = async (
			args: (record: string) => readonly string[],
		): Promise<Run> => {
			const runs: Run[] = [];
			for (const record of records)
				runs.push(await travauxHere([...args(record), "--record", record]));
			expect(runs[1]).toEqual(runs[0]);
			return runs[0]!;
		};

		it.each([
			["brief"],
			["brief", "--as-of", "2025-11-25"],
			["brief", "--known-by", "2026-01-10"],
			["matrix"],
			["matrix", "--by", "drafts"],
			["claims"],
			["statements"],
			["statements", "--limit", "500"],
			["statements", "--text", "ceasefire"],
			["statements", "--text", '"security guarantees"'],
			["statements", "--from", "2025-11-20", "--to", "2025-11-26"],
			["statements", "--issue", "territory"],
			["drafts"],
			["changes", "--since", "2025-11-24"],
			["timeline"],
			["search", "plan"],
			["search", "territory", "guarantees"],
			["search", "security guarantees"],
			["search", "said", "--limit", "3"],
			["search", "Zażóć"],
			["coverage"],
		])(
			"%s %s %s %s is the same bytes, as text with its evidence and as JSON",
			async (...asked) => {
				const words = asked.filter((word) => typeof word === "string");
				for (const form of [[], ["--json"], ["--evidence"]]) {
					const { code, stdout } = await onBoth(() => [...words, ...form]);
					expect(code).toBe(0);
					expect(stdout.length).toBeGreaterThan(20);
				}
			},
		);

		it("export is the same files", async () => {
			for (const format of ["csv", "jsonl", "parquet", "web-annotation"]) {
				const folders = records.map((_, at) => join(folder, `${format}-${at}`));
				const runs = [];
				for (const [at, record] of records.entries())
					runs.push(
						await travauxHere([
							...["export", folders[at]!],
							...["--format", format, "--record", record],
						]),
					);
				expect(runs[1]).toEqual(runs[0]);
				const contents = folders.map((path) =>
					readdirSync(path)
						.filter((name) => name.includes("."))
						.map((name) => [name, readFileSync(join(path, name), "base64")]),
				);
				expect(contents[0]!.length).toBeGreaterThan(0);
				expect(contents[1]).toEqual(contents[0]);
			}
		});

		it("a correction, its history and its undoing are the same, and what they change", async () => {
			const { stdout } = await onBoth(() => ["statements", "--json"]);
			const { document, quote } = firstEvidence(stdout);
			const rejected = await onBoth(() => [
				...["correct", "reject", document, quote, "--entry", "statement"],
				...["--coder", "lk", "--reason", "no statement", "--json"],
			]);
			expect(rejected.stderr).toBe("");
			const { id } = JSON.parse(rejected.stdout) as { readonly id: string };
			const without = await onBoth(() => ["statements", "--json"]);
			expect(without.stdout).not.toBe(stdout);
			for (const args of [
				["history"],
				["history", "--json"],
				["agreement"],
				["brief"],
				["undo", id, "--coder", "lk"],
				["history", "--json"],
			])
				expect((await onBoth(() => args)).code).toBe(0);
			expect((await onBoth(() => ["statements", "--json"])).stdout).toBe(
				stdout,
			);
		});

		it("making anew what is derived changes nothing", async () => {
			const before = await onBoth(() => ["brief", "--json"]);
			await onBoth(() => ["rebuild"]);
			expect((await onBoth(() => ["brief", "--json"])).stdout).toBe(
				before.stdout,
			);
		});

		it("copies of both, each into the other kind of store, have one hash", async () => {
			const [file, database] = records;
			const copies = [
				["copy", file!, server.record("copied")],
				["copy", database!, join(folder, "copied.db")],
			];
			const runs: Run[] = [];
			for (const args of copies) runs.push(await travauxHere(args));
			expect(runs[0]!.stdout).toMatch(
				/both records have the hash [0-9a-f]{64}\n$/,
			);
			expect(runs[1]).toEqual(runs[0]);
		});

		it("reading all again changes nothing but that it was done", async () => {
			const before = await onBoth(() => ["brief", "--json"]);
			const { code } = await onBoth(() => ["reread", "--all", "--jobs", "1"]);
			expect(code).toBe(0);
			expect((await onBoth(() => ["brief", "--json"])).stdout).toBe(
				before.stdout,
			);
		});

		it("a feed is watched alike, and gives each page once", async () => {
			const site = createServer(({ url }, response) => {
				response.end(
					url === "/feed"
						? `<rss version="2.0"><channel><title>F</title><link>/</link><description>d</description><item><title>Quay</title><link>http://${hostOf(site)}/quay</link><guid>quay</guid></item></channel></rss>`
						: "<html><body><article><h1>Quay</h1><p>Mina Torv said the quay must stay open until the talks in Orlo end.</p></article></body></html>",
				);
			}).listen(0, "127.0.0.1");
			await once(site, "listening");
			try {
				const look = () => [
					...["watch", `http://${hostOf(site)}/feed`],
					...["--allow-private", "--json"],
				];
				expect((await onBoth(look)).code).toBe(0);
				const found = await onBoth(() => ["search", "quay", "--json"]);
				expect(found.stdout).toContain("Mina Torv");
				await onBoth(look);
				expect((await onBoth(() => ["search", "quay", "--json"])).stdout).toBe(
					found.stdout,
				);
			} finally {
				site.close();
			}
		});

		it("what is there already is told so", async () => {
			const { stdout } = await onBoth(() => ["add", "examples/articles"]);
			expect(stdout).toMatch(/^0 added, [1-9]/);
		});
	},
);

function hostOf(server: Server): string {
	return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Document and quotation of the first words that a page in JSON stands on. */
function firstEvidence(json: string): {
	readonly document: string;
	readonly quote: string;
} {
	const found =
		/"document": ?"([0-9a-f]{64})"[^{}]*?"quote": ?("(?:[^"\\]|\\.)*")/.exec(
			json,
		);
	if (found === null) throw new Error("the page stands on no words");
	return { document: found[1]!, quote: JSON.parse(found[2]!) as string };
}

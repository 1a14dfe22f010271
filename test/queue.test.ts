/** Many workers on one queue: killed at any moment they lose nothing and double nothing. */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digestRecord } from "../src/app/record/copy/digest-record.js";
import { openRecord } from "../src/app/record/open-record.js";
import type { QueueStatus } from "../src/record/postgres/queue/queue.js";
import { buildTravaux } from "./built-travaux.js";
import {
	hasPostgres,
	type PostgresServer,
	startPostgres,
} from "./postgres-server.js";

/** More than two workers have in hand in all rounds together, also where they are quick. */
const DOCUMENTS = 240;
const KILLS = 4;

describe.skipIf(!hasPostgres)(
	"workers on a queue (skipped where PostgreSQL is not installed in /usr/lib/postgresql)",
	() => {
		const folder = mkdtempSync(join(tmpdir(), "travaux-queue-"));
		const articles = join(folder, "articles");
		let server: PostgresServer;
		let program: string;
		beforeAll(() => {
			server = startPostgres();
			program = buildTravaux();
			mkdirSync(articles);
			for (let number = 0; number < DOCUMENTS; number++)
				writeFileSync(
					join(articles, `${number}.txt`),
					`Mina Torv said the bridges must stay open ${number} days. Ola Venn rejected point ${number} of the draft.\n`,
				);
			writeFileSync(join(articles, "empty.txt"), "");
		});
		afterAll(() => {
			server?.stop();
			rmSync(folder, { recursive: true });
		});

		const start = (...args: readonly string[]): ChildProcess =>
			spawn(process.execPath, [program, ...args]);
		const travaux = async (...args: readonly string[]): Promise<string> => {
			const child = start(...args);
			let output = "";
			child.stdout!.setEncoding("utf8").on("data", (part: string) => {
				output += part;
			});
			child.stderr!.resume();
			await once(child, "close");
			return output;
		};
		const digest = async (record: string) => {
			const store = await openRecord({ record });
			const found = await digestRecord(store, "all-but-instants");
			await store.close();
			return found;
		};

		it("leave the record of a quiet run, though one after the other is killed", async () => {
			const quiet = join(folder, "quiet.db");
			const when = ["--published", "2025-11-21"];
			await travaux("add", articles, ...when, "--record", quiet);
			const record = server.record("killed");
			const queued = await travaux(
				...["add", articles, ...when, "--queue", "--record", record],
			);
			expect(queued).toBe(
				`${DOCUMENTS + 1} queued, 0 waiting already, 0 in the record already\n`,
			);
			const work = ["work", "--readers", "1", "--record", record];
			for (let kill = 0; kill < KILLS; kill++) {
				const [victim, other] = [start(...work), start(...work)];
				for (const { stderr } of [victim, other]) stderr!.resume();
				// The other may be the quicker: it must not leave the queue empty and the victim waiting.
				await Promise.race([linesOf(victim, 1 + kill), linesOf(other, 8)]);
				victim.kill("SIGKILL");
				other.kill(kill % 2 === 0 ? "SIGTERM" : "SIGKILL");
				await Promise.all([closed(victim), closed(other)]);
			}
			const { waiting, inHand } = await statusOf(record);
			expect(waiting + inHand).toBeGreaterThan(0);
			const log = (await travaux(...work, "--until-empty"))
				.trimEnd()
				.split("\n")
				.map((line) => JSON.parse(line) as { readonly kind: string });
			expect(log[0]).toMatchObject({ kind: "started", readers: 1 });
			expect(log.some(({ kind }) => kind === "freed")).toBe(true);
			expect(log.at(-1)).toMatchObject({ kind: "ended" });
			expect(await digest(record)).toEqual(await digest(quiet));
			expect(await statusOf(record)).toMatchObject({
				waiting: 0,
				inHand: 0,
				retrying: 0,
				failed: 0,
				done: { hour: DOCUMENTS + 1 },
			});
		});

		it("give figures for Prometheus while they work", async () => {
			const record = server.record("watched");
			const one = join(articles, "1.txt");
			await travaux("add", one, "--queue", "--record", record);
			const worker = start(
				...["work", "--readers", "1", "--metrics", "0", "--record", record],
			);
			const [started] = await linesOf(worker, 2);
			const { metrics } = JSON.parse(started!) as { readonly metrics: string };
			const figures = await (await fetch(metrics)).text();
			expect(figures).toContain(
				'travaux_worker_documents_total{outcome="added"} 1',
			);
			expect(figures).toContain('travaux_queue_jobs{state="failed"} 0');
			worker.kill("SIGTERM");
			await closed(worker);
			expect(worker.exitCode).toBe(0);
		});

		async function statusOf(record: string): Promise<QueueStatus> {
			return JSON.parse(
				await travaux("work", "--status", "--json", "--record", record),
			) as QueueStatus;
		}
	},
);

/** The first lines of what it prints. */
async function linesOf(
	child: ChildProcess,
	many: number,
): Promise<readonly string[]> {
	const lines: string[] = [];
	for await (const line of createInterface({ input: child.stdout! })) {
		lines.push(line);
		if (lines.length === many) break;
	}
	child.stdout!.resume();
	return lines;
}

async function closed(child: ChildProcess): Promise<void> {
	if (child.exitCode === null && child.signalCode === null)
		await once(child, "exit");
}

/** The queue: each document is worked on once, trouble is tried again, and what fails for good blocks nothing. */

import { createHash } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	hasPostgres,
	type PostgresServer,
	startPostgres,
} from "../../../../test/postgres-server.js";
import { openPostgres } from "../open-postgres.js";
import { openQueue } from "./open-queue.js";
import type { Queue, QueuedDocument, WorkEvent } from "./queue.js";

function documentOf(text: string): QueuedDocument {
	const bytes = Buffer.from(text);
	return {
		id: createHash("sha256").update(bytes).digest("hex"),
		place: `${text}.txt`,
		bytes,
		known: { publisher: "Norland Post" },
	};
}

describe.skipIf(!hasPostgres)(
	"a queue (skipped where PostgreSQL is not installed in /usr/lib/postgresql)",
	() => {
		let server: PostgresServer;
		let queues = 0;
		beforeAll(() => {
			server = startPostgres();
		});
		afterAll(() => server?.stop());
		const newQueue = async (): Promise<Queue> => {
			const record = server.record(`talks_${++queues}`);
			await (await openPostgres(record, { create: true })).close();
			return openQueue(record);
		};
		/** Works until nothing is left that may still be done; what happened meanwhile. */
		const workAll = async (
			queue: Queue,
			task: (document: QueuedDocument) => Promise<void>,
		): Promise<readonly WorkEvent[]> => {
			const events: WorkEvent[] = [];
			const working = await queue.work(task, {
				inHand: 3,
				report: (event) => events.push(event),
			});
			await untilIdle(queue);
			await working.stop();
			return events;
		};

		it("hands out each document once, as it was put there", async () => {
			const queue = await newQueue();
			const documents = ["a", "b", "c", "d"].map(documentOf);
			expect(await queue.put(documents)).toEqual(documents.map(() => "queued"));
			expect(await queue.put(documents.slice(0, 1))).toEqual(["waiting"]);
			expect(await queue.status()).toMatchObject({ waiting: 4, inHand: 0 });
			const seen: QueuedDocument[] = [];
			await workAll(queue, async (document) => {
				seen.push(document);
			});
			expect(seen.sort((a, b) => (a.place < b.place ? -1 : 1))).toEqual(
				documents,
			);
			const { waiting, done } = await queue.status();
			expect([waiting, done.hour]).toEqual([0, 4]);
			await queue.close();
		});

		it("tries again what failed, leaves what fails for good with its reason, and lets the others pass", async () => {
			const queue = await newQueue();
			await queue.put(["good", "bad", "late"].map(documentOf), 2);
			const tries = new Map<string, number>();
			const events = await workAll(queue, async ({ place }) => {
				tries.set(place, (tries.get(place) ?? 0) + 1);
				if (place === "bad.txt") throw new Error("the reader broke on it");
				if (place === "late.txt" && tries.get(place) === 1)
					throw new Error("not yet");
			});
			expect([...tries].sort()).toEqual([
				["bad.txt", 2],
				["good.txt", 1],
				["late.txt", 2],
			]);
			const { id } = documentOf("bad");
			expect(events).toContainEqual({
				kind: "failed",
				document: id,
				reason: "the reader broke on it",
				tries: 2,
			});
			const { failed, failures, done } = await queue.status();
			expect([failed, done.hour]).toEqual([1, 2]);
			expect(failures[0]).toMatchObject({
				document: id,
				place: "bad.txt",
				reason: "the reader broke on it",
				tries: 2,
			});
			expect(await queue.retryFailed()).toBe(1);
			await workAll(queue, async () => undefined);
			expect(await queue.status()).toMatchObject({
				failed: 0,
				waiting: 0,
				done: { hour: 3 },
			});
			await queue.close();
		});

		it.each([
			["once", 1, true],
			["as often as a document is tried that fails", 5, true],
			["again and again", 25, false],
		])(
			"gives a document that was in hand when its worker died, %s, to another, but not for ever",
			async (_often, attempts, isRead) => {
				const queue = await newQueue();
				await queue.put([documentOf("orphan")]);
				const schema = `talks_${queues}_queue`;
				const client = new pg.Client(
					server.record("unused").split("&schema")[0],
				);
				await client.connect();
				// As a worker leaves it that was killed: locked by a name that nobody holds the lock of.
				await client.query(
					`update "${schema}"._private_jobs set locked_by = 'gone', locked_at = now() - interval '10 seconds', attempts = $1::smallint, max_attempts = greatest(5, $1::smallint)`,
					[attempts],
				);
				await client.end();
				expect(await queue.status()).toMatchObject({ inHand: 1 });
				const seen: string[] = [];
				const events = await workAll(queue, async ({ place }) => {
					seen.push(place);
				});
				expect(seen).toEqual(isRead ? ["orphan.txt"] : []);
				expect(events).toEqual([{ kind: "freed", worker: "gone" }]);
				expect((await queue.status()).failures).toMatchObject(
					isRead ? [] : [{ reason: "its worker was ended while it read it" }],
				);
				await queue.close();
			},
		);
	},
);

async function untilIdle(queue: Queue): Promise<void> {
	for (;;) {
		const { waiting, inHand, retrying } = await queue.status();
		if (waiting + inHand + retrying === 0) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}

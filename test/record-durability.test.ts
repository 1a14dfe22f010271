/** What a record goes through without harm: being killed while it is written, two writers at once, a disk that is full. */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import BetterSqlite from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildTravaux } from "./built-travaux.js";

const KILLS = 50;
const DOCUMENTS = 160;
/** The seed of what is chance here; printed with a failure by its test's name. */
const SEED = 20251121;

let program: string;
let folder: string;
let articles: string;
/** What a run that nothing disturbed leaves. */
let quiet: Contents;

beforeAll(async () => {
	program = buildTravaux();
	folder = mkdtempSync(join(tmpdir(), "travaux-"));
	articles = join(folder, "articles");
	mkdirSync(articles);
	for (let number = 0; number < DOCUMENTS; number++)
		writeFileSync(
			join(articles, `${String(number).padStart(3, "0")}.txt`),
			madeUpArticle(number),
		);
	const record = join(folder, "quiet.db");
	expect(await exitOf(startAdd(record))).toBe(0);
	quiet = contentsOf(record);
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("a record", () => {
	it("loses nothing that was told as added and holds no half document, killed fifty times (seed 20251121)", async () => {
		const random = makeRandom(SEED);
		const record = join(folder, "killed.db");
		let kills = 0;
		for (let round = 0; round < 4 * KILLS && kills < KILLS; round++) {
			// A record that is whole is begun anew.
			if (round > 0 && contentsOf(record).documents.length === DOCUMENTS)
				removeRecord(record);
			const { told, wasKilled } = await addAndKill(record, random);
			if (wasKilled) kills++;
			const now = contentsOf(record);
			expect(now.integrity).toBe("ok");
			expect(now.halves).toEqual([]);
			expect(told.filter((id) => !now.documents.includes(id))).toEqual([]);
		}
		expect(kills).toBe(KILLS);
		expect(await exitOf(startAdd(record))).toBe(0);
		expect(contentsOf(record)).toEqual(quiet);
	}, 3_000_000);

	it("takes documents from two processes at once, each of them once", async () => {
		const record = join(folder, "two.db");
		const [one, other] = [startAdd(record), startAdd(record)];
		expect(await Promise.all([exitOf(one), exitOf(other)])).toEqual([0, 0]);
		expect(contentsOf(record)).toEqual(quiet);
	}, 600_000);

	it("is sound after the disk was full, and goes on when there is room", async () => {
		const record = join(folder, "full.db");
		const limited = spawn("bash", [
			"-c",
			`trap '' XFSZ; ulimit -f 700; exec "$@"`,
			"travaux",
			process.execPath,
			...argumentsOf(record),
		]);
		let complaint = "";
		limited.stderr.setEncoding("utf8").on("data", (part: string) => {
			complaint += part;
		});
		const told = await linesOf(limited);
		expect(complaint).toMatch(
			/^travaux: the record could not be written: the disk is full/,
		);
		expect(complaint.trim().split("\n").length).toBe(1);
		expect(limited.exitCode).toBe(1);
		const now = contentsOf(record);
		expect(now.integrity).toBe("ok");
		expect(now.documents.length).toBeLessThan(DOCUMENTS);
		expect(told.filter((id) => !now.documents.includes(id))).toEqual([]);
		expect(await exitOf(startAdd(record))).toBe(0);
		expect(contentsOf(record)).toEqual(quiet);
	}, 600_000);
});

function argumentsOf(record: string): readonly string[] {
	return [
		program,
		...["add", articles, "--record", record, "--list"],
		...["--published", "2025-11-21"],
	];
}

function startAdd(record: string): ChildProcess {
	return spawn(process.execPath, argumentsOf(record));
}

async function exitOf(child: ChildProcess): Promise<number | null> {
	child.stdout?.resume();
	child.stderr?.resume();
	await once(child, "close");
	return child.exitCode;
}

/** Ids of the documents that it says are added, until it ends. */
async function linesOf(child: ChildProcess): Promise<readonly string[]> {
	const told: string[] = [];
	createInterface({ input: child.stdout! }).on("line", (line) => {
		const id = /^added ([0-9a-f]{64}) /.exec(line)?.[1];
		if (id !== undefined) told.push(id);
	});
	await once(child, "close");
	return told;
}

/** Kills it a little after it told of one of the first documents, or before it tells of any. */
async function addAndKill(
	record: string,
	random: () => number,
): Promise<{
	readonly told: readonly string[];
	readonly wasKilled: boolean;
}> {
	const child = startAdd(record);
	const lines = Math.floor(random() * 6);
	const delay = random() * 25;
	let seen = 0;
	const kill = (): void => {
		setTimeout(() => child.kill("SIGKILL"), delay);
	};
	if (lines === 0) setTimeout(kill, random() * 900);
	else
		createInterface({ input: child.stdout! }).on("line", () => {
			if (++seen === lines) kill();
		});
	const told = await linesOf(child);
	return { told, wasKilled: child.signalCode === "SIGKILL" };
}

interface Contents {
	readonly integrity: unknown;
	/** Hashes, sorted. */
	readonly documents: readonly string[];
	/** Documents that lack a part. */
	readonly halves: readonly unknown[];
	/** Rows of each derived table, apart from the order of arrival. */
	readonly counts: readonly unknown[];
	readonly tellings: readonly unknown[];
}

function contentsOf(record: string): Contents {
	const file = new BetterSqlite(record);
	try {
		const hasTables =
			file
				.prepare("select 1 from sqlite_schema where name = 'document'")
				.get() !== undefined;
		const all = (query: string): readonly unknown[] =>
			hasTables ? file.prepare(query).raw().all() : [];
		return {
			integrity: file.pragma("integrity_check", { simple: true }),
			documents: all(
				"select hash from document order by hash",
			).flat() as string[],
			halves: all(
				`select hash from document where not (
					exists (select 1 from content where document = document.id)
					and exists (select 1 from reading where document = document.id)
					and exists (select 1 from account where document = document.id)
					and exists (select 1 from fingerprint where document = document.id)
					and exists (select 1 from document_words where rowid = document.id))`,
			),
			counts: [
				"reading",
				"statement",
				"statement_words",
				"position",
				"event",
				"mention",
				"actor",
				"actor_name",
				"band",
				"copy_edge",
			].map((table) => [table, all(`select count(*) from ${table}`)]),
			tellings: all(
				`select document.hash, least.hash from telling
				join document on document.id = telling.document
				join document as least on least.id = telling.least order by 1`,
			),
		};
	} finally {
		file.close();
	}
}

function removeRecord(record: string): void {
	for (const end of ["", "-wal", "-shm"]) rmSync(record + end, { force: true });
}

const NAMES = ["Mina Torv", "Ola Venn", "Ines Kaldor", "Bram Hollis"];
const VIEWS = [
	"rejected the draft on the Aldra valley",
	"said the bridges must stay open until spring",
	"supports the ceasefire plan",
	"denied that shells had hit the harbour",
];

/** Each is another; every eighth is carried by a second outlet. */
function madeUpArticle(number: number): string {
	const story = number % 8 === 7 ? number - 1 : number;
	const name = NAMES[story % NAMES.length]!;
	const sentences = [0, 1, 2].map(
		(at) =>
			`${name} ${VIEWS[(story + at) % VIEWS.length]!}, as point ${story * 3 + at} of the list of ${story + 40} demands has it.`,
	);
	return `${sentences.join(" ")}\n${number === story ? "" : "\nReporting by the Norland desk.\n"}`;
}

/** Numbers from 0 to 1 that are the same on every run. */
function makeRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

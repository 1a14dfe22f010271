/**
 * What keeping articles costs, and how fast a record answers: `npm run bench:record [-- --articles 10000 --read 10000 --keep FOLDER]`.
 *
 * Splices articles from the real ones of `../shared/polnear`. The first of them, ten thousand unless --read says otherwise, are read and added
 * by `travaux add`. More than these are not read anew: their readings are those of the first with other words at the same places, and are derived and written as any
 * other. Prints the rates of reading alone and of adding, what an article costs at first and at last, memory, size, and the time of each
 * question. The record is made in a folder of its own and removed afterwards, unless `--keep FOLDER` names one.
 */

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
} from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { corpusFiles, SHARED } from "../eval/corpus-files.js";
import { loadCodebook } from "../src/app/load-codebook.js";
import { allPages } from "../src/app/record/all-pages.js";
import { openRecord } from "../src/app/record/open-record.js";
import type { ReadingPool } from "../src/app/record/reading-pool.js";
import { askAll } from "./record-questions.js";
import { addRetold } from "./retold-articles.js";
import { makeSplicer, type Splicer } from "./spliced-articles.js";
import { writeArticles } from "./write-articles.js";

/** The threads of the built program: run from source, each would compile it for itself, in memory that no user's takes. */
const { makeReadingPool }: typeof import("../src/app/record/reading-pool.js") =
	await import(
		new URL("../dist/app/record/reading-pool.js", import.meta.url).href
	);

/** Articles by which each thread is warm, and that are timed at either end of adding. */
const WARM = 300;
const WINDOW = 1000;

process.exitCode = await main();

async function main(): Promise<number> {
	const { values } = parseArgs({
		options: {
			articles: { type: "string", default: "10000" },
			read: { type: "string", default: "10000" },
			keep: { type: "string" },
			jobs: { type: "string" },
		},
	});
	const texts = corpusFiles(`${SHARED}polnear`, [".txt"]).map((file) =>
		readFileSync(file, "utf8"),
	);
	if (texts.length === 0) {
		process.stderr.write("bench: no article in ../shared/polnear\n");
		return 2;
	}
	const folder = values.keep ?? mkdtempSync(join(tmpdir(), "travaux-bench-"));
	mkdirSync(folder, { recursive: true });
	const jobs = Number(values.jobs ?? availableParallelism());
	try {
		const count = Number(values.articles);
		const read = Math.min(count, Number(values.read));
		await measure(makeSplicer(texts, read), { folder, jobs, count, read });
	} finally {
		if (values.keep === undefined) rmSync(folder, { recursive: true });
	}
	return 0;
}

async function measure(
	article: Splicer,
	{
		folder,
		jobs,
		count,
		read,
	}: {
		readonly folder: string;
		readonly jobs: number;
		readonly count: number;
		readonly read: number;
	},
): Promise<void> {
	const record = join(folder, "bench.db");
	row("articles", `${count}, of which ${read} are read`);
	row("threads that read", `${jobs}`);
	const pool = makeReadingPool(jobs);
	const alone = await readingRate(pool, article, Math.min(read, 2 * WINDOW));
	await pool.close();
	row("articles read alone", `${alone.toFixed(0)} a second`);
	const paths = writeArticles(join(folder, "articles"), article, read);
	const added = await addFolder(paths, { record, jobs });
	row("articles read and added", `${added.rate.toFixed(0)} a second`);
	row("share of reading alone", `${((100 * added.rate) / alone).toFixed(0)} %`);
	row(
		`an article, the first ${WINDOW} and the last`,
		`${added.first.toFixed(2)} and ${added.last.toFixed(2)} ms`,
	);
	row("peak memory of travaux add", `${added.peak.toFixed(0)} MB`);
	const store = await openRecord({ record });
	if (count > read) {
		const retold = await addRetold(store, {
			article,
			from: read,
			to: count,
			window: WINDOW,
		});
		row(
			`writing an article, the first ${WINDOW} of these and the last`,
			`${retold.first.toFixed(2)} and ${retold.last.toFixed(2)} ms`,
		);
		const before = added.last + retold.last - retold.first;
		row("cost of the last to the first", (before / added.first).toFixed(2));
	}
	await store.close();
	const bytes = statSync(record).size;
	row("bytes an article", (bytes / count).toFixed(0));
	await askAll(record, loadCodebook(), row);
	row("peak memory of this bench", peakMemory());
}

/** Articles a second that all threads read, warm, nothing being kept. */
async function readingRate(
	pool: ReadingPool,
	article: Splicer,
	count: number,
): Promise<number> {
	await readAll(pool, article, { from: 0, to: Math.min(WARM * 2, count) });
	const start = performance.now();
	await readAll(pool, article, { from: 0, to: count });
	return count / seconds(start);
}

async function readAll(
	pool: ReadingPool,
	article: Splicer,
	{ from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
	let next = from;
	const work = async (): Promise<void> => {
		while (next < to) {
			const { text, published, publisher } = article(next++);
			const bytes = Buffer.from(text);
			const id = createHash("sha256").update(bytes).digest("hex");
			await pool.read({
				...{ id, bytes, published, publisher, title: null, address: null },
				isDraft: false,
				corrections: [],
			});
		}
	};
	await Promise.all(Array.from({ length: 16 }, work));
}

interface Added {
	/** Articles a second, once the threads are warm. */
	readonly rate: number;
	/** Milliseconds of an article among the first of these, and among the last. */
	readonly first: number;
	readonly last: number;
	/** What the program took at most, in MB. */
	readonly peak: number;
}

/** Adds the folder as a user does, in a process of its own: when each article was there is what the record says. */
async function addFolder(
	folder: string,
	{ record, jobs }: { readonly record: string; readonly jobs: number },
): Promise<Added> {
	const told = `data:text/javascript,${encodeURIComponent(
		'process.once("exit", () => process.stderr.write(String(process.resourceUsage().maxRSS)))',
	)}`;
	const { stderr } = await promisify(execFile)(process.execPath, [
		...["--import", told, "dist/cli/main.js"],
		...["add", folder, "--record", record, "--jobs", `${jobs}`],
	]);
	const store = await openRecord({ record });
	const times: number[] = [];
	for await (const cards of allPages((page) =>
		store.documents({ asOf: null, knownBy: null }, page),
	))
		times.push(...cards.map(({ learned }) => Date.parse(learned)));
	await store.close();
	times.sort((a, b) => a - b);
	const from = Math.min(2 * WARM, Math.floor(times.length / 3));
	const to = times.length - 1;
	const window = Math.min(WINDOW, (to - from) >> 1);
	const between = (a: number, b: number) => (times[b]! - times[a]!) / (b - a);
	return {
		rate: 1000 / between(from, to),
		first: between(from, from + window),
		last: between(to - window, to),
		peak: Number(stderr.trim().split("\n").at(-1)) / 1024,
	};
}

function seconds(since: number): number {
	return (performance.now() - since) / 1000;
}

function row(name: string, figure: string): void {
	process.stdout.write(`${name.padEnd(52)}${figure}\n`);
}

function peakMemory(): string {
	return `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`;
}

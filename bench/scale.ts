/**
 * What a large record in PostgreSQL costs: `npm run bench:scale [-- --sizes 10000,100000,1000000 --read 10000 --workers 2 --minutes 40]`.
 *
 * Splices articles from the real ones of `../shared/polnear`. The first, as many as --read says, are put in line and read by so many
 * workers of a thread each. Those after them are not read anew: their readings are those of the first with other words at the same places,
 * derived and written as any other, by one program. At each size it prints bytes, the largest indexes, and the time of each question; the
 * same questions to a file are `npm run bench:record`. When the minutes are over it stops, and says how many articles there were then.
 */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { loadCodebook } from "../src/app/load-codebook.js";
import { openRecord } from "../src/app/record/open-record.js";
import { readAddress } from "../src/record/postgres/connection-pool.js";
import { buildTravaux } from "../test/built-travaux.js";
import { onPostgres } from "./bench-postgres.js";
import { askAll } from "./record-questions.js";
import { addRetold } from "./retold-articles.js";
import { makeSplicer, type Splicer } from "./spliced-articles.js";
import { writeArticles } from "./write-articles.js";

/** Articles between two looks at the clock. */
const STEP = 2000;

/** Tables and indexes named. */
const LARGEST = 8;

process.exitCode = await main();

interface Plan {
	/** Numbers of articles at which the record is measured, the least first. */
	readonly sizes: readonly number[];
	readonly read: number;
	readonly workers: number;
	readonly minutes: number;
}

async function main(): Promise<number> {
	const { values } = parseArgs({
		options: {
			sizes: { type: "string", default: "10000,100000,1000000" },
			read: { type: "string", default: "10000" },
			workers: { type: "string", default: "2" },
			minutes: { type: "string", default: "40" },
		},
	});
	const sizes = values.sizes
		.split(",")
		.map(Number)
		.sort((a, b) => a - b);
	const plan: Plan = {
		sizes,
		read: Math.min(Number(values.read), sizes[0]!),
		workers: Number(values.workers),
		minutes: Number(values.minutes),
	};
	return onPostgres(async ({ folder, record, texts }) => {
		const article = makeSplicer(texts, plan.read);
		await measure(plan, { folder, record: record("scale"), article });
		return 0;
	});
}

interface Bench {
	readonly folder: string;
	readonly record: string;
	readonly article: Splicer;
}

async function measure(plan: Plan, bench: Bench): Promise<void> {
	const start = performance.now();
	const seconds = await readByWorkers(plan, bench);
	row(
		`${plan.read} articles read by ${plan.workers} workers`,
		`${(plan.read / seconds).toFixed(1)} a second`,
	);
	let there = plan.read;
	for (const size of plan.sizes) {
		const isOver = (): boolean =>
			performance.now() - start > plan.minutes * 60_000;
		const begun = there;
		const began = performance.now();
		while (there < size && !isOver()) {
			const to = Math.min(size, there + STEP);
			await addOthers(bench, { from: plan.read, begin: there, to });
			there = to;
		}
		if (there > begun)
			row(
				`${there - begun} articles derived and written`,
				`${((there - begun) / ((performance.now() - began) / 1000)).toFixed(1)} a second`,
			);
		row("ARTICLES", `${there}`);
		await printSizes(bench.record, there);
		await askAll(bench.record, loadCodebook(), row);
		if (isOver()) {
			row("stopped after", `${plan.minutes} minutes`);
			return;
		}
	}
}

/** Seconds from the start of the workers until nothing is left. */
async function readByWorkers(
	{ read, workers }: Plan,
	{ folder, record, article }: Bench,
): Promise<number> {
	const program = buildTravaux();
	const files = writeArticles(join(folder, "articles"), article, read);
	const travaux = async (...args: readonly string[]): Promise<void> => {
		const child = spawn(
			process.execPath,
			[program, ...args, "--record", record],
			{ stdio: ["ignore", "ignore", "inherit"] },
		);
		await once(child, "exit");
		if (child.exitCode !== 0)
			throw new Error(`travaux ended with ${child.exitCode}`);
	};
	await travaux("add", files, "--queue");
	const start = performance.now();
	await Promise.all(
		Array.from({ length: workers }, () =>
			travaux("work", "--readers", "1", "--until-empty"),
		),
	);
	return (performance.now() - start) / 1000;
}

async function addOthers(
	{ record, article }: Bench,
	range: { readonly from: number; readonly begin: number; readonly to: number },
): Promise<void> {
	const store = await openRecord({ record });
	await addRetold(store, { article, ...range, window: 1 });
	await store.close();
}

async function printSizes(record: string, articles: number): Promise<void> {
	const { connection, schema } = readAddress(record);
	const client = new pg.Client(connection);
	await client.connect();
	await client.query("vacuum analyze");
	const { rows } = await client.query<{
		readonly name: string;
		readonly kind: "r" | "i";
		readonly bytes: string;
	}>(
		`select relname as name, relkind as kind,
			case relkind when 'r' then pg_table_size(pg_class.oid) else pg_relation_size(pg_class.oid) end as bytes
		from pg_class join pg_namespace on pg_namespace.oid = relnamespace
		where nspname = $1 and relkind in ('r', 'i') order by bytes desc`,
		[schema],
	);
	await client.end();
	const sum = (kind: "r" | "i"): number =>
		rows
			.filter((one) => one.kind === kind)
			.reduce((all, { bytes }) => all + Number(bytes), 0);
	row("bytes an article, tables", (sum("r") / articles).toFixed(0));
	row("bytes an article, indexes", (sum("i") / articles).toFixed(0));
	for (const { name, kind, bytes } of rows.slice(0, LARGEST))
		row(
			`  ${kind === "r" ? "table" : "index"} ${name}`,
			`${(Number(bytes) / articles).toFixed(0)} bytes an article`,
		);
}

function row(name: string, figure: string): void {
	process.stdout.write(`${name.padEnd(52)} ${figure}\n`);
}

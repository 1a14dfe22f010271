/**
 * Whether workers that are killed lose or double anything, and how much faster two are than one:
 * `npm run bench:queue [-- --articles 5000 --workers 4 --every 4 --rates 400]`.
 *
 * Splices articles from the real ones of `../shared/polnear`, puts them in line in PostgreSQL (see `bench-postgres.ts`), and reads them with
 * so many workers of a thread each; every so many seconds, until the work is done, the oldest of them is killed and another started in its place.
 * Then counts and hashes are held against those of a record that one program made undisturbed in a file. With `--rates 0` the rates of one
 * worker and of two, over so many articles, are left out. Ends with 1 where anything differs.
 */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { digestRecord } from "../src/app/record/copy/digest-record.js";
import { openRecord } from "../src/app/record/open-record.js";
import { buildTravaux } from "../test/built-travaux.js";
import { onPostgres } from "./bench-postgres.js";
import { makeSplicer } from "./spliced-articles.js";
import { writeArticles } from "./write-articles.js";

process.exitCode = await main();

interface Plan {
	readonly articles: number;
	readonly workers: number;
	/** Seconds between two kills. */
	readonly every: number;
	/** Articles over which rates are taken. */
	readonly rates: number;
}

async function main(): Promise<number> {
	const { values } = parseArgs({
		options: {
			articles: { type: "string", default: "5000" },
			workers: { type: "string", default: "4" },
			every: { type: "string", default: "4" },
			rates: { type: "string", default: "400" },
		},
	});
	const plan: Plan = {
		articles: Number(values.articles),
		workers: Number(values.workers),
		every: Number(values.every),
		rates: Number(values.rates),
	};
	return onPostgres(({ folder, record, texts }) => {
		const article = makeSplicer(texts, plan.articles);
		return measure(plan, {
			folder,
			program: buildTravaux(),
			record,
			all: writeArticles(join(folder, "all"), article, plan.articles),
			few: writeArticles(join(folder, "few"), article, plan.rates),
		});
	});
}

interface Bench {
	readonly folder: string;
	readonly program: string;
	readonly record: (name: string) => string;
	readonly all: string;
	readonly few: string;
}

async function measure(plan: Plan, bench: Bench): Promise<number> {
	const travaux = (...args: readonly string[]): ChildProcess =>
		spawn(process.execPath, [bench.program, ...args], {
			stdio: ["ignore", "ignore", "inherit"],
		});
	row("articles", `${plan.articles}`);
	const quiet = join(bench.folder, "quiet.db");
	await ended(travaux("add", bench.all, "--record", quiet));
	const disturbed = bench.record("disturbed");
	await ended(travaux("add", bench.all, "--queue", "--record", disturbed));
	const killed = await workAndKill(plan, () =>
		travaux(
			...["work", "--readers", "1", "--until-empty", "--record", disturbed],
		),
	);
	row("workers killed, and as many started anew", `${killed}`);
	const [a, b] = [await digestOf(quiet), await digestOf(disturbed)];
	row("documents, quiet and disturbed", `${a.documents} and ${b.documents}`);
	row("hash of the quiet record", a.hash);
	row("hash of the disturbed record", b.hash);
	if (plan.rates > 0) await printRates(plan.rates, bench, travaux);
	return a.hash === b.hash && a.documents === plan.articles ? 0 : 1;
}

/** How many were killed. */
async function workAndKill(
	{ workers, every }: Plan,
	start: () => ChildProcess,
): Promise<number> {
	const running = new Set<ChildProcess>();
	const begin = (): void => {
		const child = start();
		running.add(child);
		child.once("exit", () => running.delete(child));
	};
	for (let worker = 0; worker < workers; worker++) begin();
	let killed = 0;
	const timer = setInterval(() => {
		const [oldest] = running;
		// One that has ended by itself found nothing left to do: so do the others soon.
		if (oldest === undefined || running.size < workers) return;
		oldest.kill("SIGKILL");
		killed++;
		begin();
	}, every * 1000);
	while (running.size > 0) await once([...running][0]!, "exit");
	clearInterval(timer);
	return killed;
}

async function printRates(
	articles: number,
	{ few, record, folder }: Bench,
	travaux: (...args: readonly string[]) => ChildProcess,
): Promise<void> {
	const jobs = availableParallelism();
	const embedded = await timed(() =>
		ended(
			travaux(
				...["add", few, "--record", join(folder, "rate.db")],
				...["--jobs", `${jobs}`],
			),
		),
	);
	row(`add to a file, ${jobs} threads`, rate(articles, embedded));
	const direct = await timed(() =>
		ended(
			travaux(
				...["add", few, "--record", record("direct")],
				...["--jobs", `${jobs}`],
			),
		),
	);
	row(`add to PostgreSQL, ${jobs} threads`, rate(articles, direct));
	row("add to PostgreSQL, times of a file", (direct / embedded).toFixed(2));
	const seconds: number[] = [];
	for (const workers of [1, 2]) {
		const queued = record(`rate_${workers}`);
		await ended(travaux("add", few, "--queue", "--record", queued));
		const work = ["work", "--readers", "1", "--until-empty"];
		seconds.push(
			await timed(() =>
				Promise.all(
					Array.from({ length: workers }, () =>
						ended(travaux(...work, "--record", queued)),
					),
				),
			),
		);
		row(
			`${workers} ${workers === 1 ? "worker" : "workers"} of one thread, with starting`,
			rate(articles, seconds.at(-1)!),
		);
	}
	row("two workers to one", (seconds[0]! / seconds[1]!).toFixed(2));
}

async function digestOf(record: string) {
	const store = await openRecord({ record });
	try {
		return await digestRecord(store, "all-but-instants");
	} finally {
		await store.close();
	}
}

async function ended(child: ChildProcess): Promise<void> {
	if (child.exitCode === null && child.signalCode === null)
		await once(child, "exit");
	if (child.exitCode !== 0)
		throw new Error(`travaux ended with ${child.exitCode}`);
}

/** Seconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return (performance.now() - start) / 1000;
}

function rate(articles: number, seconds: number): string {
	return `${(articles / seconds).toFixed(1)} a second`;
}

function row(name: string, figure: string): void {
	process.stdout.write(`${name.padEnd(48)} ${figure}\n`);
}

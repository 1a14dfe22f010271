/**
 * Whether workers that are killed lose or double anything, and how much faster two are than one:
 * `npm run bench:queue [-- --articles 5000 --workers 4 --every 4 --rates 400]`.
 *
 * Splices articles from the real ones of `../shared/polnear`, puts them in line in PostgreSQL (see `bench-postgres.ts`), and reads them with
 * so many workers of a thread each; every so many seconds, until the work is done, the oldest of them is killed and another started in its place.
 * Then counts and hashes are held against those of a record that one program made undisturbed in a file. With `--rates 0` the rates of one
 * worker and of two, over so many articles, are left out; `--proof 0` leaves out all but the rates. Ends with 1 where anything differs.
 *
 * The rates are taken twice: of workers that share all processors, where one keeps more than one of them busy, and of workers that are
 * held to one processor each, as on machines of their own (by `taskset`, which Linux has).
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

/** How a worker is started. */
const WORK = ["work", "--readers", "1", "--until-empty"];

process.exitCode = await main();

interface Plan {
	readonly articles: number;
	readonly workers: number;
	/** Seconds between two kills. */
	readonly every: number;
	/** Articles over which rates are taken. */
	readonly rates: number;
	/** Whether workers are killed and the record held against a quiet one. */
	readonly isProved: boolean;
}

async function main(): Promise<number> {
	const { values } = parseArgs({
		options: {
			articles: { type: "string", default: "5000" },
			workers: { type: "string", default: "4" },
			every: { type: "string", default: "4" },
			rates: { type: "string", default: "400" },
			proof: { type: "string", default: "1" },
		},
	});
	const plan: Plan = {
		articles: Number(values.articles),
		workers: Number(values.workers),
		every: Number(values.every),
		rates: Number(values.rates),
		isProved: values.proof !== "0",
	};
	return onPostgres(async ({ folder, record, texts }) => {
		const article = makeSplicer(texts, plan.articles);
		const bench: Bench = {
			folder,
			record,
			articles: (name, count) =>
				writeArticles(join(folder, name), article, count),
			travaux: startOf(buildTravaux()),
		};
		const isSame = !plan.isProved || (await prove(plan, bench));
		if (plan.rates > 0) await printRates(plan.rates, bench);
		return isSame ? 0 : 1;
	});
}

/** Starts the program; held to one processor, by its number, where one is given. */
type Start = (
	args: readonly string[],
	processor?: number,
) => ReturnType<typeof spawn>;

function startOf(program: string): Start {
	return (args, processor) => {
		const [command, ...before] =
			processor === undefined
				? [process.execPath]
				: ["taskset", "--cpu-list", `${processor}`, process.execPath];
		return spawn(command!, [...before, program, ...args], {
			stdio: ["ignore", "ignore", "inherit"],
		});
	};
}

interface Bench {
	readonly folder: string;
	readonly record: (name: string) => string;
	/** A folder of so many articles. */
	readonly articles: (name: string, count: number) => string;
	readonly travaux: Start;
}

/** Whether the record of workers that were killed is that of a quiet run. */
async function prove(plan: Plan, bench: Bench): Promise<boolean> {
	const { travaux } = bench;
	row("articles", `${plan.articles}`);
	const all = bench.articles("all", plan.articles);
	const quiet = join(bench.folder, "quiet.db");
	await ended(travaux(["add", all, "--record", quiet]));
	const disturbed = bench.record("disturbed");
	await ended(travaux(["add", all, "--queue", "--record", disturbed]));
	const killed = await workAndKill(plan, () =>
		travaux([...WORK, "--record", disturbed]),
	);
	row("workers killed, and as many started anew", `${killed}`);
	const [a, b] = [await digestOf(quiet), await digestOf(disturbed)];
	row("documents, quiet and disturbed", `${a.documents} and ${b.documents}`);
	row("hash of the quiet record", a.hash);
	row("hash of the disturbed record", b.hash);
	return a.hash === b.hash && a.documents === plan.articles;
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

async function printRates(articles: number, bench: Bench): Promise<void> {
	const { travaux, record, folder } = bench;
	const few = bench.articles("few", articles);
	const jobs = availableParallelism();
	const secondsToAdd = (to: string): Promise<number> =>
		timed(() =>
			ended(travaux(["add", few, "--record", to, "--jobs", `${jobs}`])),
		);
	const embedded = await secondsToAdd(join(folder, "rate.db"));
	row(`add to a file, ${jobs} threads`, rate(articles, embedded));
	const direct = await secondsToAdd(record("direct"));
	row(`add to PostgreSQL, ${jobs} threads`, rate(articles, direct));
	row("add to PostgreSQL, times of a file", (direct / embedded).toFixed(2));
	for (const isHeld of [false, true]) {
		const seconds: number[] = [];
		for (const workers of [1, 2]) {
			const queued = record(`rate_${workers}_${isHeld ? "held" : "free"}`);
			await ended(travaux(["add", few, "--queue", "--record", queued]));
			seconds.push(
				await timed(() =>
					Promise.all(
						Array.from({ length: workers }, (_, at) =>
							ended(
								travaux([...WORK, "--record", queued], isHeld ? at : undefined),
							),
						),
					),
				),
			);
			row(
				`${workers} ${workers === 1 ? "worker" : "workers"}, ${isHeld ? "each held to one processor" : "free"}, with starting`,
				rate(articles, seconds.at(-1)!),
			);
		}
		row("two workers to one", (seconds[0]! / seconds[1]!).toFixed(2));
	}
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
	process.stdout.write(`${name.padEnd(56)} ${figure}\n`);
}

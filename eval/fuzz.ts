/**
 * Breaks files of every format and has them read: no crash, no hang, no more than a gigabyte, every failure named.
 *
 * `npm run fuzz` makes 20,000 runs; `npm run fuzz -- --runs 1000 --seed 7 --only draft.docx` fewer, from another seed, of one format.
 * It ends with 1 and the seeds where a run failed, so that `--seed N --runs 1` finds the file again.
 */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { passOverStrayRejections } from "../src/app/stray-rejections.js";
import { builtInFurniture } from "../test/built-in-furniture.js";
import { fuzzOnce } from "../test/formats/fuzz-run.js";
import { sampleFiles } from "../test/formats/sample-files.js";

const { values } = parseArgs({
	options: {
		runs: { type: "string", default: "20000" },
		seed: { type: "string", default: "1000000" },
		only: { type: "string" },
	},
});

/** Milliseconds of one run, and bytes in memory at any time, that are no longer a reader's. */
const SLOWEST = 10_000;
const LARGEST = 1_000_000_000;

passOverStrayRejections();
const furniture = builtInFurniture();
const folder = mkdtempSync(join(tmpdir(), "travaux-fuzz-"));
const samples = (await sampleFiles()).filter(
	({ name }) => values.only === undefined || values.only === name,
);
const failures: string[] = [];
const tally = new Map(
	samples.map(({ name }) => [
		name,
		{ runs: 0, read: 0, refused: 0, slowest: 0 },
	]),
);
let peak = 0;
for (let run = 0; run < Number(values.runs); run++) {
	const sample = samples[run % samples.length];
	const counts = sample === undefined ? undefined : tally.get(sample.name);
	if (sample === undefined || counts === undefined) break;
	const seed = Number(values.seed) + Math.floor(run / samples.length);
	try {
		const path = join(folder, sample.name);
		const outcome = await fuzzOnce({ sample, seed, path, furniture });
		counts.runs++;
		counts.read += outcome.read;
		counts.refused += outcome.refused;
		counts.slowest = Math.max(counts.slowest, outcome.time);
		if (outcome.time > SLOWEST)
			failures.push(`${sample.name}, seed ${seed}: ${outcome.time} ms`);
	} catch (error) {
		failures.push(
			`${sample.name}, seed ${seed}: ${error instanceof Error ? error.stack : error}`,
		);
	}
	peak = Math.max(peak, process.memoryUsage.rss());
}
rmSync(folder, { recursive: true });
if (peak > LARGEST) failures.push(`${Math.round(peak / 1e6)} MB in memory`);

console.log("file              runs     read  refused  slowest, ms");
for (const [name, { runs, read, refused, slowest }] of tally)
	console.log(
		`${name.padEnd(14)} ${String(runs).padStart(7)}  ${String(read).padStart(7)}  ${String(refused).padStart(7)}  ${slowest.toFixed(0).padStart(11)}`,
	);
console.log(`peak memory    ${Math.round(peak / 1e6)} MB`);
for (const line of failures) console.log(`FAILED ${line}`);
process.exitCode = failures.length === 0 ? 0 : 1;

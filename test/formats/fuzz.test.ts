/** Five hundred broken files, over every format: each is read or refused by name, in seconds and in less than a gigabyte, with the 300 MB that a process begins with. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { builtInFurniture } from "../built-in-furniture.js";
import { fuzzOnce } from "./fuzz-run.js";
import { sampleFiles } from "./sample-files.js";

const RUNS = 510;
const furniture = builtInFurniture();
const folder = mkdtempSync(join(tmpdir(), "travaux-fuzz-"));
afterAll(() => rmSync(folder, { recursive: true }));
const samples = await sampleFiles();
// What other tests left in the process is no concern of these.
const before = process.memoryUsage.rss();

describe("a broken file", () => {
	it.each(samples)(
		"of the kind of $name is read or refused by name",
		async (sample) => {
			const runs = Math.ceil(RUNS / samples.length);
			for (let run = 0; run < runs; run++) {
				const { time } = await fuzzOnce({
					sample,
					// "seed 7" in a failure's message finds the file again.
					seed: run,
					path: join(folder, sample.name),
					furniture,
				}).catch((error: unknown) => {
					throw new Error(`seed ${run}`, { cause: error });
				});
				expect(time, `seed ${run}`).toBeLessThan(10_000);
			}
			expect(process.memoryUsage.rss() - before).toBeLessThan(700_000_000);
		},
	);
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeChance, mutate } from "../../test/formats/mutate.js";
import { sampleFiles } from "../../test/formats/sample-files.js";
import { travaux } from "../../test/run-travaux.js";
import { isStray } from "./stray-rejections.js";

/** The seeds with which the fuzzing found files that ended the program. */
const SEEDS = [1_000_570, 1_001_051];

describe("a rejection that nobody waits for", () => {
	it("does not end the program where a broken PDF caused it", async () => {
		const folder = mkdtempSync(join(tmpdir(), "travaux-"));
		const sample = (await sampleFiles()).find(
			({ name }) => name === "paper.pdf",
		);
		if (sample === undefined) throw new Error("no PDF among the samples");
		const paths = SEEDS.map((seed) => join(folder, `${seed}.pdf`));
		paths.forEach((path, index) => {
			writeFileSync(path, mutate(sample.bytes, makeChance(SEEDS[index] ?? 0)));
		});
		const { code, stderr } = await travaux(["read", ...paths]);
		rmSync(folder, { recursive: true });
		expect(code).toBe(1);
		expect(stderr.trim().split("\n")).toHaveLength(SEEDS.length);
		expect(stderr).not.toContain("Exception");
	});

	it.each([new Error("ours"), new RangeError("ours too"), "a text", undefined])(
		"is a fault like others where it is %s",
		(reason) => expect(isStray(reason)).toBe(false),
	);
});

/**
 * The bundled negotiation in a record: its briefs for three days, and what the guide shows of it.
 *
 * `UPDATE=1 npx vitest run test/bundled-record.test.ts` rewrites both, to be read before they are kept. examples/expected holds what a
 * careful person makes of the same days; docs/measures.md says how far the briefs get.
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeExampleRecord } from "./example-record.js";
import { excerptedLines, excerptsOf, withExcerpt } from "./excerpts.js";
import { travauxHere } from "./run-in-process.js";
import { ROOT } from "./source-files.js";

const folder = mkdtempSync(join(tmpdir(), "travaux-bundled-"));
let record = "";
beforeAll(async () => {
	record = await makeExampleRecord(folder);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("the brief of the bundled negotiation", () => {
	it.each(["2025-11-24", "2025-12-15", "2026-01-23"])(
		"as of %s is the one that was read and kept",
		async (day) => {
			const { stdout, code } = await travauxHere([
				"brief",
				"--as-of",
				day,
				"--record",
				record,
			]);
			expect(code).toBe(0);
			const golden = join(ROOT, "test/briefs", `${day}.txt`);
			if (process.env.UPDATE) writeFileSync(golden, stdout);
			expect(stdout).toBe(readFileSync(golden, "utf8"));
		},
		60_000,
	);
});

describe("docs/guide/record.md", () => {
	const path = join(ROOT, "docs/guide/record.md");
	const excerpts = excerptsOf(readFileSync(path, "utf8"));

	it("shows what commands print", () => {
		expect(excerpts.length).toBeGreaterThan(3);
	});

	it.each(excerpts)(
		"shows what travaux $args prints from “$from” on",
		async (excerpt) => {
			const { stdout, code } = await travauxHere([
				...excerpt.args,
				"--record",
				record,
			]);
			expect(code).toBe(0);
			const now = excerptedLines(stdout, excerpt);
			if (process.env.UPDATE && now !== null)
				writeFileSync(
					path,
					withExcerpt(readFileSync(path, "utf8"), excerpt, now),
				);
			else expect(excerpt.text).toBe(now);
		},
		60_000,
	);
});

/**
 * Golden cases: each folder of `test/cases` holds an article, or bears the name of a bundled one, and the brief it must give.
 *
 * `UPDATE=1 npx vitest run test/cases.test.ts` rewrites the briefs; the difference is then read as prose before it is kept.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readingProblems } from "../eval/reading-problems.js";
import { isUnread, openReader } from "../src/app/open-reader.js";
import type { Reading } from "../src/model/reading.js";
import { viewBrief } from "../src/views/brief/brief.js";
import { formatBrief } from "../src/views/brief/format-brief.js";
import { plainInk } from "../src/views/text/ink.js";
import { ROOT } from "./source-files.js";

const CASES = join(ROOT, "test/cases");
const reader = openReader();

interface Case {
	readonly name: string;
	readonly path: string;
	readonly published: string | null;
}

/** A case's folder is named for its article's day: "2025-11-22-deadline". */
const cases: readonly Case[] = readdirSync(CASES)
	.sort()
	.map((name) => {
		const own = join(CASES, name, "input.txt");
		return {
			name,
			path: existsSync(own)
				? own
				: join(ROOT, "examples/articles", `${name}.txt`),
			published: /^\d{4}-\d{2}-\d{2}/.exec(name)?.[0] ?? null,
		};
	});

async function readingOf({ path, published }: Case): Promise<Reading> {
	const outcome = await reader.read({ path, published });
	if (isUnread(outcome)) throw new Error(`${path}: ${outcome.reason}`);
	return outcome;
}

describe.each(cases)("the case $name", (one) => {
	it("gives the brief that was reviewed", async () => {
		const brief = formatBrief(viewBrief(await readingOf(one), reader.issues), {
			width: 80,
			ink: plainInk,
			evidence: "spelled-out",
			name: one.name,
		});
		const golden = join(CASES, one.name, "brief.txt");
		if (process.env.UPDATE) writeFileSync(golden, brief);
		expect(brief).toBe(readFileSync(golden, "utf8"));
	});

	it("is read soundly, and the same twice", async () => {
		const reading = await readingOf(one);
		expect(readingProblems(reading)).toEqual([]);
		expect(JSON.stringify(await readingOf(one))).toBe(JSON.stringify(reading));
	});
});

/** The commands that ask a record, on a small record. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRecord } from "../src/app/record/open-record.js";
import { makeSample } from "../src/record/sample-documents.js";
import { travauxHere } from "./run-in-process.js";
import type { Run } from "./run-travaux.js";

const folder = mkdtempSync(join(tmpdir(), "travaux-commands-"));
const record = join(folder, "talks.db");

const BRIDGE = "Mina Torv said the bridges must stay open.";
const HARBOUR = "Ola Venn said the harbour was closed.";

beforeAll(async () => {
	const store = await openRecord({ record, create: true });
	await store.add([
		makeSample({
			text: BRIDGE,
			published: "2025-11-20",
			publisher: "Norland Post",
			title: "=HYPERLINK(bridges)",
		}),
		makeSample({ text: HARBOUR, published: "2025-11-23" }),
	]);
	await store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const ask = (...args: readonly string[]): Promise<Run> =>
	travauxHere([...args, "--record", record]);

describe.each([
	["brief"],
	["matrix"],
	["timeline"],
	["claims"],
	["statements"],
	["drafts"],
	["changes", "--since", "2025-11-21"],
	["coverage"],
])("travaux %s", (command, ...options) => {
	it("prints a page, JSON, CSV and Markdown, each the same twice", async () => {
		for (const form of [[], ["--json"], ["--csv"], ["--markdown"]]) {
			const [first, again] = [
				await ask(command, ...options, ...form),
				await ask(command, ...options, ...form),
			];
			expect(first).toEqual({ ...again, code: 0, stderr: "" });
			expect(first.stdout).not.toBe("");
			if (form[0] === "--json")
				expect(JSON.parse(first.stdout)).toMatchObject({ page: command });
		}
	});
});

describe("a question", () => {
	it("about a day leaves out what came later", async () => {
		const { stdout } = await ask("matrix", "--as-of", "2025-11-21");
		expect(stdout).toContain("As of 21 November 2025.");
		expect(stdout).toContain("Mina Torv");
		expect(stdout).not.toContain("Ola Venn");
	});

	it("about what was known before anything was read finds nothing, and says so", async () => {
		const { stdout, code } = await ask("matrix", "--known-by", "2025-11-01");
		expect(code).toBe(0);
		expect(stdout).toContain("0 documents");
		expect(stdout).toContain("Nobody was found to take a stand on an issue.");
	});

	it("about what changed tells what came after one day and up to another", async () => {
		const all = await ask("changes", "--since", "2025-11-21");
		expect(all.stdout).toContain("What changed since 21 November 2025");
		expect(all.stdout).toContain("Ola Venn");
		expect(all.stdout).not.toContain("Mina Torv");
		const none = await ask(
			"changes",
			"--since",
			"2025-11-21",
			"--until",
			"2025-11-22",
		);
		expect(none.stdout).toContain("Nobody was found to take a new stand");
	});

	it("for a brief looks back to the day named", async () => {
		const late = await ask("brief", "--since", "2025-11-21");
		expect(late.stdout).toMatch(
			/Changed since 21 November 2025[\s\S]*new {2}Ola Venn/,
		);
		const early = await ask("brief", "--since", "2025-11-01");
		expect(early.stdout).toContain("all of this is new");
	});

	it("with --evidence spells out the sentence", async () => {
		const { stdout } = await ask("statements", "--evidence");
		expect(stdout).toContain(
			"[2] ¶1 15–41 Mina Torv said ⟦the bridges must stay open⟧.",
		);
	});

	it("leads from every cell of JSON to words that stand in the text", async () => {
		const { stdout } = await ask("statements", "--json");
		const { tables } = JSON.parse(stdout) as {
			readonly tables: readonly {
				readonly rows: readonly Record<
					string,
					{
						readonly evidence: readonly {
							readonly start: number;
							readonly end: number;
							readonly quote: string;
						}[];
					}
				>[];
			}[];
		};
		const places = tables.flatMap(({ rows }) =>
			rows.flatMap((row) => row.words?.evidence ?? []),
		);
		expect(
			places.map(({ start, end, quote }) =>
				[BRIDGE, HARBOUR].some((text) => text.slice(start, end) === quote),
			),
		).toEqual([true, true]);
	});

	it.each([
		[["--speaker", "mina torv"], ["Mina Torv"], []],
		[["--text", "harbour"], ["Ola Venn"], ["Mina Torv"]],
		[["--from", "2025-11-21"], ["Ola Venn"], ["Mina Torv"]],
		[["--to", "2025-11-21"], ["Mina Torv"], ["Ola Venn"]],
		[["--issue", "Territory"], ["Mina Torv", "Ola Venn"], []],
		[["--form", "direct"], ["No statement fits."], ["Mina Torv"]],
		[["--limit", "1"], ["The latest 1 of 2", "Ola Venn"], ["Mina Torv"]],
	] as const)("about statements with %j", async (options, found, absent) => {
		const { stdout, code } = await ask("statements", ...options);
		expect(code).toBe(0);
		for (const words of found) expect(stdout).toContain(words);
		for (const words of absent) expect(stdout).not.toContain(words);
	});
});

describe("a question that cannot be answered", () => {
	it.each([
		[
			["statements", "--speaker", "Mina Torw"],
			2,
			"the record knows no actor called “Mina Torw”; nearest: “Mina Torv”",
		],
		[
			["statements", "--issue", "teritory"],
			2,
			"the codebook has no issue “teritory”; nearest: “territory”",
		],
		[["statements", "--limit", "0"], 2, "It is no number of rows"],
		[["changes"], 2, "required option '--since <day>' not specified"],
		[["matrix", "--as-of", "2025-02-30"], 2, "It is no day"],
		[["matrix", "--by", "moods"], 2, "Allowed choices are issues, drafts"],
	] as const)("%j ends with one line", async (args, code, line) => {
		const run = await ask(...args);
		expect(run.code).toBe(code);
		expect(run.stdout).toBe("");
		expect(run.stderr).toContain(line);
		expect(run.stderr.trimEnd().split("\n")).toHaveLength(1);
	});

	it("for want of a record names it and says what to do", async () => {
		const run = await travauxHere([
			"brief",
			"--record",
			join(folder, "none.db"),
		]);
		expect(run.code).toBe(1);
		expect(run.stderr).toMatch(/none\.db.*travaux add/);
	});
});

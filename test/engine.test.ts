/** Reading with the engine that is not the usual one: a network whose answers are worked out before a text is read. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openReader } from "../src/app/open-reader.js";
import { openRecord } from "../src/app/record/open-record.js";
import { engineOf } from "../src/app/record/reader-version.js";
import type { Reading } from "../src/model/reading.js";
import { travauxHere } from "./run-in-process.js";

const folder = mkdtempSync(join(tmpdir(), "travaux-engine-"));
const record = join(folder, "talks.db");
const texts = [
	"Mina Torv said on Monday that the bridges must stay open. Norland is bullish on a deal, she added.\n\nThe harbour reopened.\n",
	"“We will not sign,” Ola Venn told reporters. The Orland delegation signalled that a second round was likely.\n",
];
const paths = texts.map((text, index) => {
	const path = join(folder, `${index + 1}.txt`);
	writeFileSync(path, text);
	return path;
});
afterAll(() => rmSync(folder, { recursive: true }));

it("gives statements at exact places, the same on every run", async () => {
	const args = ["read", ...paths, "--engine", "encoder", "--json"];
	const [first, again] = [await travauxHere(args), await travauxHere(args)];
	expect(first).toEqual({ ...again, code: 0, stderr: "" });
	const readings = JSON.parse(first.stdout) as Reading[];
	const told = readings.map(({ document, statements }) =>
		statements.map(({ source, cue, content, confidence }) => {
			for (const span of [source, cue, ...content])
				if (span)
					expect(document.text.slice(span.start, span.end)).toBe(span.text);
			expect(confidence).toBeGreaterThan(0);
			expect(confidence).toBeLessThanOrEqual(1);
			return [source, cue, ...content]
				.map((span) => span?.text ?? "")
				.join(" | ");
		}),
	);
	expect(told[0]).toContain("Mina Torv | said | the bridges must stay open");
	expect(told[1]).toContain("Ola Venn | told | We will not sign,");
});

it("reads a text alone as it reads it among others", async () => {
	const reader = openReader("encoder");
	const read = (path: string) => reader.read({ path, published: null });
	const [alone] = [
		await openReader("encoder").read({ path: paths[1]!, published: null }),
	];
	await read(paths[0]!);
	expect(await read(paths[1]!)).toEqual(alone);
});

it("is kept with each reading, and reading again keeps to it", async () => {
	const added = await travauxHere([
		"add",
		...paths,
		"--engine",
		"encoder",
		"--record",
		record,
	]);
	expect(added).toMatchObject({
		code: 0,
		stdout: "2 added, 0 there already\n",
	});
	expect(await enginesOf(record)).toEqual(["encoder", "encoder"]);
	const again = await travauxHere(["reread", "--record", record]);
	expect(again.stdout).toBe("0 read again\n");
	const back = await travauxHere([
		"reread",
		"--engine",
		"linear",
		"--record",
		record,
	]);
	expect(back.stdout).toBe("2 read again\n");
	expect(await enginesOf(record)).toEqual(["linear", "linear"]);
});

it("is refused for what others will read", async () => {
	const { code, stderr } = await travauxHere([
		...["add", paths[0]!, "--queue", "--engine", "encoder"],
	]);
	expect(code).toBe(2);
	expect(stderr).toContain("--queue");
});

it("is refused under another name", async () => {
	const { code, stderr } = await travauxHere([
		"read",
		paths[0]!,
		"--engine",
		"magic",
	]);
	expect(code).toBe(2);
	expect(stderr).toContain("linear, encoder");
});

async function enginesOf(path: string): Promise<readonly string[]> {
	const store = await openRecord({ record: path });
	try {
		const { rows } = await store.documents(
			{ asOf: null, knownBy: null },
			{ limit: 10, after: null },
		);
		const readings = await Promise.all(rows.map(({ id }) => store.reading(id)));
		return readings.map((reading) => engineOf(reading!.readerVersion));
	} finally {
		await store.close();
	}
}

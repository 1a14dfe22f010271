/**
 * How fast negotiating texts are taken apart and compared: `npm run bench:drafts`.
 *
 * Prints the time of two bundled texts of some 28 points after start, then of two made-up texts of 200, 400, 800 and 1,500 points, so
 * that the growth shows, and the peak memory. The made-up texts are the same on every run.
 */

import { fileURLToPath } from "node:url";
import {
	type DraftReader,
	isUnread,
	openDraftReader,
} from "../src/app/open-draft.js";
import { compareDrafts } from "../src/drafts/compare-drafts.js";
import type { NegotiatingText } from "../src/model/negotiating-text.js";
import { madeUpDraft } from "./made-up-draft.js";

const BUNDLED = ["plan-28-points.txt", "framework-20-points.txt"].map((file) =>
	fileURLToPath(new URL(`../examples/drafts/${file}`, import.meta.url)),
);

const opened = performance.now();
const reader = openDraftReader();
row("opening the reader", performance.now() - opened);
await timeBundled(reader);
for (const size of [200, 400, 800, 1500]) await timeMadeUp(reader, size);
process.stdout.write(
	`${"peak memory".padEnd(44)}${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`,
);

async function timeBundled(reader: DraftReader): Promise<void> {
	for (const turn of ["first time", "again"]) {
		const start = performance.now();
		const [a, b] = [
			await read(reader, BUNDLED[0] ?? ""),
			await read(reader, BUNDLED[1] ?? ""),
		];
		compareDrafts(a, b, reader.tools.codebook);
		row(
			`28 and 20 points, read and compared, ${turn}`,
			performance.now() - start,
		);
	}
}

async function timeMadeUp(reader: DraftReader, size: number): Promise<void> {
	const start = performance.now();
	const a = await readText(reader, madeUpDraft(size, 1));
	const b = await readText(reader, madeUpDraft(size, 2));
	const read = performance.now();
	const { pairs } = compareDrafts(a, b, reader.tools.codebook);
	row(`${a.points.length} and ${b.points.length} points, read`, read - start);
	row(`… compared, ${pairs.length} pairs`, performance.now() - read);
}

async function read(
	reader: DraftReader,
	path: string,
): Promise<NegotiatingText> {
	const draft = await reader.read(path);
	if (isUnread(draft)) throw new Error(`${path}: ${draft.reason}`);
	return draft;
}

async function readText(
	reader: DraftReader,
	text: string,
): Promise<NegotiatingText> {
	const draft = await reader.readInput({
		kind: "input",
		id: "made up",
		name: "made up",
		bytes: new TextEncoder().encode(text),
	});
	if (isUnread(draft)) throw new Error(draft.reason);
	return draft;
}

function row(name: string, milliseconds: number): void {
	process.stdout.write(`${name.padEnd(44)}${milliseconds.toFixed(0)} ms\n`);
}

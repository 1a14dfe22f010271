/**
 * Takes the drafts of a gold folder apart, compares those that have a gold comparison, and scores both:
 * `npm run eval:drafts -- DIR [--misses] [--keep FOLDER]`.
 *
 * DIR holds `NAME.json` with `NAME.txt` or `NAME.md` beside it, and `A--B.json` for two; the scorer is `../shared/score/score-drafts.mjs`,
 * beside the project. Exit codes: those of the scorer (0 scored, 3 unreadable gold), 2 for a wrong call.
 */

import { spawnSync } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import {
	type DraftReader,
	isUnread,
	openDraftReader,
} from "../src/app/open-draft.js";
import { compareDrafts } from "../src/drafts/compare-drafts.js";
import type { NegotiatingText } from "../src/model/negotiating-text.js";
import { viewComparisonJson } from "../src/views/comparison/comparison-json.js";
import { viewDraftJson } from "../src/views/draft/draft-json.js";

const SCORER = fileURLToPath(
	new URL("../../shared/score/score-drafts.mjs", import.meta.url),
);

process.exitCode = await main();

async function main(): Promise<number> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { misses: { type: "boolean" }, keep: { type: "string" } },
	});
	const [gold] = positionals;
	if (gold === undefined || !existsSync(gold))
		return refuse(
			"name a folder of gold: npm run eval:drafts -- DIR [--misses] [--keep FOLDER]",
		);
	if (!existsSync(SCORER))
		return refuse(
			"the scorer ../shared/score/score-drafts.mjs is not beside the project; nothing can be scored without it",
		);
	const folder =
		values.keep ?? mkdtempSync(join(tmpdir(), "travaux-eval-drafts-"));
	mkdirSync(folder, { recursive: true });
	try {
		await predict(gold, folder);
		const scored = spawnSync(
			process.execPath,
			[
				SCORER,
				"--gold",
				gold,
				"--pred",
				folder,
				...(values.misses ? ["--misses"] : []),
			],
			{ stdio: "inherit" },
		);
		return scored.status ?? 3;
	} finally {
		if (values.keep === undefined) rmSync(folder, { recursive: true });
	}
}

/** Writes what `travaux draft --json` and `travaux compare --json` print for every gold file. */
async function predict(gold: string, folder: string): Promise<void> {
	const reader = openDraftReader();
	const names = readdirSync(gold)
		.filter((file) => file.endsWith(".json"))
		.map((file) => file.slice(0, -5));
	const drafts = new Map<string, NegotiatingText>();
	for (const name of names.filter((each) => !each.includes("--"))) {
		const draft = await readNamed(reader, gold, name);
		if (draft === null) continue;
		drafts.set(name, draft);
		save(folder, name, viewDraftJson(draft));
	}
	for (const name of names.filter((each) => each.includes("--"))) {
		const [first = "", second = ""] = name.split("--");
		const a = drafts.get(first);
		const b = drafts.get(second);
		if (a !== undefined && b !== undefined)
			save(
				folder,
				name,
				viewComparisonJson(compareDrafts(a, b, reader.tools.codebook)),
			);
	}
}

async function readNamed(
	reader: DraftReader,
	gold: string,
	name: string,
): Promise<NegotiatingText | null> {
	const path = [".txt", ".md"]
		.map((ending) => join(gold, name + ending))
		.find((file) => existsSync(file));
	if (path === undefined) return null;
	const draft = await reader.read(path);
	return isUnread(draft) ? null : draft;
}

function save(folder: string, name: string, value: unknown): void {
	writeFileSync(join(folder, `${name}.json`), JSON.stringify(value));
}

function refuse(message: string): number {
	process.stderr.write(`eval: ${message}\n`);
	return 2;
}

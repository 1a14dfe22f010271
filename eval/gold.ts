/**
 * Reads the articles of a gold folder and scores the readings: `npm run eval -- DIR [--json] [--keep FOLDER] [--engine NAME]`.
 *
 * DIR holds `NAME.json` with `NAME.txt` beside it or among the bundled examples; the scorer is `../shared/score/score.mjs`, beside the project. Exit codes: those
 * of the scorer (0 scored, 1 a document failed, 2 wrong call).
 */

import { spawnSync } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isUnread, openReader, type Reader } from "../src/app/open-reader.js";
import { unreadMessage } from "../src/views/finding-messages.js";
import { engineArgument, engineNamed } from "./engine-argument.js";

const SCORER = fileURLToPath(
	new URL("../../shared/score/score.mjs", import.meta.url),
);

const EXAMPLES = fileURLToPath(
	new URL("../examples/articles", import.meta.url),
);

process.exitCode = await main();

async function main(): Promise<number> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			json: { type: "boolean" },
			keep: { type: "string" },
			engine: engineArgument,
		},
	});
	const [gold] = positionals;
	if (gold === undefined || positionals.length > 1) {
		return refuse(
			"name one folder of gold: npm run eval -- DIR [--json] [--keep FOLDER] [--engine NAME]",
		);
	}
	if (!existsSync(gold)) return refuse(`${gold}: there is no such folder`);
	if (!existsSync(SCORER)) {
		return refuse(
			"the scorer ../shared/score/score.mjs is not beside the project; nothing can be scored without it",
		);
	}
	const articles = articlesOf(gold);
	if (articles.length === 0) {
		return refuse(
			`${gold}: holds no NAME.json whose NAME.txt is there or among the examples`,
		);
	}
	const folder = values.keep ?? mkdtempSync(join(tmpdir(), "travaux-eval-"));
	mkdirSync(folder, { recursive: true });
	try {
		await readAll(
			{ gold, names: articles, folder },
			openReader(engineNamed(values.engine)),
		);
		// The scorer tells by its real path that it was called.
		const args = [realpathSync(SCORER), "--gold", gold, "--pred", folder];
		const scored = spawnSync(
			process.execPath,
			values.json === true ? [...args, "--json"] : args,
			{ stdio: "inherit" },
		);
		return scored.status ?? 2;
	} finally {
		if (values.keep === undefined) rmSync(folder, { recursive: true });
	}
}

/** Names of articles with a gold reading; drafts may lie in the same folder, and their gold is of another shape. */
function articlesOf(gold: string): readonly string[] {
	return readdirSync(gold)
		.filter((file) => file.endsWith(".json"))
		.map((file) => file.slice(0, -".json".length))
		.filter(
			(name) =>
				textOf(gold, name) !== null && "statements" in goldOf(gold, name),
		)
		.sort();
}

/** The path of an article's text; null where it lies in neither place. */
function textOf(gold: string, name: string): string | null {
	const places = [join(gold, `${name}.txt`), join(EXAMPLES, `${name}.txt`)];
	return places.find((path) => existsSync(path)) ?? null;
}

interface Gold {
	readonly document: { readonly published: string | null };
}

function goldOf(gold: string, name: string): Gold {
	return JSON.parse(readFileSync(join(gold, `${name}.json`), "utf8")) as Gold;
}

async function readAll(
	{
		gold,
		names,
		folder,
	}: {
		readonly gold: string;
		readonly names: readonly string[];
		readonly folder: string;
	},
	reader: Reader,
): Promise<void> {
	for (const name of names) {
		const { published } = goldOf(gold, name).document;
		const outcome = await reader.read({
			path: textOf(gold, name)!,
			published,
		});
		if (isUnread(outcome)) {
			process.stderr.write(`${name}: ${unreadMessage(outcome)}\n`);
		} else {
			writeFileSync(join(folder, `${name}.json`), JSON.stringify(outcome));
		}
	}
}

function refuse(message: string): number {
	process.stderr.write(`eval: ${message}\n`);
	return 2;
}

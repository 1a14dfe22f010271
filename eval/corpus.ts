/**
 * Reads every document of the shared corpora, or draws some at random to be read by eye:
 * `npm run eval:corpus [-- --draw N --seed S] [FOLDER…]`.
 *
 * Without folders: `../shared/polnear` and `../shared/briefings`. Exit codes: 0 all sound, 1 not, 2 nothing there.
 */

import { relative } from "node:path";
import { parseArgs } from "node:util";
import { isUnread, openReader, type Reader } from "../src/app/open-reader.js";
import type { Unread } from "../src/documents/unread.js";
import type { Reading } from "../src/model/reading.js";
import { viewBrief } from "../src/views/brief/brief.js";
import { formatBrief } from "../src/views/brief/format-brief.js";
import { unreadMessage } from "../src/views/finding-messages.js";
import { plainInk } from "../src/views/text/ink.js";
import { corpusFiles, SHARED } from "./corpus-files.js";
import { readingProblems } from "./reading-problems.js";

process.exitCode = await main();

async function main(): Promise<number> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			draw: { type: "string" },
			seed: { type: "string", default: "1" },
		},
	});
	const folders =
		positionals.length > 0
			? positionals
			: [`${SHARED}polnear`, `${SHARED}briefings`];
	const files = folders.flatMap((folder) =>
		corpusFiles(folder, [".txt", ".md", ".html"]),
	);
	if (files.length === 0) {
		process.stderr.write(`eval:corpus: no document in ${folders.join(", ")}\n`);
		return 2;
	}
	const reader = openReader();
	if (values.draw === undefined) return readAll(files, reader);
	await showSome(draw(files, Number(values.draw), Number(values.seed)), reader);
	return 0;
}

async function readAll(
	files: readonly string[],
	reader: Reader,
): Promise<number> {
	const counts = new Map<string, number>();
	const add = (name: string, count: number): unknown =>
		counts.set(name, (counts.get(name) ?? 0) + count);
	let wrong = 0;
	const start = performance.now();
	for (const file of files) {
		const tell = (words: string): unknown =>
			process.stdout.write(`${relative(SHARED, file)}: ${words}\n`);
		const problems = await troubles(file, reader, {
			onReading: (reading) => {
				add("read", 1);
				for (const [name, list] of Object.entries(reading)) {
					if (Array.isArray(list)) add(name, list.length);
				}
			},
			onRefusal: (refusal) => {
				add("refused", 1);
				tell(unreadMessage(refusal));
			},
		});
		for (const problem of problems) tell(problem);
		if (problems.length > 0) wrong++;
	}
	const seconds = (performance.now() - start) / 1000;
	process.stdout.write(
		`documents ${files.length}, with a trouble ${wrong}, ${seconds.toFixed(1)} s\n`,
	);
	for (const [name, count] of counts)
		process.stdout.write(`  ${name.padEnd(12)} ${count}\n`);
	return wrong === 0 ? 0 : 1;
}

interface Listeners {
	readonly onReading: (reading: Reading) => void;
	readonly onRefusal: (refusal: Unread) => void;
}

/** What went wrong with one document, as sentences: broken, or read unsoundly. A text that is rightly refused is no trouble. */
async function troubles(
	file: string,
	reader: Reader,
	{ onReading, onRefusal }: Listeners,
): Promise<readonly string[]> {
	try {
		const outcome = await reader.read({
			path: file,
			published: dayInName(file),
		});
		if (isUnread(outcome)) {
			onRefusal(outcome);
			return [];
		}
		onReading(outcome);
		return readingProblems(outcome).slice(0, 3);
	} catch (error) {
		return [
			`broke the program: ${error instanceof Error ? (error.stack ?? error.message) : error}`,
		];
	}
}

async function showSome(
	files: readonly string[],
	reader: Reader,
): Promise<void> {
	for (const file of files) {
		const outcome = await reader.read({
			path: file,
			published: dayInName(file),
		});
		const name = relative(SHARED, file);
		process.stdout.write(
			isUnread(outcome)
				? `${name}: ${unreadMessage(outcome)}\n\n`
				: `${"━".repeat(100)}\n${formatBrief(viewBrief(outcome, reader.issues), { width: 100, ink: plainInk, evidence: "spelled-out", name })}\n`,
		);
	}
}

/** The corpora write the day of publication into their file names; null where one does not. */
function dayInName(file: string): string | null {
	return /(?:^|[/_])(\d{4}-\d{2}-\d{2})[_-]/.exec(file)?.[1] ?? null;
}

/** `count` of `files`, the same for the same seed (a linear congruential generator, Numerical Recipes' constants). */
function draw(
	files: readonly string[],
	count: number,
	seed: number,
): readonly string[] {
	const left = [...files];
	const drawn: string[] = [];
	let state = seed >>> 0;
	while (drawn.length < count && left.length > 0) {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		drawn.push(...left.splice(Math.floor((state / 2 ** 32) * left.length), 1));
	}
	return drawn;
}

/**
 * How fast articles are read, on one thread, warm: `npm run bench:reading [-- FOLDER…] [-- --where]`, the first part of `npm run bench`.
 *
 * Without folders: the articles of `../shared/polnear`. Prints articles and megabytes per second, peak memory, and how the
 * cost grows from a text of 0.5 MB to one of 5 MB; with `--where`, which files the time goes to, of articles and of one text
 * of 2 MB. Fetching bytes from disk and loading the codebook are not counted.
 */

import { parseArgs } from "node:util";
import { corpusFiles, SHARED } from "../eval/corpus-files.js";
import type { Reader } from "../src/app/open-reader.js";
import { type Input, readInput } from "../src/app/read-input.js";
import { whereTimeGoes } from "./where-time-goes.js";

const PUBLISHED = "2016-06-15";
/** Rounds over all articles before the one that is timed: the engine goes on optimising for thousands of them. */
const WARM_UP = 2;

// The compiled program is measured, as it is installed: what runs TypeScript directly slows inner functions down.
const { openReader } = (await import(
	new URL("../dist/app/open-reader.js", import.meta.url).href
)) as typeof import("../src/app/open-reader.js");

process.exitCode = await main();

async function main(): Promise<number> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { where: { type: "boolean" } },
	});
	const folders = positionals.length > 0 ? positionals : [`${SHARED}polnear`];
	const inputs = await fetchAll(folders);
	if (inputs.length === 0) {
		process.stderr.write(`bench: no .txt file in ${folders.join(", ")}\n`);
		return 2;
	}
	const opened = performance.now();
	const reader = openReader();
	row("opening the reader", `${(performance.now() - opened).toFixed(0)} ms`);
	for (let round = 0; round < WARM_UP; round++) await readAll(reader, inputs);
	if (values.where === true) {
		await reportWhere("articles", () => readAll(reader, inputs));
		await reportWhere("a text of 2 MB", () =>
			readAll(reader, [longText(inputs, 2e6)]),
		);
		return 0;
	}
	const busy = process.cpuUsage();
	const seconds = await readAll(reader, inputs);
	const { user, system } = process.cpuUsage(busy);
	reportSpeed(inputs, { seconds, processor: (user + system) / 1e6 });
	const small = await timeOf(reader, longText(inputs, 0.5e6));
	const large = await timeOf(reader, longText(inputs, 5e6));
	row("0.5 MB in one text", `${small.toFixed(2)} s`);
	row(
		"5 MB in one text",
		`${large.toFixed(2)} s, ${(large / small).toFixed(1)} times as long`,
	);
	row("peak memory with these", peakMemory());
	return 0;
}

async function fetchAll(folders: readonly string[]): Promise<readonly Input[]> {
	const inputs: Input[] = [];
	for (const folder of folders) {
		for (const file of corpusFiles(folder, [".txt"])) {
			const input = await readInput(file);
			if (input.kind === "input") inputs.push(input);
		}
	}
	return inputs;
}

/** On a busy machine the seconds of the processor are the ones to go by; they count the collection of garbage in full. */
function reportSpeed(
	inputs: readonly Input[],
	{
		seconds,
		processor,
	}: { readonly seconds: number; readonly processor: number },
): void {
	const count = inputs.length;
	const bytes = inputs.reduce((sum, input) => sum + input.bytes.length, 0);
	row("articles", `${count}, ${(bytes / count).toFixed(0)} bytes on average`);
	row("articles per second", (count / seconds).toFixed(0));
	row("articles per second of processor", (count / processor).toFixed(0));
	row("megabytes per second", (bytes / 1e6 / seconds).toFixed(2));
	row("milliseconds per article", ((1000 * seconds) / count).toFixed(2));
	row("peak memory", peakMemory());
}

/** The folders and the dozen files that take most of the time. */
async function reportWhere(
	what: string,
	work: () => Promise<unknown>,
): Promise<void> {
	const files = await whereTimeGoes(work);
	const folders = new Map<string, number>();
	for (const [path, share] of files) {
		const [folder = path] = path.split("/");
		folders.set(folder, (folders.get(folder) ?? 0) + share);
	}
	const shares = [...folders].sort(([, a], [, b]) => b - a);
	process.stdout.write(`${what}\n`);
	for (const [path, share] of [...shares, ...files.slice(0, 12)]) {
		row(`  ${path}`, `${(100 * share).toFixed(1)} %`);
	}
}

function row(name: string, figure: string): void {
	process.stdout.write(`${name.padEnd(52)}${figure}\n`);
}

function peakMemory(): string {
	return `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`;
}

/** Seconds that reading all of `inputs` takes. */
async function readAll(
	reader: Reader,
	inputs: readonly Input[],
): Promise<number> {
	const start = performance.now();
	for (const input of inputs) await reader.readInput(input, PUBLISHED);
	return (performance.now() - start) / 1000;
}

/** The best of three, so that a collection of garbage does not decide. */
async function timeOf(reader: Reader, input: Input): Promise<number> {
	const times: number[] = [];
	for (let turn = 0; turn < 3; turn++) {
		globalThis.gc?.();
		times.push(await readAll(reader, [input]));
	}
	return Math.min(...times);
}

/** Articles one after another, as one text of about `size` bytes. */
function longText(inputs: readonly Input[], size: number): Input {
	const parts: Uint8Array[] = [];
	let length = 0;
	for (let at = 0; length < size; at++) {
		const part = inputs[at % inputs.length]!.bytes;
		parts.push(part, Buffer.from("\n\n"));
		length += part.length + 2;
	}
	return {
		kind: "input",
		id: "",
		name: "long",
		bytes: Buffer.concat(parts).subarray(0, size),
	};
}

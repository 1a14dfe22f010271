/**
 * How fast articles are read, on one thread, warm: `npm run bench [-- FOLDER…]`.
 *
 * Without folders: the articles of `../shared/polnear`. Prints articles and megabytes per second, peak memory, and how the
 * cost grows from a text of 0.5 MB to one of 5 MB. Fetching bytes from disk and loading the codebook are not counted.
 */

import { corpusFiles, SHARED } from "../eval/corpus-files.js";
import { openReader, type Reader } from "../src/app/open-reader.js";
import { type Input, readInput } from "../src/app/read-input.js";

const PUBLISHED = "2016-06-15";
const WARM_UP = 150;

process.exitCode = await main(process.argv.slice(2));

async function main(folders: readonly string[]): Promise<number> {
	const chosen = folders.length > 0 ? folders : [`${SHARED}polnear`];
	const files = chosen.flatMap((folder) => corpusFiles(folder, [".txt"]));
	if (files.length === 0) {
		process.stderr.write(`bench: no .txt file in ${chosen.join(", ")}\n`);
		return 2;
	}
	const inputs: Input[] = [];
	for (const file of files) {
		const input = await readInput(file);
		if (input.kind === "input") inputs.push(input);
	}
	const opened = performance.now();
	const reader = openReader();
	const opening = performance.now() - opened;
	await readAll(reader, inputs.slice(0, WARM_UP));
	const seconds = await readAll(reader, inputs);
	const bytes = inputs.reduce((sum, input) => sum + input.bytes.length, 0);
	const row = (name: string, figure: string): unknown =>
		process.stdout.write(`${name.padEnd(28)}${figure}\n`);
	row(
		"articles",
		`${inputs.length}, ${(bytes / inputs.length).toFixed(0)} bytes each on average`,
	);
	row("articles per second", (inputs.length / seconds).toFixed(0));
	row("megabytes per second", (bytes / 1e6 / seconds).toFixed(2));
	row(
		"milliseconds per article",
		((1000 * seconds) / inputs.length).toFixed(2),
	);
	row("opening the reader", `${opening.toFixed(0)} ms`);
	row(
		"peak memory",
		`${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
	);
	const small = await timeOf(reader, longText(inputs, 0.5e6));
	const large = await timeOf(reader, longText(inputs, 5e6));
	row("0.5 MB in one text", `${small.toFixed(2)} s`);
	row(
		"5 MB in one text",
		`${large.toFixed(2)} s, ${(large / small).toFixed(1)} times as long`,
	);
	row(
		"peak memory with these",
		`${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
	);
	return 0;
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

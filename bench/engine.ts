/**
 * What the engine `encoder` costs beside `linear`: `npm run bench:engine [-- FOLDER] [-- --articles N]`. Whole readings on one thread,
 * warm, of the program as it is compiled; the articles are those of `../shared/polnear/dev/text` unless a folder of texts is named.
 */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ENGINES, type EngineName } from "../src/app/engine/engine-name.js";

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { articles: { type: "string", default: "40" } },
});
const folder = positionals[0] ?? "../shared/polnear/dev/text";
if (!existsSync(folder)) {
	console.log(`engines: not measured, no folder ${folder}`);
	process.exit(0);
}
const { openReader } = (await import(
	new URL("../dist/app/open-reader.js", import.meta.url).href
)) as typeof import("../src/app/open-reader.js");
const texts = readdirSync(folder)
	.filter((name) => name.endsWith(".txt"))
	.slice(0, Number(values.articles))
	.map((name) => readFileSync(join(folder, name)));
row(
	"articles",
	`${texts.length} of ${folder}, ${Math.round(texts.reduce((sum, { length }) => sum + length, 0) / texts.length)} bytes on average`,
);
for (const engine of ENGINES) await measure(engine);

async function measure(engine: EngineName): Promise<void> {
	const began = performance.now();
	const reader = openReader(engine);
	const read = (bytes: Uint8Array) =>
		reader.readFrom(bytes, {
			id: "",
			published: "2016-06-15",
			publisher: null,
		});
	await read(Buffer.from("The talks failed, she said.\n"));
	row(
		`${engine}: opened, with a first line read`,
		`${(performance.now() - began).toFixed(0)} ms`,
	);
	for (const text of texts) await read(text);
	const times: number[] = [];
	for (const text of texts) {
		const start = performance.now();
		await read(text);
		times.push(performance.now() - start);
	}
	const seconds = times.reduce((sum, time) => sum + time, 0) / 1000;
	row(
		`${engine}: articles a second`,
		(texts.length / seconds).toFixed(texts.length < 10 * seconds ? 2 : 0),
	);
	row(`${engine}: the longest`, `${(Math.max(...times) / 1000).toFixed(2)} s`);
	row(
		`${engine}: peak memory of the process`,
		`${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
	);
}

function row(name: string, figure: string): void {
	console.log(`${name.padEnd(52)}${figure}`);
}

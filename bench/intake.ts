/**
 * Measures intake: a web archive taken apart as a stream, pages and PDFs read.
 *
 * `npm run bench:intake` makes an archive of a gigabyte in the system's temporary folder and deletes it afterwards;
 * `--megabytes 100` makes a smaller one.
 */

import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { entriesOf } from "../src/app/intake/entries-of.js";
import { readBytes } from "../src/documents/read-bytes.js";
import { builtInFurniture } from "../test/built-in-furniture.js";
import { column, makePdf } from "../test/formats/make-pdf.js";
import { warcRecord } from "../test/formats/make-warc.js";
import { type Chance, makeChance } from "../test/formats/mutate.js";

const { values } = parseArgs({
	options: { megabytes: { type: "string", default: "1000" } },
});
const SIZE = Number(values.megabytes) * 1_000_000;
const PAGES_READ = 300;
const PDFS_READ = 30;
const MEGABYTE = 1_000_000;

const WORDS =
	"the of and to in that for on with was said it by as at from would be not have this which are they talks treaty river minister border lock board toll envoy draft text agreed parties ceasefire monitors railway valley government parliament spokesman officials proposal".split(
		" ",
	);

const furniture = builtInFurniture();
const folder = mkdtempSync(join(tmpdir(), "travaux-intake-"));
const seconds = (since: number): number => (performance.now() - since) / 1000;
const tell = (what: string, value: string): void =>
	console.log(`${what.padEnd(44)}${value}`);

try {
	await measureArchive("web archive", "a.warc");
	await measureArchive("web archive, packed", "a.warc.gz");
	await measurePages();
	await measurePdfs();
} finally {
	rmSync(folder, { recursive: true });
}

/** Throughput over the file's own bytes, and how far memory grows between the first tenth of it and the last. */
async function measureArchive(what: string, name: string): Promise<void> {
	const path = join(folder, name);
	await writeArchive(path);
	let total = 0;
	let documents = 0;
	let early = 0;
	let late = 0;
	const started = performance.now();
	const entries = entriesOf(path, {
		onProgress: (read, size) => {
			total = size;
			const memory = process.memoryUsage.rss();
			if (read < size / 10) early = Math.max(early, memory);
			else late = Math.max(late, memory);
		},
	});
	for await (const entry of entries) if (entry.kind === "entry") documents++;
	const took = seconds(started);
	tell(what, `${Math.round(total / MEGABYTE)} MB, ${documents} pages`);
	tell("  megabytes per second", (total / MEGABYTE / took).toFixed(0));
	tell("  pages per second", (documents / took).toFixed(0));
	tell(
		"  peak memory, first tenth and rest",
		`${Math.round(early / MEGABYTE)} MB, ${Math.round(late / MEGABYTE)} MB`,
	);
	rmSync(path);
}

/** Of five records three are pages; the others are a picture and a redirect, as crawls have them. */
async function writeArchive(path: string): Promise<void> {
	const file = createWriteStream(path);
	const chance = makeChance(1);
	const isPacked = path.endsWith(".gz");
	let size = 0;
	for (let count = 0; size < SIZE; count++) {
		const address = `https://gazette.example/${count}`;
		const kind = count % 5;
		const record = warcRecord(
			kind === 3
				? { address, body: noise(chance, 40_000), mediaType: "image/jpeg" }
				: kind === 4
					? { address, body: "", status: "301 Moved Permanently" }
					: { address, body: makePage(chance) },
		);
		const bytes = isPacked ? gzipSync(record, { level: 1 }) : record;
		size += bytes.length;
		if (!file.write(bytes))
			await new Promise<void>((resolve) => {
				file.once("drain", () => resolve());
			});
	}
	file.end();
	await finished(file);
}

async function measurePages(): Promise<void> {
	const chance = makeChance(2);
	const pages = Array.from({ length: PAGES_READ }, () =>
		Buffer.from(makePage(chance)),
	);
	const bytes = pages.reduce((sum, page) => sum + page.length, 0);
	await measureReading("web pages read", pages);
	tell("  kilobytes a page", (bytes / pages.length / 1000).toFixed(1));
}

async function measurePdfs(): Promise<void> {
	const chance = makeChance(3);
	const lines = (): readonly string[] =>
		Array.from({ length: 48 }, () => sentence(chance).slice(0, 84));
	const files = [];
	for (let count = 0; count < PDFS_READ; count++)
		files.push(
			await makePdf(
				Array.from({ length: 10 }, () => column(lines(), { x: 50, y: 780 })),
			),
		);
	await measureReading("PDFs of ten pages read", files);
}

async function measureReading(
	what: string,
	files: readonly Uint8Array[],
): Promise<void> {
	const read = async (bytes: Uint8Array): Promise<void> => {
		const origin = { id: "0", published: null, publisher: null };
		const result = await readBytes(bytes, origin, furniture);
		if (result.kind === "unread") throw new Error(result.reason);
	};
	// The first loads the format's library.
	await read(files[0] ?? new Uint8Array());
	const started = performance.now();
	for (const bytes of files) await read(bytes);
	tell(`${what} per second`, (files.length / seconds(started)).toFixed(1));
}

function sentence(chance: Chance): string {
	const length = 12 + Math.floor(chance() * 16);
	const words = Array.from(
		{ length },
		() => WORDS[Math.floor(chance() * WORDS.length)] ?? "",
	);
	return `The ${words.join(" ")} ${Math.floor(chance() * 10_000)}.`;
}

/** A page of some thirty kilobytes, half of it furniture, as news pages are. */
function makePage(chance: Chance): string {
	const paragraphs = Array.from(
		{ length: 18 },
		() => `<p>${sentence(chance)} ${sentence(chance)}</p>`,
	).join("\n");
	const links = Array.from(
		{ length: 90 },
		(_, index) =>
			`<li class="menu-item"><a href="/story/${index}/${Math.floor(chance() * 1e9)}">${sentence(chance).slice(0, 60)}</a></li>`,
	).join("\n");
	return `<!doctype html><html><head><title>River talks - Gazette</title><meta property="article:published_time" content="2026-03-03T09:14:00Z"><style>${"a{color:red}".repeat(300)}</style></head><body><nav><ul>${links}</ul></nav><article><h1>River talks go on in Strelsau</h1>${paragraphs}</article><script>${"var a=1;".repeat(500)}</script></body></html>`;
}

function noise(chance: Chance, length: number): Buffer {
	return Buffer.from(
		Uint8Array.from({ length }, () => Math.floor(chance() * 256)),
	);
}

/** Inputs that break readers: each is read or refused with one clear line, in little time and memory. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import { readInput } from "../src/app/read-input.js";
import { readBytes } from "../src/documents/read-bytes.js";
import type { Unread } from "../src/documents/unread.js";
import {
	findingMessage,
	unreadMessage,
} from "../src/views/finding-messages.js";
import { builtInFurniture } from "./built-in-furniture.js";
import { startProcessorTime } from "./processor-time.js";

const furniture = builtInFurniture();
const folder = mkdtempSync(join(tmpdir(), "travaux-hostile-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ARTICLE =
	"Ruritania and Graustark edge closer to a river treaty\n" +
	"STRELSAU, March 3 – Negotiators from the two states said on Tuesday that they had agreed on a draft of the treaty.\n" +
	"“There is no third bank to this river,” the Ruritanian envoy said. She would not say when it would be signed.\n";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(bytes: Uint8Array) {
	return readBytes(
		bytes,
		{ id: "0", published: null, publisher: null },
		furniture,
	);
}

/** The one line that says why an input was not read; fails where it was read. */
async function refusalOf(bytes: Uint8Array): Promise<string> {
	const result = await read(bytes);
	if (result.kind === "document")
		throw new Error(`was read as ${result.document.text.slice(0, 40)}`);
	return unreadMessage(result);
}

/** The text and the findings of an input; fails where it was refused. */
async function documentOf(bytes: Uint8Array) {
	const result = await read(bytes);
	if (result.kind === "unread")
		throw new Error(`was refused: ${unreadMessage(result)}`);
	return { ...result, messages: result.findings.map(findingMessage) };
}

function utf16(text: string, order: "le" | "be", hasMark: boolean): Uint8Array {
	const bytes = Buffer.from((hasMark ? "\uFEFF" : "") + text, "utf16le");
	return order === "le" ? bytes : bytes.swap16();
}

const repeated = (piece: string, units: number): string =>
	piece.repeat(Math.ceil(units / piece.length));

describe("inputs that cannot be fetched", () => {
	const rows: readonly (readonly [
		name: string,
		path: () => string,
		line: RegExp,
	])[] = [
		[
			"a missing file",
			() => join(folder, "missing.txt"),
			/no such file; check the name/,
		],
		[
			"a path through a file",
			() => join(fileOf("a.txt", "x"), "b.txt"),
			/no such file/,
		],
		["a folder", () => folder, /a folder; name the files in it/],
		[
			"a file of 50 MB",
			() => fileOf("large.txt", "word ".repeat(10_000_000)),
			/has 50 MB, and at most 10 MB are read/,
		],
	];
	for (const [name, path, line] of rows) {
		it(`${name} is refused with a line that says what to do`, async () => {
			const result = await readInput(path());
			expect(result.kind).toBe("unread");
			expect(unreadMessage(result as Unread)).toMatch(line);
		});
	}

	it("standard input that never ends is refused once it is too large", async () => {
		const endless = new Readable({
			read() {
				this.push(Buffer.alloc(65_536, "a "));
			},
		});
		const result = await readInput("-", endless);
		endless.destroy();
		expect(unreadMessage(result as Unread)).toMatch(/at most 10 MB/);
	});

	it("the same bytes have the same id from a file and from standard input", async () => {
		const fromFile = await readInput(fileOf("same.txt", ARTICLE));
		const fromInput = await readInput(
			"-",
			Readable.from([Buffer.from(ARTICLE)]),
		);
		expect(fromFile).toMatchObject({
			kind: "input",
			id: expect.stringMatching(/^[\da-f]{64}$/),
		});
		expect(fromInput).toMatchObject({
			id: (fromFile as { id: string }).id,
			name: "standard input",
		});
	});

	function fileOf(name: string, text: string): string {
		const path = join(folder, name);
		writeFileSync(path, text);
		return path;
	}
});

describe("inputs that hold no English text", () => {
	const french =
		"Les négociateurs des deux pays ont annoncé mardi qu’ils s’étaient mis d’accord sur un projet de traité. Le ministre a déclaré que la signature aurait lieu dans la capitale avant la fin du mois.";
	const russian =
		"Переговорщики двух стран заявили во вторник, что согласовали проект договора. Министр сообщил, что подписание состоится до конца месяца.";
	const rows: readonly (readonly [
		name: string,
		bytes: Uint8Array,
		line: RegExp,
	])[] = [
		["an empty file", new Uint8Array(), /is empty/],
		["white space only", bytesOf(" \r\n\t\u00a0\n\uFEFF"), /is empty/],
		["a byte order mark only", new Uint8Array([0xef, 0xbb, 0xbf]), /is empty/],
		["a PDF", bytesOf("%PDF-1.7\n%âãÏÓ\n1 0 obj"), /broken PDF file/],
		[
			"a Word file",
			Buffer.concat([
				Buffer.from("PK\x03\x04\x14\0\x06\0"),
				Buffer.from("[Content_Types].xml word/document.xml"),
			]),
			/broken ZIP file/,
		],
		[
			"a ZIP archive",
			Buffer.from("PK\x03\x04\x14\0\x06\0file.bin"),
			/ZIP archive/,
		],
		[
			"a PNG",
			new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
			/PNG image/,
		],
		["a JPEG", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /JPEG image/],
		[
			"bytes of no known format",
			Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256),
			/no text \(binary data\)/,
		],
		["NULs only", new Uint8Array(1000), /binary data|is empty/],
		["French", bytesOf(french), /in French; only English is read/],
		["Russian", bytesOf(russian), /in Russian; only English is read/],
		[
			"Chinese",
			bytesOf(
				"两国谈判代表星期二表示，他们已就条约草案达成一致。外交部长说，签署仪式将在月底前举行。".repeat(
					2,
				),
			),
			/in Chinese/,
		],
		[
			"a page without text",
			bytesOf(
				"<!doctype html><html><head><title></title></head><body><script>1</script></body></html>",
			),
			/no article/,
		],
	];
	for (const [name, bytes, line] of rows) {
		it(`${name} is refused by name`, async () => {
			const refusal = await refusalOf(bytes);
			expect(refusal).toMatch(line);
			expect(refusal).not.toMatch(/\n/);
		});
	}
});

describe("text in other encodings", () => {
	const curly = `${ARTICLE}The café’s owner — a “friend” of both — paid €5.\n`;
	const windows = Uint8Array.from(
		[...curly].map(
			(unit) =>
				({ "’": 0x92, "“": 0x93, "”": 0x94, "—": 0x97, "–": 0x96, "€": 0x80 })[
					unit
				] ?? unit.charCodeAt(0),
		),
	);
	const rows: readonly (readonly [
		name: string,
		bytes: Uint8Array,
		finding: RegExp | null,
	])[] = [
		["UTF-8", bytesOf(curly), null],
		["UTF-8 with a byte order mark", bytesOf(`\uFEFF${curly}`), null],
		["UTF-16, little end first, marked", utf16(curly, "le", true), null],
		["UTF-16, big end first, marked", utf16(curly, "be", true), null],
		["UTF-16, little end first, unmarked", utf16(curly, "le", false), null],
		["UTF-16, big end first, unmarked", utf16(curly, "be", false), null],
		["Windows-1252", windows, /not UTF-8; they were read as Windows-1252/],
	];
	for (const [name, bytes, finding] of rows) {
		it(`${name} gives the text unit for unit`, async () => {
			const { document, messages } = await documentOf(bytes);
			expect(document.text).toBe(curly);
			const others = messages.filter(
				(message) => !message.includes("--published"),
			);
			if (finding === null) expect(others).toEqual([]);
			else expect(others.join()).toMatch(finding);
		});
	}

	it("UTF-8 with one broken byte stays UTF-8 and says so", async () => {
		const bytes = Buffer.concat([
			bytesOf(curly),
			new Uint8Array([0xff]),
			bytesOf("The talks go on."),
		]);
		const { document, messages } = await documentOf(bytes);
		expect(document.text).toBe(`${curly}\uFFFDThe talks go on.`);
		expect(messages.join()).toMatch(/1 byte fits no character/);
	});

	it("line ends stay as they came", async () => {
		const { document, blocks } = await documentOf(
			bytesOf(ARTICLE.replaceAll("\n", "\r\n")),
		);
		expect(document.text).toContain("treaty\r\nSTRELSAU");
		expect(blocks.map((block) => block.kind)).toEqual([
			"title",
			"dateline",
			"body",
			"body",
		]);
	});

	it("NUL characters and halves of characters are kept and reported", async () => {
		const text = ARTICLE.replace("agreed", "ag\0reed").replace(
			"third",
			"th\uD83Dird",
		);
		const { document, messages } = await documentOf(utf16(text, "le", true));
		expect(document.text).toBe(text);
		expect(messages.join()).toMatch(/1 NUL character.*1 half of a character/);
	});
});

describe("text that is monstrous", () => {
	const rows: readonly (readonly [name: string, text: string])[] = [
		["a million opening quotation marks", ARTICLE + "“".repeat(1_000_000)],
		["one line of 5 MB without a space", ARTICLE + "a".repeat(5_000_000)],
		["a line end after every second unit", ARTICLE + "a\n".repeat(2_000_000)],
		["blank lines only, after a line", ARTICLE + "\r\n".repeat(2_000_000)],
		["a million brackets", ARTICLE + "(".repeat(1_000_000)],
		["a long run of capitals", ARTICLE + "ABCD EFGH ".repeat(400_000)],
		["a long run of dashes and commas", repeated("A, B/C - D ", 2_000_000)],
		[
			"sixty thousand short questions",
			ARTICLE + "Who pays then?\n".repeat(60_000),
		],
		[
			"sixty thousand headings",
			ARTICLE + "Talks in doubt again\n".repeat(60_000),
		],
		[
			"front matter that never closes",
			`---\ntitle: a\n${"key: value\n".repeat(400_000)}`,
		],
		[
			"tags nested a hundred thousand deep",
			`<html><body>${"<div>".repeat(100_000)}${ARTICLE}`,
		],
		[
			"a tag with a huge attribute",
			`<html><body><p class="${"a ".repeat(1_000_000)}">${ARTICLE}</p></body></html>`,
		],
		[
			"a hundred thousand attributes",
			`<html><body><p ${"a=1 b ".repeat(100_000)}>${ARTICLE}</p></body></html>`,
		],
		[
			"unclosed comments and scripts",
			`<html><body><p>${ARTICLE}</p>${"<!--<script>".repeat(200_000)}`,
		],
		[
			"a page of two hundred thousand small tags",
			`<html><body><p>${ARTICLE}</p>${"<i>a</i>".repeat(200_000)}</body></html>`,
		],
		[
			"three hundred thousand entities",
			`<html><body><p>${ARTICLE}${"&amp;".repeat(300_000)}</p></body></html>`,
		],
	];
	for (const [name, text] of rows) {
		it(`${name} is read in seconds`, async () => {
			const spent = startProcessorTime();
			const result = await read(bytesOf(text));
			expect(spent()).toBeLessThan(8000);
			if (result.kind === "document")
				expect(result.blocks.length).toBeGreaterThan(0);
			else expect(unreadMessage(result)).not.toMatch(/\n/);
		});
	}
});

describe("text of unknown day or language", () => {
	it("says that nobody gave the day", async () => {
		const { document, messages } = await documentOf(bytesOf(ARTICLE));
		expect(document.published).toBeNull();
		expect(messages.join()).toMatch(/give the day with --published/);
	});

	it("takes the day that a line of the text gives in full", async () => {
		const { document, messages } = await documentOf(
			bytesOf(`The river treaty\nPublished 4 March 2026\n${ARTICLE}`),
		);
		expect(document.published).toBe("2026-03-04");
		expect(messages.join()).toMatch(/2026-03-04, was taken from the text/);
	});

	it("reads a text too short to tell as English, and says so", async () => {
		const { document, messages } = await documentOf(bytesOf("Talks collapse"));
		expect(document.language).toBeNull();
		expect(messages.join()).toMatch(/too short or too mixed/);
	});
});

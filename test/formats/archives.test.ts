/** Archives and tables: what comes out of them, where reading can be taken up, and what is broken or a trap. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { pack } from "tar-stream";
import { afterAll, describe, expect, it } from "vitest";
import {
	type EntryOptions,
	entriesOf,
} from "../../src/app/intake/entries-of.js";
import { warcEntries } from "../../src/app/intake/warc/warc-entries.js";
import { unreadMessage } from "../../src/views/finding-messages.js";
import { type MadeRecord, packWarc, warcRecord } from "./make-warc.js";

const folder = mkdtempSync(join(tmpdir(), "travaux-archives-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, bytes: Uint8Array | string): string {
	const path = join(folder, name);
	writeFileSync(path, bytes);
	return path;
}

/** Each entry in one line: its name and the first words of its bytes, or why it is unread. */
async function told(path: string, options: EntryOptions = {}) {
	const lines: string[] = [];
	for await (const entry of entriesOf(path, options))
		lines.push(
			entry.kind === "entry"
				? `${entry.name}: ${Buffer.from(entry.bytes).toString("utf8").slice(0, 30)}`
				: `${entry.name}: unread, ${unreadMessage(entry.unread)}`,
		);
	return lines;
}

async function allOf<T>(source: AsyncIterable<T>): Promise<readonly T[]> {
	const all: T[] = [];
	for await (const one of source) all.push(one);
	return all;
}

const page = (number: number): MadeRecord => ({
	address: `https://gazette.example/${number}`,
	body: `<p>page ${number}</p>`,
});
const RECORDS: readonly MadeRecord[] = [
	{ ...page(0), type: "warcinfo" },
	page(1),
	{ ...page(2), status: "301 Moved Permanently" },
	{ ...page(3), mediaType: "image/png" },
	page(4),
	{
		...page(5),
		body: gzipSync("<p>page 5</p>"),
		fields: ["Content-Encoding: gzip"],
	},
	{
		...page(6),
		body: "9\r\n<p>page 6\r\n4\r\n</p>\r\n0\r\n\r\n",
		fields: ["Transfer-Encoding: chunked"],
	},
	{
		...page(7),
		body: brotliCompressSync("<p>page 7</p>"),
		fields: ["Content-Encoding: br"],
	},
];
const PAGES = [1, 4, 5, 6, 7].map(
	(number) => `https://gazette.example/${number}: <p>page ${number}</p>`,
);
const BYTES = RECORDS.map(warcRecord);

describe("a web archive", () => {
	const rows: readonly (readonly [name: string, bytes: Buffer])[] = [
		["plain.warc", Buffer.concat(BYTES)],
		["packed.warc.gz", packWarc(BYTES)],
		["packed-as-one.warc.gz", gzipSync(Buffer.concat(BYTES))],
	];
	for (const [name, bytes] of rows)
		it(`${name} gives its HTML pages, unpacked, and nothing else`, async () =>
			expect(await told(fileOf(name, bytes))).toEqual(PAGES));

	it("says where a page was fetched from and when", async () => {
		const [first] = await allOf(
			entriesOf(fileOf("one.warc", warcRecord(page(1)))),
		);
		expect(first).toMatchObject({
			address: "https://gazette.example/1",
			fetched: "2026-03-03T09:14:00Z",
			mediaType: "text/html",
		});
	});

	for (const [name, bytes] of rows.slice(0, 2))
		it(`${name} is taken up at the mark of any of its pages`, async () => {
			const path = fileOf(`again-${name}`, bytes);
			const entries = await allOf(entriesOf(path));
			for (const [index, { mark }] of entries.entries())
				expect(await told(path, { from: mark })).toEqual(PAGES.slice(index));
		});

	it("with a broken member names it and reads the others", async () => {
		const packed = BYTES.map((record) => gzipSync(record));
		packed[4]?.fill(0xaa, 40, 60);
		const lines = await told(fileOf("broken.warc.gz", Buffer.concat(packed)));
		expect(lines.filter((line) => !line.includes("unread"))).toEqual(
			PAGES.filter((line) => !line.includes("page 4")),
		);
		expect(lines.filter((line) => line.includes("unread"))).toHaveLength(1);
		expect(lines.join()).toMatch(/record .* is broken/);
	});

	const lengths: readonly (readonly [what: string, length: number])[] = [
		["too short", 20],
		["too long", 400],
	];
	for (const [what, length] of lengths)
		it(`with a record whose stated length is ${what} names it and finds the way back`, async () => {
			const records = [1, 2, 3, 4, 5, 6].map((number) =>
				number === 2 ? { ...page(2), length } : page(number),
			);
			const bytes = Buffer.concat(records.map(warcRecord));
			const lines = await told(fileOf("length.warc", bytes));
			expect(lines.at(-1)).toBe("https://gazette.example/6: <p>page 6</p>");
			expect(lines.join()).toMatch(/is broken/);
			expect(lines[0]).toBe("https://gazette.example/1: <p>page 1</p>");
		});

	it("with a record that claims to be longer than the file loses no other", async () => {
		const picture = { ...page(2), type: "metadata", length: 10_000_000_000 };
		const bytes = Buffer.concat(
			[page(1), picture, page(3)].map((record) => warcRecord(record)),
		);
		expect(await told(fileOf("claim.warc", bytes))).toEqual([
			"https://gazette.example/1: <p>page 1</p>",
			expect.stringMatching(/2: unread, .*broken/),
			"https://gazette.example/3: <p>page 3</p>",
		]);
	});

	it("that is cut off gives what stands before, and says so", async () => {
		const bytes = Buffer.concat(BYTES);
		const lines = await told(
			fileOf("cut.warc", bytes.subarray(0, bytes.length - 40)),
		);
		expect(lines.slice(0, 4)).toEqual(PAGES.slice(0, 4));
		expect(lines.at(-1)).toMatch(/unread, .*broken/);
	});

	it("with a page too large names it and goes on", async () => {
		const large = { ...page(2), body: Buffer.alloc(11_000_000, "a ") };
		const bytes = packWarc([page(1), large, page(3)].map(warcRecord));
		expect(await told(fileOf("large.warc.gz", bytes))).toEqual([
			"https://gazette.example/1: <p>page 1</p>",
			expect.stringMatching(/2: unread, it has 11 MB/),
			"https://gazette.example/3: <p>page 3</p>",
		]);
	});

	it("gives the same pages in whatever pieces its bytes come", async () => {
		const packed = packWarc(BYTES);
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 1, max: 300 }), async (size) => {
				async function* pieces() {
					for (let at = 0; at < packed.length; at += size)
						yield packed.subarray(at, at + size);
				}
				const names = [];
				const entries = warcEntries(
					{ bytes: pieces(), isPacked: true, size: null },
					0,
				);
				for await (const entry of entries) names.push(entry.name);
				expect(names).toHaveLength(PAGES.length);
			}),
			{ numRuns: 40 },
		);
	});

	it("packed as WACZ is read from the archives in it, and taken up in them", async () => {
		const path = fileOf(
			"site.wacz",
			zipSync({
				"datapackage.json": strToU8("{}"),
				"archive/data.warc.gz": [packWarc(BYTES), { level: 0 }],
			}),
		);
		const entries = await allOf(entriesOf(path));
		const pages = entries.filter(({ name }) => name.startsWith("https:"));
		expect(pages).toHaveLength(PAGES.length);
		const again = await told(path, { from: pages[3]?.mark ?? null });
		expect(again).toEqual(PAGES.slice(3));
	});
});

describe("an archive of files", () => {
	it("as ZIP gives its members, hidden ones passed over", async () => {
		const path = fileOf(
			"files.zip",
			zipSync({
				"a.txt": strToU8("first"),
				"__MACOSX/a.txt": strToU8("shadow"),
				".DS_Store": strToU8("shadow"),
				"folder/b.html": strToU8("<p>second</p>"),
			}),
		);
		expect(await told(path)).toEqual([
			"a.txt: first",
			"folder/b.html: <p>second</p>",
		]);
	});

	it("as ZIP with a member that is a trap names it and reads the others", async () => {
		const path = fileOf(
			"trap.zip",
			zipSync({
				"a.txt": strToU8("first"),
				"bomb.txt": new Uint8Array(9_000_000),
				"b.txt": strToU8("second"),
			}),
		);
		expect(await told(path)).toEqual([
			"a.txt: first",
			expect.stringMatching(/^bomb\.txt: unread, .*may be a trap/),
			"b.txt: second",
		]);
	});

	it("as ZIP cut off is refused by name", async () => {
		const bytes = zipSync({ "a.txt": strToU8("first".repeat(100)) });
		expect(await told(fileOf("cut.zip", bytes.slice(0, 60)))).toEqual([
			expect.stringMatching(/unread, it is a broken ZIP file/),
		]);
	});

	it("as tar, packed or not, gives its members and can be taken up", async () => {
		const tar = pack();
		tar.entry({ name: "a.txt" }, "first");
		tar.entry({ name: "folder", type: "directory" });
		tar.entry({ name: "b.txt" }, "second");
		tar.finalize();
		const chunks: Buffer[] = [];
		for await (const chunk of tar) chunks.push(chunk as Buffer);
		const bytes = Buffer.concat(chunks);
		for (const [name, file] of [
			["files.tar", bytes],
			["files.tar.gz", gzipSync(bytes)],
		] as const) {
			const path = fileOf(name, file);
			expect(await told(path)).toEqual(["a.txt: first", "b.txt: second"]);
			expect(await told(path, { from: "2" })).toEqual(["b.txt: second"]);
		}
	});
});

describe("a table of documents", () => {
	const CSV = `\uFEFFid,media_name,title,publish_date,url,text
1,The Gazette,Two states share locks,2026-03-03 09:14:00,https://gazette.example/1,"They agreed, ""at last"".
On Tuesday."
2,The Gazette,No text,2026-03-04,https://gazette.example/2,
`;
	it("as CSV gives a document a row, with what the columns say", async () => {
		const [first, second] = await allOf(entriesOf(fileOf("stories.csv", CSV)));
		expect(first).toMatchObject({
			kind: "entry",
			title: "Two states share locks",
			publisher: "The Gazette",
			published: "2026-03-03",
			address: "https://gazette.example/1",
			mark: "1",
		});
		expect(
			first?.kind === "entry" && Buffer.from(first.bytes).toString("utf8"),
		).toBe('Two states share locks\n\nThey agreed, "at last".\nOn Tuesday.');
		expect(second?.kind === "unread" && unreadMessage(second.unread)).toMatch(
			/no text in it/,
		);
	});

	it("as JSON lines goes down into objects, and passes a broken line", async () => {
		const path = fileOf(
			"news.jsonl",
			`${JSON.stringify({ title: "Locks", content: "They agreed.", publishedAt: "2026-03-03T09:14:00Z", source: { name: "The Gazette" } })}\n{"title":\n\n${JSON.stringify({ content: "Later." })}`,
		);
		const [first, broken, last] = await allOf(entriesOf(path));
		expect(first).toMatchObject({
			publisher: "The Gazette",
			published: "2026-03-03",
		});
		expect(broken).toMatchObject({ kind: "unread", mark: "2" });
		expect(last).toMatchObject({ kind: "entry", mark: "4", title: null });
	});

	it("with columns of other names is read by a mapping", async () => {
		const path = fileOf("own.tsv", "Titel\tInhalt\nLocks\tThey agreed.\n");
		const columns = { text: "Inhalt", title: "Titel" };
		expect(await told(path, { columns })).toEqual([
			"row 1: Locks\n\nThey agreed.",
		]);
	});

	it("is taken up at a row", async () => {
		const path = fileOf("again.csv", CSV);
		expect(await told(path, { from: "2" })).toHaveLength(1);
	});
});

describe("a single document", () => {
	it("is its own only entry", async () => {
		const path = fileOf("a.txt", "They agreed.");
		expect(await told(path)).toEqual([`${path}: They agreed.`]);
	});

	it("that is not there comes as unread", async () => {
		expect(await told(join(folder, "missing.warc"))).toEqual([
			expect.stringMatching(/unread, there is no such file/),
		]);
	});
});

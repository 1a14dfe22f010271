/** The published desk: a whole that holds together under any path, and says nothing of what was left out. */

import { createHash } from "node:crypto";
import { posix } from "node:path";
import { Parser } from "htmlparser2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCodebook } from "../../app/load-codebook.js";
import { copyWithoutTag } from "../../app/record/copy-record.js";
import { newDocumentOf } from "../../app/record/new-document.js";
import { openDocumentReader } from "../../app/record/open-document-reader.js";
import type { RecordStore } from "../../record/port.js";
import { openSqlite } from "../../record/sqlite/open-sqlite.js";
import { keepPlays } from "../keep-plays.js";
import { type PublishOptions, publishDesk } from "./publish-desk.js";

const TEXTS = [
	{
		text: "Mina Torv, the foreign minister of Norland, said on Monday that she opposed the demilitarised zone. Ola Venn told reporters that the harbour had been closed since Sunday.",
		tags: [],
	},
	{
		text: "Jonas Vell, the president of Arland, said on Tuesday that he supported the demilitarised zone. Mina Torv denied that the harbour had been closed.",
		tags: ["private"],
	},
];

let record: RecordStore;
let copy: RecordStore;
let options: PublishOptions;
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
	record = await openSqlite(":memory:", { create: true });
	copy = await openSqlite(":memory:", { create: true });
	const reader = openDocumentReader();
	for (const { text, tags } of TEXTS) {
		const bytes = Buffer.from(text);
		const read = await reader.read({
			id: createHash("sha256").update(text).digest("hex"),
			bytes,
			published: "2025-11-25",
			publisher: "Norland Post",
			title: text.slice(0, 30),
			address: null,
			isDraft: false,
			corrections: [],
		});
		if (read.kind === "unread") throw new Error(read.reason);
		const learned = "2025-12-01T08:00:00.000Z";
		const known = { place: "a.txt", draft: null, readerVersion: "1" };
		await record.add([newDocumentOf(read, { ...known, bytes, tags, learned })]);
	}
	const codebook = loadCodebook();
	options = {
		record,
		codebook,
		name: "Norland",
		bounds: { asOf: null, knownBy: null },
		play: keepPlays(record, codebook),
	};
	files = await publish(options);
});
afterAll(async () => {
	await record.close();
	await copy.close();
});

async function publish(
	asked: PublishOptions,
): Promise<ReadonlyMap<string, string>> {
	const made = new Map<string, string>();
	for await (const { path, bytes } of publishDesk(asked))
		made.set(path, Buffer.from(bytes).toString("utf8"));
	return made;
}

function partsOf(html: string): {
	readonly links: readonly string[];
	readonly ids: ReadonlySet<string>;
	readonly forms: number;
} {
	const links: string[] = [];
	const ids = new Set<string>();
	let forms = 0;
	const parser = new Parser({
		onopentag: (name, { href, src, id }) => {
			for (const link of [href, src]) if (link !== undefined) links.push(link);
			if (id !== undefined) ids.add(id);
			if (name === "form") forms++;
		},
	});
	parser.end(html);
	return { links, ids, forms };
}

describe("published pages", () => {
	it("lead to each other and to nothing else, wherever they lie", () => {
		const pages = [...files].filter(([path]) => path.endsWith(".html"));
		const idsOf = new Map(
			pages.map(([path, html]) => [path, partsOf(html).ids]),
		);
		const broken: string[] = [];
		let followed = 0;
		for (const [path, html] of pages)
			for (const link of partsOf(html).links) {
				const [address = "", fragment] = link.split("#");
				const target =
					address === "" ? path : posix.join(posix.dirname(path), address);
				const isThere = files.has(target);
				const isMarked =
					fragment === undefined ||
					idsOf.get(target)?.has(decodeURIComponent(fragment));
				if (link.startsWith("/") || !isThere || !isMarked)
					broken.push(`${path} → ${link}`);
				followed++;
			}
		expect(broken).toEqual([]);
		expect(followed).toBeGreaterThan(100);
	});

	it("lead from the front page to the marked words of a statement", () => {
		const link = partsOf(files.get("index.html") ?? "").links.find((one) =>
			one.startsWith("document/"),
		);
		const [page = "", place = ""] = (link ?? "").split("#");
		const [, words] =
			new RegExp(
				`id="${place}" data-place="${place}">(?:<[^>]*>)*([^<]+)`,
			).exec(files.get(page) ?? "") ?? [];
		expect(
			TEXTS.some(({ text }) => words !== undefined && text.includes(words)),
		).toBe(true);
	});

	it("have twins, and nothing that needs somebody to answer", () => {
		expect([...files.keys()]).toEqual(
			expect.arrayContaining([
				"index.json",
				"matrix.csv",
				"claims.md",
				"assets/desk.css",
			]),
		);
		for (const [path, html] of files)
			if (path.endsWith(".html")) expect(partsOf(html).forms, path).toBe(0);
		expect([...files.keys()].some((path) => path.includes("review"))).toBe(
			false,
		);
	});

	it("are the same bytes when made again", async () => {
		expect(await publish(options)).toEqual(files);
	});
});

it("documents of a tag that was left out are nowhere, nor is what only they say", async () => {
	await copyWithoutTag(record, copy, "private");
	const left = await publish({
		...options,
		record: copy,
		play: keepPlays(copy, options.codebook),
	});
	const all = [...left].flat().join("\n");
	expect([...files].flat().join("\n")).toContain("Jonas Vell");
	expect(all).toContain("Mina Torv");
	expect(all).not.toMatch(/Jonas Vell|jonas-vell|Arland|private/);
	const { text = "" } = TEXTS[1] ?? {};
	expect(all).not.toContain(createHash("sha256").update(text).digest("hex"));
});

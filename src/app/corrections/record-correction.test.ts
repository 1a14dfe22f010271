import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RecordStore } from "../../record/port.js";
import { openSqlite } from "../../record/sqlite/open-sqlite.js";
import { loadCodebook } from "../load-codebook.js";
import { newDocumentOf } from "../record/new-document.js";
import { openDocumentReader } from "../record/open-document-reader.js";
import { askAgreement } from "./ask-agreement.js";
import { askHistory } from "./ask-history.js";
import { readAmendment, type Wish } from "./read-amendment.js";
import { recordCorrection } from "./record-correction.js";

const TEXT = `Mina Torv, the foreign minister of Norland, said on Monday that she opposed the demilitarised zone. Ola Venn told reporters that the harbour had been closed since Sunday.

Nobody else was asked about the zone.`;
const ID = createHash("sha256").update(TEXT).digest("hex");
const codebook = loadCodebook();

let folder: string;
let store: RecordStore;
let clock = 0;
const now = (): string =>
	new Date(Date.UTC(2025, 11, 1) + clock++).toISOString();

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "travaux-"));
	store = await openSqlite(join(folder, "record.db"), { create: true });
	const bytes = Buffer.from(TEXT);
	const read = await openDocumentReader().read({
		id: ID,
		bytes,
		published: "2025-11-25",
		publisher: null,
		title: null,
		address: null,
		isDraft: false,
		corrections: [],
	});
	if (read.kind === "unread") throw new Error(read.reason);
	const addition = {
		place: "a.txt",
		bytes,
		draft: null,
		tags: [],
		learned: now(),
		readerVersion: "1",
	};
	await store.add([newDocumentOf(read, addition)]);
});
afterAll(async () => {
	await store.close();
	rmSync(folder, { recursive: true });
});

const correct = async (
	quote: string,
	wish: Wish,
	{ coder = "ada", document = ID.slice(0, 8) } = {},
) => {
	const tools = { store, codebook, now };
	const read = await readAmendment({ document, quote, at: null }, wish, tools);
	return read.kind === "refused"
		? read
		: recordCorrection(read.amendment, { coder, reason: null }, tools);
};
const undo = (correction: string) =>
	recordCorrection(
		{ kind: "undo", correction },
		{ coder: "ada", reason: null },
		{ store, codebook, now },
	);
const idOf = (recorded: Awaited<ReturnType<typeof correct>>): string => {
	if (recorded.kind === "refused") throw new Error(recorded.reason);
	return recorded.correction.id;
};
const harbour = async () =>
	(await store.account(ID))?.statements.find(({ content }) =>
		content.some(({ text }) => text.includes("harbour")),
	);

describe("a correction", () => {
	it("changes what the record answers, and its undoing and the undoing of that change it again", async () => {
		const before = (await harbour())?.speaker;
		const id = idOf(
			await correct("the harbour had been closed", {
				kind: "speaker",
				new: "Mina Torv",
			}),
		);
		expect((await harbour())?.speaker).toBe("mina-torv");
		expect((await harbour())?.confidence).toBe(1);
		const undone = idOf(await undo(id));
		expect((await harbour())?.speaker).toBe(before);
		idOf(await undo(undone));
		expect((await harbour())?.speaker).toBe("mina-torv");
	});

	it("adds a statement that was missed, in the words of the document", async () => {
		const quote = "Nobody else was asked about the zone";
		idOf(
			await correct(quote, {
				kind: "add-statement",
				speaker: "Ola Venn",
				form: "indirect",
				stance: null,
				issue: null,
				said: null,
			}),
		);
		const added = (await store.account(ID))?.statements.find(({ content }) =>
			content.some(({ text }) => text === quote),
		);
		expect(added).toMatchObject({ speaker: "ola-venn", confidence: 1 });
	});

	it("takes out what was read wrongly", async () => {
		const count = (await store.account(ID))?.statements.length ?? 0;
		idOf(
			await correct("the harbour had been closed", {
				kind: "reject",
				entry: "statement",
			}),
		);
		expect((await store.account(ID))?.statements.length).toBe(count - 1);
		expect(await harbour()).toBeUndefined();
	});

	it("is one coder's word against the machine's, each difference with its words", async () => {
		const { page, cards } = await askAgreement({ store, codebook });
		const [alphas, differences] = page.tables;
		expect(alphas?.rows.map(({ cells }) => cells.units?.value)).toEqual([
			2, 1, 0, 0, 0, 0,
		]);
		expect(
			differences?.rows.map(({ cells }) => [
				cells.field?.value,
				cells.judgements?.value,
			]),
		).toEqual([
			["statement", "the machine: present; ada: absent"],
			["statement", "the machine: absent; ada: present"],
			["speaker", "the machine: ola-venn; ada: mina-torv"],
		]);
		for (const { cells } of differences?.rows ?? [])
			for (const { span } of cells.words?.evidence ?? [])
				expect(TEXT.slice(span.start, span.end)).toBe(span.text);
		expect([...cards.keys()]).toEqual([ID]);
	});

	it("keeps its place in the history, the latest last", async () => {
		const { corrections, undone, orphans } = await askHistory(
			store,
			codebook,
			{},
		);
		expect(corrections.map(({ change }) => change.kind)).toEqual([
			"speaker",
			"undo",
			"undo",
			"add-statement",
			"reject",
		]);
		expect(undone).toEqual(new Set([corrections[1]!.id]));
		// The statement whose speaker was changed was then rejected: the change still fitted before.
		expect(orphans).toEqual(new Set());
	});
});

describe("a correction is refused, and nothing written,", () => {
	const rows: readonly (readonly [
		why: string,
		quote: string,
		wish: Wish,
		reason: string,
		document: string,
	])[] = [
		[
			"for words that are not there",
			"the harbor",
			{ kind: "speaker", new: null },
			"no-words",
			ID,
		],
		[
			"for words that stand twice",
			"zone",
			{ kind: "stance", new: "open" },
			"several-places",
			ID,
		],
		[
			"for a document that is not there",
			"harbour",
			{ kind: "form", new: "direct" },
			"no-document",
			"ffff",
		],
		[
			"for an issue that is none",
			"opposed the demilitarised zone",
			{ kind: "issue", new: "weather" },
			"unknown-issue",
			ID,
		],
		[
			"where nothing was read",
			"harbour had been closed",
			{ kind: "form", new: "direct" },
			"nothing-there",
			ID,
		],
	];

	it.each(rows)("%s", async (_, quote, wish, reason, document) => {
		const revision = await store.revision();
		expect(await correct(quote, wish, { document })).toMatchObject({
			kind: "refused",
			reason,
		});
		expect(await store.revision()).toBe(revision);
	});

	it("where somebody else changed the value since it was looked at", async () => {
		const tools = { store, codebook, now };
		const pointed = {
			document: ID,
			quote: "she opposed the demilitarised zone",
			at: null,
		};
		const [mine, theirs] = await Promise.all(
			(["direct", "mixed"] as const).map((form) =>
				readAmendment(pointed, { kind: "form", new: form }, tools),
			),
		);
		if (mine?.kind !== "amendment" || theirs?.kind !== "amendment")
			throw new Error("not read");
		const coding = { coder: "ben", reason: null };
		expect(await recordCorrection(mine.amendment, coding, tools)).toMatchObject(
			{ kind: "recorded" },
		);
		expect(
			await recordCorrection(theirs.amendment, coding, tools),
		).toMatchObject({
			kind: "refused",
			reason: "changed-meanwhile",
		});
	});

	it("where what it undoes does not stand", async () => {
		expect(await undo("000000000000")).toMatchObject({
			kind: "refused",
			reason: "no-correction",
		});
	});
});

import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { RecordStore } from "../../record/port.js";
import { openSqlite } from "../../record/sqlite/open-sqlite.js";
import { readAmendment, type Wish } from "../corrections/read-amendment.js";
import { recordCorrection } from "../corrections/record-correction.js";
import { loadCodebook } from "../load-codebook.js";
import { newDocumentOf } from "./new-document.js";
import { openDocumentReader } from "./open-document-reader.js";
import { readGround } from "./read-ground.js";
import {
	statementDaysAsKnown,
	statementsAsKnown,
} from "./statements-as-known.js";

const TEXT =
	"Mina Torv, the foreign minister of Norland, said on Monday that she opposed the demilitarised zone.\n\nNobody else was asked about it.";
const ID = createHash("sha256").update(TEXT).digest("hex");
const codebook = loadCodebook();

let folder: string;
let store: RecordStore;
let minute = 0;
const now = (): string =>
	new Date(Date.UTC(2025, 11, 1, 9, minute++)).toISOString();

beforeEach(async () => {
	minute = 0;
	folder = mkdtempSync(join(tmpdir(), "travaux-"));
	store = await openSqlite(join(folder, "record.db"), { create: true });
	const bytes = Buffer.from(TEXT);
	const read = await openDocumentReader().read({
		...{ id: ID, bytes, published: "2025-11-25", publisher: null },
		...{ title: null, address: null, isDraft: false, corrections: [] },
	});
	if (read.kind === "unread") throw new Error(read.reason);
	await store.add([
		newDocumentOf(read, {
			...{ place: "a.txt", bytes, draft: null, tags: [] },
			learned: now(),
			readerVersion: "1",
		}),
	]);
});
afterEach(async () => {
	await store.close();
	rmSync(folder, { recursive: true });
});

const stances = async (knownBy: string | null) => {
	const bounds = { asOf: null, knownBy };
	const ground = await readGround(
		{ store, bounds, codebook },
		{
			parts: ["positions"],
		},
	);
	return ground.positions.map(({ stance }) => stance);
};

it("is what was known, before a correction, after it and after it was taken back", async () => {
	const tools = { store, codebook, now };
	const read = await readAmendment(
		{ document: ID, quote: "she opposed the demilitarised zone", at: null },
		{ kind: "stance", new: "supports" },
		tools,
	);
	if (read.kind === "refused") throw new Error(read.reason);
	const coded = { coder: "ada", reason: null };
	const made = await recordCorrection(read.amendment, coded, tools);
	if (made.kind === "refused") throw new Error(made.reason);
	const { id, recorded } = made.correction;
	const undone = await recordCorrection(
		{ kind: "undo", correction: id },
		coded,
		tools,
	);
	if (undone.kind === "refused") throw new Error(undone.reason);

	expect(await stances("2025-12-01T09:00:30.000Z")).toEqual(["opposes"]);
	expect(await stances(recorded)).toEqual(["supports"]);
	expect(await stances(undone.correction.recorded)).toEqual(["opposes"]);
	expect(await stances(null)).toEqual(["opposes"]);
});

it("lists statements as they were coded, before one was given another issue and after one was rejected", async () => {
	const tools = { store, codebook, now };
	const coded = { coder: "ada", reason: null };
	const correct = async (wish: Wish) => {
		const words = "she opposed the demilitarised zone";
		const pointed = { document: ID, quote: words, at: null };
		const read = await readAmendment(pointed, wish, tools);
		if (read.kind === "refused") throw new Error(read.reason);
		const made = await recordCorrection(read.amendment, coded, tools);
		if (made.kind === "refused") throw new Error(made.reason);
		return made.correction.recorded;
	};
	const listed = async (knownBy: string | null, issue?: string) => {
		const { rows } = await statementsAsKnown(
			{ store, codebook, bounds: { asOf: null, knownBy } },
			issue === undefined ? {} : { issue },
			{ limit: 9, after: null },
		);
		return rows.map(({ statement }) => statement.issue);
	};
	const [before] = await listed(null);
	const first = now();
	const changed = await correct({ kind: "issue", new: "elections" });
	const rejected = await correct({ kind: "reject", entry: "statement" });

	expect(await listed(first)).toEqual([before]);
	expect(await listed(first, "elections")).toEqual([]);
	expect(await listed(changed, "elections")).toEqual(["elections"]);
	expect(await listed(rejected)).toEqual([]);
	expect(await listed(null)).toEqual([]);

	const counted = async (knownBy: string | null) => {
		const bounds = { asOf: null, knownBy };
		const days = await statementDaysAsKnown({ store, codebook, bounds });
		return days.map(({ statements }) => statements);
	};
	expect(await counted(first)).toEqual([1]);
	expect(await counted(null)).toEqual([]);
});

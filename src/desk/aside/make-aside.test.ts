/** The thread beside the desk, on a real file: what it renders is what the desk would render itself. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCodebook } from "../../app/load-codebook.js";
import { answerUsualQuestions } from "../../app/record/usual-questions.js";
import type { RecordStore } from "../../record/port.js";
import { makeSample } from "../../record/sample-documents.js";
import { openSqlite } from "../../record/sqlite/open-sqlite.js";
import { type ServeOptions, type Serving, serveDesk } from "../serve.js";
import { makeAside } from "./make-aside.js";

const codebook = loadCodebook();
const folder = mkdtempSync(join(tmpdir(), "travaux-"));
const place = join(folder, "record.db");
const open: Serving[] = [];
let record: RecordStore;

const said = (who: string, published: string) =>
	makeSample({
		text: `${who} said Norland opposes the ceasefire.\n\nMina Torv said the crossing must stay open.`,
		title: `What ${who} said`,
		publisher: "Northern Ledger",
		published,
	});

beforeAll(async () => {
	record = await openSqlite(place, { create: true });
	await record.add([said("Jonas Vell", "2025-11-21")]);
	await record.add([said("Ana Orlo", "2025-11-30")]);
});
afterAll(async () => {
	for (const { close } of open) await close();
	await record.close();
	rmSync(folder, { recursive: true });
});

async function start(options: Partial<ServeOptions>): Promise<string> {
	const serving = await serveDesk({
		record,
		codebook,
		name: "Norland",
		host: "127.0.0.1",
		port: 0,
		token: null,
		coder: null,
		now: () => "2026-01-01T00:00:00.000Z",
		onFault: (error) => {
			throw error;
		},
		...options,
	});
	open.push(serving);
	return new URL(serving.address).origin;
}

const ADDRESSES = [
	"/",
	"/?since=2025-11-25",
	"/?as-of=2025-11-22",
	"/index.json",
	"/matrix",
	"/matrix.csv",
	"/changes.md?since=2025-11-22",
	"/statements?speaker=mina-torv",
	"/actor/mina-torv",
	"/actor/nobody",
	"/search?q=crossing",
	"/matrix?by=nonsense",
	"/claims.docx",
	"/drafts.csv.json",
];

describe("a page rendered aside", () => {
	let here: string;
	let aside: string;
	beforeAll(async () => {
		here = await start({});
		aside = await start({ recordPlace: place });
	});

	it.each(ADDRESSES)(
		"is the page that the desk renders itself: %s",
		async (path) => {
			const ask = async (origin: string) => {
				const answer = await fetch(origin + path);
				const { status } = answer;
				const type = answer.headers.get("content-type");
				return { status, type, body: withoutTimes(await answer.text(), path) };
			};
			expect(await ask(aside)).toEqual(await ask(here));
		},
	);

	it("shows what was written a moment ago", async () => {
		expect(await (await fetch(`${aside}/documents`)).text()).not.toContain(
			"Vera Sund",
		);
		await record.add([said("Vera Sund", "2025-12-01")]);
		expect(await (await fetch(`${aside}/documents`)).text()).toContain(
			"Vera Sund",
		);
	});

	it("is not waited for where the record kept the answer", async () => {
		await answerUsualQuestions(record, codebook);
		// Beside this desk nothing could be rendered: there is no such record to open.
		const origin = await start({ recordPlace: join(folder, "nowhere.db") });
		const brief = await fetch(`${origin}/`);
		expect(brief.status).toBe(200);
		expect(await brief.text()).toContain("The state of play");
	});
});

it("tells the fault of a record that cannot be opened, and tries again at the next question", async () => {
	const aside = makeAside({
		record: join(folder, "nowhere.db"),
		name: "Norland",
	});
	const page = {
		page: "/",
		parts: {},
		pathname: "/",
		search: "",
		reader: {
			asOf: null,
			knownBy: null,
			access: "read",
			coder: null,
			viewer: null,
			formToken: null,
		},
	} as const;
	await expect(aside.render(page)).rejects.toThrow(/nowhere\.db/);
	await expect(aside.render(page)).rejects.toThrow(/nowhere\.db/);
	await aside.close();
});

/** A Word document tells when it was made. */
const withoutTimes = (body: string, path: string): string =>
	path.includes(".docx") ? "" : body;

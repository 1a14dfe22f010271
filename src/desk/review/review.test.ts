/** The review over the network: what coders decide in forms, and what is refused. */

import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCodebook } from "../../app/load-codebook.js";
import { newDocumentOf } from "../../app/record/new-document.js";
import { openDocumentReader } from "../../app/record/open-document-reader.js";
import type { RecordStore } from "../../record/port.js";
import { openSqlite } from "../../record/sqlite/open-sqlite.js";
import { type Serving, serveDesk } from "../serve.js";

const TEXT = `Mina Torv, the foreign minister of Norland, said on Monday that she opposed the demilitarised zone. Ola Venn told reporters that the harbour had been closed since Sunday. Jonas Vell said the bridge would stay open. Ana Orlo said the ferry was late.

Nobody else was asked about the zone. Nobody else was asked about the port.`;
const ID = createHash("sha256").update(TEXT).digest("hex");

const folder = mkdtempSync(join(tmpdir(), "travaux-"));
let record: RecordStore;
let desk: Serving;
let clock = 0;

beforeAll(async () => {
	record = await openSqlite(join(folder, "record.db"), { create: true });
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
	await record.add([
		newDocumentOf(read, {
			place: "a.txt",
			bytes,
			draft: null,
			tags: [],
			learned: "2025-12-01T08:00:00.000Z",
			readerVersion: "1",
		}),
	]);
	desk = await serveDesk({
		record,
		codebook: loadCodebook(),
		name: "Norland",
		host: "127.0.0.1",
		port: 0,
		token: null,
		coder: "ada",
		now: () => new Date(Date.UTC(2026, 0, 1) + clock++).toISOString(),
		onFault: (error) => {
			throw error;
		},
	});
});
afterAll(async () => {
	await desk.close();
	await record.close();
	rmSync(folder, { recursive: true });
});

/** A browser as far as the desk can tell: it keeps cookies and sends forms as they stand on the page. */
function openBrowser() {
	const cookies = new Map<string, string>();
	const origin = new URL(desk.address).origin;
	const ask = async (path: string, init: RequestInit = {}) => {
		const answer = await fetch(origin + path, {
			redirect: "manual",
			...init,
			headers: {
				Cookie: [...cookies].map((pair) => pair.join("=")).join("; "),
				...init.headers,
			},
		});
		for (const cookie of answer.headers.getSetCookie()) {
			const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split("=");
			cookies.set(name, value);
		}
		return answer;
	};
	const open = async (path: string) =>
		parseHTML(await (await ask(path)).text()).document;
	const send = (
		form: Element,
		fields: Readonly<Record<string, string>>,
		headers: Readonly<Record<string, string>> = { Origin: origin },
	) =>
		ask("/corrections", {
			method: "POST",
			headers,
			body: new URLSearchParams([
				...fieldsOf(form).filter(([name]) => fields[name] === undefined),
				...Object.entries(fields),
			]),
		});
	return { open, send };
}

function fieldsOf(form: Element): [string, string][] {
	return [...form.querySelectorAll("input, select, textarea")].map((field) => [
		field.getAttribute("name") ?? "",
		field.localName === "select"
			? (field.querySelector("option[selected]")?.getAttribute("value") ?? "")
			: (field.getAttribute("value") ?? ""),
	]);
}

/** The form of the statement in which these words stand. */
function formOf(page: Document, words: string): Element {
	const item = [...page.querySelectorAll("[data-item]")].find((one) =>
		one.querySelector("mark")?.textContent?.includes(words),
	);
	const form = item?.querySelector("form");
	if (form == null)
		throw new Error(`no statement with “${words}” in the queue`);
	return form;
}

const statementOf = async (words: string) =>
	(await record.account(ID))?.statements.find(({ content }) =>
		content.some(({ text }) => text.includes(words)),
	);

describe("a coder in the review", () => {
	it("meets the least sure first", async () => {
		const { rows } = await record.statements(
			{ asOf: null, knownBy: null, below: 1 },
			{ limit: 20, after: null },
		);
		const page = await openBrowser().open("/review");
		const keys = [...page.querySelectorAll("[data-item] [name=key]")].map(
			(field) => field.getAttribute("value"),
		);
		expect(keys).toEqual(rows.map(({ statement }) => statement.key));
		expect(keys.length).toBeGreaterThanOrEqual(4);
		const sure = rows.map(({ statement }) => statement.confidence ?? 0);
		expect(sure).toEqual(sure.toSorted((a, b) => a - b));
	});

	it("accepts: the statement is sure, out of the queue, and the correction is in the coder's name", async () => {
		const { open, send } = openBrowser();
		const form = formOf(await open("/review"), "bridge");
		const answer = await send(form, { do: "accept", coder: "Bea Lind" });
		expect(answer.status).toBe(303);
		expect(answer.headers.get("location")).toMatch(/^\/review#item-\d$/);
		expect((await statementOf("bridge"))?.confidence).toBe(1);
		const after = await open("/review");
		expect(() => formOf(after, "bridge")).toThrow("in the queue");
		const [latest] = (await record.corrections({})).toReversed();
		expect(latest?.coder).toBe("Bea Lind");
		expect(
			formOf(after, "harbour")
				.querySelector("[name=coder]")
				?.getAttribute("value"),
		).not.toBe("ada");
	});

	it("changes several things in one form, each a correction, at once visible on other pages", async () => {
		const { open, send } = openBrowser();
		const form = formOf(await open("/review"), "zone");
		const before = (await record.corrections({})).length;
		const answer = await send(form, {
			do: "change",
			speaker: "Ana Orlo",
			issue: "territory",
			reason: "the sentence names her",
		});
		expect(answer.status).toBe(303);
		const changed = await statementOf("zone");
		expect(changed?.issue).toBe("territory");
		expect(changed?.speaker).toBe("ana-orlo");
		const made = (await record.corrections({})).slice(before);
		expect(
			made.every(({ reason }) => reason === "the sentence names her"),
		).toBe(true);
		const statements = await open(
			"/statements?speaker=ana-orlo&issue=territory",
		);
		expect(statements.querySelector("main")?.textContent).toContain("zone");
	});

	it("takes a correction back, and all is as it was", async () => {
		const { open, send } = openBrowser();
		const before = await statementOf("ferry");
		await send(formOf(await open("/review"), "ferry"), { do: "reject" });
		expect(await statementOf("ferry")).toBeUndefined();
		const undo = (await open("/review")).querySelector("#latest form");
		expect((await send(undo as Element, { do: "undo" })).status).toBe(303);
		expect(await statementOf("ferry")).toEqual(before);
	});

	it("adds a statement that was missed, from the document's page", async () => {
		const { open, send } = openBrowser();
		const form = (await open(`/document/${ID}`)).querySelector("#missed form");
		const answer = await send(form as Element, {
			do: "add",
			quote: "was asked about the port",
			speaker: "Mina Torv",
		});
		expect(answer.status).toBe(303);
		expect((await statementOf("about the port"))?.speaker).toBe("mina-torv");
	});

	it("is asked which place is meant where words stand twice", async () => {
		const { open, send } = openBrowser();
		const form = (await open(`/document/${ID}`)).querySelector("#missed form");
		const answer = await send(form as Element, {
			do: "add",
			quote: "Nobody else",
		});
		expect(answer.status).toBe(400);
		const page = parseHTML(await answer.text()).document;
		const places = [...page.querySelectorAll("[name=start]")].map((field) =>
			Number(field.getAttribute("value")),
		);
		expect(places.map((start) => TEXT.slice(start, start + 11))).toEqual([
			"Nobody else",
			"Nobody else",
		]);
	});
});

it("two coders at once: the second is shown both values, and nothing is overwritten unseen", async () => {
	const [ada, bea] = [openBrowser(), openBrowser()];
	const seenByAda = formOf(await ada.open("/review"), "harbour");
	const seenByBea = formOf(await bea.open("/review"), "harbour");
	await ada.send(seenByAda, { do: "change", issue: "elections", coder: "Ada" });
	const before = (await record.corrections({})).length;
	const answer = await bea.send(seenByBea, {
		do: "change",
		form: "mixed",
		coder: "Bea",
	});
	expect(answer.status).toBe(409);
	expect((await record.corrections({})).length).toBe(before);
	const page = parseHTML(await answer.text()).document;
	const row = page.querySelector("tr.changed")?.textContent ?? "";
	expect(row).toContain("elections");
	const again = page.querySelector("form[action='/corrections']");
	const { status } = await bea.send(again as Element, { do: "change" });
	expect(status).toBe(303);
	const settled = await statementOf("harbour");
	expect([settled?.issue, settled?.form]).toEqual(["elections", "mixed"]);
});

describe("a form", () => {
	const rows: readonly (readonly [
		what: string,
		fields: Readonly<Record<string, string>>,
		headers: Readonly<Record<string, string>> | undefined,
		status: number,
	])[] = [
		["of another site", {}, { Origin: "https://evil.example" }, 403],
		["of nobody knows where", {}, {}, 403],
		["with another session's token", { token: "x".repeat(43) }, undefined, 403],
		["without a coder", { coder: " " }, undefined, 400],
		["with a day that is none", { from: "2025-02-30" }, undefined, 400],
		[
			"about a statement that is not there",
			{ key: `${ID}:1-2` },
			undefined,
			400,
		],
		["with what nobody can have seen", { seen: "{}" }, undefined, 400],
		["that changes nothing", {}, undefined, 400],
		["of an issue that the codebook has not", { issue: "x" }, undefined, 400],
		["larger than forms are", { reason: "x".repeat(70_000) }, undefined, 413],
	];

	it.each(rows)("%s is refused", async (_what, fields, headers, status) => {
		const { open, send } = openBrowser();
		const before = await record.revision();
		const form = formOf(await open("/review"), "ferry");
		const answer = await send(form, { do: "change", ...fields }, headers);
		expect(answer.status).toBe(status);
		expect(await record.revision()).toBe(before);
	});

	it("that would lead to another site leads to the queue", async () => {
		const { open, send } = openBrowser();
		const form = formOf(await open("/review"), "ferry");
		const answer = await send(form, { do: "accept", next: "//evil.example/" });
		expect(answer.headers.get("location")).toBe("/review");
	});
});

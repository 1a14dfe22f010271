/** The desk over the network as clients of every kind meet it: curious, hostile, slow, gone. */

import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCodebook } from "../app/load-codebook.js";
import type { RecordStore } from "../record/port.js";
import { makeSample } from "../record/sample-documents.js";
import { openSqlite } from "../record/sqlite/open-sqlite.js";
import { pages } from "./pages.js";
import { type ServeOptions, type Serving, serveDesk } from "./serve.js";

const SCRIPT = "<script>alert(1)</script>";
const BREAKOUT = `"'><img src=x onerror=alert(1)>`;
const hostile = makeSample({
	text: `Mina ${SCRIPT} said the crossing ${BREAKOUT} must stay open.\n\nJonas Vell said ]]>--!><svg onload=alert(1)> must close.`,
	title: `A title ${SCRIPT} ${BREAKOUT}`,
	publisher: `Outlet ${SCRIPT} ${BREAKOUT}`,
	published: "2025-11-21",
	draft: `Draft ${SCRIPT} ${BREAKOUT}`,
	tags: [SCRIPT],
});

const codebook = loadCodebook();
const folder = mkdtempSync(join(tmpdir(), "travaux-"));
const open: Serving[] = [];
let record: RecordStore;

beforeAll(async () => {
	record = await openSqlite(join(folder, "record.db"), { create: true });
	await record.add([hostile]);
	await record.addPeopleEvent({
		kind: "removed",
		person: `Eve ${BREAKOUT}`,
		by: SCRIPT,
		recorded: "2026-01-01T00:00:00.000Z",
	});
});
afterAll(async () => {
	for (const { close } of open) await close();
	await record.close();
	rmSync(folder, { recursive: true });
});

async function start(
	options: Partial<ServeOptions> = {},
): Promise<{ readonly address: string; readonly port: number }> {
	const serving = await serveDesk({
		record,
		codebook,
		name: `Record ${SCRIPT}`,
		host: "127.0.0.1",
		port: 0,
		token: null,
		coder: null,
		now: () => "2026-01-01T00:00:00.000Z",
		onFault: () => {},
		...options,
	});
	open.push(serving);
	const { origin, port } = new URL(serving.address);
	return { address: origin, port: Number(port) };
}

/** The pages of the table, with keys that the record has and that it has not. */
function addresses(): readonly string[] {
	const values = [
		hostile.card.id,
		"territory",
		SCRIPT,
		BREAKOUT,
		"%00",
		"..%2f",
	];
	return pages.flatMap(({ path }) =>
		path.includes(":")
			? values.map((value) =>
					path.replaceAll(/:\w+/g, encodeURIComponent(value)),
				)
			: [path],
	);
}

/** What a page would run or load that is not the desk's own. */
function foreignParts(html: string): readonly string[] {
	const found: string[] = [];
	const parser = new Parser({
		onopentag: (name, attributes) => {
			const { src, style } = attributes;
			const isOwn = src?.startsWith("/assets/") && name === "script";
			if (["script", "img", "style", "iframe"].includes(name) && !isOwn)
				found.push(name);
			if (style !== undefined) found.push(`${name} style`);
			for (const attribute of Object.keys(attributes))
				if (attribute.startsWith("on")) found.push(`${name} ${attribute}`);
		},
	});
	parser.end(html);
	return found;
}

describe("what documents and addresses say", () => {
	it("is escaped on every page and in every refusal", async () => {
		const { address } = await start();
		const asked = `q=${encodeURIComponent(SCRIPT)}&text=${encodeURIComponent(BREAKOUT)}&speaker=${encodeURIComponent(SCRIPT)}`;
		for (const path of [
			...addresses(),
			...addresses().map((one) => `${one}?${asked}`),
			...[
				"/people",
				"/review",
				`/sign-in?next=${encodeURIComponent(BREAKOUT)}`,
			],
		]) {
			const answer = await fetch(address + path);
			const html = await answer.text();
			expect([200, 400, 404], path).toContain(answer.status);
			expect(foreignParts(html), path).toEqual([]);
			expect(html, path).toContain("<!doctype html>");
		}
	});

	it("meets one policy everywhere, which allows nothing inline and nothing from elsewhere", async () => {
		const { address } = await start();
		for (const path of ["/", "/nothing", "/assets/desk.css", "/index.json"]) {
			const policy = (await fetch(address + path)).headers.get(
				"content-security-policy",
			);
			expect(policy, path).toContain("default-src 'none'");
			expect(policy, path).not.toContain("unsafe");
		}
	});
});

describe("an address that asks for what is not there", () => {
	const rows: readonly (readonly [
		path: string,
		status: number,
		tells: string,
	])[] = [
		["/nothing", 404, "no page at this address"],
		["/document/abc", 404, "holds nothing at this address"],
		["/document/%E0%A4%A", 404, "holds nothing"],
		["/?as-of=2025-13-01", 400, "YYYY-MM-DD"],
		["/matrix?known-by=soon", 400, "YYYY-MM-DD"],
		["/statements?from=2025-02-30", 400, "YYYY-MM-DD"],
		["/statements?after=zzz", 400, "first page"],
		[`/document/${hostile.card.id}?mark=9-3`, 400, "START-END"],
		["/nothing.json", 404, "no page at this address"],
		["/assets/..%2fpackage.json", 404, "no page"],
	];

	it.each(rows)(
		"%s is answered with %i and says %j",
		async (path, status, tells) => {
			const { address } = await start();
			const answer = await fetch(address + path);
			const text = await answer.text();
			expect(answer.status).toBe(status);
			expect(text).toContain(tells);
			expect(text).not.toMatch(/node_modules|\bat \w+.*:\d+:\d+/);
		},
	);
});

it("changes of a record without any date are a page that asks for the day, and a twin that says so", async () => {
	const undated = await openSqlite(join(folder, "undated.db"), {
		create: true,
	});
	await undated.add([
		makeSample({ text: "Ola Venn said the talks went on.", published: null }),
	]);
	const { address } = await start({ record: undated });
	const [html, json] = await Promise.all(
		["/changes", "/changes.json"].map((path) => fetch(address + path)),
	);
	expect([html?.status, json?.status]).toEqual([200, 200]);
	expect(await html?.text()).toMatch(/name="since"[\s\S]*No day is known/);
	expect(await json?.json()).toMatchObject({
		notes: expect.arrayContaining([expect.stringContaining("No day is known")]),
		tables: [{ rows: [] }],
	});
	await undated.close();
});

it("many who ask at once are given one page, made once, and another once the record has grown", async () => {
	let folded = 0;
	const counted: RecordStore = {
		...record,
		ground: (query) => {
			folded++;
			return record.ground(query);
		},
	};
	const { address } = await start({ record: counted });
	const askMany = async () => {
		const answers = await Promise.all(
			Array.from({ length: 16 }, () => fetch(`${address}/matrix`)),
		);
		return new Set(await Promise.all(answers.map((one) => one.text())));
	};
	const before = await askMany();
	expect(before.size).toBe(1);
	const made = folded;
	expect(await askMany()).toEqual(before);
	expect(folded).toBe(made);
	await record.add([
		makeSample({ text: "Mina Torv said the bridge was safe." }),
	]);
	const after = await askMany();
	expect(after.size).toBe(1);
	expect(after).not.toEqual(before);
});

it("tells a fault to whoever runs the desk, and nothing of it to the client", async () => {
	const told: unknown[] = [];
	const broken: RecordStore = {
		...record,
		ground: () => Promise.reject(new Error("secret of the disk")),
	};
	const { address } = await start({
		record: broken,
		onFault: (error) => told.push(error),
	});
	const answer = await fetch(address);
	expect(answer.status).toBe(500);
	expect(await answer.text()).not.toContain("secret");
	expect(String(told[0])).toContain("secret of the disk");
});

describe("who may ask", () => {
	it("a desk on this machine answers under this machine's names alone", async () => {
		const { port } = await start();
		const statusOf = (host: string) =>
			new Promise((resolve, reject) => {
				const asked = request(
					{ port, host: "127.0.0.1", headers: { Host: host } },
					(answer) => resolve(answer.resume().statusCode),
				);
				asked.on("error", reject).end();
			});
		expect(await statusOf(`127.0.0.1:${port}`)).toBe(200);
		expect(await statusOf(`localhost:${port}`)).toBe(200);
		expect(await statusOf(`[::1]:${port}`)).toBe(200);
		expect(await statusOf("evil.example")).toBe(403);
		expect(await statusOf(`127.0.0.1.evil.example:${port}`)).toBe(403);
	});

	it("a desk beyond this machine is not opened without a token", async () => {
		await expect(start({ host: "0.0.0.0" })).rejects.toThrow("needs a token");
	});

	it("a token in the address opens the desk and is kept in a cookie, out of later addresses", async () => {
		const { port } = await start({ host: "0.0.0.0", token: "a-token-of-ours" });
		const address = `http://127.0.0.1:${port}`;
		expect((await fetch(address)).status).toBe(401);
		expect((await fetch(`${address}/?token=another`)).status).toBe(401);
		const first = await fetch(
			`${address}/matrix?by=drafts&token=a-token-of-ours`,
			{
				redirect: "manual",
			},
		);
		expect(first.status).toBe(303);
		expect(first.headers.get("location")).toBe("/matrix?by=drafts");
		const cookie = first.headers.get("set-cookie") ?? "";
		expect(cookie).toContain("HttpOnly");
		expect(cookie).toContain("SameSite=Strict");
		const kept = { Cookie: cookie.split(";")[0] ?? "" };
		expect((await fetch(address, { headers: kept })).status).toBe(200);
	});
});

describe("a client that", () => {
	const limits = { headers: 300, request: 400, idle: 2_000, check: 50 };
	const begin = async (port: number, words: string): Promise<Socket> => {
		const socket = connect(port, "127.0.0.1");
		socket.on("error", () => {});
		await once(socket, "connect");
		socket.write(words);
		return socket;
	};

	it("never ends its request is let go, and others are answered meanwhile", async () => {
		const { address, port } = await start({ limits });
		const slow = await Promise.all(
			Array.from({ length: 40 }, () =>
				begin(port, "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: "),
			),
		);
		const gone = slow.map((socket) => once(socket.resume(), "close"));
		expect((await fetch(address)).status).toBe(200);
		await Promise.all(gone);
	});

	it("goes away before its answer harms nobody", async () => {
		const told: unknown[] = [];
		const { address, port } = await start({
			limits,
			onFault: (error) => told.push(error),
		});
		for (let n = 0; n < 20; n++)
			(
				await begin(port, "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
			).destroy();
		expect((await fetch(address)).status).toBe(200);
		expect(told).toEqual([]);
	});
});

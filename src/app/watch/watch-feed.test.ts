import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RecordStore } from "../../record/port.js";
import { openSqlite } from "../../record/sqlite/open-sqlite.js";
import { fetchAddress } from "../intake/web/fetch-address.js";
import type { Reach } from "../intake/web/guarded-agent.js";
import { fetchingFrom } from "./fetching-from.js";
import { makeRobots } from "./robots.js";
import { type Watched, watchFeed } from "./watch-feed.js";

interface Served {
	readonly status?: number;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string | Uint8Array;
}

let server: Server;
let site: string;
let pages: Map<string, Served>;
let asked: string[];
let folder: string;
let store: RecordStore;

beforeEach(async () => {
	pages = new Map();
	asked = [];
	server = createServer((request, response) => {
		const path = request.url ?? "/";
		asked.push(path);
		const {
			status = 200,
			headers = {},
			body = "",
		} = pages.get(path) ?? {
			status: 404,
		};
		const isKnown =
			headers["etag"] !== undefined &&
			request.headers["if-none-match"] === headers["etag"];
		response.writeHead(isKnown ? 304 : status, headers);
		response.end(isKnown ? undefined : body);
	}).listen(0, "127.0.0.1");
	await once(server, "listening");
	site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	folder = mkdtempSync(join(tmpdir(), "travaux-"));
	store = await openSqlite(join(folder, "record.db"), { create: true });
});
afterEach(async () => {
	await store.close();
	server.close();
	rmSync(folder, { recursive: true });
});

const feedOf = (
	...items: readonly (readonly [path: string, date: string])[]
) => ({
	body: `<rss version="2.0"><channel><title>P</title><link>${site}</link><description>d</description>${items
		.map(
			([path, date]) =>
				`<item><title>${path}</title><link>${site}${path}</link><guid>${path}</guid><pubDate>${date}</pubDate></item>`,
		)
		.join("")}</channel></rss>`,
});

async function look(
	path: string,
	{
		signal = new AbortController().signal,
	}: { readonly signal?: AbortSignal } = {},
) {
	const fetching = fetchingFrom("any");
	const taken: Watched[] = [];
	try {
		const looked = await watchFeed(`${site}${path}`, {
			store,
			fetching,
			robots: makeRobots(fetching),
			pause: 0,
			signal,
			take: async (watched) => {
				taken.push(watched);
			},
		});
		return {
			looked,
			taken: taken.map(
				({ kind, place }) => `${kind} ${place.replace(site, "")}`,
			),
		};
	} finally {
		await fetching.agent.close();
	}
}

describe("a look at a feed", () => {
	it("takes each item once, and again when it was changed", async () => {
		pages.set("/feed", feedOf(["/a", "2025-11-20"], ["/b", "2025-11-21"]));
		for (const path of ["/a", "/b"]) pages.set(path, { body: `<p>${path}` });
		expect((await look("/feed")).taken).toEqual(["entry /a", "entry /b"]);
		expect((await look("/feed")).taken).toEqual([]);
		pages.set("/feed", feedOf(["/a", "2025-11-20"], ["/b", "2025-11-22"]));
		expect((await look("/feed")).taken).toEqual(["entry /b"]);
	});

	it("asks the server whether anything changed, and reads nothing when it did not", async () => {
		pages.set("/feed", {
			...feedOf(["/a", "2025-11-20"]),
			headers: { etag: '"1"' },
		});
		pages.set("/a", { body: "<p>a" });
		await look("/feed");
		asked = [];
		expect((await look("/feed")).looked).toEqual({ kind: "looked", taken: 0 });
		expect(asked).toEqual(["/feed"]);
	});

	it("leaves alone what robots.txt asks to be left alone, and says so", async () => {
		pages.set("/robots.txt", { body: "User-agent: *\nDisallow: /a" });
		pages.set("/feed", feedOf(["/a", "2025-11-20"], ["/b", "2025-11-21"]));
		pages.set("/b", { body: "<p>b" });
		expect((await look("/feed")).taken).toEqual(["unread /a", "entry /b"]);
		expect(asked).not.toContain("/a");
	});

	it("fetches nothing from a site whose robots.txt cannot be had", async () => {
		pages.set("/robots.txt", { status: 500 });
		pages.set("/feed", feedOf(["/a", "2025-11-20"]));
		expect((await look("/feed")).taken).toEqual(["unread /a"]);
	});

	it("comes back for a page whose server asked to wait, and for all that an end left behind", async () => {
		pages.set("/feed", {
			...feedOf(["/a", "2025-11-20"]),
			headers: { etag: '"1"' },
		});
		pages.set("/a", { status: 503, headers: { "retry-after": "5" } });
		expect((await look("/feed")).taken).toEqual([]);
		pages.set("/a", { body: "<p>a" });
		expect(
			(await look("/feed", { signal: AbortSignal.abort() })).taken,
		).toEqual([]);
		expect((await look("/feed")).taken).toEqual(["entry /a"]);
	});

	it("says of a page that it is no feed, and of a server that it asks to wait", async () => {
		pages.set("/page", { body: "<p>hello" });
		expect((await look("/page")).looked).toMatchObject({
			unread: { reason: "no-feed" },
		});
		pages.set("/busy", { status: 429, headers: { "retry-after": "120" } });
		expect((await look("/busy")).looked).toEqual({
			kind: "later",
			seconds: 120,
		});
	});
});

describe("an address", () => {
	const fetched = async (address: string, reach: Reach = "any") => {
		const fetching = fetchingFrom(reach);
		try {
			return await fetchAddress(address, fetching);
		} finally {
			await fetching.agent.close();
		}
	};

	it("of this machine is not fetched, by number or by name, unless that is allowed", async () => {
		pages.set("/", { body: "secret" });
		const { port } = new URL(site);
		for (const host of [
			"127.0.0.1",
			"localhost",
			"[::ffff:127.0.0.1]",
			"0x7f.1",
			"2130706433",
		])
			expect(await fetched(`http://${host}:${port}/`, "public")).toMatchObject({
				reason: "not-public",
			});
		expect(asked).toEqual([]);
		expect(await fetched(`${site}/`)).toMatchObject({ kind: "page" });
	});

	it("that is none of the web is refused, also after a redirect", async () => {
		pages.set("/", {
			status: 302,
			headers: { location: "file:///etc/passwd" },
		});
		expect(await fetched(`${site}/`)).toMatchObject({ reason: "not-web" });
		expect(await fetched("ftp://post.example/")).toMatchObject({
			reason: "not-web",
		});
	});

	it("that leads round in a circle is given up", async () => {
		pages.set("/", { status: 301, headers: { location: "/" } });
		expect(await fetched(`${site}/`)).toMatchObject({
			reason: "too-many-redirects",
		});
	});

	it("is unpacked, and refused where it unpacks to more than any document holds", async () => {
		pages.set("/", {
			headers: { "content-encoding": "gzip" },
			body: gzipSync("hello"),
		});
		const page = await fetched(`${site}/`);
		expect(page.kind === "page" && Buffer.from(page.bytes).toString()).toBe(
			"hello",
		);
		pages.set("/", {
			headers: { "content-encoding": "gzip" },
			body: gzipSync(Buffer.alloc(11_000_000)),
		});
		expect(await fetched(`${site}/`)).toMatchObject({ reason: "too-large" });
	});

	it("where nobody answers is told as such", async () => {
		const { port } = new URL(site);
		server.close();
		server.closeAllConnections();
		expect(await fetched(`http://127.0.0.1:${port}/`)).toMatchObject({
			reason: "no-answer",
			values: { error: "ECONNREFUSED" },
		});
	});
});

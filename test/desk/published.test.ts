/** The published desk as its readers meet it: files under a path of a plain web server, in a real browser. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, extname, join, normalize } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCodebook } from "../../src/app/load-codebook.js";
import { keepPlays } from "../../src/desk/keep-plays.js";
import { publishDesk } from "../../src/desk/publish/publish-desk.js";
import {
	hasBrowser,
	openBrowser,
	seriousViolations,
	watchedPage,
} from "./browser.js";
import { BUNDLED, type FiledRecord, fileRecord } from "./served-record.js";

const PATIENCE_MS = 600_000;
/** Where the files lie on the server: two folders down. */
const UNDER = "/a/b/";

let filed: FiledRecord;
let folder: string;
let server: Server;
let address: string;
let browser: Browser;

beforeAll(async () => {
	filed = await fileRecord(BUNDLED);
	folder = mkdtempSync(join(tmpdir(), "travaux-published-"));
	const codebook = loadCodebook();
	for await (const { path, bytes } of publishDesk({
		record: filed.store,
		codebook,
		name: "Bundled talks",
		bounds: { asOf: null, knownBy: null },
		play: keepPlays(filed.store, codebook),
	})) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, bytes);
	}
	server = await serveFolder(folder);
	const { port } = server.address() as AddressInfo;
	address = `http://127.0.0.1:${port}${UNDER}`;
	if (hasBrowser) browser = await openBrowser();
}, PATIENCE_MS);
afterAll(async () => {
	await browser?.close();
	server?.close();
	await filed?.close();
	rmSync(folder, { recursive: true });
});

const TYPES: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".css": "text/css",
	".js": "text/javascript",
	".svg": "image/svg+xml",
};

/** A web server as plain as they come: a file at its path, and nothing beside `UNDER`. */
function serveFolder(root: string): Promise<Server> {
	const served = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? "/", "http://localhost");
		const path = normalize(
			pathname.startsWith(UNDER) ? pathname.slice(UNDER.length) : "none",
		);
		const file = join(root, path === "." ? "index.html" : path);
		readFile(file).then(
			(bytes) => {
				const type = TYPES[extname(file)] ?? "application/octet-stream";
				response.writeHead(200, { "Content-Type": type }).end(bytes);
			},
			() => response.writeHead(404).end(),
		);
	});
	return new Promise((listening) => {
		served.listen(0, "127.0.0.1", () => listening(served));
	});
}

describe.skipIf(!hasBrowser)(
	"a publication under a path (skipped where /usr/bin/chromium is not installed)",
	() => {
		it(
			"has no link that is dead and none that leaves its path, from the front page on",
			async () => {
				const { page, complaints } = await watchedPage(browser, address);
				const waiting = [address];
				const known = new Set(waiting);
				const wrong: string[] = [];
				for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
					if (!/\.html$|\/$/.test(url)) {
						const answer = await fetch(url);
						if (answer.status !== 200) wrong.push(`${url}: ${answer.status}`);
						await answer.arrayBuffer();
						continue;
					}
					const answer = await page.goto(url);
					if (answer?.status() !== 200) wrong.push(`${url}: no page`);
					const links = await page.evaluate<string[]>(
						`[...document.querySelectorAll("[href], [src]")].map((one) => one.href?.baseVal === undefined ? one.href ?? one.src : new URL(one.href.baseVal, location).href)`,
					);
					const ids = new Set(
						await page.evaluate<string[]>(
							`[...document.querySelectorAll("[id]")].map(({ id }) => id)`,
						),
					);
					for (const link of links) {
						const [target = "", fragment] = link.split("#");
						if (!target.startsWith(address)) wrong.push(`${url} → ${link}`);
						else if (!known.has(target)) {
							known.add(target);
							waiting.push(target);
						}
						if (
							target === url &&
							fragment !== undefined &&
							!ids.has(decodeURIComponent(fragment))
						)
							wrong.push(`${url} → ${link}: no such place`);
					}
				}
				expect(wrong).toEqual([]);
				expect(known.size).toBeGreaterThan(200);
				expect(complaints).toEqual([]);
				await page.close();
			},
			PATIENCE_MS,
		);

		it(
			"leads from the front page to the words, marked, and has no serious barrier",
			async () => {
				const { page, complaints } = await watchedPage(browser, address);
				await page.goto(address);
				expect(await seriousViolations(page)).toEqual([]);
				await page.locator("#provisions .text-of-line a").first().click();
				await page.waitForURL(/document\//);
				expect(await page.locator(".place.is-marked").count()).toBeGreaterThan(
					0,
				);
				expect(await seriousViolations(page)).toEqual([]);
				expect(await page.locator("form").count()).toBe(0);
				expect(complaints).toEqual([]);
				await page.close();
			},
			PATIENCE_MS,
		);
	},
);

/**
 * How long the desk's pages take with many clients at once: `npm run bench:desk -- --record FILE [--clients 16] [--rounds 20]`.
 *
 * Serves the record as `travaux desk` does, in a process of its own, and asks each page from all clients at once, again and again: what is
 * timed is what a client waits, the wait for the other clients included. Without --record it is the bundled negotiation;
 * `npm run bench:record -- --articles 100000 --keep FOLDER` makes a large one. The first asking of each page, on which the state is folded,
 * is told by itself ("first"); "anew" is the median of asking it alone at addresses that nobody asked before, so that no kept answer serves.
 * Last a browser opens the brief and others with nothing in its cache, where Debian's Chromium is installed.
 */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { hasBrowser } from "../test/desk/browser.js";
import { firstViews } from "./first-view.js";
import { shareOf } from "./share-of.js";

const { values } = parseArgs({
	options: {
		record: { type: "string" },
		clients: { type: "string", default: "16" },
		rounds: { type: "string", default: "20" },
	},
});
const clients = Number(values.clients);
const rounds = Number(values.rounds);
/** Askings of a page that no kept answer serves. */
const ANEW = 5;

const server = spawn(
	process.execPath,
	[
		"dist/cli/main.js",
		"desk",
		...(values.record === undefined
			? ["--example"]
			: ["--record", values.record]),
		...["--port", "0", "--no-browser"],
	],
	{ stdio: ["ignore", "pipe", "inherit"] },
);
try {
	const [line] = await once(createInterface(server.stdout), "line");
	const address = /http:\S+(?=\/ )/.exec(String(line))?.[0];
	if (address === undefined) throw new Error(`the desk said: ${line}`);
	await measure(address);
	process.stdout.write(
		hasBrowser
			? await firstViews(address, ["/", "/matrix", "/claims"])
			: "no Chromium is installed: no first view was measured\n",
	);
} finally {
	server.kill("SIGTERM");
}

async function measure(address: string): Promise<void> {
	const pages = await pagesOf(address);
	process.stdout.write(
		`${clients} clients at once, ${rounds} times; milliseconds\n${"page".padEnd(34)}  first   anew  median    p95     kB\n`,
	);
	for (const page of pages) {
		const first = await timeOf(address + page);
		const anew: number[] = [];
		for (let turn = 0; turn < ANEW; turn++)
			anew.push(
				(
					await timeOf(
						`${address}${page}${page.includes("?") ? "&" : "?"}turn=${turn}`,
					)
				).time,
			);
		const times: number[] = [];
		let bytes = 0;
		for (let round = 0; round < rounds; round++) {
			const asked = await Promise.all(
				Array.from({ length: clients }, () => timeOf(address + page)),
			);
			times.push(...asked.map(({ time }) => time));
			bytes = asked[0]?.bytes ?? 0;
		}
		process.stdout.write(
			`${page.slice(0, 34).padEnd(34)} ${[first.time, shareOf(anew, 0.5), shareOf(times, 0.5), shareOf(times, 0.95), bytes / 1024].map((value) => value.toFixed(1).padStart(6)).join("  ")}\n`,
		);
	}
}

async function timeOf(
	url: string,
): Promise<{ readonly time: number; readonly bytes: number }> {
	const start = performance.now();
	const answer = await fetch(url);
	const { byteLength: bytes } = await answer.arrayBuffer();
	if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`);
	return { time: performance.now() - start, bytes };
}

/** The pages of the masthead, and the first of each kind that they lead to. */
async function pagesOf(address: string): Promise<readonly string[]> {
	const front = ["/", "/changes", "/matrix", "/drafts", "/claims", "/timeline"];
	const lists = [
		"/network",
		"/statements",
		"/documents",
		"/coverage",
		"/review",
	];
	const found = new Map<string, string>();
	for (const page of ["/", "/documents", "/matrix", "/drafts", "/claims"]) {
		const html = await (await fetch(address + page)).text();
		for (const [, path = "", kind = ""] of html.matchAll(
			/href="(\/(actor|issue|draft|document|claim)\/[^"?#]*)"/g,
		))
			if (!found.has(kind)) found.set(kind, path);
	}
	return [...front, ...lists, ...found.values(), "/search?q=ceasefire"];
}

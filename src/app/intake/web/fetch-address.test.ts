import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { Agent, Dispatcher } from "undici";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { LARGEST_INPUT } from "../../../documents/decode-text.js";
import { fetchAddress } from "./fetch-address.js";
import { makeAgent } from "./guarded-agent.js";

/** A site of the open network as far as its name goes; what it sends on to is fetched by the agent that the program uses. */
const OPEN_SITE = "http://news.example";

let server: Server;
let port: number;
let asked: string[];
let answers: Map<string, { status: number; headers: Record<string, string> }>;
let body: Uint8Array;
let agent: RoutedAgent;

class RoutedAgent extends Dispatcher {
	readonly #guarded = makeAgent("public");
	readonly #local = new Agent({
		connect: {
			lookup: (_name, options, callback) =>
				options.all
					? callback(null, [{ address: "127.0.0.1", family: 4 }])
					: callback(null, "127.0.0.1", 4),
		},
	});

	override dispatch(
		options: Dispatcher.DispatchOptions,
		handler: Dispatcher.DispatchHandlers,
	): boolean {
		const isOpen = String(options.origin).startsWith(OPEN_SITE);
		return (isOpen ? this.#local : this.#guarded).dispatch(options, handler);
	}

	async end(): Promise<void> {
		await Promise.all([this.#guarded.destroy(), this.#local.destroy()]);
	}
}

beforeEach(async () => {
	asked = [];
	answers = new Map();
	body = new TextEncoder().encode("the page");
	server = createServer((request, response) => {
		asked.push(`${request.headers.host}${request.url}`);
		const { status, headers } = answers.get(request.url ?? "/") ?? {
			status: 200,
			headers: {},
		};
		response.writeHead(status, headers).end(body);
	}).listen(0, "127.0.0.1");
	await once(server, "listening");
	port = (server.address() as AddressInfo).port;
	agent = new RoutedAgent();
});
afterEach(async () => {
	await agent.end();
	server.close();
});

const fetchPublic = (path: string) =>
	fetchAddress(`${OPEN_SITE}:${port}${path}`, { agent, reach: "public" });
const redirect = (to: string) => ({ status: 302, headers: { location: to } });

describe("fetching an address of the open network", () => {
	it("follows a redirect, and says where the page stands", async () => {
		answers.set("/old", redirect("/new"));
		expect(await fetchPublic("/old")).toMatchObject({
			kind: "page",
			address: `${OPEN_SITE}:${port}/new`,
		});
	});

	it.each([
		["this machine", (at: number) => `http://127.0.0.1:${at}/secret`],
		[
			"this machine by its name",
			(at: number) => `http://localhost:${at}/secret`,
		],
		[
			"this machine as a number",
			(at: number) => `http://2130706433:${at}/secret`,
		],
		["this machine in IPv6", (at: number) => `http://[::1]:${at}/secret`],
		[
			"it in the clothes of IPv6",
			(at: number) => `http://[::ffff:127.0.0.1]:${at}/`,
		],
		["the neighbourhood", () => "http://192.168.0.1/secret"],
		["a cloud's own data", () => "http://169.254.169.254/latest/meta-data/"],
	])("is not led on to %s", async (_where, to) => {
		answers.set("/", redirect(to(port)));
		expect(await fetchPublic("/")).toMatchObject({
			kind: "unread",
			reason: "not-public",
		});
		expect(asked).toEqual([`news.example:${port}/`]);
	});

	it("is not led out of the web", async () => {
		answers.set("/", redirect("file:///etc/passwd"));
		expect(await fetchPublic("/")).toMatchObject({ reason: "not-web" });
	});

	it("goes in no circle", async () => {
		answers.set("/", redirect("/"));
		expect(await fetchPublic("/")).toMatchObject({
			reason: "too-many-redirects",
			values: { limit: 5 },
		});
		expect(asked).toHaveLength(6);
	});

	it("takes no more than is read, packed or not", async () => {
		body = new Uint8Array(LARGEST_INPUT + 1);
		expect(await fetchPublic("/")).toMatchObject({ reason: "too-large" });
		body = gzipSync(body);
		answers.set("/", { status: 200, headers: { "content-encoding": "gzip" } });
		expect(await fetchPublic("/")).toMatchObject({ reason: "too-large" });
	});
});

/** Who may do what on a desk that asks: over the network, as people, programs and strangers meet it. */

import { parseHTML } from "linkedom";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadCodebook } from "../../app/load-codebook.js";
import { addPerson, removePerson } from "../../app/people/change-people.js";
import { mayAs, ROLES, type Role } from "../../record/people.js";
import type { RecordStore } from "../../record/port.js";
import { makeSample } from "../../record/sample-documents.js";
import { openSqlite } from "../../record/sqlite/open-sqlite.js";
import { keepPlays } from "../keep-plays.js";
import { makeDesk } from "../make-desk.js";
import { type ServeOptions, type Serving, serveDesk } from "../serve.js";
import type { LoggedRequest } from "../watch/request-log.js";
import { RIGHTS, rightOf } from "./rights.js";

const codebook = loadCodebook();
const sample = makeSample({ text: "Mina Torv said so.", draft: "the plan" });

let record: RecordStore;
let desks: Serving[];
let clock: number;
const now = () => new Date(clock++).toISOString();

beforeEach(async () => {
	clock = Date.UTC(2026, 0, 1);
	desks = [];
	record = await openSqlite(":memory:", { create: true });
	await record.add([sample]);
});
afterEach(async () => {
	for (const { close } of desks) await close();
	await record.close();
});

async function start(options: Partial<ServeOptions> = {}): Promise<string> {
	const serving = await serveDesk({
		record,
		codebook,
		name: "Norland",
		host: "127.0.0.1",
		port: 0,
		token: null,
		coder: "whoever runs it",
		now,
		onFault: (error) => {
			throw error;
		},
		...options,
	});
	desks.push(serving);
	return new URL(serving.address).origin;
}

const letIn = async (name: string, role: Role): Promise<string> =>
	(await addPerson({ name, role }, { store: record, by: "root", now })).token;

/** A browser as far as the desk can tell: it keeps cookies and follows nothing. */
function makeBrowser(origin: string) {
	const cookies = new Map<string, string>();
	const ask = async (path: string, init: RequestInit = {}) => {
		const answer = await fetch(origin + path, {
			redirect: "manual",
			...init,
			headers: {
				Origin: origin,
				Cookie: [...cookies].map((pair) => pair.join("=")).join("; "),
				...init.headers,
			},
		});
		for (const cookie of answer.headers.getSetCookie()) {
			const [name = "", ...value] = (cookie.split(";")[0] ?? "").split("=");
			cookies.set(name, value.join("="));
		}
		return answer;
	};
	const send = (path: string, fields: Readonly<Record<string, string>>) =>
		ask(path, { method: "POST", body: new URLSearchParams(fields) });
	const signIn = (name: string, token: string, next = "/") =>
		send("/sign-in", { name, token, next });
	return { ask, send, signIn, cookies };
}

const basic = (name: string, token: string) => ({
	Authorization: `Basic ${Buffer.from(`${name}:${token}`).toString("base64")}`,
});

/** An address of a line of the table, with keys that the record has. */
const addressOf = (path: string): string =>
	path
		.replace(":name", "desk.css")
		.replace(":id", sample.card.id)
		.replace(":code", "territory")
		.replace(":key", path.startsWith("/draft") ? "the%20plan" : "mina-torv");

describe("the table of rights", () => {
	it("has a line for every address of the desk, and none for others", () => {
		const { routes } = makeDesk({
			record,
			codebook,
			name: "Norland",
			play: keepPlays(record, codebook),
			access: "code",
			coder: null,
			token: null,
			isOpenToOthers: false,
			mustSignIn: false,
			proxy: null,
			sessionSecret: null,
			onRequest: null,
			onFault: () => {},
			now,
		});
		const registered = new Set(
			routes
				.filter(({ method }) => method !== "ALL")
				.map(({ method, path }) => `${method} ${path}`),
		);
		expect([...registered].sort()).toEqual(
			RIGHTS.map(({ method, path }) => `${method} ${path}`).sort(),
		);
	});

	it("is held for every role at every address and for strangers, also for the twins", async () => {
		const origin = await start();
		const tokens = new Map<Role, string>();
		for (const role of ROLES) tokens.set(role, await letIn(role, role));
		for (const { method, path, needs } of RIGHTS) {
			if (path === "/metrics") continue;
			const address = addressOf(path);
			const twins = path === "/" || method === "POST" ? [""] : ["", ".json"];
			for (const twin of needs === "nothing" ? [""] : twins) {
				const ask = (headers: Readonly<Record<string, string>>) =>
					fetch(`${origin}${address}${twin}`, {
						method,
						headers: { ...headers, Origin: origin },
						redirect: "manual",
					});
				const stranger = (await ask({})).status;
				const where = `${method} ${address}${twin}`;
				if (needs === "nothing") {
					expect([where, [200, 303, 401].includes(stranger)]).toEqual([
						where,
						true,
					]);
					continue;
				}
				const isPage = method === "GET" && twin === "";
				expect([where, stranger]).toEqual([where, isPage ? 303 : 401]);
				for (const role of ROLES) {
					const { status } = await ask(basic(role, tokens.get(role) ?? ""));
					const isLetThrough = status !== 401 && status !== 403;
					expect([where, role, isLetThrough]).toEqual([
						where,
						role,
						mayAs(role, needs),
					]);
				}
			}
		}
	}, 60_000);

	it("has a line for what is asked by HEAD, and none for what nobody made", () => {
		expect(rightOf("HEAD", "/matrix")?.needs).toBe("reader");
		expect(rightOf("GET", "/document/abc")?.path).toBe("/document/:id");
		expect(rightOf("POST", "/matrix")).toBeNull();
		expect(rightOf("GET", "/nowhere")).toBeNull();
	});
});

describe("a desk", () => {
	it("asks nobody while the record names nobody, and everybody from the first name on", async () => {
		const { ask } = makeBrowser(await start());
		expect((await ask("/matrix")).status).toBe(200);
		await letIn("ada", "admin");
		const answer = await ask("/matrix?by=draft");
		expect(answer.status).toBe(303);
		expect(answer.headers.get("location")).toBe(
			"/sign-in?next=%2Fmatrix%3Fby%3Ddraft",
		);
		expect((await ask("/nowhere")).status).toBe(303);
	});

	it("of a shared record lets nobody in while it names nobody", async () => {
		const { ask, signIn } = makeBrowser(await start({ mustSignIn: true }));
		expect((await ask("/")).status).toBe(303);
		expect((await signIn("", "")).status).toBe(401);
	});

	it("beyond this machine needs no token where everybody signs in", async () => {
		const { ask } = makeBrowser(
			await start({ host: "0.0.0.0", mustSignIn: true }),
		);
		expect((await ask("/")).status).toBe(303);
	});

	it("that is read only has no review and takes no correction, whoever asks", async () => {
		const token = await letIn("ada", "admin");
		const origin = await start({ isReadOnly: true });
		for (const [method, path] of [
			["GET", "/review"],
			["POST", "/corrections"],
		] as const) {
			const { status } = await fetch(origin + path, {
				method,
				headers: { ...basic("ada", token), Origin: origin },
			});
			expect([path, status]).toEqual([path, 404]);
		}
	});
});

describe("signing in", () => {
	it("keeps who it is in a cookie that is signed, and of no use to scripts and other sites", async () => {
		const token = await letIn("ada", "reader");
		const { ask, signIn, cookies } = makeBrowser(await start());
		const answer = await signIn("ada", token, "/claims");
		expect([answer.status, answer.headers.get("location")]).toEqual([
			303,
			"/claims",
		]);
		const cookie = answer.headers.get("set-cookie") ?? "";
		expect(cookie).toContain("HttpOnly");
		expect(cookie).toContain("SameSite=Strict");
		expect(cookie).not.toContain(token);
		expect((await ask("/claims")).status).toBe(200);
		expect(await (await ask("/account")).text()).toContain(
			"signed in as ada, with the role of reader",
		);
		const whole = cookies.get("travaux-person") ?? "";
		const [value = "", signature = ""] = decodeURIComponent(whole).split(".");
		const session = JSON.parse(Buffer.from(value, "base64url").toString());
		const forged = Buffer.from(
			JSON.stringify({ ...session, name: "bea" }),
		).toString("base64url");
		cookies.set("travaux-person", encodeURIComponent(`${forged}.${signature}`));
		expect((await ask("/claims")).status).toBe(303);
	});

	it("leads to the desk’s own pages only", async () => {
		const token = await letIn("ada", "reader");
		const { signIn } = makeBrowser(await start());
		const answer = await signIn("ada", token, "//evil.example/");
		expect(answer.headers.get("location")).toBe("/");
	});

	it.each([
		["the person is shut out", () => removePerson("ada", tools())],
		["the person is given another token", () => letIn("ada", "reader")],
		["its time is over", async () => (clock += 13 * 60 * 60 * 1000)],
	])("ends when %s", async (_when, happen) => {
		const token = await letIn("ada", "reader");
		await letIn("bea", "admin");
		const { ask, signIn } = makeBrowser(await start());
		await signIn("ada", token);
		expect((await ask("/claims")).status).toBe(200);
		await happen();
		expect((await ask("/claims")).status).toBe(303);
	});

	it("ends when asked to", async () => {
		const token = await letIn("ada", "reader");
		const { ask, send, signIn } = makeBrowser(await start());
		await signIn("ada", token);
		expect((await send("/sign-out", {})).status).toBe(303);
		expect((await ask("/claims")).status).toBe(303);
	});

	it("outlives the program where the secret does", async () => {
		const token = await letIn("ada", "reader");
		const first = makeBrowser(await start({ sessionSecret: "s".repeat(40) }));
		await first.signIn("ada", token);
		const second = makeBrowser(await start({ sessionSecret: "s".repeat(40) }));
		const third = makeBrowser(await start());
		for (const [name, value] of first.cookies) {
			second.cookies.set(name, value);
			third.cookies.set(name, value);
		}
		expect((await second.ask("/claims")).status).toBe(200);
		expect((await third.ask("/claims")).status).toBe(303);
	});

	it("is refused for a while after five failures, also with the right token, and in every way of asking", async () => {
		const token = await letIn("ada", "reader");
		const origin = await start();
		const { ask, signIn } = makeBrowser(origin);
		for (let turn = 0; turn < 5; turn++)
			expect((await signIn("ada", "wrong")).status).toBe(401);
		const answer = await signIn("ada", token);
		expect(answer.status).toBe(429);
		expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(60);
		const sent = await ask("/index.json", { headers: basic("ada", token) });
		expect(sent.status).toBe(401);
		expect((await signIn("bea", await letIn("bea", "reader"))).status).toBe(
			303,
		);
	});

	it("is not taken from a form of another site", async () => {
		const token = await letIn("ada", "reader");
		const origin = await start();
		const answer = await fetch(`${origin}/sign-in`, {
			method: "POST",
			headers: { Origin: "https://evil.example" },
			body: new URLSearchParams({ name: "ada", token }),
		});
		expect(answer.status).toBe(403);
	});
});

const tools = () => ({ store: record, by: "root", now });

describe("who is signed in", () => {
	it("is the coder of every correction, whatever the form says, and stands in the trail", async () => {
		const token = await letIn("Bea Lind", "coder");
		const { ask, send, signIn } = makeBrowser(await start());
		await signIn("Bea Lind", token);
		const page = parseHTML(
			await (await ask(`/document/${sample.card.id}`)).text(),
		).document;
		const form = page.querySelector("#missed form");
		expect(form?.querySelector("[name=coder]")).toBeNull();
		const field = (name: string) =>
			form?.querySelector(`[name=${name}]`)?.getAttribute("value") ?? "";
		const answer = await send("/corrections", {
			do: "add",
			token: field("token"),
			document: sample.card.id,
			quote: "Mina Torv",
			form: "indirect",
			coder: "somebody else",
		});
		expect(answer.status).toBe(303);
		const [made] = await record.corrections({});
		expect(made?.coder).toBe("Bea Lind");
		const admin = await letIn("root", "admin");
		const trail = await ask("/people.csv", { headers: basic("root", admin) });
		const told = await trail.text();
		expect(told).toContain("Bea Lind let in as coder");
		expect(told).toContain("Bea Lind,statement of somebody unknown added");
	});

	it("as a reader is shown no form and no review, also after others had the same page", async () => {
		const origin = await start();
		const [reader, coder] = [makeBrowser(origin), makeBrowser(origin)];
		await reader.signIn("ada", await letIn("ada", "reader"));
		await coder.signIn("bea", await letIn("bea", "coder"));
		for (const path of ["/claims", `/document/${sample.card.id}`]) {
			const [ofCoder, ofReader] = [
				await (await coder.ask(path)).text(),
				await (await reader.ask(path)).text(),
			];
			expect(ofCoder).toContain('href="/review"');
			expect(ofReader).not.toContain('href="/review"');
			expect(ofReader).not.toContain('action="/corrections"');
		}
	});

	it("keeps nobody’s changes to people from the next look at them", async () => {
		const token = await letIn("root", "admin");
		const origin = await start();
		const look = async () =>
			(
				await fetch(`${origin}/people.csv`, { headers: basic("root", token) })
			).text();
		expect(await look()).not.toContain("ada");
		await letIn("ada", "reader");
		expect(await look()).toContain("ada");
	});
});

describe("a server before the desk", () => {
	const asking = (name: string) => ({ "X-Forwarded-User": name });

	it("is believed at its address, and the role is the record’s", async () => {
		await letIn("ada", "coder");
		const { ask } = makeBrowser(
			await start({
				proxy: { header: "X-Forwarded-User", address: "127.0.0.0/8" },
			}),
		);
		expect((await ask("/review", { headers: asking("ada") })).status).toBe(200);
		expect((await ask("/people", { headers: asking("ada") })).status).toBe(403);
		const stranger = await ask("/", { headers: asking("eve") });
		expect(stranger.status).toBe(403);
		expect(await stranger.text()).toContain("knows nobody of the name eve");
		expect((await ask("/")).status).toBe(303);
	});

	it("is believed in whom it speaks for, so that one who guesses does not keep all others out", async () => {
		const token = await letIn("ada", "reader");
		const tries = async (
			proxy: ServeOptions["proxy"],
			forwarded: (turn: number) => string,
		) => {
			const { ask } = makeBrowser(await start({ proxy: proxy ?? null }));
			const statuses: number[] = [];
			for (let turn = 0; turn < 6; turn++) {
				const { status } = await ask("/sign-in", {
					method: "POST",
					headers: { "X-Forwarded-For": forwarded(turn) },
					body: new URLSearchParams({
						name: "ada",
						token: turn < 5 ? "wrong" : token,
					}),
				});
				statuses.push(status);
			}
			return statuses.at(-1);
		};
		const here = { header: null, address: "127.0.0.1" };
		const elsewhere = { header: null, address: "10.0.0.5" };
		const others = (turn: number) => `203.0.113.${turn}`;
		const claimed = (turn: number) => `203.0.113.${turn}, 198.51.100.7`;
		expect(await tries(here, others)).toBe(303);
		expect(await tries(here, claimed)).toBe(429);
		expect(await tries(elsewhere, others)).toBe(429);
		expect(await tries(null, others)).toBe(429);
	});

	it.each([
		["none was named", null],
		["another was named", { header: "X-Forwarded-User", address: "10.0.0.5" }],
		["another header was named", { header: "X-User", address: "127.0.0.1" }],
	])("is not believed where %s", async (_what, proxy) => {
		await letIn("ada", "admin");
		const { ask } = makeBrowser(await start({ proxy }));
		expect((await ask("/", { headers: asking("ada") })).status).toBe(303);
	});
});

describe("who watches over the desk", () => {
	it("reads figures on its own machine or as an admin, and not through a server before it", async () => {
		const passedOn = { "X-Forwarded-For": "203.0.113.9" };
		const origin = await start();
		const ask = (headers: Readonly<Record<string, string>> = {}) =>
			fetch(`${origin}/metrics`, { headers, redirect: "manual" });
		expect((await ask(passedOn)).status).toBe(403);
		const token = await letIn("ada", "admin");
		const reader = await letIn("bea", "reader");
		expect((await ask(passedOn)).status).toBe(303);
		expect((await ask({ ...passedOn, ...basic("bea", reader) })).status).toBe(
			403,
		);
		expect((await ask({ ...passedOn, ...basic("ada", token) })).status).toBe(
			200,
		);
		await fetch(`${origin}/claims`, { headers: basic("ada", token) });
		const figures = await (await ask()).text();
		expect(figures).toMatch(
			/travaux_desk_request_seconds_count\{method="GET",page="\/claims",status="200"\} 1\n/,
		);
		expect(figures).toContain("travaux_record_documents 1\n");
	});

	it("is told of each request: who asked for what, and nothing of what stands behind the question mark", async () => {
		const told: LoggedRequest[] = [];
		const token = await letIn("ada", "reader");
		const origin = await start({ onRequest: (request) => told.push(request) });
		await fetch(`${origin}/search?q=secret`, { headers: basic("ada", token) });
		await fetch(`${origin}/health`);
		expect(
			told.map(({ path, status, person }) => [path, status, person]),
		).toEqual([
			["/search", 200, "ada"],
			["/health", 200, null],
		]);
		expect(JSON.stringify(told)).not.toContain("secret");
	});
});

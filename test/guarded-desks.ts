/** A desk of a record that names people, served over the network, and who comes to it: for tests. */

import { afterEach, beforeEach } from "vitest";
import { loadCodebook } from "../src/app/load-codebook.js";
import { addPerson } from "../src/app/people/change-people.js";
import {
	type ServeOptions,
	type Serving,
	serveDesk,
} from "../src/desk/serve.js";
import type { Role } from "../src/record/people.js";
import type { RecordStore } from "../src/record/port.js";
import { makeSample } from "../src/record/sample-documents.js";
import { openSqlite } from "../src/record/sqlite/open-sqlite.js";

export const codebook = loadCodebook();

/** The one document of the record. */
export const sample = makeSample({
	text: "Mina Torv said so.",
	draft: "the plan",
});

/** What a test has of its desks: a record made anew for each, and a clock that it sets. */
export interface TestDesks {
	readonly record: RecordStore;
	/** Milliseconds; each look at it is one later. */
	clock: number;
	readonly now: () => string;
	/** Origin of a desk on this record. */
	readonly start: (options?: Partial<ServeOptions>) => Promise<string>;
	/** The token of a person who is let in. */
	readonly letIn: (name: string, role: Role) => Promise<string>;
	/** What people are changed with. */
	readonly tools: () => {
		readonly store: RecordStore;
		readonly by: string;
		readonly now: () => string;
	};
}

/** To be called once in a file, before its tests. */
export function testDesks(): TestDesks {
	let serving: Serving[] = [];
	let opened: RecordStore | null = null;
	const desks: TestDesks = {
		get record() {
			if (opened === null) throw new Error("asked for before the test began");
			return opened;
		},
		clock: 0,
		now: () => new Date(desks.clock++).toISOString(),
		start: async (options = {}) => {
			const one = await serveDesk({
				record: desks.record,
				codebook,
				name: "Norland",
				host: "127.0.0.1",
				port: 0,
				token: null,
				coder: "whoever runs it",
				now: desks.now,
				onFault: (error) => {
					throw error;
				},
				...options,
			});
			serving.push(one);
			return new URL(one.address).origin;
		},
		letIn: async (name, role) =>
			(await addPerson({ name, role }, desks.tools())).token,
		tools: () => ({ store: desks.record, by: "root", now: desks.now }),
	};
	beforeEach(async () => {
		desks.clock = Date.UTC(2026, 0, 1);
		serving = [];
		opened = await openSqlite(":memory:", { create: true });
		await opened.add([sample]);
	});
	afterEach(async () => {
		for (const { close } of serving) await close();
		await opened?.close();
	});
	return desks;
}

/** A browser as far as the desk can tell: it keeps cookies and follows nothing. */
export function makeBrowser(origin: string) {
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

/** Header of one who names himself at each request, as programs do. */
export const basic = (name: string, token: string) => ({
	Authorization: `Basic ${Buffer.from(`${name}:${token}`).toString("base64")}`,
});

/** What each role may do at each address, and that no address is forgotten. */

import { describe, expect, it } from "vitest";
import {
	basic,
	codebook,
	sample,
	testDesks,
} from "../../../test/guarded-desks.js";
import { mayAs, ROLES, type Role } from "../../record/people.js";
import { keepPlays } from "../keep-plays.js";
import { makeDesk } from "../make-desk.js";
import { RIGHTS, rightOf } from "./rights.js";

const desks = testDesks();

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
			record: desks.record,
			codebook,
			name: "Norland",
			play: keepPlays(desks.record, codebook),
			aside: null,
			access: "code",
			coder: null,
			token: null,
			isOpenToOthers: false,
			mustSignIn: false,
			proxy: null,
			sessionSecret: null,
			onRequest: null,
			onFault: () => {},
			now: desks.now,
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
		const origin = await desks.start();
		const tokens = new Map<Role, string>();
		for (const role of ROLES) tokens.set(role, await desks.letIn(role, role));
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
	});

	it("has a line for what is asked by HEAD, and none for what nobody made", () => {
		expect(rightOf("HEAD", "/matrix")?.needs).toBe("reader");
		expect(rightOf("GET", "/document/abc")?.path).toBe("/document/:id");
		expect(rightOf("POST", "/matrix")).toBeNull();
		expect(rightOf("GET", "/nowhere")).toBeNull();
	});
});

/** Signing in and out, sessions, and those who guess. */

import { describe, expect, it } from "vitest";
import { basic, makeBrowser, testDesks } from "../../../test/guarded-desks.js";
import { removePerson } from "../../app/people/change-people.js";

const desks = testDesks();

describe("signing in", () => {
	it("keeps who it is in a cookie that is signed, and of no use to scripts and other sites", async () => {
		const token = await desks.letIn("ada", "reader");
		const { ask, signIn, cookies } = makeBrowser(await desks.start());
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
		const token = await desks.letIn("ada", "reader");
		const { signIn } = makeBrowser(await desks.start());
		const answer = await signIn("ada", token, "//evil.example/");
		expect(answer.headers.get("location")).toBe("/");
	});

	it.each([
		["the person is shut out", () => removePerson("ada", desks.tools())],
		["the person is given another token", () => desks.letIn("ada", "reader")],
		["its time is over", async () => (desks.clock += 13 * 60 * 60 * 1000)],
	])("ends when %s", async (_when, happen) => {
		const token = await desks.letIn("ada", "reader");
		await desks.letIn("bea", "admin");
		const { ask, signIn } = makeBrowser(await desks.start());
		await signIn("ada", token);
		expect((await ask("/claims")).status).toBe(200);
		await happen();
		expect((await ask("/claims")).status).toBe(303);
	});

	it("ends when asked to", async () => {
		const token = await desks.letIn("ada", "reader");
		const { ask, send, signIn } = makeBrowser(await desks.start());
		await signIn("ada", token);
		expect((await send("/sign-out", {})).status).toBe(303);
		expect((await ask("/claims")).status).toBe(303);
	});

	it("outlives the program where the secret does", async () => {
		const token = await desks.letIn("ada", "reader");
		const first = makeBrowser(
			await desks.start({ sessionSecret: "s".repeat(40) }),
		);
		await first.signIn("ada", token);
		const second = makeBrowser(
			await desks.start({ sessionSecret: "s".repeat(40) }),
		);
		const third = makeBrowser(await desks.start());
		for (const [name, value] of first.cookies) {
			second.cookies.set(name, value);
			third.cookies.set(name, value);
		}
		expect((await second.ask("/claims")).status).toBe(200);
		expect((await third.ask("/claims")).status).toBe(303);
	});

	it("is refused for a while after five failures, also with the right token, and in every way of asking", async () => {
		const token = await desks.letIn("ada", "reader");
		const origin = await desks.start();
		const { ask, signIn } = makeBrowser(origin);
		for (let turn = 0; turn < 5; turn++)
			expect((await signIn("ada", "wrong")).status).toBe(401);
		const answer = await signIn("ada", token);
		expect(answer.status).toBe(429);
		expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(60);
		const sent = await ask("/index.json", { headers: basic("ada", token) });
		expect(sent.status).toBe(401);
		expect(
			(await signIn("bea", await desks.letIn("bea", "reader"))).status,
		).toBe(303);
	});

	it("is not taken from a form of another site", async () => {
		const token = await desks.letIn("ada", "reader");
		const origin = await desks.start();
		const answer = await fetch(`${origin}/sign-in`, {
			method: "POST",
			headers: { Origin: "https://evil.example" },
			body: new URLSearchParams({ name: "ada", token }),
		});
		expect(answer.status).toBe(403);
	});
});

/** Whether a server before the desk is believed. */

import { describe, expect, it } from "vitest";
import { makeBrowser, testDesks } from "../../../test/guarded-desks.js";
import type { ServeOptions } from "../serve.js";

const desks = testDesks();

describe("a server before the desk", () => {
	const asking = (name: string) => ({ "X-Forwarded-User": name });

	it("is believed at its address, and the role is the record’s", async () => {
		await desks.letIn("ada", "coder");
		const { ask } = makeBrowser(
			await desks.start({
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
		const token = await desks.letIn("ada", "reader");
		const tries = async (
			proxy: ServeOptions["proxy"],
			forwarded: (turn: number) => string,
		) => {
			const { ask } = makeBrowser(await desks.start({ proxy: proxy ?? null }));
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
		await desks.letIn("ada", "admin");
		const { ask } = makeBrowser(await desks.start({ proxy }));
		expect((await ask("/", { headers: asking("ada") })).status).toBe(303);
	});
});

/** Whom a desk asks for a name, and whom it does not. */

import { describe, expect, it } from "vitest";
import { basic, makeBrowser, testDesks } from "../../../test/guarded-desks.js";

const desks = testDesks();

describe("a desk", () => {
	it("asks nobody while the record names nobody, and everybody from the first name on", async () => {
		const { ask } = makeBrowser(await desks.start());
		expect((await ask("/matrix")).status).toBe(200);
		await desks.letIn("ada", "admin");
		const answer = await ask("/matrix?by=draft");
		expect(answer.status).toBe(303);
		expect(answer.headers.get("location")).toBe(
			"/sign-in?next=%2Fmatrix%3Fby%3Ddraft",
		);
		expect((await ask("/nowhere")).status).toBe(303);
	});

	it("of a shared record lets nobody in while it names nobody", async () => {
		const { ask, signIn } = makeBrowser(
			await desks.start({ mustSignIn: true }),
		);
		expect((await ask("/")).status).toBe(303);
		expect((await signIn("", "")).status).toBe(401);
	});

	it("beyond this machine needs no token where everybody signs in", async () => {
		const { ask } = makeBrowser(
			await desks.start({ host: "0.0.0.0", mustSignIn: true }),
		);
		expect((await ask("/")).status).toBe(303);
	});

	it("that is read only has no review and takes no correction, whoever asks", async () => {
		const token = await desks.letIn("ada", "admin");
		const origin = await desks.start({ isReadOnly: true });
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

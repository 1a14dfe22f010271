/** Figures and the log of requests, and who may see them. */

import { describe, expect, it } from "vitest";
import { basic, testDesks } from "../../../test/guarded-desks.js";
import type { LoggedRequest } from "../watch/request-log.js";

const desks = testDesks();

describe("who watches over the desk", () => {
	it("reads figures on its own machine or as an admin, and not through a server before it", async () => {
		const passedOn = { "X-Forwarded-For": "203.0.113.9" };
		const origin = await desks.start();
		const ask = (headers: Readonly<Record<string, string>> = {}) =>
			fetch(`${origin}/metrics`, { headers, redirect: "manual" });
		expect((await ask(passedOn)).status).toBe(403);
		const token = await desks.letIn("ada", "admin");
		const reader = await desks.letIn("bea", "reader");
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
		const token = await desks.letIn("ada", "reader");
		const origin = await desks.start({
			onRequest: (request) => told.push(request),
		});
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

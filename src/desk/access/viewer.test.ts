/** What the desk makes of it who is signed in. */

import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import {
	basic,
	makeBrowser,
	sample,
	testDesks,
} from "../../../test/guarded-desks.js";

const desks = testDesks();

describe("who is signed in", () => {
	it("is the coder of every correction, whatever the form says, and stands in the trail", async () => {
		const token = await desks.letIn("Bea Lind", "coder");
		const { ask, send, signIn } = makeBrowser(await desks.start());
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
		const [made] = await desks.record.corrections({});
		expect(made?.coder).toBe("Bea Lind");
		const admin = await desks.letIn("root", "admin");
		const trail = await ask("/people.csv", { headers: basic("root", admin) });
		const told = await trail.text();
		expect(told).toContain("Bea Lind let in as coder");
		expect(told).toContain("Bea Lind,statement of somebody unknown added");
	});

	it("as a reader is shown no form and no review, also after others had the same page", async () => {
		const origin = await desks.start();
		const [reader, coder] = [makeBrowser(origin), makeBrowser(origin)];
		await reader.signIn("ada", await desks.letIn("ada", "reader"));
		await coder.signIn("bea", await desks.letIn("bea", "coder"));
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
		const token = await desks.letIn("root", "admin");
		const origin = await desks.start();
		const look = async () =>
			(
				await fetch(`${origin}/people.csv`, { headers: basic("root", token) })
			).text();
		expect(await look()).not.toContain("ada");
		await desks.letIn("ada", "reader");
		expect(await look()).toContain("ada");
	});
});

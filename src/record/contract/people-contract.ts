/** What every store keeps of the people of a record. */

import { describe, expect, it } from "vitest";
import { type PeopleEvent, peopleAfter } from "../people.js";
import type { Tested } from "./contract-samples.js";

const event = (
	person: string,
	at: number,
	change: Pick<Extract<PeopleEvent, { kind: "added" }>, "role"> | null,
): PeopleEvent => {
	const own = { person, recorded: `2026-01-01T00:00:00.00${at}Z`, by: "root" };
	return change === null
		? { ...own, kind: "removed" }
		: { ...own, kind: "added", role: change.role, secret: `hash ${at}` };
};

/** Part of the suite. */
export function peopleContract({ store, reopen }: Tested): void {
	describe("people", () => {
		it("are kept as events, in their order, also when opened again", async () => {
			const events = [
				event("Bea Lind", 1, { role: "coder" }),
				event("ada", 2, { role: "admin" }),
				event("Bea Lind", 3, { role: "reader" }),
				event("ada", 4, null),
			];
			for (const one of events) await store().addPeopleEvent(one);
			await reopen();
			expect(await store().peopleEvents()).toEqual(events);
			expect([...peopleAfter(events).values()]).toEqual([
				{
					name: "Bea Lind",
					role: "reader",
					secret: "hash 3",
					since: "2026-01-01T00:00:00.003Z",
				},
			]);
		});

		it("change nothing of what the record answers", async () => {
			const before = await store().revision();
			await store().addPeopleEvent(event("ada", 1, { role: "admin" }));
			expect(await store().revision()).toBe(before);
		});
	});
}

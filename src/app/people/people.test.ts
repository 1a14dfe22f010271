/** People of a record: let in with a token that is told once, and shut out. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { peopleAfter } from "../../record/people.js";
import type { RecordStore } from "../../record/port.js";
import { openSqlite } from "../../record/sqlite/open-sqlite.js";
import { addPerson, nameRefusal, removePerson } from "./change-people.js";
import { findPerson } from "./find-person.js";

let store: RecordStore;
let clock = 0;
const tools = () => ({
	store,
	by: "root",
	now: () => new Date(Date.UTC(2026, 0, 1) + clock++).toISOString(),
});
beforeEach(async () => {
	store = await openSqlite(":memory:", { create: true });
});
afterEach(() => store.close());

describe("a person", () => {
	it("is known by name and token, and by neither alone", async () => {
		const { token } = await addPerson({ name: "ada", role: "coder" }, tools());
		await addPerson({ name: "bea", role: "admin" }, tools());
		const find = (name: string, given: string) =>
			findPerson({ name, token: given }, store);
		expect((await find("ada", token))?.role).toBe("coder");
		expect(await find("bea", token)).toBeNull();
		expect(await find("nobody", token)).toBeNull();
		expect(await find("nobody", "")).toBeNull();
		expect(await find("ada", "")).toBeNull();
	});

	it("is given a new token when added again, and the old one opens nothing", async () => {
		const first = await addPerson({ name: "ada", role: "reader" }, tools());
		const second = await addPerson({ name: "ada", role: "admin" }, tools());
		expect([first.wasThere, second.wasThere]).toEqual([false, true]);
		expect(await findPerson({ name: "ada", ...first }, store)).toBeNull();
		expect((await findPerson({ name: "ada", ...second }, store))?.role).toBe(
			"admin",
		);
	});

	it("is out once removed, and every change is kept with who made it", async () => {
		const { token } = await addPerson({ name: "ada", role: "reader" }, tools());
		expect(await removePerson("ada", tools())).toBe(true);
		expect(await removePerson("ada", tools())).toBe(false);
		expect(await findPerson({ name: "ada", token }, store)).toBeNull();
		const events = await store.peopleEvents();
		expect(events.map(({ kind, by }) => [kind, by])).toEqual([
			["added", "root"],
			["removed", "root"],
		]);
		expect(peopleAfter(events).size).toBe(0);
	});

	it("has a token that stands nowhere in the record, which keeps an argon2 hash of it", async () => {
		const { token } = await addPerson({ name: "ada", role: "reader" }, tools());
		const kept = JSON.stringify(await store.peopleEvents());
		expect(kept).not.toContain(token);
		expect(kept).toContain("$argon2id$");
	});
});

const names: readonly (readonly [name: string, isRefused: boolean])[] = [
	["ada", false],
	["Bea Lind", false],
	["Łucja Ó", false],
	["", true],
	[" ada", true],
	["a:b", true],
	["a\u0007b", true],
	["a".repeat(101), true],
];
it.each(names)("the name %j is refused: %s", (name, isRefused) => {
	expect(nameRefusal(name) !== null).toBe(isRefused);
});

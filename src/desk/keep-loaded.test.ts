import { describe, expect, it } from "vitest";
import { type DeskPage, makePage, type Question } from "./desk-page.js";
import type { Frame } from "./frame/frame.js";
import { keepLoaded } from "./keep-loaded.js";

/** A loader over a record whose revision the test moves, and the queries a page was loaded for. */
function makeLoader(
	flags: Partial<
		Pick<DeskPage<string>, "isLive" | "hasForms" | "isLoadedForAll">
	> = {},
) {
	const record = { at: 1, revision: async () => record.at };
	const loaded: string[] = [];
	const page = makePage<string>({
		path: "/claims",
		...flags,
		load: async ({ frame: { query } }) => {
			loaded.push(`${query}`);
			return `${query}`;
		},
		title: (data) => data,
		show: () => {
			throw new Error("nothing is shown here");
		},
	});
	const load = keepLoaded(record);
	const ask = (query: string, asOf: string | null = null) =>
		load({
			page,
			// Only what tells questions apart is looked at.
			question: {
				path: {},
				frame: {
					asOf,
					knownBy: null,
					query: new URLSearchParams(query),
				} as Frame,
			} as Question,
		});
	return { record, loaded, ask };
}

describe("what a page has to show", () => {
	it("is loaded once for all pieces of its tables", async () => {
		const { loaded, ask } = makeLoader();
		await Promise.all([ask("by=draft"), ask("by=draft&claims-from=100")]);
		await ask("claims-from=200&by=draft");
		expect(loaded).toEqual(["by=draft"]);
	});

	it.each([
		["another filter", "by=issue", null],
		["the first day of a window", "by=draft&from=2031-03-01", null],
		["another day", "by=draft", "2031-03-01"],
	])("is loaded anew for %s", async (_what, query, asOf) => {
		const { loaded, ask } = makeLoader();
		await ask("by=draft");
		await ask(query, asOf);
		expect(loaded).toHaveLength(2);
	});

	it("is loaded anew once the record has grown", async () => {
		const { record, loaded, ask } = makeLoader();
		await ask("");
		record.at++;
		await ask("");
		expect(loaded).toHaveLength(2);
	});

	it.each([
		["it is no part of the record", { isLive: true }, 2],
		["it is each reader’s own", { hasForms: true }, 2],
		["only its forms are", { hasForms: true, isLoadedForAll: true }, 1],
	] as const)(
		"is loaded as often as it must be where %s",
		async (_where, flags, times) => {
			const { loaded, ask } = makeLoader(flags);
			await ask("");
			await ask("");
			expect(loaded).toHaveLength(times);
		},
	);
});

import { describe, expect, it } from "vitest";
import { keepByRevision } from "./keep-by-revision.js";

/** A keeper over a record whose revision the test moves, and what was made so far. */
function makeKeeper(most = 2) {
	const record = { at: 1, revision: async () => record.at };
	const made: string[] = [];
	const ask = keepByRevision(record, {
		most,
		keyOf: (question: string) => question,
		make: async (question) => {
			made.push(question);
			if (question === "broken") throw new Error("broken");
			return question.toUpperCase();
		},
	});
	return { record, made, ask };
}

describe("what is kept", () => {
	it("is made once for all who ask the same, also at once", async () => {
		const { made, ask } = makeKeeper();
		const answers = await Promise.all([ask("a"), ask("a"), ask("b")]);
		expect(answers).toEqual(["A", "A", "B"]);
		await ask("b");
		expect(made).toEqual(["a", "b"]);
	});

	it("is made anew once the record has grown", async () => {
		const { record, made, ask } = makeKeeper();
		await ask("a");
		record.at++;
		await ask("a");
		expect(made).toEqual(["a", "a"]);
	});

	it("is forgotten when it was asked for least lately", async () => {
		const { made, ask } = makeKeeper(2);
		for (const question of ["a", "b", "a", "c", "a", "b"]) await ask(question);
		expect(made).toEqual(["a", "b", "c", "b"]);
	});

	it("is no failure: what failed is tried again", async () => {
		const { made, ask } = makeKeeper();
		await expect(ask("broken")).rejects.toThrow("broken");
		await expect(ask("broken")).rejects.toThrow("broken");
		expect(made).toEqual(["broken", "broken"]);
	});
});

import { describe, expect, it } from "vitest";
import type { Actor } from "../model/actor.js";
import { makeSpan } from "../model/span.js";
import { makeMentionIndex, mentionAt, mentionsIn } from "./mention-index.js";

const text = "Orland's minister said Kiral's army had left.";
const actor = (id: string, ...words: readonly string[]): Actor => ({
	id,
	name: id,
	type: "state",
	role: null,
	side: null,
	mentions: words.map((word) => {
		const start = text.indexOf(word);
		return makeSpan(text, start, start + word.length);
	}),
});
const index = makeMentionIndex(
	[
		actor("ruiz", "Orland's minister"),
		actor("orland", "Orland's"),
		actor("army", "Kiral's army"),
	],
	[],
);
const ids = (from: string, to: string): readonly string[] =>
	mentionsIn(index, {
		start: text.indexOf(from),
		end: text.indexOf(to) + to.length,
	}).map(({ id }) => id);

describe("the mention index", () => {
	it("gives the mentions within a range in text order, the longer first", () => {
		expect(ids("Orland", "left")).toEqual(["ruiz", "orland", "army"]);
		expect(ids("Kiral", "army")).toEqual(["army"]);
		expect(ids("said", "Kiral's")).toEqual([]);
	});
	it("gives the mention that fits a place best", () => {
		expect(mentionAt(index, { start: 0, end: 8 })?.id).toBe("orland");
		expect(mentionAt(index, { start: 0, end: 17 })?.id).toBe("ruiz");
		expect(mentionAt(index, { start: 9, end: 17 })?.id).toBe("ruiz");
		expect(mentionAt(index, { start: 18, end: 22 })).toBeNull();
	});
});

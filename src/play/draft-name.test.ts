import { describe, expect, it } from "vitest";
import { codebook } from "../../test/built-in-lexicons.js";
import { readDraftName } from "./draft-name.js";

describe("the name of a draft", () => {
	const rows: readonly (readonly [
		why: string,
		name: string,
		known: string | null,
		isByParty: boolean,
	])[] = [
		["nothing but a noun tells it from no other", "plan", null, true],
		["a place of its own", "Geneva framework", "geneva", false],
		["a state's text", "US proposal", "united-states", true],
		["a capital stands for its state", "Moscow proposal", "russia", true],
		["signed at a capital", "Minsk agreements", "minsk", false],
		["in capitals too", "Minsk Agreements", "minsk", false],
		["signed at another", "Budapest Memorandum", "budapest", false],
	];
	it.each(rows)("by %s: %s", (_why, name, known, isByParty) => {
		const read = readDraftName(name, codebook);
		expect([read.known, read.isByParty]).toEqual([known, isByParty]);
	});
});

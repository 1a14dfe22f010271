import { describe, expect, it } from "vitest";
import { stemWord } from "./stem-word.js";

describe("stemWord", () => {
	it.each([
		["lift lifts lifted lifting"],
		["cede cedes ceded ceding"],
		["policy policies"],
		["stop stops stopped stopping"],
		["demilitarise demilitarized demilitarising"],
		["defence defense"],
		["territory territories"],
		["church churches"],
	])("gives one stem to %s", (words) => {
		expect(new Set(words.split(" ").map(stemWord)).size).toBe(1);
	});

	it.each([
		["status", "state"],
		["army", "arms"],
		["party", "part"],
		["talks", "walks"],
		["press", "pres"],
	])("keeps %s and %s apart", (a, b) => {
		expect(stemWord(a)).not.toBe(stemWord(b));
	});
});

import { describe, expect, it } from "vitest";
import { turnLabel } from "./turn-label.js";

const labels: readonly (readonly [line: string, label: string, why: string])[] =
	[
		["MR. PRICE:  Good morning.", "MR. PRICE", "a title and a name"],
		["MS. JEAN-PIERRE: Yes.", "MS. JEAN-PIERRE", "a name with a hyphen"],
		["MS. O’CONNELL: Yes.", "MS. O’CONNELL", "a name with an apostrophe"],
		["THE PRESIDENT: Thank you.", "THE PRESIDENT", "an office"],
		["SECRETARY OF STATE LUND: No.", "SECRETARY OF STATE LUND", "a long one"],
		[
			"SENATOR HOLM (via telephone): No.",
			"SENATOR HOLM (via telephone)",
			"a channel in brackets",
		],
		["Q: Will you sign?", "Q", "a question with a colon"],
		[
			"Q\u00a0 \u00a0 Will you sign?",
			"Q",
			"a question with spaces that do not break",
		],
		["QUESTION: Will you sign?", "QUESTION", "a question written out"],
		["Mr. Price: Good morning.", "Mr. Price", "ordinary letters"],
		[
			"The President: Thank you.",
			"The President",
			"an office in ordinary letters",
		],
	];

const others: readonly (readonly [line: string, why: string])[] = [
	["Quiet returned to the valley.", "a sentence that begins with Q"],
	["I told him: no.", "a sentence with a colon"],
	["A: the first of three points", "the number of a list"],
	["the envoy said: no", "no capital"],
	["11:02 A.M.", "a time"],
	["What we know so far: little.", "a phrase in ordinary words"],
];

describe("the label of a turn", () => {
	it.each(labels)("of %j is %j: %s", (line, label) => {
		const found = turnLabel(line);
		expect(line.slice(0, found?.length ?? 0)).toBe(label);
		expect(line.slice(found?.speechAt)).toMatch(/^\s?[A-Z]/);
	});

	it.each(others)("does not stand at the head of %j: %s", (line) => {
		expect(turnLabel(line)).toBeNull();
	});
});

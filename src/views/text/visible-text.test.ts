import { describe, expect, it } from "vitest";
import { visibleText } from "./visible-text.js";

describe("visible text", () => {
	it.each([
		["two\r\n lines", "two lines", "line ends are spaces"],
		["no\u00a0break", "no break", "so is a no-break space"],
		["a\u001b[31mred", "a�[31mred", "an escape sequence commands nothing"],
		["\u202edesrever", "�desrever", "nor does a change of direction"],
		["lone \ud83d surrogate", "lone � surrogate", "half a pair is no letter"],
		["\u0000", "�", "a null is shown"],
		["👩‍👩‍👧 stays", "👩‍👩‍👧 stays", "joined emoji stay joined"],
	])("of %j is %j: %s", (text, visible) => {
		expect(visibleText(text)).toBe(visible);
	});

	it("tells how much it leaves out of what is too long for a page", () => {
		expect(visibleText("x".repeat(5000))).toMatch(
			/^x+… \(4100 more characters\)$/,
		);
	});
});

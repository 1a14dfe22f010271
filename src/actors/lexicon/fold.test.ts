import { describe, expect, it } from "vitest";
import { fold, isCapitalised, plainText } from "./fold.js";

describe("folding", () => {
	it.each([
		["Erdoğan", "erdogan"],
		["D’Arcy", "d'arcy"],
		["Łódź", "lodz"],
		["Ruiz", "ruiz"],
	])("%s becomes %s", (word, folded) => {
		expect(fold(word)).toBe(folded);
	});

	it("keeps every offset of the text", () => {
		const text = "Ana’s\u00a0plan\r\n";
		expect(plainText(text)).toBe("Ana's plan  ");
		expect(plainText(text)).toHaveLength(text.length);
	});
});

describe("a capital", () => {
	it.each(["Ruiz", "Éva", "al-Sadig", "d'Arcy", "el-Amin"])(
		"begins %s",
		(word) => {
			expect(isCapitalised(word)).toBe(true);
		},
	);

	it.each(["ruiz", "pro-Western", "e-Government", "état", "1st", ""])(
		"does not begin %s",
		(word) => {
			expect(isCapitalised(word)).toBe(false);
		},
	);
});

import { describe, expect, test } from "vitest";
import { makeWordForms } from "./word-forms.js";

describe("the forms of a word", () => {
	test("are its look-up form and, by tag, its base form", () => {
		const forms = makeWordForms();
		const said = forms.formOf("Said");
		expect(said.text).toBe("Said");
		expect(said.norm).toBe("said");
		expect(forms.lemmaOf(said, "VBD")).toBe("say");
		expect(forms.lemmaOf(said, "NNP")).toBe("said");
	});

	test("are those of one object, however often the word comes", () => {
		const forms = makeWordForms();
		expect(forms.formOf("Orland")).toBe(forms.formOf("Orland"));
	});

	test.each(["__proto__", "constructor", "2025", "１", "", "don’t"])(
		"keep a word that means something to the engine: %j",
		(word) => {
			const forms = makeWordForms();
			expect(forms.formOf(word).text).toBe(word);
			expect(forms.lemmaOf(forms.formOf(word), "NN")).toBe(
				word.replace("’", "'"),
			);
		},
	);

	test("are the same after more words than are remembered", () => {
		const forms = makeWordForms();
		const first = forms.formOf("Claims");
		for (let at = 0; at < 40_000; at++) forms.formOf(`word${at}`);
		expect(forms.formOf("Claims")).toEqual(first);
	});
});

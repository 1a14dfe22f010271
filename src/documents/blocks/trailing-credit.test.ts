import { describe, expect, it } from "vitest";
import { builtInFurniture } from "../../../test/built-in-furniture.js";
import { trailingCreditStart } from "./trailing-credit.js";

const furniture = builtInFurniture();
const creditOf = (text: string) => {
	const found = trailingCreditStart(
		text,
		{ start: 0, end: text.length },
		furniture,
	);
	return found === null
		? null
		: [text.slice(0, found.bodyEnd), text.slice(found.start)];
};

describe("trailingCreditStart", () => {
	it("parts a credit in brackets from the sentence before it", () => {
		expect(
			creditOf(
				"The talks failed. (Reporting by Ada Lind; Editing by Jon Vesk)",
			),
		).toEqual([
			"The talks failed.",
			"(Reporting by Ada Lind; Editing by Jon Vesk)",
		]);
		expect(creditOf("“They failed.” [AFP]")).toEqual([
			"“They failed.”",
			"[AFP]",
		]);
	});
	for (const text of [
		"The talks failed (again).",
		"He works for an agency (Reuters)",
		"The talks failed. (Nobody knows why.)",
		"(AFP)",
		"The talks failed.",
	])
		it(`leaves "${text}" alone`, () => expect(creditOf(text)).toBeNull());
});

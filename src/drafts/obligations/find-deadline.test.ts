import { describe, expect, it } from "vitest";
import { findDeadline } from "./find-deadline.js";

function deadline(text: string): string | null {
	const found = findDeadline(text, { start: 0, end: text.length });
	return found === null ? null : text.slice(found.start, found.end);
}

describe("findDeadline", () => {
	it.each([
		["leave within 30 days of signature", "within 30 days of signature"],
		[
			"leave no later than 90 days after the truce",
			"no later than 90 days after the truce",
		],
		["open by 1 January 2028", "by 1 January 2028"],
		["open by the end of June", "by the end of June"],
		["hold a vote in 100 days", "in 100 days"],
		["report every six months", "every six months"],
		["report annually to the Council", "annually"],
		["release all immediately after signing", "immediately after signing"],
		["vote as soon as possible", "as soon as possible"],
		[
			"be shared before the settlement takes effect",
			"before the settlement takes effect",
		],
		["be lifted upon verification", "upon verification"],
		["pay [30] days after receipt", "[30] days after receipt"],
	])("of “%s” is “%s”", (text, expected) => {
		expect(deadline(text)).toBe(expected);
	});

	it.each([
		["settle property left behind since 1963"],
		["as agreed in March 1960"],
		["keep troops within 10 km of the line"],
		["teach in schools from the first year"],
		["hold the office in turn, each for 20 months"],
	])("of “%s” is none", (text) => {
		expect(deadline(text)).toBeNull();
	});

	it("is looked for in linear time", () => {
		expect(deadline("within the next ".repeat(100_000))).toBeNull();
	});
});

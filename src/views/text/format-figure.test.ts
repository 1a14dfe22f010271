import { describe, expect, it } from "vitest";
import { formatFigure } from "./format-figure.js";

describe("a figure", () => {
	it.each([
		[600000, "personnel", "600,000 personnel"],
		[70, "percent", "70 %"],
		[29.2, "percent", "29.2 %"],
		[43e9, "USD", "USD 43 billion"],
		[2.5e9, "EUR", "EUR 2.5 billion"],
		[1.2e6, "USD", "USD 1.2 million"],
		[950, "EUR", "EUR 950"],
		[1234567.5, "boats", "1,234,567.5 boats"],
		[-3, "years", "-3 years"],
		[28, "", "28"],
		[1e24, "km", "1e+24 km"],
	])("of %d %s reads %s", (value, unit, words) => {
		expect(formatFigure({ value, unit })).toBe(words);
	});
});

import { expect, test } from "vitest";
import { chooseSpans } from "./choose-spans.js";

const span = (start: number, end: number, worth: number) => ({
	start,
	end,
	worth,
});

test.each([
	[
		[span(0, 5, 1), span(3, 8, 0.5)],
		["0-5"],
		"of two that overlap the worthier",
	],
	[
		[span(0, 5, 1), span(0, 2, 0.6), span(2, 5, 0.6)],
		["0-2", "2-5"],
		"two small ones worth more together",
	],
	[
		[span(5, 9, 0.2), span(0, 5, 0.1)],
		["0-5", "5-9"],
		"neighbours, in text order",
	],
	[[span(0, 5, 0), span(6, 7, -1)], [], "nothing without worth"],
	[[], [], "nothing from nothing"],
])("%j → %j (%s)", (spans, expected) => {
	expect(chooseSpans(spans).map(({ start, end }) => `${start}-${end}`)).toEqual(
		expected,
	);
});

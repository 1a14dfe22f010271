import { describe, expect, it } from "vitest";
import { eventsIn } from "../../../test/events-in.js";

const ROWS: readonly (readonly [
	why: string,
	text: string,
	...expected: readonly string[],
])[] = [
	[
		"people who were at a place",
		"Kadar and Lind were in Bern on January 26 for talks with ministers.",
		"visit 2026-01-26 Bern: Kadar and Lind were in Bern on January 26 for talks with ministers",
	],
	[
		"whoever was there for something",
		"The minister was in Bern on Monday to see her lenders.",
		"visit 2026-02-09 Bern: The minister was in Bern on Monday to see her lenders",
	],
	["a thing at a place", "The plant is in Odran and was built of brick."],
	["a state of law", "The treaty was in force in May."],
	[
		"a town taken",
		"The border town of Odran fell to the rebels on 3 February.",
		"military 2026-02-03: The border town of Odran fell to the rebels on 3 February",
	],
	[
		"a place by its name, told by the way",
		"Those who fled when Odran fell last October are still in tents.",
		"military 2025-10-01/2025-10-31: Odran fell last October",
	],
	["a figure", "The crown fell 4 percent on Thursday."],
	["weather", "Snow fell on Tuesday."],
];

describe("findEvents by what stands beside a verb of states", () => {
	it.each(ROWS)("reads %s: %s", (_, text, ...expected) => {
		expect(eventsIn(text)).toEqual(expected);
	});
});

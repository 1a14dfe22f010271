import { describe, expect, it } from "vitest";
import { eventsIn } from "../../../test/events-in.js";

const ROWS: readonly (readonly [
	why: string,
	text: string,
	...expected: readonly string[],
])[] = [
	[
		"a particle behind the verb",
		"The bloc put forward a plan on Monday.",
		"publication 2026-02-09: The bloc put forward a plan on Monday",
	],
	[
		"a particle behind the object",
		"Mediators put a second version of their text on the table late on Wednesday.",
		"publication 2026-02-11: Mediators put a second version of their text on the table late on Wednesday",
	],
	[
		"a particle and a noun of force",
		"The embargo came into force on 1 February.",
		"other 2026-02-01: The embargo came into force on 1 February",
	],
	[
		"a decision told by its particle",
		"The premier stepped down on Tuesday.",
		"decision 2026-02-10: The premier stepped down on Tuesday",
	],
	[
		"what fighting does",
		"Fighting flared again last October.",
		"military 2025-10-01/2025-10-31: Fighting flared again last October",
	],
	[
		"how a war began, in a clause that counts from it",
		"It is the third truce since war broke out in 2021.",
		"military 2021-01-01/2021-12-31: war broke out in 2021",
	],
	[
		"a promise of money",
		"Ilmar pledged $300 million for the ports in January.",
		"decision 2026-01-01/2026-01-31: Ilmar pledged $300 million for the ports in January",
	],
	[
		"what a body declares",
		"The rebels declared a truce on Sunday.",
		"decision 2026-02-08: The rebels declared a truce on Sunday",
	],
	[
		"what is due",
		"A joint inspection of the dam is due on March 3.",
		"other 2026-03-03: A joint inspection of the dam is due on March 3",
	],
	[
		"an office given up",
		"Ruiz resigned as mediator in January after a row over maps.",
		"decision 2026-01-01/2026-01-31: Ruiz resigned as mediator in January",
	],
	[
		"what is pencilled in",
		"A third round is pencilled in for February 27, also in Bern.",
		"meeting 2026-02-27: A third round is pencilled in for February 27",
	],
	[
		"who is expected somewhere",
		"Ruiz is expected in Bern on Monday.",
		"visit 2026-02-16 Bern: Ruiz is expected in Bern on Monday",
	],
	[
		"what is expected",
		"The results are expected next Tuesday.",
		"other 2026-02-17: The results are expected next Tuesday",
	],
	[
		"an infinitive taken for a noun",
		"The guarantors are due to convene on March 9.",
		"meeting 2026-03-09: The guarantors are due to convene on March 9",
	],
	[
		"what a calendar holds, whatever the verb",
		"Ruiz is scheduled to testify on Thursday.",
		"other 2026-02-12: Ruiz is scheduled to testify on Thursday",
	],
];

const NOTHING: readonly (readonly [why: string, text: string])[] = [
	[
		"a promise that is speech",
		"Ilmar pledged support for the truce in January.",
	],
	["a particle of no verb", "He handed the envoy his letters over many years."],
	["what was once expected", "A ruling was expected by many on the bench."],
	["a guess", "Ruiz is likely to gain from it in March."],
	["what war is said to be", "The war was discussed at length."],
];

describe("the kind of a verb", () => {
	it.each(ROWS)("tells %s: %s", (_, text, ...expected) => {
		expect(eventsIn(text)).toEqual(expected);
	});

	it.each(NOTHING)("tells no event in %s: %s", (_, text) => {
		expect(eventsIn(text)).toEqual([]);
	});
});

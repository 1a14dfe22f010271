import { describe, expect, it } from "vitest";
import { eventsIn } from "../../../test/events-in.js";

describe("events told by a noun", () => {
	it.each([
		[
			"an aside that ends with the time",
			"The latest round, in Bern last month, led nowhere.",
			"meeting 2026-01-01/2026-01-31 Bern: The latest round, in Bern last month",
		],
		[
			"a noun behind a verb of no event",
			"It led to the dismissal of the envoy on Monday.",
			"decision 2026-02-09: the dismissal of the envoy on Monday",
		],
		[
			"a noun that only tells where others meet",
			"The two are to meet on the sidelines of the summit on 3 March.",
			"meeting 2026-03-03: The two are to meet on the sidelines of the summit on 3 March",
		],
		[
			"a noun with its place, and what is set for it",
			"The minister’s visit to Bern, scheduled for Friday, was called off.",
			"visit 2026-02-13: The minister’s visit to Bern, scheduled for Friday",
		],
		[
			"both between whom it was",
			"The paper printed a transcript of a 3 January call between Ode and Marit Falk, an envoy.",
			"call 2026-01-03: a 3 January call between Ode and Marit Falk",
		],
		[
			"a plural at the head",
			"Talks on Monday led nowhere.",
			"meeting 2026-02-09: Talks on Monday",
		],
		[
			"no body of one name",
			"A truce brokered by the Forum on 3 January lasted nine days.",
			"other 2026-01-03: A truce brokered by the Forum on 3 January",
		],
		[
			"a name behind its day",
			"On Monday Ode’s office published the letter.",
			"publication 2026-02-09: On Monday Ode’s office published the letter",
		],
	])("reads %s: %s", (_, text, expected) => {
		expect(eventsIn(text)).toEqual([expected]);
	});

	it.each([
		["an aside without a time", "The latest round, in Bern, led nowhere."],
		["a body and its year", "She has sat in Congress in 2014 and after."],
		["a noun of plenty", "Car sales on Monday were slow."],
	])("reads nothing in %s: %s", (_, text) => {
		expect(eventsIn(text)).toEqual([]);
	});
});

import { describe, expect, it } from "vitest";
import { eventsIn } from "../../../test/events-in.js";

describe("an agenda's line", () => {
	it.each([
		[
			"Friday Deadline for written comments.",
			"other 2026-02-13: Friday Deadline for written comments",
		],
		[
			"• Tuesday: The council votes on the ports bill.",
			"decision 2026-02-17: Tuesday: The council votes on the ports bill",
		],
		[
			"Feb. 20: Third round of talks, Bern.",
			"meeting 2026-02-20: Feb. 20: Third round of talks, Bern",
		],
		[
			"May 5, 2026 – Elections in Orland.",
			"decision 2026-05-05 Orland: May 5, 2026 – Elections in Orland",
		],
		[
			"Feb. 20 — Donors meet in Bern.",
			"meeting 2026-02-20 Bern: Feb. 20 — Donors meet in Bern",
		],
		[
			"March 20 The truce runs out.",
			"other 2026-03-20: March 20 The truce runs out",
		],
		[
			"10:00 Ruiz meets Ode at Alder House.",
			"meeting 2026-02-12 Alder House: 10:00 Ruiz meets Ode at Alder House",
		],
	])("tells what its day brings: %s", (text, expected) => {
		expect(eventsIn(text)).toEqual([expected]);
	});

	it.each([
		["a title", "Sunday Night Review"],
		["a stamp", "Feb. 2, 2026 8:30 p.m."],
		["a thing of a day", "Friday night shootings rose."],
		["an hour that opens no line", "He is late. 10:00 is when Ruiz meets Ode."],
		["no occasion", "Friday: Rain and some wind in the north."],
	])("announces nothing in %s: %s", (_, text) => {
		expect(eventsIn(text)).toEqual([]);
	});
});

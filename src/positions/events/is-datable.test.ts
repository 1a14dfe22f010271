import { describe, expect, it } from "vitest";
import { eventsIn } from "../../../test/events-in.js";

const ROWS: readonly (readonly [
	why: string,
	text: string,
	...expected: readonly string[],
])[] = [
	[
		"a deed of no kind in its month",
		"Kiral moved launchers to the border in January.",
		"other 2026-01-01/2026-01-31: Kiral moved launchers to the border in January",
	],
	[
		"a deed of no kind, told by others",
		"Orland said a freighter, the Ana Lowe, had been boarded in December.",
		"other 2025-12-01/2025-12-31: a freighter, the Ana Lowe, had been boarded in December",
	],
	[
		"a participle with its noun",
		"An accord reached in 2019 fell apart after 14 months.",
		"other 2019-01-01/2019-12-31: An accord reached in 2019",
	],
	[
		"a participle and who did it",
		"Under a working paper put forward by Oskar on Tuesday, the sides would free captives.",
		"publication 2026-02-10: a working paper put forward by Oskar on Tuesday",
	],
	[
		"a participle taken for a past tense",
		"The paper, handed over on January 24 by the three guarantors, is short.",
		"other 2026-01-24: handed over on January 24 by the three guarantors",
	],
	[
		"a subject with a participle of its own",
		"The truce signed in May runs out on March 20.",
		"other 2026-03-20: The truce signed in May runs out on March 20",
		"signing 2025-05-01/2025-05-31: The truce signed in May",
	],
	[
		"what people beside the point did",
		"Dock workers, who blocked a crane on Wednesday, want more.",
		"other 2026-02-11: Dock workers, who blocked a crane on Wednesday",
	],
	[
		"a deed somebody is blamed for",
		"She blamed rebel divers for cutting a cable on 9 January.",
		"other 2026-01-09: cutting a cable on 9 January",
	],
	[
		"a deed somebody is accused of",
		"He accused agents of Kiral of sabotaging a turbine at Marrow Hill last month.",
		"other 2026-01-01/2026-01-31 Marrow Hill: sabotaging a turbine at Marrow Hill last month",
	],
	[
		"a day behind a name and a place",
		"Ode met his opposite number, Petra Silane, aboard a yacht on February 2 and left.",
		"meeting 2026-02-02: Ode met his opposite number, Petra Silane, aboard a yacht on February 2",
	],
	[
		"how long a text holds",
		"The mandate of the mission ends on 31 March.",
		"other 2026-03-31: The mandate of the mission ends on 31 March",
	],
	[
		"a treaty signed long before the plan that would keep it",
		"The plan would restore the treaty signed in 1994.",
		"signing 1994-01-01/1994-12-31: the treaty signed in 1994",
	],
	[
		"a deed on a day that was taken to count the doers",
		"On January 13 soldiers killed two smugglers near the fort.",
		"military 2026-01-13: On January 13 soldiers killed two smugglers near the fort",
	],
	[
		"a deed at an hour of a day",
		"The envoys left the palace shortly before noon on Tuesday.",
		"other 2026-02-10: The envoys left the palace shortly before noon on Tuesday",
	],
	[
		"a deed just behind an hour",
		"The convoy left the port just after 06:00 on Monday.",
		"other 2026-02-09: The convoy left the port just after 06:00 on Monday",
	],
	[
		"what is called for a day, and not the call",
		"The unions called a protest for Saturday.",
		"other 2026-02-14: a protest for Saturday",
	],
	[
		"land given up long ago",
		"His grandfather ceded the shore in 1911.",
		"other 1911-01-01/1911-12-31: His grandfather ceded the shore in 1911",
	],
];

const NOTHING: readonly (readonly [why: string, text: string])[] = [
	["how things went", "Prices rose in January."],
	["a day of figures", "Sales of the book for January were good."],
	["a year of somebody's life", "He graduated in 1991."],
	["who somebody is", "The men who painted the wall on Monday are known."],
	[
		"a time since which",
		"Ode has praised the text twice since the rains in May.",
	],
	["a comparison", "Orland sold more grain than it sold in May."],
	["how things are", "The two parties are tied this week."],
	["a guess at a month", "The rebels will seek another text in March."],
	[
		"a quoted day, and a condition far behind",
		"His country would sign “tomorrow morning, in pencil if need be”, but only if the sanctions were lifted.",
	],
	["what filled a letter", "It was a letter filled with threats about Monday."],
];

describe("a date beside a verb", () => {
	it.each(ROWS)("dates %s: %s", (_, text, ...expected) => {
		expect(eventsIn(text)).toEqual(expected);
	});

	it.each(NOTHING)("dates no event in %s: %s", (_, text) => {
		expect(eventsIn(text)).toEqual([]);
	});
});

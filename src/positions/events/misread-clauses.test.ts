import { describe, expect, it } from "vitest";
import { eventsIn } from "../../../test/events-in.js";

// Published on Thursday 12 February 2026.
const ROWS: readonly (readonly [
	why: string,
	text: string,
	...expected: readonly string[],
])[] = [
	[
		"a past tense taken for a participle, told by its object",
		"In Bern last week the two garrisons returned 40 captives each, and an envoy got a line home.",
		"visit 2026-02-02/2026-02-08: last week the two garrisons returned 40 captives each",
	],
	[
		"a past tense taken for a participle, told by the noun taken for a verb",
		"Seven inland states signed a joint charter on Wednesday to share the lake.",
		"signing 2026-02-11: signed a joint charter on Wednesday to share the lake",
	],
	[
		"a verb taken for a noun where there is no other",
		"The delegations reconvene in Aldmoor on February 17.",
		"meeting 2026-02-17 Aldmoor: The delegations reconvene in Aldmoor on February 17",
	],
	[
		"a participle joined to another",
		"It is a nine-page paper put together by envoys and handed to both parties on Friday.",
		"other 2026-02-06: handed to both parties on Friday",
	],
	[
		"what had come about by a day",
		"By Monday a draft on “mutual ties” between Orland and Kiral had reached every party leader.",
		"other 2026-02-09: Monday a draft on “mutual ties” between Orland and Kiral had reached every party leader",
	],
	[
		"a night spoken of before",
		"The ministry accused the rebels on Sunday. Gunmen fired on a patrol near Mora that night, wounding two.",
		"military 2026-02-08 Mora: Gunmen fired on a patrol near Mora that night",
	],
	[
		"a strike with no day",
		"Gunmen fired on a patrol near Mora, wounding two.",
		"military undated Mora: Gunmen fired on a patrol near Mora",
	],
	[
		"a text that comes before the public",
		"On February 6th a draft statute turned up on the website of the Courier.",
		"publication 2026-02-06: On February 6th a draft statute turned up on the website of the Courier",
	],
	[
		"a participle with the object that its verb keeps",
		"The crews given rifles on Monday have not been seen.",
	],
	[
		"a participle whose noun has another verb",
		"The boats carrying 40 men fled; the raiders shown Mora on Monday are free.",
	],
	["a limit, and no day", "By Monday they will reach every leader."],
	[
		"what is given or held",
		"An assurance, given on Monday, means little; the chair, held this month by Orland, is for show.",
	],
	[
		"a dismissal, and no shot",
		"The editor was fired on Monday.",
		"decision 2026-02-09: The editor was fired on Monday",
	],
];

describe("events of clauses that are easily misread", () => {
	it.each(ROWS)("%s: %s", (_, text, ...expected) => {
		expect(eventsIn(text)).toEqual(expected);
	});
});

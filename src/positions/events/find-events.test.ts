import { describe, expect, it } from "vitest";
import {
	analysisOf,
	eventLexicon,
	timeLexicon,
} from "../../../test/built-in-lexicons.js";
import { eventsIn } from "../../../test/events-in.js";
import { findTimes } from "../../language/times/find-times.js";
import { findEvents } from "./find-events.js";

const ROWS: readonly (readonly [
	why: string,
	text: string,
	...expected: readonly string[],
])[] = [
	[
		"a dated clause",
		"The two leaders last met on January 27 in the border zone.",
		"meeting 2026-01-27 border zone: The two leaders last met on January 27 in the border zone",
	],
	[
		"what is due",
		"They are due to hold another round in Vienna on March 9.",
		"meeting 2026-03-09 Vienna: They are due to hold another round in Vienna on March 9",
	],
	[
		"what an assembly is to do",
		"The assembly is to debate the statute next month.",
		"other 2026-03-01/2026-03-31: The assembly is to debate the statute next month",
	],
	[
		"a light verb has the kind of its subject, not of what that is about",
		"Talks on the port continue in Sarn on February 14.",
		"meeting 2026-02-14 Sarn: Talks on the port continue in Sarn on February 14",
	],
	[
		"a call by what is spoken into",
		"The two leaders last spoke on the phone on January 27.",
		"call 2026-01-27: The two leaders last spoke on the phone on January 27",
	],
	[
		"an hour before the day",
		"Rebels stormed a camp before dawn on Sunday.",
		"military 2026-02-08: Rebels stormed a camp before dawn on Sunday",
	],
	[
		"a light verb has its object's kind",
		"The ministers will hold a second round of talks in Muscat on Saturday.",
		"meeting 2026-02-14 Muscat: The ministers will hold a second round of talks in Muscat on Saturday",
	],
	[
		"a light verb has its subject's kind",
		"Talks resume next Monday.",
		"meeting 2026-02-16: Talks resume next Monday",
	],
	[
		"a verb joined behind a time of its own",
		"The council met on February 2 and two days later approved the pact.",
		"meeting 2026-02-02: The council met on February 2",
		"decision 2026-02-04: two days later approved the pact",
	],
	[
		"a clause joined behind a time of its own",
		"The envoy met the rebels on February 2 and a week later the army shelled the camp.",
		"meeting 2026-02-02: The envoy met the rebels on February 2",
		"military 2026-02-09: a week later the army shelled the camp",
	],
	[
		"two days of one verb",
		"The envoy met the rebels in Tamm on February 2 and the army on February 3.",
		"meeting 2026-02-02 Tamm: The envoy met the rebels in Tamm on February 2 and the army on February 3",
	],
	[
		"a handshake",
		"The two presidents shook hands in 2019.",
		"meeting 2019-01-01/2019-12-31: The two presidents shook hands in 2019",
	],
	[
		"a clause inside a report",
		"He denied that the army had shelled the camp at the weekend.",
		"military 2026-02-07/2026-02-08: the army had shelled the camp at the weekend",
	],
	[
		"a relative clause",
		"Donors, who met the mediators on Tuesday, were silent.",
		"meeting 2026-02-10: Donors, who met the mediators on Tuesday",
	],
	[
		"a participle",
		"A paper on borders, leaked on Monday to a daily, would move the line.",
		"publication 2026-02-09: leaked on Monday to a daily",
	],
	[
		"a noun with its time",
		"It followed the envoy’s meeting in Geneva on Sunday with General Ode.",
		"meeting 2026-02-08 Geneva: the envoy’s meeting in Geneva on Sunday with General Ode",
	],
	[
		"a time before the noun",
		"She recalled his August summit with the king.",
		"meeting 2025-08-01/2025-08-31: his August summit with the king",
	],
	[
		"a deed in a noun",
		"That led to the dismissal of two ministers last week.",
		"decision 2026-02-02/2026-02-08: the dismissal of two ministers last week",
	],
	[
		"a day before the clause",
		"On the night of February 4, gunmen killed nine guards in the north.",
		"military 2026-02-04: On the night of February 4, gunmen killed nine guards in the north",
	],
	[
		"a verb taken for a noun",
		"The tariff truce lapses on March 15, and more is to come.",
		"other 2026-03-15: The tariff truce lapses on March 15",
	],
	[
		"a call by telephone",
		"The king had told him of it by telephone early on Monday.",
		"call 2026-02-09: The king had told him of it by telephone early on Monday",
	],
	[
		"a visit without a day",
		"The president had visited the command post of the guard.",
		"visit undated: The president had visited the command post of the guard",
	],
	[
		"a relative clause with a duration before its day",
		"Both sides, which met for six hours in Bern on Tuesday, fell silent.",
		"meeting 2026-02-10 Bern: Both sides, which met for six hours in Bern on Tuesday",
	],
	[
		"a relative clause of a person who hands out a text",
		"The envoy, who presented the paper in Bern on Tuesday, was hopeful.",
		"publication 2026-02-10 Bern: The envoy, who presented the paper in Bern on Tuesday",
	],
	[
		"what is set, by what its subject is",
		"Talks on the next text are set for Monday in Bern.",
		"meeting 2026-02-16 Bern: Talks on the next text are set for Monday in Bern",
	],
	[
		"a day behind an aside",
		"The president sacked his chief negotiator, Anton Vesel, on Sunday.",
		"decision 2026-02-08: The president sacked his chief negotiator, Anton Vesel, on Sunday",
	],
	[
		"a blow without a day, where missiles deal it",
		"The ministry said missiles had struck a market near the port.",
		"military undated port: missiles had struck a market near the port",
	],
	[
		"arms sent without a day",
		"Orland said Kiral had sent 40 drones against a depot.",
		"military undated: Kiral had sent 40 drones against a depot",
	],
	[
		"a meeting before another thing",
		"Two days after meeting the king in Bern, Ruiz is silent.",
		"meeting undated Bern: meeting the king in Bern",
	],
	[
		"a second event behind a day of the first",
		"She is to meet the king in Bern on Tuesday, and a first round of talks is scheduled for the first half of March.",
		"meeting 2026-02-17 Bern: She is to meet the king in Bern on Tuesday",
		"meeting 2026-03-01/2026-03-15: a first round of talks is scheduled for the first half of March",
	],
	[
		"a deed after which another is told",
		"The talks stalled in April after gunmen killed nine guards.",
		"other 2025-04-01/2025-04-30: The talks stalled in April",
	],
	[
		"a blow at the head of its sentence, once",
		"Shelling near Tamm on Sunday night killed four people.",
		"military 2026-02-08 Tamm: Shelling near Tamm on Sunday night",
	],
	[
		"a deed laid to somebody",
		"Orland accused Kiral of sending 40 drones at the port.",
		"military undated port: sending 40 drones at the port",
	],
];

const NOTHING: readonly (readonly [why: string, text: string])[] = [
	[
		"a saying and its day",
		"The mediators said on Wednesday that nobody had won.",
	],
	[
		"a condition",
		"They would sign if the rebels withdrew from the town in May.",
	],
	["what could be", "A deal could be reached on Thursday."],
	[
		"a condition whose verb looks like a noun",
		"The two would sign, unless the northern senate votes against the text on 27 February.",
	],
	[
		"what would be done under a condition",
		"She said she would sign the deal tomorrow “if it were up to me”.",
	],
	["a limit", "The troops must leave by the end of April."],
	["what did not happen", "The two did not meet on Tuesday."],
	[
		"what had been due",
		"The delegation had been due to travel to Vienna on Monday.",
	],
	[
		"quoted speech",
		"“We met them all in Vienna on Monday and nothing came of it,” he said.",
	],
	[
		"what had been expected",
		"The army had been expected to leave the town on Monday.",
	],
	["a meeting with silence", "The offer has been met with silence."],
	["a meeting to come", "Ruiz left without meeting the king."],
	["arms that are asked for", "Orland asked for 40 drones."],
	["a bargain struck", "The two sides struck a deal."],
	["a state", "The road has been shut since Sunday."],
];

describe("findEvents", () => {
	it.each(ROWS)("reads %s: %s", (_, text, ...expected) => {
		expect(eventsIn(text)).toEqual(expected);
	});

	it.each(NOTHING)("reads no event in %s: %s", (_, text) => {
		expect(eventsIn(text)).toEqual([]);
	});

	it("names the actors who stand in the event's words, each once, and no document", () => {
		const text = "Ode met Ruiz on Monday to sign the pact.";
		const analysis = analysisOf(text);
		const actor = (id: string, name: string, type: "person" | "document") => ({
			id,
			name,
			type,
			role: null,
			side: null,
			mentions: [
				{
					start: text.indexOf(name),
					end: text.indexOf(name) + name.length,
					text: name,
				},
			],
		});
		const actors = [
			actor("a1", "Ode", "person"),
			actor("a2", "Ruiz", "person"),
			actor("a3", "the pact", "document"),
		];
		const times = findTimes(analysis, { published: "2026-02-12" }, timeLexicon);
		const events = findEvents(
			{ analysis, times, actors, attributions: [], published: null },
			eventLexicon,
		);
		expect(
			events.map(({ id, participants }) => ({ id, participants })),
		).toEqual([{ id: "e1", participants: ["a1", "a2"] }]);
	});
});

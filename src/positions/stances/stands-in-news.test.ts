/** Stands read out of news sentences from end to end: who is found to stand where, and where nobody does. */

import { describe, expect, it } from "vitest";
import { readBytesOf } from "../../../test/ground-of-files.js";

type Row = readonly [news: string, expected: readonly string[]];

const SILENCE: readonly Row[] = [
	[
		"The opposition leader, Karl Venn, has taken no position on the water treaty.",
		["Karl Venn declined water treaty"],
	],
	[
		"The Sea Party is sitting on the fence over the coalition agreement.",
		["Sea Party declined coalition agreement"],
	],
	[
		"The Liberal Front abstained when the pension pact was put to the vote.",
		["Liberal Front declined pension pact"],
	],
	[
		"Asked about the gas accord, Energy Minister Karl Venn changed the subject.",
		["Karl Venn declined gas accord"],
	],
	[
		"The Kestrian embassy referred questions about the draft accord to the capital.",
		["Kestrian embassy declined draft accord"],
	],
	[
		"Union leader Ana Holt refused to be pinned down on the wage pact.",
		["Ana Holt declined wage pact"],
	],
	[
		"Asked about the draft, the envoy said only that it was being studied.",
		["envoy declined draft"],
	],
	[
		"“We are studying it,” was all that the minister would say of the treaty.",
		["minister declined treaty"],
	],
	[
		"“No comment,” said Defence Minister Karl Venn of the arms-control treaty.",
		["Karl Venn declined arms-control treaty"],
	],
	[
		"The premier would neither endorse nor disown the draft.",
		["premier declined draft"],
	],
	["The party's youth wing abstained from alcohol for a month.", []],
	["The minister said only three people had been hurt.", []],
	["A group of parents sent a letter to the council on Monday.", []],
];

const DEEDS: readonly Row[] = [
	[
		"Judge Karl Venn resigned in protest at the harbour treaty.",
		["Karl Venn opposes harbour treaty"],
	],
	[
		"The chamber of commerce took out an advertisement in favour of the customs accord.",
		["chamber supports customs accord"],
	],
	["Norland has quit the fisheries pact.", ["Norland opposes fisheries pact"]],
	["The admiral reacted coolly to the draft.", ["admiral concerned draft"]],
	["The general tore up the ticket and left the stadium.", []],
	["The two captains walked out of the tunnel side by side.", []],
	["The envoy had initialled the paper in April.", []],
];

const PRINCIPALS: readonly Row[] = [
	[
		"Norland will not sign a text that leaves the port to others, Foreign Minister Ana Holt told parliament.",
		["Norland opposes text"],
	],
	[
		"Norland is ready to back the draft, its foreign minister said.",
		["Norland open draft"],
	],
	[
		"Unless the fishermen are compensated, Norland will stay out of the pact, Fisheries Minister Karl Venn said.",
		["Norland conditional pact"],
	],
	[
		"The plan is dead as far as Norland is concerned, a government spokesman said.",
		["Norland opposes plan"],
	],
	[
		"As far as the unions are concerned, the pension pact is dead.",
		["unions opposes pension pact"],
	],
	[
		"Norland and Kestria rejected the pact.",
		["Norland opposes pact", "Kestria opposes pact"],
	],
	[
		"Neither Norland nor Kestria supports the draft.",
		["Norland opposes draft", "Kestria opposes draft"],
	],
];

const MET: readonly Row[] = [
	["The draft enjoys the support of the bishops.", ["bishops supports draft"]],
	[
		"The text has found a champion in former general Karl Venn.",
		["Karl Venn supports text"],
	],
	[
		"The proposal met with a cool reception in Kestria.",
		["Kestria concerned proposal"],
	],
	["The plan has few friends in Kestria.", ["Kestria concerned plan"]],
	[
		"Support for the accord came from the dockers' league.",
		["league supports accord"],
	],
	[
		"Senator Ana Holt, an opponent of the canal treaty, left the chamber.",
		["Ana Holt opposes canal treaty"],
	],
	["The team enjoys the support of the bishops.", []],
];

const ANSWERS: readonly Row[] = [
	[
		"Asked if her country would recognise the breakaway republic, the premier answered with one word: “No.”",
		["premier opposes recognition"],
	],
	[
		"“We would sign this tomorrow,” said Colonel Karl Venn of the draft accord.",
		["Karl Venn supports draft accord"],
	],
	[
		"There should be no amnesty for those who gave the orders, Ana Holt said.",
		["Ana Holt opposes amnesty"],
	],
	["Norland wants the tariff gone.", ["Norland opposes trade"]],
	["The bishops found the text wanting.", ["bishops concerned text"]],
];

describe("where people stand, in news sentences", () => {
	it.each([...SILENCE, ...DEEDS, ...PRINCIPALS, ...MET, ...ANSWERS])(
		"%s",
		async (news, expected) => {
			const reading = await readBytesOf(Buffer.from(`${news}\n`), "2026-03-10");
			const names = new Map<string, string>(
				[...reading.drafts, ...reading.actors].map(({ id, name }) => [
					id,
					name,
				]),
			);
			expect(
				reading.positions.map(({ actor, stance, target, issue }) =>
					[
						names.get(actor),
						stance,
						target === null ? issue : names.get(target),
					].join(" "),
				),
			).toEqual(expected);
		},
	);
});

/** Documents by chance for the laws of the fold: few actors, issues, names and days, so that much of it meets. */

import fc from "fast-check";
import type { Stance } from "../src/model/position.js";
import type { DayInterval } from "../src/model/when.js";
import type { MadeDocument } from "./made-ground.js";

const ACTORS = [
	"ana-orlo",
	"tomas-berg",
	"orlo",
	"berg",
	"petra-berg",
	"arland",
	"an-official@d3",
];
const STANCES: readonly Stance[] = [
	"supports",
	"conditional",
	"open",
	"concerned",
	"opposes",
	"declined",
];
const PROPOSITIONS = [
	"Arland sank the ferry at Port Ost",
	"Arland sank a ferry near Port Ost on Sunday",
	"Arland had not sunk the ferry at Port Ost",
	"Berland fired 91 rockets at Sankt Alban",
	"Berland fired 40 rockets at Sankt Alban",
	"the talks had failed",
];
const DRAFTS = [
	{
		name: "9-point plan",
		points: 9,
		names: ["the 9-point plan", "Alban text"],
	},
	{ name: "9-point text", points: 9, names: ["the 9-point text"] },
	{ name: "12-point plan", points: 12, names: ["a revised plan"] },
	{ name: "Alban text", names: ["the Alban text"] },
	{ name: "plan", names: ["the plan"] },
	{ name: "French proposal", names: ["the French proposal"] },
	{ name: "counter-proposal", names: ["a counter-proposal"] },
] as const;

const actor = fc.constantFrom(...ACTORS);
const actors = fc.uniqueArray(actor, { maxLength: 2 });
const day = fc
	.integer({ min: 1, max: 28 })
	.map((date) => `2026-03-${String(date).padStart(2, "0")}`);
const days: fc.Arbitrary<DayInterval> = fc
	.tuple(day, day)
	.map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const perhapsDays = fc.option(days, { nil: undefined });

const body = fc.record({
	published: fc.option(day, { nil: null, freq: 6 }),
	drafts: fc.uniqueArray(
		fc.record({ draft: fc.constantFrom(...DRAFTS), by: actors }),
		{ maxLength: 3, selector: ({ draft }) => draft.name },
	),
	positions: fc.array(
		fc.record({
			actor,
			stance: fc.constantFrom(...STANCES),
			issue: fc.option(fc.constantFrom("navigation", "ceasefire"), {
				nil: undefined,
			}),
			draft: fc.option(
				fc.constantFrom(...DRAFTS).map(({ name }) => name),
				{
					nil: undefined,
				},
			),
			said: perhapsDays,
		}),
		{ maxLength: 4 },
	),
	provisions: fc.array(
		fc.record({
			draft: fc.constantFrom(...DRAFTS).map(({ name }) => name),
			issue: fc.constantFrom("navigation", "force-limits"),
			words: fc.constantFrom(
				"limit the fleet to 40 boats",
				"the fleet is to be limited to 40 boats",
				"open the river",
			),
		}),
		{ maxLength: 2 },
	),
	claims: fc.array(
		fc
			.record({
				proposition: fc.constantFrom(...PROPOSITIONS),
				asserted: actors,
				denied: actors,
				said: perhapsDays,
			})
			.filter(({ asserted, denied }) => asserted.length + denied.length > 0),
		{ maxLength: 2 },
	),
	events: fc.array(
		fc.record({
			kind: fc.constantFrom("meeting" as const, "call" as const),
			words: fc.constantFrom("met in Port Ost", "the talks in Port Ost"),
			date: perhapsDays,
			place: fc.option(fc.constantFrom("Port Ost", "Sankt Alban"), {
				nil: undefined,
			}),
			participants: actors,
		}),
		{ maxLength: 2 },
	),
});

/** Up to eight documents, "d0" to "d7"; some are copies of one story by their tellings. */
export const documentsByChance: fc.Arbitrary<readonly MadeDocument[]> = fc
	.array(fc.tuple(body, fc.nat({ max: 7 })), { minLength: 1, maxLength: 8 })
	.map((bodies) => {
		const tellings: number[] = [];
		for (const [at, [, of]] of bodies.entries())
			tellings.push(tellings[of] ?? at);
		return bodies.map(([made], at) =>
			withoutUndefined({
				...made,
				id: `d${at}`,
				telling: `d${tellings[at]}`,
				drafts: made.drafts.map(({ draft, by }) => ({ ...draft, by })),
			}),
		);
	});

/** A key that is undefined is left out, as the types ask. */
function withoutUndefined(made: object): MadeDocument {
	return JSON.parse(JSON.stringify(made)) as MadeDocument;
}

export { day as dayByChance };

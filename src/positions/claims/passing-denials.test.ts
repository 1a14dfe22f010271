import { describe, expect, it } from "vitest";
import { markedInput } from "../../../test/marked-positions.js";
import { findClaims } from "./find-claims.js";

/** Claims as `status: proposition / asserted by … / denied by …`. */
function claimsIn(marked: string): readonly string[] {
	return findClaims(markedInput(marked)).map(
		({ status, proposition, asserted, denied }) =>
			`${status}: ${proposition} / ${asserted.map(({ actor }) => actor).join(", ")} / ${denied.map(({ actor, span }) => `${actor} “${span.text}”`).join(", ")}`,
	);
}

type Row = readonly [marked: string, expected: readonly string[]];

const PASSIVE: readonly Row[] = [
	[
		"Reports in two [daily: Kirali papers] that the weir had been sold were dismissed as nonsense by [tamm: the minister, Tamm]. [source: [ruiz: Ruiz]] [cue: said] [content: all was calm].",
		[
			"contested: the weir had been sold / daily / tamm “Reports in two Kirali papers that the weir had been sold”",
		],
	],
	[
		"A claim in the [daily: Gazette] that the consul had passed it round was described by [tamm: the consul], a career diplomat, as “pure invention”. [source: [ruiz: Ruiz]] [cue: said] [content: all was calm].",
		[
			"contested: the consul had passed it round / daily / tamm “A claim in the Gazette that the consul had passed it round”",
		],
	],
	[
		"The suggestion, aired by the weekly [daily: Kompas], that Kiral would quit was waved away by [tamm: its envoy]. “[content: We stay,]” [source: [ruiz: Ruiz]] [cue: said].",
		[
			"contested: Kiral would quit / daily / tamm “The suggestion, aired by the weekly Kompas, that Kiral would quit”",
		],
	],
	[
		"Rumours that the weir had been sold were denied by [tamm: Tamm].",
		[
			"contested: the weir had been sold /  / tamm “Rumours that the weir had been sold”",
		],
	],
];

const ACCUSED: readonly Row[] = [
	[
		"[orland: Orland], accused by [kiral: Kiral] of arming the clans, [cue: said] through [source: [ruiz: Ruiz]] that [content: it welcomed a truce]. [orland: It] rejected what it called “slander about rifles”.",
		[
			"contested: of arming the clans / kiral / orland “rejected what it called “slander about rifles””",
		],
	],
	[
		"[source: [orland: Orland]], long accused by [kiral: Kiral] of arming the clans, [cue: denied] [content: the accusation] on Friday.",
		["contested: of arming the clans / kiral / orland “the accusation”"],
	],
	[
		"[source: [orland: Orland]], which [source2: [kiral: Kiral]] [cue2: accuses] [content2: of arming the clans], [cue: rejected] [content: the charge as “fantasy”].",
		[
			"contested: of arming the clans / kiral / orland “the charge as “fantasy””",
		],
	],
	[
		"[source: [kiral: Kiral]] [cue: blamed] [content: the blast on the rebels]. [rebels: The rebels] rejected what they described as a smear.",
		[
			"contested: the blast on the rebels / kiral / rebels “rejected what they described as a smear”",
		],
	],
	[
		"[source: [kiral: Kiral]] [cue: blamed] [content: the blast on the rebels]. “[content2: A lie from its first word to its very last,]” [source2: [rebels: a rebel]] [cue2: countered].",
		[
			"contested: the blast on the rebels / kiral / rebels “A lie from its first word to its very last,”",
		],
	],
];

const OTHERS: readonly Row[] = [
	[
		"[source: [officials: A diplomat]] [cue: said] [content: both armies had shut the road]. [tamm: A liaison officer] disputed this: all was open.",
		[
			"contested: both armies had shut the road / officials / tamm “A liaison officer disputed this”",
		],
	],
	[
		"[source: [officials: A diplomat]] [cue: said] [content: Kiral was hoarding shells], which [source2: [tamm: Tamm]] [cue2: waved off] as “[content2: hysteria]”.",
		["contested: Kiral was hoarding shells / officials / tamm “hysteria”"],
	],
	[
		"[source: [officials: A diplomat]] [cue: said] [content: Kiral was hoarding shells]. “[content2: There is no truth in it,]” [source2: [tamm: Tamm]] [cue2: said].",
		[
			"contested: Kiral was hoarding shells / officials / tamm “There is no truth in it,”",
		],
	],
	[
		"[source: [ruiz: The palace]] [cue: dismissed] [content: the letter as a forgery].",
		["contested: the letter /  / ruiz “the letter as a forgery”"],
	],
	[
		"Commenting on a statement by [kiral: Kiral] that Orland had moved its guns, [source: [ruiz: Ruiz]] [cue: called] [content: it “an invention”].",
		["contested: Orland had moved its guns / kiral / ruiz “it “an invention””"],
	],
	[
		"[source: [officials: Pollsters]] [cue: say] [content: two thirds want out], an estimate [tamm: the ministry] disputes.",
		[
			"contested: two thirds want out / officials / tamm “an estimate the ministry disputes”",
		],
	],
];

const REPLIES: readonly Row[] = [
	[
		"[source: [officials: Pollsters]] [cue: say] [content: two thirds want out, an estimate [tamm: the ministry] disputes].",
		[
			"contested: two thirds want out / officials / tamm “an estimate the ministry disputes”",
		],
	],
	[
		"[source: [ruiz: The air force]] [cue: said] [content: [kiral: Kiral] had let drones cross the lake]. [source2: [kiral: Kiral]] [cue2: replied] that [content2: no drone had been seen].",
		[
			"contested: Kiral had let drones cross the lake / ruiz / kiral “no drone had been seen”",
		],
	],
	[
		"[source: [ruiz: The air force]] [cue: said] [content: [kiral: Kiral] had let drones cross the lake]. [source2: [kiral: Kiral]] [cue2: replied] that [content2: no minister would travel].",
		[],
	],
	[
		"There was, [source: [tamm: he]] [cue: insisted], [content: not a shred of truth in claims that he would quit].",
		["contested: he would quit /  / tamm “claims that he would quit”"],
	],
	[
		"[tamm: The oil minister] rubbished as “fake news” a report that output had halved. [source: [ruiz: Ruiz]] [cue: said] [content: all was calm].",
		[
			"contested: output had halved /  / tamm “a report that output had halved”",
		],
	],
];

const UNREAD: readonly Row[] = [
	[
		"Reports that the weir had been sold were read with care by [tamm: the minister]. [source: [ruiz: Ruiz]] [cue: said] [content: all was calm].",
		[],
	],
	[
		"Reports that the weir had been sold were not denied by [tamm: the minister]. [source: [ruiz: Ruiz]] [cue: said] [content: all was calm].",
		[],
	],
	[
		"A report that angered the court was dismissed by [tamm: the minister]. [source: [ruiz: Ruiz]] [cue: said] [content: all was calm].",
		[],
	],
	[
		"[orland: Orland], accused by [kiral: Kiral] of arming the clans, rejected what it called a fair offer. [source: [ruiz: Ruiz]] [cue: said] [content: all was calm].",
		[],
	],
	[
		"[source: [ruiz: The palace]] [cue: dismissed] [content: the letter as a waste of ink].",
		[],
	],
	[
		"[source: [officials: A diplomat]] [cue: said] [content: Kiral was hoarding shells]. “[content2: There is no truth in politics,]” [source2: [tamm: Tamm]] [cue2: said].",
		[],
	],
];

describe("denials told in passing", () => {
	it.each(PASSIVE)("finds one in the passive: %s", (marked, expected) => {
		expect(claimsIn(marked)).toEqual(expected);
	});
	it.each(ACCUSED)("finds the accused answering: %s", (marked, expected) => {
		expect(claimsIn(marked)).toEqual(expected);
	});
	it.each(OTHERS)("finds other denials: %s", (marked, expected) => {
		expect(claimsIn(marked)).toEqual(expected);
	});
	it.each(REPLIES)("finds replies: %s", (marked, expected) => {
		expect(claimsIn(marked)).toEqual(expected);
	});
	it.each(UNREAD)("leaves alone: %s", (marked, expected) => {
		expect(claimsIn(marked)).toEqual(expected);
	});
});

describe("words laid to the denier himself", () => {
	it("are asserted by who reported them", () => {
		const input = markedInput(
			"[source: [ruiz: Ruiz]] [cue: had threatened] [content: to quit the talks]. [ruiz: He] denied it.",
		);
		const [statement] = input.statements;
		const told = (via: readonly string[]) =>
			findClaims({ ...input, statements: [{ ...statement!, via }] }).map(
				({ asserted }) =>
					asserted.map(({ actor, span }) => `${actor}: ${span.text}`),
			);
		expect(told(["daily"])).toEqual([
			["daily: Ruiz had threatened to quit the talks"],
		]);
		expect(told([])).toEqual([]);
	});
});

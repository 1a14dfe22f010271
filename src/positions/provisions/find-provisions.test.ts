import { describe, expect, it } from "vitest";
import { markedInput } from "../../../test/marked-positions.js";
import { findProvisions } from "./find-provisions.js";

/** The words of the provisions, in text order. */
function provisionsIn(marked: string): readonly string[] {
	return findProvisions(markedInput(marked)).map(({ content }) =>
		content.map(({ text }) => text).join(" | "),
	);
}

type Row = readonly [marked: string, expected: readonly string[]];

const SPLIT: readonly Row[] = [
	[
		"[source: [plan: An annex]] [cue: promises] [content: €430 million, two thirds of it from the Union, for roads and schools].",
		["€430 million, two thirds of it from the Union, for roads and schools"],
	],
	[
		"[cue: Under] [source: [plan: the accord]] [content: the front lifts all roadblocks and receives in return a third of the seats].",
		[
			"the front lifts all roadblocks",
			"receives in return a third of the seats",
		],
	],
	[
		"[source: [plan: The text]] [cue: would] [content: free 90 sailors in exchange for an end to the oil embargo].",
		["free 90 sailors", "an end to the oil embargo"],
	],
	[
		"[source: [plan: The paper]] [cue: calls for] [content: free passage for barges and puts tolls in the hands of a private firm].",
		["free passage for barges", "puts tolls in the hands of a private firm"],
	],
	[
		"[source: [plan: The deal]] [cue: would] [content: cost Orland the valley].",
		[],
	],
	[
		"[source: [plan: The deal]] [cue: would] [content: leave Orland the valley].",
		["leave Orland the valley"],
	],
	[
		"[source: [ruiz: The minister]] [cue: praised] [content: [plan: the offer] while wondering whether ten weeks would suffice for the police to go].",
		[],
	],
	[
		"[source: [plan: The text]] [cue: would] [content: open four roads into the valley and place 200 observers along the line].",
		["open four roads into the valley", "place 200 observers along the line"],
	],
	[
		"[source: [plan: The text]] [cue: leaves] [content: open how the fund would be filled].",
		[],
	],
	[
		"[content: Fishing rights], [source: [plan: the document]] [cue: says], “[content: shall be shared by population]”.",
		["Fishing rights | shall be shared by population"],
	],
	[
		"[source: [plan: The paper]] [cue: halts] [content: all raids for 45 days, provides for the reopening of the crossing within a week and the entry of 600 lorries a day].",
		[
			"all raids for 45 days",
			"the reopening of the crossing within a week",
			"the entry of 600 lorries a day",
		],
	],
	[
		"[content: How the judges are to be chosen is not spelled out], [source: [plan: the text]] [cue: says].",
		[],
	],
	[
		"[source: [plan: The plan]] [cue: proposes] [content: a pact between [orland: Orland], [kiral: Kiral] and the Union, a freeze on enlargement and a ban on foreign bases].",
		[
			"a pact between Orland, Kiral and the Union",
			"a freeze on enlargement",
			"a ban on foreign bases",
		],
	],
	[
		"[source: [plan: The text]] [cue: would] [content: cut the army to 40,000 soldiers and phase out conscription over five years].",
		[
			"cut the army to 40,000 soldiers",
			"phase out conscription over five years",
		],
	],
	[
		"[source: [plan: It]] [cue: floats] [content: inviting [kiral: Kiral] back into the council and lifting the oil embargo].",
		["inviting Kiral back into the council", "lifting the oil embargo"],
	],
	[
		"[cue: Under] [source: [plan: the deal]], [content: elections would be held in May, a tribunal would try war crimes, and Norway and Kenya would monitor the truce].",
		[
			"elections would be held in May",
			"a tribunal would try war crimes",
			"Norway and Kenya would monitor the truce",
		],
	],
	[
		"[source: [plan: The draft]] [cue: includes] [content: major concessions to [kiral: Kiral], including recognition of the annexed coast, and the withdrawal of Orland’s troops from the valley].",
		[
			"recognition of the annexed coast",
			"the withdrawal of Orland’s troops from the valley",
		],
	],
	[
		"[source: [plan: The agreement]] [cue: gives] [content: the north 12 seats and the south 14].",
		["the north 12 seats and the south 14"],
	],
	[
		"[source: [plan: The agreement]] [cue: allots] [content: $2bn to a climate fund and $300m to early-warning systems].",
		["$2bn to a climate fund", "$300m to early-warning systems"],
	],
	[
		"[source: [plan: The ceasefire plan]] [cue: calls for] [content: the release of 30 hostages, the opening of two crossings to aid and the return of displaced families].",
		[
			"the release of 30 hostages",
			"the opening of two crossings to aid",
			"the return of displaced families",
		],
	],
	[
		"[source: [plan: The treaty]] [cue: obliges] [content: rich states to double their payments and to publish yearly reports].",
		["rich states to double their payments", "to publish yearly reports"],
	],
	[
		"[source: [plan: The trade deal]] [cue: would] [content: scrap tariffs on steel and cars].",
		["scrap tariffs on steel and cars"],
	],
	[
		"[source: [plan: The trade deal]] [cue: would] [content: freeze the front line, while rebel units would leave the capital].",
		["freeze the front line", "rebel units would leave the capital"],
	],
	[
		"[source: [plan: The plan]] [cue: would] [content: cap the fleet at 30 ships instead of the 50 demanded by the navy].",
		["cap the fleet at 30 ships"],
	],
	[
		"[source: [plan: The accord]] [cue: provides for] [content: a joint court of judges from Orland, Kiral and the Union].",
		["a joint court of judges from Orland, Kiral and the Union"],
	],
	[
		"[source: [plan: The deal]] [cue: bars] [content: [kiral: Kiral] from stationing missiles or aircraft on the island].",
		["Kiral from stationing missiles or aircraft on the island"],
	],
	[
		"[source: [plan: The accord]] [cue: sets up] [content: a mission of 200 observers, and it allows the rebels to hold meetings].",
		["a mission of 200 observers", "it allows the rebels to hold meetings"],
	],
	[
		"[source: [plan: The text]] [cue: would] [content: triple climate finance, but some states have rejected the wording].",
		["triple climate finance"],
	],
	[
		"[source: [plan: The ceasefire plan]] [cue: calls for] [content: a truce at sea and for an exchange of prisoners].",
		["a truce at sea", "an exchange of prisoners"],
	],
	[
		"[source: [plan: The ceasefire plan]] [cue: calls for] [content: a truce at sea and on land for thirty days].",
		["a truce at sea and on land for thirty days"],
	],
	[
		"[cue: Under] [source: [plan: the deal]], [content: the army would be cut, and Vell, Karsk and Dorn would be recognised].",
		["the army would be cut", "Vell, Karsk and Dorn would be recognised"],
	],
	[
		"[source: [plan: The plan]] [cue: would] [content: cap the army of Orland at 850,000]. [source2: [plan: The plan]] [cue2: sets] [content2: no limit on the army of Orland].",
		["cap the army of Orland at 850,000", "no limit on the army of Orland"],
	],
	[
		"[source: [plan: The plan]] [cue: would] [content: cap the army of Orland]. [source2: [plan: The plan]] [cue2: sets] [content2: a cap on the army of Orland].",
		["cap the army of Orland | a cap on the army of Orland"],
	],
];

const TOLD: readonly Row[] = [
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: [plan: the draft] drawn up in Vienna would keep the army at 60,000 and bring guarantees by the allies].",
		["keep the army at 60,000", "bring guarantees by the allies"],
	],
	[
		"[source: [daily: The daily]] [cue: reported] that [content: [plan: a UN paper], leaked on Monday, would demilitarise the coast].",
		["demilitarise the coast"],
	],
	[
		"Details [hearsay: reportedly] emerged of [content: [plan: a proposal] that would require [orland: Orland] to cede the valley and dissolve its militia].",
		["Orland to cede the valley", "dissolve its militia"],
	],
	[
		"[source: [plan: The plan]] [cue: sets] [content: a ceiling of 40,000 soldiers]. [content2: If the rebels pull back, the army must withdraw by the same distance], [source2: [ruiz: the minister]] [cue2: said].",
		[
			"a ceiling of 40,000 soldiers",
			"the army must withdraw by the same distance",
		],
	],
	[
		"[plan: The text], which [source: [officials: officials]] [cue: say] [content: commits [orland: Orland] to monitor the truce], was not published.",
		["Orland to monitor the truce"],
	],
	[
		"[source: [kiral: Kiral]] [cue: offered] [content: security guarantees for ten years].",
		["security guarantees for ten years"],
	],
	[
		"[source: [officials: Two diplomats]] [cue: said] [content: [orland: Orland] would cap enrichment for six years and ship its stockpile abroad under [plan: a draft deal]].",
		["Orland would cap enrichment for six years", "ship its stockpile abroad"],
	],
	[
		"[source: [officials: Sources]] [cue: said] [content: envoys had given [plan: a proposal] to both sides that would halt the fighting and free ten hostages].",
		["halt the fighting", "free ten hostages"],
	],
];

const NONE: readonly Row[] = [
	["[source: [plan: The plan]] [cue: would] [content: not].", []],
	[
		"[source: [officials: Officials]] [cue: said] [content: [plan: the plan] would].",
		[],
	],
	[
		"[source: [plan: The text]] [cue: no longer mentions] [content: an amnesty].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: [plan: the plan] was unacceptable].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: the plan had been handed over on Friday].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: [orland: Orland] must not give in].",
		[],
	],
	["[source: [kiral: Kiral]] [cue: offered] [content: talks in Geneva].", []],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: [plan: the plan] would be a disaster].",
		[],
	],
	[
		"[source: [plan: The draft]] [cue: leaves] [content: open how inspectors would get access].",
		[],
	],
	[
		"[source: [ruiz: Ruiz]] [cue: said] [content: [plan: the deal] would speed up the loss of forests].",
		[],
	],
];

describe("findProvisions", () => {
	it("says who must do a thing, who gets it, how much of it, when, and what is left open", () => {
		const [cut, join, aid] = findProvisions(
			markedInput(
				"[source: [plan: The plan]] [cue: would require] [content: [orland: Orland] to cut its army to 40,000 soldiers and to hold elections if the truce holds]. " +
					"[source2: [plan: It]] [cue2: grants] [content2: [kiral: Kiral] unspecified “economic benefits” worth $2bn].",
			),
		);
		expect(cut).toMatchObject({
			draft: "plan",
			obligor: "orland",
			beneficiary: null,
			statement: "s",
		});
		expect(cut?.figures.map(({ value, unit }) => [value, unit])).toEqual([
			[40000, "personnel"],
		]);
		expect(join).toMatchObject({ obligor: "orland", issue: "elections" });
		expect(join?.condition?.text).toBe("if the truce holds");
		expect(aid).toMatchObject({ statement: "s2" });
		expect(aid?.undefined.map(({ text }) => text)).toEqual([
			"unspecified “economic benefits”",
		]);
	});

	it.each(SPLIT)(
		"tells one provision from the next: %s",
		(marked, expected) => {
			expect(provisionsIn(marked)).toEqual(expected);
		},
	);
	it.each(TOLD)("finds what others tell of a draft: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});
	it.each(NONE)(
		"leaves alone what provides nothing: %s",
		(marked, expected) => {
			expect(provisionsIn(marked)).toEqual(expected);
		},
	);
});

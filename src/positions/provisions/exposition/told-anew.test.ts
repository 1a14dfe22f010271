import { describe, expect, it } from "vitest";
import { markedInput } from "../../../../test/marked-positions.js";
import { findProvisions } from "../find-provisions.js";

/** Each provision with its draft. */
function provisionsIn(marked: string): readonly string[] {
	return findProvisions(markedInput(marked)).map(
		({ draft, content }) =>
			`${draft}: ${content.map(({ text }) => text).join(" | ")}`,
	);
}

const PLAN =
	"[source: [plan: The plan]] [cue: caps] [content: the fleet at 30 ships].";

const COMPARED =
	"[paper: The earlier version] was long, [plan: the new text] is short. [paper: The earlier version] fell, [plan: the new text] stands. [paper: The earlier version] was loved, [plan: the new text] is not.";

describe("what a draft has that another had not", () => {
	it.each([
		[
			`${PLAN} Unchanged are the ceiling of 900 soldiers, the exchange of the dead every Friday, and the ban on mines.`,
			[
				"plan: the fleet at 30 ships",
				"plan: the ceiling of 900 soldiers",
				"plan: the exchange of the dead every Friday",
				"plan: the ban on mines",
			],
		],
		[
			`${PLAN} New is a paragraph on the lakes: boats are to be shared within 20 days.`,
			[
				"plan: the fleet at 30 ships",
				"plan: boats are to be shared within 20 days",
			],
		],
		[
			`[paper: A first draft] was longer. ${PLAN} Gone is the pardon for deserters.`,
			["plan: the fleet at 30 ships", "paper: the pardon for deserters"],
		],
		[
			`${COMPARED}\nThe rule on debts is carried over verbatim. The clause on ferries has disappeared. The obligation has disappeared. The ceiling for the army is cut to 900. The quota for cod is kept at 40 tonnes.`,
			[
				"plan: The rule on debts",
				"paper: The clause on ferries",
				"plan: The ceiling for the army is cut to 900",
				"plan: The quota for cod is kept at 40 tonnes",
			],
		],
		[
			`${COMPARED}\nGone is the court for smugglers; disputes would go to a panel of three.`,
			[
				"paper: the court for smugglers",
				"plan: disputes would go to a panel of three",
			],
		],
		[
			`${COMPARED}\nCommon to both are a ban on mines and the closing of the strait. Gone is the word sovereignty. A guard of 300 men, unknown to [paper: the earlier version], would stay behind.`,
			[
				"plan: a ban on mines",
				"plan: the closing of the strait",
				"plan: A guard of 300 men, unknown to the earlier version, would stay behind",
			],
		],
		[
			`${PLAN} In its place comes a review in 2036.`,
			["plan: the fleet at 30 ships", "plan: a review in 2036"],
		],
		[
			`${PLAN} Gone is the pardon for deserters.`,
			["plan: the fleet at 30 ships"],
		],
		[
			`[paper: A first draft] was longer. ${PLAN} Still missing is any mention of the dead.`,
			["plan: the fleet at 30 ships"],
		],
		[
			`${PLAN} New to the valley is the envoy. Gone are the days of plenty.`,
			["plan: the fleet at 30 ships"],
		],
	])("is told of the draft that has it: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});
});

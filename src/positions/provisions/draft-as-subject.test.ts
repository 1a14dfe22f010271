import { describe, expect, it } from "vitest";
import { markedInput } from "../../../test/marked-positions.js";
import { findProvisions } from "./find-provisions.js";

function provisionsIn(marked: string): readonly string[] {
	return findProvisions(markedInput(marked)).map(({ content }) =>
		content.map(({ text }) => text).join(" | "),
	);
}

describe("what others say a draft does", () => {
	it.each([
		[
			"[source: [tamm: Tamm]] [cue: said] [content: [plan: the plan] itself would cut the fleet to 30 ships].",
			["cut the fleet to 30 ships"],
		],
		[
			"[source: [envoy: The envoy]] [cue: said] [content: mediators had drawn up [plan: a plan] that would free 80 sailors].",
			["free 80 sailors"],
		],
		[
			"[source: [officials: Officials]] [cue: said] [content: Orland backed [plan: a deal] that would reopen the strait].",
			["reopen the strait"],
		],
		[
			"[source: [envoy: The envoy]] [cue: said] [content: [plan: the plan] as drafted would keep the border open].",
			["keep the border open"],
		],
		[
			"[source: [envoy: The envoy]] [cue: said] [content: the rebels had sent [plan: a proposal] to the mediators demanding a ten-year truce and the withdrawal of the guard from Osk].",
			["a ten-year truce", "the withdrawal of the guard from Osk"],
		],
		[
			"[source: [officials: Officials]] [cue: said] [content: Orland had drafted [plan: a plan] calling for elections in May].",
			["elections in May"],
		],
		[
			"[source: [officials: Officials]] [cue: said] [content: parliament had seen [plan: a paper] proposing a joint court for war crimes].",
			["a joint court for war crimes"],
		],
		[
			"[cue: According to] [source: [officials: two officials]], [content: [plan: the plan] lasts for 12 years and puts Orland's engineers in charge of the dam].",
			["lasts for 12 years", "puts Orland's engineers in charge of the dam"],
		],
	])("is provided: %s", (marked, expected) => {
		expect(provisionsIn(marked)).toEqual(expected);
	});

	it.each([
		"[source: [tamm: Tamm]] [cue: called] it [content: [plan: the first text] anybody could sign with a clear head].",
		"[source: [tamm: Tamm]] [cue: said] [content: [plan: the plan] he would present on Friday was ready].",
		"[source: [envoy: The envoy]] [cue: said] [content: they had drawn up [paper: a paper], [plan: which] our leaders will sign next month].",
		"[source: [envoy: The envoy]] [cue: said] [content: [plan: the pact] the rebels would break was dead].",
		"[source: [envoy: The envoy]] [cue: said] [content: [plan: the offer] will lapse if nobody signs by May].",
		"[source: [envoy: The envoy]] [cue: said] [content: [plan: the truce deal] would unravel within days].",
		"[source: [tamm: She]] [cue: said] [content: she would sign only [plan: a text] that frees every prisoner].",
		"[source: [ruiz: Ruiz]] [cue: said] [content: Orland wanted [plan: a deal] that would cut tariffs].",
		"[source: [ruiz: Ruiz]] [cue: said] [content: she would vote against [plan: any plan] that moves the border].",
		"[source: [tamm: Tamm]] [cue: hailed] [content: [plan: it] on Friday as “a paper everybody could sign”].",
		"[source: [tamm: Tamm]] [cue: regretted] [content: that [plan: the plan] set no date for elections].",
		"[source: [officials: Officials]] [cue: said] [content: Orland had dropped [plan: the plan], lifting the oil embargo].",
		"[source: [officials: Officials]] [cue: said] [content: they had read [plan: the plan] ending the war].",
		"[source: [ruiz: Ruiz]] [cue: said] [content: [plan: the deal] would leave the villages dry].",
	])("is none of its provisions: %s", (marked) => {
		expect(provisionsIn(marked)).toEqual([]);
	});
});

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

describe("a denial that leaves out what it denies", () => {
	it.each([
		[
			"[source: [ruiz: Ruiz]] [cue: said] [content: the envoy had packed her papers]. [source2: [tamm: Tamm]] [cue2: said] [content2: she had not].",
			[
				"contested: the envoy had packed her papers / ruiz / tamm “she had not”",
			],
		],
		[
			"[source: [kiral: Kiral]] [cue: says] [content: its troops hold the bridge]; [source2: [orland: Orland]] [cue2: says] [content2: they do not].",
			["contested: its troops hold the bridge / kiral / orland “they do not”"],
		],
		[
			"[source: [ruiz: Ruiz]] [cue: said] [content: the ferry was mined]. “[content2: No, it was not,]” [source2: [tamm: Tamm]] [cue2: said].",
			["contested: the ferry was mined / ruiz / tamm “No, it was not,”"],
		],
		[
			"[source: [ruiz: Ruiz]] [cue: said] [content: both sides have signed]. [content2: The northerners have not], [cue2: said] [source2: [tamm: Tamm]].",
			[
				"contested: both sides have signed / ruiz / tamm “The northerners have not”",
			],
		],
		[
			"[source: [ruiz: Ruiz]] [cue: said] [content: the council paid the militia]. [source2: [tamm: Tamm]] [cue2: insisted] [content2: it did not].",
			["contested: the council paid the militia / ruiz / tamm “it did not”"],
		],
	])("is of what was said before: %s", (marked, expected) => {
		expect(claimsIn(marked)).toEqual(expected);
	});

	it.each([
		[
			"[source: [ruiz: Ruiz]] [cue: said] [content: the ferry had not sailed]. [source2: [tamm: Tamm]] [cue2: said] [content2: it had not].",
			"the same said again",
		],
		[
			"[source: [ruiz: Ruiz]] [cue: said] [content: talks open in May]. [source2: [tamm: Tamm]] [cue2: said] [content2: he was not].",
			"nothing it could answer",
		],
		[
			"[source: [ruiz: Ruiz]] [cue: said] [content: he had read the text]. [cue2: Asked] whether the king had, [source2: [ruiz: he]] [cue2: said] [content2: he had not].",
			"of another matter, by the same",
		],
	])("is none: %s (%s)", (marked) => {
		expect(claimsIn(marked)).toEqual([]);
	});
});

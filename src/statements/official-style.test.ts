/** How offices write of themselves: who goes on with what, how strongly, and clause upon clause. */

import { describe, expect, it } from "vitest";
import { markStatements, unmarked } from "../../test/marked-statements.js";

const rows: readonly (readonly [why: string, marked: string])[] = [
	[
		"a clause of its own behind a list",
		"[source: President Kalo] [cue: expressed concern that] [content: the strikes cause losses and suffering], and [source2: he] [cue2: reaffirmed the commitment to] [content2: work with the African Union].",
	],
	[
		"a clause of its own behind a pair of names",
		"[source: They] [cue: welcomed] [content: the applications by Finland and Sweden for membership], and [source2: President Kalo] [cue2: conveyed his strong support for] [content2: a fund].",
	],
	[
		"three who speak together",
		"[source: Orland, Kiral, and Norland] [cue: said] that [content: they would sign].",
	],
	[
		"a stand that is gone on with",
		"[source: Norland] [cue: continues to insist on] [content: a referendum].",
	],
	[
		"and one that is kept up",
		"[source: Norland] [cue: kept insisting on] [content: a referendum].",
	],
	[
		"how strongly, before what",
		"[source: Orland] [cue: condemns] in the strongest terms [content: the missile attack on the port].",
	],
	[
		"a response of three adjectives",
		"[source: He] [cue: affirmed] that [content: those acts will be met with a decisive, reciprocal, and united response].",
	],
	[
		"a concern that is old",
		"[source: They] [cue: reiterated their continued concern about] [content: the build-up on the border].",
	],
];

describe("the style of offices", () => {
	it.each(rows)("%s", (_, marked) => {
		expect(markStatements(unmarked(marked))).toBe(marked);
	});
	it.each([
		"President Kalo held a secure video call with European leaders.",
		"The envoy made a call to the rebels.",
	])("nothing is voiced: %s", (text) => {
		expect(markStatements(text)).toBe(text);
	});
});

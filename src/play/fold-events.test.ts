import { expect, it } from "vitest";
import { codebook } from "../../test/built-in-lexicons.js";
import { groundOfAccounts } from "../../test/ground-of-accounts.js";
import { type MadeDocument, makeDocument } from "../../test/made-ground.js";
import { foldState } from "./fold-state.js";

/** A page of a story that tells twice, without a date, that somebody met. */
const page = (id: string): MadeDocument => ({
	id,
	telling: "a",
	events: [
		{ kind: "meeting", words: "met in Port Ost" },
		{ kind: "meeting", words: "met in Port Ost" },
	],
});

it.each([
	[["a"], [1, 1], "nothing tells that they are one"],
	[
		["a", "b"],
		[2, 2],
		"the first of a copy is the first, the second the second",
	],
	[["b", "a"], [2, 2], "whichever came first"],
])("two events in the same words of %j have %j tellers: %s", (ids, tellers) => {
	const { events } = foldState(
		groundOfAccounts(ids.map((id) => makeDocument(page(id)))),
		{ asOf: null, knownBy: null },
		codebook,
	);
	expect(events.map(({ evidence }) => evidence.length)).toEqual(tellers);
});

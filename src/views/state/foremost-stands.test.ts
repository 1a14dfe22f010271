import { expect, it } from "vitest";
import { evidence, madeState } from "../../../test/made-state.js";
import type { Stand } from "../../model/state.js";
import { foremostStands } from "./foremost-stands.js";

/** A stand of an actor on an issue that so many documents tell of. */
function standOf(actor: string, issue: string, tellings = 1): Stand {
	const documents = Array.from({ length: tellings }, (_, at) => `d${at}`);
	return {
		actor,
		subject: { kind: "issue", issue },
		stance: "supports",
		isContradicted: false,
		history: [
			{
				stance: "supports",
				move: "stated",
				days: null,
				condition: null,
				evidence: documents.map((document) => evidence(document, "yes")),
			},
		],
	};
}

/** "ana tolls", as a row tells them. */
const told = (stands: readonly Stand[]) =>
	stands.map(
		({ actor, subject }) =>
			`${actor} ${subject.kind === "issue" ? subject.issue : subject.draft}`,
	);

const STANDS = [
	standOf("ana", "tolls"),
	standOf("bo", "tolls", 2),
	standOf("cy", "tolls"),
	standOf("cy", "fish"),
	standOf("dag", "ice", 9),
];

it.each([
	[
		{ actors: 9, subjects: 9 },
		["ana tolls", "bo tolls", "cy tolls", "cy fish", "dag ice"],
		{ actors: 0, subjects: 0 },
		"all fit",
	],
	[
		{ actors: 2, subjects: 9 },
		["cy tolls", "cy fish", "dag ice"],
		{ actors: 2, subjects: 0 },
		"two stands come before one, nine tellings before two",
	],
	[
		{ actors: 9, subjects: 1 },
		["ana tolls", "bo tolls", "cy tolls"],
		{ actors: 1, subjects: 2 },
		"who stands on no subject that is shown is not shown",
	],
	[
		{ actors: 1, subjects: 2 },
		["dag ice"],
		{ actors: 3, subjects: 1 },
		"an actor is counted by the subjects that are shown",
	],
])("of at most %o these are kept, in their order: %o", (most, kept, more) => {
	const foremost = foremostStands(STANDS, most);
	expect(told(foremost.stands)).toEqual(kept);
	expect(foremost.more).toEqual(more);
});

it("stands that all fit are given back as they are", () => {
	const { stands } = madeState();
	expect(foremostStands(stands, { actors: 200, subjects: 60 }).stands).toBe(
		stands,
	);
});

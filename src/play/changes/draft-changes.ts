/** What is new of drafts: those nobody had spoken of, and what is now said otherwise of those that were known. */

import type {
	DraftState,
	Evidence,
	ProvisionState,
} from "../../model/state.js";
import type { DraftChange, DraftFacet } from "../../model/state-change.js";
import { newWords, placeOf } from "./new-words.js";

/** The changes, in the order of the later drafts. */
export function draftChanges(
	before: readonly DraftState[],
	after: readonly DraftState[],
): readonly DraftChange[] {
	const earlier = new Map(
		before.flatMap((draft) =>
			draft.entries.map((entry) => [entry, draft] as const),
		),
	);
	return after.flatMap((draft) => {
		const known = [
			...new Set(draft.entries.flatMap((entry) => earlier.get(entry) ?? [])),
		];
		if (known.length === 0)
			return {
				kind: "new",
				draft,
				what: [],
				provisions: draft.provisions,
				before: [],
				after: draft.evidence,
			};
		return changeOf(known, draft);
	});
}

function changeOf(
	known: readonly DraftState[],
	draft: DraftState,
): readonly DraftChange[] {
	const provisions = newProvisions(known, draft);
	const what = FACETS.filter(([, of]) =>
		of(draft).some((value) => !known.some((one) => of(one).includes(value))),
	).map(([facet]) => facet);
	if (provisions.length > 0) what.push("provisions");
	if (what.length === 0) return [];
	const before = known.flatMap(({ evidence }) => evidence);
	const told: readonly Evidence[] = [
		...newWords(draft.evidence, before),
		...provisions.flatMap(({ evidence }) => evidence),
	];
	return [{ kind: "changed", draft, what, provisions, before, after: told }];
}

/** What is compared, as a list: a value that was not there makes a change, one that is missing does not. */
const FACETS: readonly (readonly [
	DraftFacet,
	(draft: DraftState) => readonly (string | number)[],
])[] = [
	["names", ({ names }) => names],
	["points", ({ points }) => (points === null ? [] : [points])],
	["status", ({ status }) => status],
	["authors", ({ by }) => by],
	["backers", ({ backers }) => backers],
	["text", ({ text }) => (text === null ? [] : [text])],
	// Whichever it is: the draft before may go by another key in the later state.
	["after", ({ after }) => (after === null ? [] : [1])],
];

function newProvisions(
	known: readonly DraftState[],
	draft: DraftState,
): readonly ProvisionState[] {
	const told = new Set(
		known.flatMap(({ provisions }) =>
			provisions.flatMap(({ evidence }) => evidence.map(placeOf)),
		),
	);
	return draft.provisions.filter(
		({ evidence }) => !evidence.some((one) => told.has(placeOf(one))),
	);
}

/** What changed between two states of play. */

import type { State } from "../model/state.js";
import type { EventChange, StateChanges } from "../model/state-change.js";
import { claimChanges } from "./changes/claim-changes.js";
import { draftChanges } from "./changes/draft-changes.js";
import { placeOf } from "./changes/new-words.js";
import { standChanges } from "./changes/stand-changes.js";

/** What is other in `after` than in `before`, with the words of both. Of a state and itself there are no changes. */
export function changesBetween(before: State, after: State): StateChanges {
	return {
		before: { asOf: before.asOf, knownBy: before.knownBy },
		after: { asOf: after.asOf, knownBy: after.knownBy },
		stands: standChanges(before, after),
		drafts: draftChanges(before.drafts, after.drafts),
		claims: claimChanges(before.claims, after.claims),
		events: eventChanges(before, after),
	};
}

function eventChanges(before: State, after: State): readonly EventChange[] {
	const told = new Set(
		before.events.flatMap(({ evidence }) => evidence.map(placeOf)),
	);
	return after.events.flatMap((event) => {
		if (event.evidence.some((one) => told.has(placeOf(one)))) return [];
		const day = event.evidence[0]?.days?.to ?? null;
		const isAhead =
			event.date !== null && day !== null && event.date.from > day;
		return {
			kind: isAhead ? "expected" : "reported",
			event,
			after: event.evidence,
		};
	});
}

/** Owners: the state, body or person that a phrase says something or somebody belongs to. */

import type { Owner } from "../mentions/mention.js";
import type { MentionContext } from "./context.js";
import {
	bringIntoReach,
	organisationReferent,
	regionReferent,
	stateReferent,
} from "./discourse.js";
import type { Referent } from "./referent.js";
import { stateOfAdjective } from "./unlisted-state.js";

/** The referent of the owner; null when there is none or it is not resolved. */
export function ownerReferent(
	context: MentionContext,
	owner: Owner | null,
): Referent | null {
	if (owner === null) return null;
	if (owner.kind === "mention") return context.resolved[owner.index] ?? null;
	switch (owner.kind) {
		case "state":
			return stateReferent(context.discourse, owner.name);
		case "organisation": {
			const body = organisationReferent(context.discourse, owner.name);
			// "IAEA chief Ortiz": "the agency" may now mean it.
			bringIntoReach(context.discourse, body);
			return body;
		}
		case "unlisted":
			return stateOfAdjective(context.discourse, owner.name);
		case "region":
			return regionReferent(context.discourse, owner.name);
	}
}

/** The state or body on whose side the owner stands; null when unknown. */
export function ownerSide(
	context: MentionContext,
	owner: Owner | null,
): string | null {
	const referent = ownerReferent(context, owner);
	return referent === null ? null : sideOf(referent);
}

/** The side of the innermost speaker whose side is known; null when none is. */
export function sideOfSpeakers(context: MentionContext): string | null {
	for (const speaker of context.speakers) {
		const side = sideOf(speaker);
		if (side !== null) return side;
	}
	return null;
}

/** The side of a referent: its own, or its name where it is a side itself ("the opposition"). */
export function sideOf(referent: Referent): string | null {
	if (referent.side !== null) return referent.side;
	return referent.type === "group" || referent.type === "organisation"
		? referent.name
		: null;
}

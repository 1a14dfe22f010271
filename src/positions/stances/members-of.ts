/** Parties named in one breath: "Orland and Kiral welcomed the pact" gives each of them a stand. */

import { mentionsIn } from "../mention-index.js";
import type { StanceContext } from "./stance-context.js";

/** The actors whose names make up the name of a group, nothing but "and" between them; the actor alone where it is no such pair. */
export function membersOf(
	actor: string,
	{ actors, mentions, text }: StanceContext,
): readonly string[] {
	const whole = actors.get(actor);
	if (whole?.type !== "group") return [actor];
	for (const { start, end } of whole.mentions) {
		const members: string[] = [];
		let at = start;
		for (const place of mentionsIn(mentions, { start, end })) {
			if (place.id === actor || place.start < at) continue;
			if (!JOINT.test(text.slice(at, place.start))) break;
			members.push(place.id);
			at = place.end;
		}
		if (at === end && members.length > 1) return members;
	}
	return [actor];
}

/** What may stand before, between and behind names that are told one by one. */
const JOINT =
	/^(?:both |neither |the |,? (?:and|nor) (?:the )?|, (?:the )?)?$/i;

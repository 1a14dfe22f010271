/** Whose name it is that a report gives only after it has let an office speak. */

import type { MentionContext } from "../discourse/context.js";
import { lastTraceBefore, type Referent } from "../discourse/referent.js";
import type { PersonName } from "../mentions/person-name.js";

/** Sentences within which a report names the one whose office it began with. */
const NAMED_WITHIN = 4;

/**
 * "Orland's prime minister says …. “We have a pen,” Joren Vask told …": a full name of which nothing is told, and which speaks, is that
 * of the office that spoke last and has had none; a report that brought in somebody new would say who it is. Null for others.
 */
export function unnamedSpeaker(
	{ lastSpeaker, says, mention, trace }: MentionContext,
	name: PersonName,
	gender: "f" | "m" | null,
): Referent | null {
	if (
		lastSpeaker === null ||
		lastSpeaker.type !== "person" ||
		lastSpeaker.personName !== null ||
		lastSpeaker.role === null ||
		lastSpeaker.plural ||
		says.length === 0 ||
		name.core.length < 2
	)
		return null;
	const last = lastTraceBefore(lastSpeaker, mention.start);
	if (last === null || trace.sentence - last.sentence > NAMED_WITHIN)
		return null;
	const isOther =
		gender !== null &&
		lastSpeaker.gender !== null &&
		gender !== lastSpeaker.gender;
	return isOther ? null : lastSpeaker;
}

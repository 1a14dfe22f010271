/** The form a verb has in its clause, where the tagger's word for it misleads. */

import type { VerbGroup } from "../../language/chunk.js";
import {
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../statements/sentence-view.js";
import { eventSubject } from "./event-subject.js";

/**
 * "Fighting flared again in May": the only verb of a sentence tells what happened. "The paper, handed over on Monday by the
 * guarantors, …": a past tense without subject or object behind a comma describes the noun before it.
 */
export function clauseForm(
	view: SentenceView,
	group: VerbGroup,
): VerbGroup["form"] {
	if (group.form === "participle" && isOnlyVerb(view, group)) return "finite";
	return group.finite && isReduced(view, group) ? "participle" : group.form;
}

function isOnlyVerb(view: SentenceView, group: VerbGroup): boolean {
	return (
		group.first === group.main &&
		view.groups.every(({ finite }) => !finite) &&
		eventSubject(view, group) !== null
	);
}

function isReduced(view: SentenceView, group: VerbGroup): boolean {
	return (
		group.first === group.main &&
		tagAt(view, group.main) === "VBD" &&
		normAt(view, group.first - 1) === "," &&
		phraseOf(view, group.first - 2) !== null &&
		/^(?:IN|RP|RB)$/.test(tagAt(view, group.last + 1)) &&
		eventSubject(view, group) === null
	);
}

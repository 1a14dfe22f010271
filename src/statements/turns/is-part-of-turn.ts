/** What is found inside a turn and is no statement beside it: the speaker's own voice, and what runs into a label. */

import type { Found } from "../found.js";
import { groupOf, normAt } from "../sentence-view.js";

/**
 * Whether a finding is to be left out beside `turns`: "I think that …", "we support …" inside a turn are its speaker's, "you
 * said" is a question to somebody, and what takes in a label is misread. What a speaker says that he said elsewhere is a
 * statement: "I told him that …", "we have made clear …".
 */
export function isPartOfTurn(found: Found, turns: readonly Found[]): boolean {
	if (turns.length === 0) return false;
	if (turns.some((turn) => touchesLabel(found, turn))) return true;
	const { view, source, cue } = found;
	if (!source || !cue || source.first !== source.last) return false;
	const speaker = normAt(view, source.first);
	if (!/^(?:i|we|you|let)$/.test(speaker)) return false;
	const at = view.tokens[cue.first]?.start ?? 0;
	const isInside = turns.some(({ pieces }) =>
		pieces.some(({ span }) => span.start <= at && at < span.end),
	);
	const group = groupOf(view, cue.last);
	const isPast =
		!!group &&
		(group.perfect || /^VBD$/.test(view.tokens[group.first]?.tag ?? ""));
	return isInside && (!isPast || speaker === "you");
}

function touchesLabel({ view, source, pieces }: Found, turn: Found): boolean {
	if (!turn.source) return false;
	const start = turn.view.tokens[turn.source.first]?.start ?? 0;
	const end = turn.view.tokens[turn.source.last]?.end ?? 0;
	const isSource =
		view === turn.view && source !== null && source.first <= turn.source.last;
	return (
		isSource || pieces.some(({ span }) => span.start < end && start < span.end)
	);
}

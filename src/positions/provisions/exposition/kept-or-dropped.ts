/** Which draft has what a sentence tells to be new, unchanged or gone. */

import type { SentenceView } from "../../../statements/sentence-view.js";
import type { Tools } from "../provision-tools.js";
import type { ReportedContext, ReportedWindow } from "../reported-context.js";
import { windowIn } from "./focus.js";
import { toldAnew } from "./told-anew.js";

/** `older` is the draft that this one came after, where that is known. "New is a paragraph on children", "Gone is the tribunal that a first draft had foreseen". */
export function keptOrDropped(
	view: SentenceView,
	draft: string,
	{ tokens, expounding, reported }: Tools,
	older: string | null = null,
): ReportedWindow | null {
	const anew = toldAnew(view, expounding);
	if (anew === null) return null;
	const owner = anew.isKept
		? draft
		: (older ?? otherThan(draft, view, reported));
	return owner === null
		? null
		: {
				draft: owner,
				window: windowIn(view.sentence, anew, tokens),
				// "Gone is the administrator": told of before, unless it is an issue of its own
				told: anew.to - anew.from > 2 ? "draft" : "party",
			};
}

/** The draft that had what this one has no more: named beside it, or the only other; null where nobody can tell. */
function otherThan(
	draft: string,
	{ sentence }: SentenceView,
	{ drafts, namedIn }: ReportedContext,
): string | null {
	const others = [...drafts].filter((other) => other !== draft);
	const named = others.filter((other) => namedIn(sentence).has(other));
	if (named.length === 1) return named[0]!;
	return others.length === 1 ? others[0]! : null;
}

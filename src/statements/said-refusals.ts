/** Refusals to speak that somebody utters: "said it would not comment", "told reporters he had nothing to say on the map". */

import type { VerbGroup } from "../language/chunk.js";
import { isSpeech } from "./cue-signals.js";
import type { Discourse } from "./discourse.js";
import { subjectBefore } from "./find-subject.js";
import type { Found } from "./found.js";
import { readRefusal } from "./refusals.js";
import {
	groupOf,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";

/** The refusal that this verb of saying brings in, its cue from the verb on; null where it says anything else, or more. */
export function readSaidRefusal(
	view: SentenceView,
	group: VerbGroup,
	discourse: Discourse,
): Found | null {
	if (
		!group.finite ||
		group.passive ||
		group.negated ||
		group.modal ||
		view.quoteAt[group.main] ||
		!isSpeech(view, group, discourse.lexicon)
	)
		return null;
	const inner = refuserBehind(view, group);
	const refused = inner === null ? null : groupOf(view, inner + 1);
	if (
		inner === null ||
		refused?.first !== inner + 1 ||
		isInability(view, refused)
	)
		return null;
	const refusal = readRefusal(view, refused, discourse);
	const subject = subjectBefore(view, group);
	if (
		!refusal?.cue ||
		refusal.source?.first !== inner ||
		subject?.link !== "plain" ||
		goesOn(view, refusal)
	)
		return null;
	return {
		...refusal,
		source: { first: subject.first, last: subject.last },
		cue: { first: group.first, last: refusal.cue.last },
	};
}

/** The pronoun for the speaker at the head of what is said: "said | it", "said that | she", "told reporters | he"; null for anybody else. */
function refuserBehind(view: SentenceView, group: VerbGroup): number | null {
	let at = group.last + 1;
	const addressee = phraseOf(view, at);
	if (addressee?.first === at && tagAt(view, at) !== "PRP")
		at = addressee.last + 1;
	if (normAt(view, at) === "that") at++;
	return /^(?:it|he|she|they)$/.test(normAt(view, at)) ? at : null;
}

/** Whether this verb, of which somebody says that they could not, tells what they know: "said it *could not confirm* the report". */
export function isOwnIgnorance(
	view: SentenceView,
	group: VerbGroup,
	{ lexicon }: Discourse,
): boolean {
	if (!isInability(view, group)) return false;
	return view.groups.some(
		(said) =>
			refuserBehind(view, said) === group.first - 1 &&
			isSpeech(view, said, lexicon),
	);
}

function isInability(view: SentenceView, group: VerbGroup): boolean {
	return group.modal === "could" && lemmaAt(view, group.main) !== "comment";
}

/** "said it would not comment *but that the talks went on*": more is said than that nothing is. */
function goesOn(view: SentenceView, { cue, pieces }: Found): boolean {
	const end = pieces.at(-1)?.span.end ?? view.tokens[cue!.last]!.end;
	const next = view.tokens.findIndex(({ start }) => start >= end);
	if (tagAt(view, next) === "CC" || normAt(view, next) === ";") return true;
	for (let at = cue!.last + 1; at < next; at++)
		if (tagAt(view, at) === "CC" && normAt(view, at + 1) === "that")
			return true;
	return false;
}

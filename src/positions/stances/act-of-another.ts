/** What a worry is about where it is another's stand on a text: "doubted that Orland would sign it", "regretted that it had been rejected". */

import { clausesOf } from "../../drafts/clauses/clauses-of.js";
import { rangeOf, type Window } from "../../drafts/clauses/token-window.js";
import type { Range } from "../../model/span.js";
import { mentionsIn } from "../mention-index.js";
import { phrasesAt } from "../phrase-index.js";
import { firstAct, firstVerb } from "./act-in-clause.js";
import { beginsWithText } from "./begins-with-text.js";
import type { StanceContext } from "./stance-context.js";
import { isNegatedBy } from "./stance-under.js";

/** Another's act on a text. */
export interface ActOfAnother {
	/** Whether it goes against the text. */
	readonly isAgainst: boolean;
	/** What it is done to; null for the text spoken of. */
	readonly object: Range | null;
}

const NONE: ReadonlySet<string> = new Set();

/** The act of somebody else that the first clause of a content tells; null where it tells of the text itself. */
export function actOfAnother(
	window: Window,
	context: StanceContext,
): ActOfAnother | null {
	const { tokens } = context;
	const [clause] = clausesOf(tokens, window);
	if (clause === undefined) return null;
	const verb = firstVerb(clause, context);
	if (verb === null || verb === clause.from) return null;
	const subject = { from: clause.from, to: verb };
	if (isText(subject, context)) {
		const refused = refusedFrom({ from: verb, to: clause.to }, context);
		return refused
			? { isAgainst: true, object: rangeOf(tokens, subject) }
			: null;
	}
	// "feared that they would reject it" tells no less of who is meant, but "that it would" may be the text.
	if (!isSomebodyNamed(subject, context)) return null;
	const found = firstAct(clause, verb, context);
	if (found === null || found.act.wordClass !== "verbs") return null;
	const isNegated = isNegatedBy(tokens, { from: verb, to: found.at }, NONE);
	const isFor = /^(supports|open)$/.test(found.act.stance);
	const object = rangeOf(tokens, {
		from: found.at + found.length,
		to: clause.to,
	});
	if (object === null || !beginsWithText(object, context)) return null;
	return { isAgainst: isFor === isNegated, object };
}

/** "had been *rejected*", "would be voted down". */
function refusedFrom(
	{ from, to }: Window,
	{ tokens, lexicon }: StanceContext,
): boolean {
	for (let at = from + 1; at < to; at++) {
		if (!/^VB[ND]$/.test(tokens[at]!.tag)) continue;
		if (tokens[at - 1]!.lemma !== "be") continue;
		return phrasesAt(lexicon.acts, tokens, { at, to }).some(
			({ value }) => value.wordClass === "verbs" && value.stance === "opposes",
		);
	}
	return false;
}

function isText(
	{ from, to }: Window,
	{ tokens, draftMentions }: StanceContext,
): boolean {
	const range = rangeOf(tokens, { from, to });
	return (
		range !== null &&
		mentionsIn(draftMentions, range).some(({ end }) => end === range.end)
	);
}

function isSomebodyNamed(
	{ from, to }: Window,
	{ tokens, mentions, drafts }: StanceContext,
): boolean {
	const range = rangeOf(tokens, { from, to });
	return (
		range !== null &&
		mentionsIn(mentions, range).some(
			({ id, end }) => end === range.end && !drafts.has(id),
		)
	);
}

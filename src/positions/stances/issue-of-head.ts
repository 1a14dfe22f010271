/** The issue of an object by what stands first in it: "an amnesty for war criminals" is an amnesty, "talks with the rebels" are talks. */

import { rangeOf, type Window } from "../../drafts/clauses/token-window.js";
import { type IssueScore, issueScores } from "../../drafts/issue-of.js";
import { wordSet } from "../word-set.js";
import type { StanceContext } from "./stance-context.js";

/** A head scored from here up names its issue; below, what stands behind it tells more: "the return of refugees". */
const DECISIVE = 4;

/** Words read for a head: beyond them stands nothing that the object is told by. */
const REACH = 16;

/** The scores of the object's head, where it names an issue by itself; null where the whole object has to tell. */
export function scoresOfHead(
	window: Window,
	context: StanceContext,
): readonly IssueScore[] | null {
	const { tokens } = context;
	const { from } = window;
	const to = Math.min(window.to, from + REACH);
	for (let at = from + 1, start = from; at < to; at++) {
		const { tag, norm } = tokens[at]!;
		// "the dam's monitoring": what belongs to something stands behind it.
		if (tag === "POS" && start === from) start = at + 1;
		if (/^(MD|VBZ|VBD|VBP|WDT|WP|WRB|CC|,)$/.test(tag)) return null;
		if (tag !== "IN" && tag !== "TO") continue;
		if (start >= at) return null;
		// "a vote on independence": what a thing is on is what it is about.
		if (/^(on|about|over|concerning|regarding)$/.test(norm)) return null;
		const head = scoresIn({ from: start, to: at }, context);
		const best = head[0];
		if (best !== undefined && best.code !== "dialogue") {
			// "a joint venture with the Americans", in a plant say, tells how and not what.
			if (best.score >= DECISIVE && best.code !== "economic-cooperation")
				return head;
		} else if (/^(with|between)$/.test(norm)) {
			const talked = isTalk({ from: start, to: at }, context);
			const isOnMore = tokens
				.slice(at, window.to)
				.some((token) => /^(on|about|over)$/.test(token.norm));
			if (talked && !isOnMore) return [{ code: "dialogue", score: DECISIVE }];
		}
	}
	const last = tokens.slice(from, to).findLastIndex(({ tag }) => tag === "POS");
	if (last < 1 || to < window.to) return null;
	const owned = scoresIn({ from: from + last + 1, to }, context);
	return (owned[0]?.score ?? 0) >= DECISIVE ? owned : null;
}

function scoresIn(
	window: Window,
	{ tokens, text, codebook }: StanceContext,
): readonly IssueScore[] {
	const range = rangeOf(tokens, window);
	return range === null
		? []
		: issueScores(text.slice(range.start, range.end), codebook.issues);
}

/** "direct talks", "negotiate": whoever it is with is not what it is about. */
function isTalk(
	{ from, to }: Window,
	{ tokens, codebook }: StanceContext,
): boolean {
	const talks = wordSet(codebook, "talks");
	for (let at = from; at < to; at++)
		if (talks.has(tokens[at]!.lemma)) return true;
	return false;
}

/** People that a stand is said to be taken on, with words that only tell which people: "welcomed three million Velians fleeing the war". */

import {
	rangeOf,
	type Window,
	windowOf,
} from "../../drafts/clauses/token-window.js";
import { HINT, issueScores } from "../../drafts/issue-of.js";
import type { Range } from "../../model/span.js";
import { mentionsIn } from "../mention-index.js";
import { headOfObject } from "./object-phrase.js";
import type { StanceContext } from "./stance-context.js";

/**
 * Whether the object is people, and what stands behind tells which people. "urged the parties to keep the truce" is about
 * the truce.
 */
export function isPeopleToldApart(
	object: Range,
	context: StanceContext,
): boolean {
	const { tokens } = context;
	const { from, to } = windowOf(tokens, object);
	const head = headOfObject({ from, to }, context);
	if (head === null || head + 1 >= to || !isPeople(head, from, context))
		return false;
	const [next, second] = [tokens[head + 1]!, tokens[head + 2]];
	// "observers who *would* report to both" are a thing proposed.
	if (/^(WP|WDT)$/.test(next.tag)) return second?.tag !== "MD";
	// "opposes foreign troops guarding the border" is about what they do.
	return next.tag === "VBG" && !isMatter({ from, to: head + 1 }, context);
}

function isMatter(
	window: Window,
	{ tokens, text, codebook }: StanceContext,
): boolean {
	const { start, end } = rangeOf(tokens, window)!;
	const [told] = issueScores(text.slice(start, end), codebook.issues);
	return told !== undefined && told.score >= HINT;
}

/** Somebody of the text, or a number of people named by where they are from. */
function isPeople(
	head: number,
	from: number,
	{ tokens, mentions, drafts }: StanceContext,
): boolean {
	const { start, end, tag, text } = tokens[head]!;
	if (
		tag.endsWith("S") &&
		/^\p{Lu}/u.test(text) &&
		tokens.slice(from, head).some((token) => token.tag === "CD")
	)
		return true;
	return mentionsIn(mentions, { start, end }).some(
		(mention) => mention.end === end && !drafts.has(mention.id),
	);
}

/** What a party asks of whatever it would sign: "would sign nothing that lacked a date", "will accept no text without guarantees". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { rangeOf } from "../../drafts/clauses/token-window.js";
import type { Range } from "../../model/span.js";
import { wordSet } from "../word-set.js";
import type { StanceContext } from "./stance-context.js";

/** Words from "no" to the end of what is refused. */
const REACH = 5;

/**
 * Refused is only what falls short of something: the words that tell of what. Null where the object at the token is refused
 * as such, or for what it holds ("no text that cedes land").
 */
export function lackingIn(
	clauses: readonly Clause[],
	index: number,
	object: number,
	context: StanceContext,
): Range | null {
	const { tokens } = context;
	const [own, next] = [clauses[index]!, clauses[index + 1]];
	if (!/^(nothing|no|anything|any|none)$/.test(tokens[object]?.norm ?? ""))
		return null;
	// "nothing short of a pardon", "nothing less than …"
	for (let at = object + 1; at + 1 < Math.min(own.to, object + REACH); at++) {
		const pair = `${tokens[at]!.norm} ${tokens[at + 1]!.norm}`;
		if (pair === "short of" || pair === "less than")
			return rangeOf(tokens, { from: at, to: own.to });
	}
	return next?.isRelative && isLack(next, context)
		? rangeOf(tokens, { from: next.from - 1, to: next.to })
		: null;
}

/** "that lacked a date", "which did not name a day", "that failed to …". */
function isLack(
	{ from, to }: Clause,
	{ tokens, codebook }: StanceContext,
): boolean {
	const lacks = wordSet(codebook, "lack-verbs");
	for (let at = from; at < Math.min(to, from + REACH); at++) {
		const { norm, tag, lemma } = tokens[at]!;
		if (/^(not|n't|n’t|no)$/.test(norm)) return true;
		if (/^VB/.test(tag) && lacks.has(lemma)) return true;
	}
	return false;
}

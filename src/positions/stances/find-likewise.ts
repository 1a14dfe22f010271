/** Verdicts that are given on to another: "the archives clause deserved a yes, and so did the one on the monasteries". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { rangeOf, type Window } from "../../drafts/clauses/token-window.js";
import type { StanceContext, StanceFound } from "./stance-context.js";

/** The verdict of the clause before, on what "so did", "so is" or "nor was" gives it on to; null where the clause says more. */
export function likewise(
	clause: Clause,
	before: StanceFound | undefined,
	context: StanceContext,
): StanceFound | null {
	if (before === undefined) return null;
	const { tokens } = context;
	const first = clause.from;
	const start = /^(so|nor|neither|as)$/.test(tokens[first]!.norm)
		? first + 1
		: /^(so|nor|neither|as)$/.test(tokens[first - 1]?.norm ?? "")
			? first
			: null;
	if (start === null || start + 1 >= clause.to) return null;
	const verb = tokens[start]!;
	const isVerb = /^(do|be|have)$/.test(verb.lemma) || verb.tag === "MD";
	if (!isVerb || !/^(DT|PRP\$|NNP|NNS|NN|JJ|CD)$/.test(tokens[start + 1]!.tag))
		return null;
	const object = rangeOf(tokens, nounsFrom(start + 1, clause, context));
	return object === null ? null : { ...before, object, condition: null };
}

/** "the one | on the monasteries": of "one" only what is told of it says what it is. */
function nounsFrom(
	from: number,
	{ to }: Clause,
	{ tokens }: StanceContext,
): Window {
	let end = to;
	while (end > from && /^[,.;”"’']$/.test(tokens[end - 1]!.norm)) end--;
	return { from, to: end };
}

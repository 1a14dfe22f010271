/** Wrongs done to a thing: whoever is against "violations of the truce" or "any delay to the vote" is for the thing. */

import {
	rangeOf,
	type Window,
	windowOf,
} from "../../drafts/clauses/token-window.js";
import type { Range } from "../../model/span.js";
import { mentionsIn } from "../mention-index.js";
import { wordSet } from "../word-set.js";
import { headOfObject } from "./object-phrase.js";
import type { StanceContext } from "./stance-context.js";

/**
 * What is wronged where the object names a wrong: "the truce" of "any violation of the truce", the object itself where no word tells
 * it apart ("impunity"); null where the object is no wrong.
 */
export function breachOf(object: Range, context: StanceContext): Range | null {
	const window = windowOf(context.tokens, object);
	if (window.to <= window.from) return null;
	return ofDeed(window, context) ?? ofNoun(window, context);
}

/** "*breaking* the truce", "any attempt *to undermine* the accord". */
function ofDeed(
	{ from, to }: Window,
	{ tokens, codebook }: StanceContext,
): Range | null {
	const deeds = wordSet(codebook, "breaching-verbs");
	let at = from;
	while (at < to && /^(DT|JJ|RB|CD)$/.test(tokens[at]!.tag)) at++;
	const tried = wordSet(codebook, "breach-attempts");
	if (
		tried.has(tokens[at]?.lemma ?? "") &&
		/^(to|at)$/.test(tokens[at + 1]?.norm ?? "")
	)
		at += 2;
	else if (tokens[at]?.norm === "to" && at === from) at++;
	else if (tokens[at]?.tag !== "VBG") return null;
	if (at + 1 >= to || !deeds.has(tokens[at]!.lemma)) return null;
	return rangeOf(tokens, { from: at + 1, to });
}

/** "every *breach* of the truce", "truce *violations*", "impunity for war crimes". */
function ofNoun({ from, to }: Window, context: StanceContext): Range | null {
	const { tokens, codebook } = context;
	const head = headOfObject({ from, to }, context);
	if (head === null) return null;
	if (isForce(head, context)) return rangeOf(tokens, { from, to });
	const { norm, tag } = tokens[from]!;
	const isAny = /^(any|all|every|further|no|another)$/.test(norm);
	const isTold = /^(of|to|in|against|with|on|for)$/.test(
		tokens[head + 1]?.norm ?? "",
	);
	const isWrong =
		wordSet(codebook, "breaches").has(tokens[head]!.lemma) &&
		// "the delay granted to Orland": of what, the words do not tell.
		(isTold || isAny || tag !== "DT" || tokens[head]!.tag === "NNS");
	const isUndoing =
		isAny && wordSet(codebook, "text-breaches").has(tokens[head]!.lemma);
	if (!isWrong && !isUndoing) return null;
	const rest =
		isTold && head + 2 < to
			? rangeOf(tokens, { from: head + 2, to })
			: rangeOf(tokens, { from, to });
	// "any change to the border" is a matter of its own; "any change to the accord" is one to what was agreed.
	return isWrong || isOfDraft(rest, context) ? rest : null;
}

/** "condemned *the attack on the convoy*": a deed that was done, of which one may be against any to come. */
export function isViolentDeed(object: Range, context: StanceContext): boolean {
	const { tokens, codebook } = context;
	const window = windowOf(tokens, object);
	const head = headOfObject(window, context);
	if (head === null) return false;
	const { norm } = tokens[window.from]!;
	return (
		wordSet(codebook, "violent-deeds").has(tokens[head]!.lemma) &&
		!/^(any|all|every|further|no|more|future|another|such)$/.test(norm) &&
		(head > window.from || tokens[head]!.tag === "NN")
	);
}

function isOfDraft(
	rest: Range | null,
	{ draftMentions, text }: StanceContext,
): boolean {
	return (
		rest !== null &&
		mentionsIn(draftMentions, rest).some(
			({ start, end }) => !/^(its|their)$/i.test(text.slice(start, end)),
		)
	);
}

/** "the *use of force*", "a *resort to arms*". */
function isForce(head: number, { tokens }: StanceContext): boolean {
	return (
		/^(use|resort|recourse|threat)$/.test(tokens[head]!.norm) &&
		/^(of|to)$/.test(tokens[head + 1]?.norm ?? "") &&
		/^(force|violence|arms|weapons|war)$/.test(tokens[head + 2]?.norm ?? "")
	);
}

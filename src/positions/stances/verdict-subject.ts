/** What a verdict is given on, where it does not stand right before its verb, and what kind of thing that is. */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import {
	rangeOf,
	tokenFrom,
	type Window,
	windowOf,
} from "../../drafts/clauses/token-window.js";
import type { Range } from "../../model/span.js";
import { wordSet } from "../word-set.js";
import { firstVerb } from "./act-in-clause.js";
import { subjectRange } from "./clause-subject.js";
import type { StanceContext } from "./stance-context.js";

/** The words that the verb at token `verb` of a clause judges, in it or in the piece before; null for none. */
export function verdictSubject(
	clauses: readonly Clause[],
	index: number,
	verb: number,
	context: StanceContext,
): Range | null {
	const clause = clauses[index]!;
	const own = subjectRange(clause, verb, context);
	if (own !== null) return own;
	const before = clauses[index - 1];
	return before === undefined
		? severedSubject(verb, context)
		: (nounsBefore(before, clause, context) ??
				sharedSubject(before, clause, context));
}

/** "*That*, she said, is unacceptable": the subject stands before the teller, at the head of the sentence. */
function severedSubject(
	verb: number,
	{ tokens, sentenceAt }: StanceContext,
): Range | null {
	const sentence = sentenceAt(tokens[verb]!.start);
	if (sentence === null) return null;
	let at = tokenFrom(tokens, sentence.start);
	while (at < verb && /^[“"'‘]$/.test(tokens[at]!.norm)) at++;
	return at + 1 < verb &&
		/^(that|this|it|such)$/.test(tokens[at]!.norm) &&
		/^[,”"’']$/.test(tokens[at + 1]!.norm)
		? rangeOf(tokens, { from: at, to: at + 1 })
		: null;
}

/** "*the return of the children*, she added, was not for sale": the subject is the piece before; null where that has a verb. */
function nounsBefore(
	before: Clause,
	{ opener, isRelative }: Clause,
	context: StanceContext,
): Range | null {
	return opener === null && !isRelative && firstVerb(before, context) === null
		? rangeOf(context.tokens, before)
		: null;
}

/** "*the text* would split the country and fill their chests": the subject of the clause before; null where it is not gone on with. */
function sharedSubject(
	before: Clause,
	{ sharesSubject, isRelative }: Clause,
	context: StanceContext,
): Range | null {
	const verb =
		sharesSubject && !isRelative && !before.isRelative && !before.isCondition
			? firstVerb(before, context)
			: null;
	return verb === null ? null : subjectRange(before, verb, context);
}

/** "*340 cubic metres* were not enough": a figure that is found wanting is one that was proposed. */
export function isMeasured(
	object: Range,
	{ from, to }: Window,
	{ tokens }: StanceContext,
): boolean {
	const first = tokens[windowOf(tokens, object).from];
	return (
		first?.tag === "CD" &&
		tokens
			.slice(from, to)
			.some(({ norm }) =>
				/^(enough|sufficient|insufficient|adequate|inadequate|too)$/.test(norm),
			)
	);
}

/** "*the return* of the children": what a party asks for, by the head of the phrase. */
export function isAsked(
	object: Range,
	{ tokens, codebook }: StanceContext,
): boolean {
	const asked = wordSet(codebook, "asked-for");
	const { from, to } = windowOf(tokens, object);
	let at = from;
	while (
		at + 1 < to &&
		/^(DT|PRP\$|JJ|NNP|POS|NN|NNS)$/.test(tokens[at + 1]!.tag)
	)
		at++;
	return asked.has(tokens[at]!.lemma);
}

/** What somebody makes depend, and on what: "[linked] the withdrawal | to the prisoners", "[made] its signature | conditional on a date". */

import {
	rangeOf,
	type Window,
	windowOf,
} from "../../drafts/clauses/token-window.js";
import type { Statement } from "../../model/statement.js";
import { wordSet } from "../word-set.js";
import { isViolentDeed } from "./breach-of.js";
import { isSomebody } from "./is-somebody.js";
import type { StanceContext, StanceFound } from "./stance-context.js";

/** The conditional stand of a statement that ties one thing to another; null where the two are not told apart. */
export function findTied(
	{ speaker, content }: Statement,
	context: StanceContext,
): StanceFound | null {
	const first = content[0];
	return speaker === null || first === undefined
		? null
		: tiedIn(windowOf(context.tokens, first), speaker, context);
}

/** The same of the words behind the verb, wherever they stand. */
export function tiedIn(
	{ from, to }: Window,
	actor: string,
	context: StanceContext,
): StanceFound | null {
	const { tokens, codebook } = context;
	let at = from + 1;
	while (at < to && !BOUND.test(tokens[at]!.norm)) at++;
	if (at + 1 >= to) return null;
	const object = rangeOf(tokens, { from, to: at });
	const other = rangeOf(tokens, { from: at + 1, to });
	// "linked the raid to the rebels" accuses.
	if (
		object === null ||
		other === null ||
		isViolentDeed(object, context) ||
		isSomebody(other, context)
	)
		return null;
	// "its signature": consent to the text spoken of.
	const isConsent =
		at - from <= 2 &&
		wordSet(codebook, "consent-nouns").has(tokens[at - 1]!.lemma);
	return {
		actor,
		stance: "conditional",
		object: isConsent ? null : object,
		condition: rangeOf(tokens, { from: at, to }),
		needs: "known",
	};
}

const BOUND = /^(to|conditional|contingent|dependent)$/;

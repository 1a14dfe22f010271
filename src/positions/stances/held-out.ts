/** What a party holds out or refuses to do: "would pay a third if …", "would not recognise any annexation". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { rangeOf } from "../../drafts/clauses/token-window.js";
import type { Range } from "../../model/span.js";
import { wordSet } from "../word-set.js";
import { conditionOf, lackOf } from "./condition-of.js";
import { landGivenUp } from "./land-given-up.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { behindConjuncts } from "./stance-of-act.js";
import { isNegatedBy } from "./stance-under.js";

/** "would pay a third if both communities approve": a promise under a condition is a conditional stand, a threat is none. */
export function heldOut(
	clauses: readonly Clause[],
	index: number,
	verb: number,
	actor: string,
	context: StanceContext,
): StanceFound | null {
	const { tokens, codebook } = context;
	const clause = clauses[index]!;
	const at = heldVerb(verb, clause, tokens);
	if (at === null) return null;
	const isOffer = wordSet(codebook, "stance-offers").has(tokens[at]!.lemma);
	const isHandling =
		!isOffer && wordSet(codebook, "stance-handlings").has(tokens[at]!.lemma);
	const about = landGivenUp({ from: at, to: clause.to }, context);
	if (!isOffer && !isHandling && about === null) return null;
	const isNegated =
		isNegatedBy(tokens, { from: verb, to: at }, new Set()) ||
		isVoid(at + 1, clause.to, tokens);
	const condition =
		conditionOf(clauses, index, context) ??
		(isNegated ? lackOf({ from: at + 1, to: clause.to }, context) : null);
	const object = heldObject(at, clause, context);
	// "would not recognise any annexation": what one will not do one is against.
	if (condition === null)
		return isNegated && !isLetFail(at, clause, context)
			? {
					actor,
					stance: "opposes",
					object,
					condition: null,
					about,
					needs: "known",
				}
			: null;
	if (
		isNegated &&
		!/^(unless|until|without|before|while|as|so)$/.test(condition.opener)
	)
		return null;
	return {
		actor,
		stance: "conditional",
		object,
		condition: condition.range,
		about,
		needs: isOffer ? "any" : "known",
	};
}

/** The verb behind a modal verb or "are not going to"; null where the clause's first verb is another. */
function heldVerb(
	verb: number,
	{ to }: Clause,
	tokens: StanceContext["tokens"],
): number | null {
	const first = tokens[verb]!;
	const isModal =
		first.tag === "MD" &&
		/^(would|will|could|might|may|can|cannot|wo|ca|'ll|'d|’ll|’d)$/.test(
			first.norm,
		);
	if (!isModal && first.lemma !== "be") return null;
	let at = verb + 1;
	while (
		at < to &&
		(/^RB/.test(tokens[at]!.tag) || tokens[at]!.norm === "neither")
	)
		at++;
	// "We are not giving up the port": what one is not doing one will not do.
	const isDoing =
		!isModal &&
		tokens[at]?.tag === "VBG" &&
		isNegatedBy(tokens, { from: verb, to: at }, new Set());
	if (!isModal && !(isDoing && !/^(going|about)$/.test(tokens[at]!.norm))) {
		const isGoing =
			/^(going|about)$/.test(tokens[at]?.norm ?? "") &&
			tokens[at + 1]?.norm === "to";
		if (!isGoing) return null;
		at += 2;
	}
	return at < to ? at : null;
}

/** "would not let the truce *collapse*": whoever keeps a thing from ending is not against it. */
function isLetFail(
	verb: number,
	{ to }: Clause,
	{ tokens, codebook }: StanceContext,
): boolean {
	if (!/^(let|see|allow|permit)$/.test(tokens[verb]!.lemma)) return false;
	const ends = wordSet(codebook, "endings");
	for (let at = verb + 1; at < to; at++)
		if (ends.has(tokens[at]!.lemma)) return true;
	return false;
}

/** "would lift *nothing*", "would hand over *no one*": the object denies what the verb holds out. */
function isVoid(
	from: number,
	to: number,
	tokens: StanceContext["tokens"],
): boolean {
	const at = /^(RP|IN)$/.test(tokens[from]?.tag ?? "") ? from + 1 : from;
	return at < to && /^(nothing|nobody|no|no-one|none)$/.test(tokens[at]!.norm);
}

/** What the act is done to, or the act itself where nothing follows: "will not *disarm before the vote*". */
export function heldObject(
	verb: number,
	{ to }: Clause,
	{ tokens }: StanceContext,
): Range | null {
	const at = behindConjuncts(verb + 1, to, tokens) - 1;
	// "pull back the guns" is told by the verb with its particle.
	const isBare =
		at + 1 >= to || /^(RP|RB|IN|TO|,|\.)$/.test(tokens[at + 1]!.tag);
	return rangeOf(tokens, { from: isBare ? at : at + 1, to });
}

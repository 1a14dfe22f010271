/** What a cue of asking or wishing asks for: "[urged] both sides not to reopen the map", "[demanded] that it tear up the accord". */

import type { Window } from "../../drafts/clauses/token-window.js";
import { mentionAt } from "../mention-index.js";
import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import { partedAct } from "./act-in-clause.js";
import type { StanceContext } from "./stance-context.js";

/** What is wished for by its verb. */
export interface Wish {
	/** Token index of the verb of what is wished. */
	readonly from: number;
	readonly isNegated: boolean;
}

/** How far behind a cue its infinitive may stand. */
const WISH_REACH = 10;

/** The infinitive in "[urged] both sides not to reopen the map"; null where a clause or a noun is the object. */
export function wishIn(
	{ from, to }: Window,
	context: StanceContext,
): Wish | null {
	const { tokens } = context;
	for (let at = from; at < Math.min(to - 1, from + WISH_REACH); at++) {
		const { tag, norm } = tokens[at]!;
		if (at > from && isSubjunctive(at, to, context))
			return { from: at, isNegated: tokens[at - 1]!.norm === "not" };
		if (/^(MD|VBZ|VBD|VBP|VBG)$/.test(tag)) return null;
		if (norm === "to" && tokens[at + 1]!.tag === "VB")
			return { from: at + 1, isNegated: tokens[at - 1]?.norm === "not" };
	}
	return null;
}

/** "[demanded that] the government *tear up* the accord": a verb of stance in its base form behind a subject. */
function isSubjunctive(
	at: number,
	to: number,
	{ tokens, lexicon }: StanceContext,
): boolean {
	const verb = tokens[at]!;
	const before = tokens[at - 1]!;
	if (verb.norm !== verb.lemma || !/^(VB|VBP|NN|JJ)$/.test(verb.tag))
		return false;
	if (!/^(NN|NNS|NNP|PRP|RB)$/.test(before.tag)) return false;
	return phrasesAt(lexicon.acts, tokens, { at, to }).some(
		({ value, length }) =>
			value.wordClass === "verbs" && (length > 1 || /^VB/.test(verb.tag)),
	);
}

/** Words from a verb to the particle behind its object. */
const PARTED_REACH = 9;

/** The token behind a verb of refusal that is wished for: "to *reject* | the deal", "to *throw* | the text out"; null where another verb is. */
export function urgedAgainst(
	verb: number,
	context: StanceContext,
): number | null {
	const { tokens, lexicon } = context;
	const parted = partedAct(verb, verb + PARTED_REACH, context);
	if (parted?.act.stance === "opposes") return verb + 1;
	const hit = phrasesAt(lexicon.acts, tokens, { at: verb, to: verb + 4 }).find(
		({ value }) => value.wordClass === "verbs" && value.stance === "opposes",
	);
	if (hit !== undefined) return verb + hit.length;
	return isTakenBack(verb, context) ? verb + 1 : null;
}

/** "to *withdraw* the bill", "to *drop* it": troops are withdrawn too, and charges dropped, so it has to be a text. */
function isTakenBack(verb: number, context: StanceContext): boolean {
	const { tokens, codebook } = context;
	const { lemma } = tokens[verb]!;
	if (
		!wordSet(codebook, "undoing").has(lemma) &&
		!wordSet(codebook, "taking-back").has(lemma)
	)
		return false;
	for (let at = verb + 1; at < verb + TEXT_REACH && at < tokens.length; at++) {
		if (mentionAt(context.draftMentions, tokens[at]!) !== null) return true;
		if (!/^(DT|PRP|PRP\$|JJ|CD|VBN|NN|NNP)$/.test(tokens[at]!.tag))
			return false;
	}
	return false;
}

/** Words from a verb to the name of the text that is its object. */
const TEXT_REACH = 4;

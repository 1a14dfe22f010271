/** The word of stance in a clause: a verb, a noun with its preposition or a predicate adjective at or behind the clause's verb. */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { rangeOf, type Window } from "../../drafts/clauses/token-window.js";
import type { Token } from "../../model/analysis.js";
import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import { mayBeJudged } from "./may-be-judged.js";
import type { StanceContext } from "./stance-context.js";
import type { Act } from "./stance-lexicon.js";

/** An act with the place of its phrase, in tokens. */
export interface ActFound {
	readonly act: Act;
	readonly at: number;
	readonly length: number;
	/** The object, where it parts the phrase: "vote *the pact* down". */
	readonly parting?: Window;
}

/** The clause's first verb, as a token index; null without one. */
export function firstVerb(
	{ from, to }: Window,
	{ tokens }: StanceContext,
): number | null {
	for (let at = from; at < to; at++)
		if (/^(MD|VB)/.test(tokens[at]!.tag) && !isEpithet(at, from, tokens))
			return behindParticiple(at, { from, to }, tokens) ?? at;
	return null;
}

/** "*Neighbouring* Orland is prepared to …": a participle before the name that it says more of, at the head of the clause. */
function isEpithet(
	at: number,
	from: number,
	tokens: StanceContext["tokens"],
): boolean {
	const first = /^[“"'‘]$/.test(tokens[from]!.norm) ? from + 1 : from;
	return (
		at === first &&
		/^VB[GN]$/.test(tokens[at]!.tag) &&
		/^NN/.test(tokens[at + 1]?.tag ?? "") &&
		/^\p{Lu}/u.test(tokens[at + 1]!.text) &&
		/^(MD|VBZ|VBD|VBP|NNP|NNPS|CC)$/.test(tokens[at + 2]?.tag ?? "")
	);
}

/** Words from a participle that tells of the subject to the verb. */
const PARTICIPLE_REACH = 14;

/** "the points *discussed* by Orland | could form a basis": the finite verb behind a participle that says more of the subject; else null. */
function behindParticiple(
	at: number,
	{ from, to }: Window,
	tokens: StanceContext["tokens"],
): number | null {
	const { tag } = tokens[at]!;
	const isTold =
		at > from &&
		/^NN/.test(tokens[at - 1]!.tag) &&
		(tag === "VBN" || tag === "VBD" || tag === "VBG") &&
		/^(IN|TO|RP)$/.test(tokens[at + 1]?.tag ?? "") &&
		(tag !== "VBD" || tokens[at + 1]!.norm === "by");
	if (!isTold) return null;
	for (let next = at + 2; next < Math.min(to, at + PARTICIPLE_REACH); next++) {
		const token = tokens[next]!;
		if (/^(CC|WDT|WP|WRB|,)$/.test(token.tag) && token.norm !== "and")
			return null;
		if (/^(MD|VBZ|VBP|VBD)$/.test(token.tag))
			return /^(NN|NNS|NNP|NNPS|CD|RB|POS|JJ)$/.test(tokens[next - 1]!.tag)
				? next
				: null;
		if (/^VB/.test(token.tag)) return null;
	}
	return null;
}

/** The first phrase of stance at or behind the clause's verb. */
export function firstAct(
	clause: Clause,
	verb: number,
	context: StanceContext,
): ActFound | null {
	const { tokens, lexicon } = context;
	for (let at = verb; at < clause.to; at++) {
		// "is sceptical that …": the phrase reaches over to the word that opens the next clause.
		for (const { value: act, length } of phrasesAt(lexicon.acts, tokens, {
			at,
			to: Math.min(clause.to + 1, tokens.length),
		})) {
			if (fits(act, at, verb, tokens) && !isDone(act, at, context))
				return { act, at, length };
		}
		const parted = partedAct(at, clause.to, context);
		if (parted !== null && fits(parted.act, at, verb, tokens)) return parted;
		// "wants the court to start" takes its object here; a verb of saying opens another's mouth.
		if (at > verb + 12) return null;
	}
	return null;
}

/** "had *worked on* it for a month", "studied the text in May": what somebody did with a text leaves open where they stand. */
function isDone(
	act: Act,
	at: number,
	{ tokens, codebook }: StanceContext,
): boolean {
	const { tag } = tokens[at]!;
	const isPast =
		tag === "VBD" ||
		(tag === "VBN" && tokens[at - 1]?.lemma === "have") ||
		(tag === "VBG" &&
			tokens[at - 1]?.norm === "been" &&
			tokens[at - 2]?.norm === "had");
	return isPast && wordSet(codebook, "work-on-texts").has(act.phrase);
}

/** Words of an object that may stand between a verb and its particle. */
const PARTED = 6;

/** "vote it down", "turned the offer down": a verb whose particle stands behind its object; null for none. */
export function partedAct(
	at: number,
	to: number,
	context: StanceContext,
): ActFound | null {
	const { tokens, lexicon } = context;
	if (!/^VB/.test(tokens[at]!.tag)) return null;
	const phrases = lexicon.acts.get(tokens[at]!.lemma) ?? [];
	for (let end = at + 2; end < Math.min(to, at + 2 + PARTED); end++) {
		const { tag, norm } = tokens[end - 1]!;
		if (!/^(PRP|PRP\$|DT|JJ|NN|NNS|NNP|NNPS|POS|VBN)$/.test(tag)) return null;
		const isPronoun = /^(it|them|this|that)$/.test(norm);
		if (!isPronoun && !/^NN/.test(tag)) continue;
		const particle = tokens[end]!.norm;
		if (!/^(down|out|off|up|through|aside|away)$/.test(particle)) continue;
		const found = phrases.find(
			({ words }) => words.length === 2 && words[1] === particle,
		);
		// "shot the drone down", "threw them out": what is no text may be handled so.
		const object = rangeOf(tokens, { from: at + 1, to: end });
		const isJudged =
			(isPronoun && /^(vote|turn)$/.test(tokens[at]!.lemma)) ||
			(object !== null && mayBeJudged(object, context));
		return found === undefined || !isJudged
			? null
			: {
					act: found.value,
					at,
					length: 1,
					parting: { from: at + 1, to: end },
				};
	}
	return null;
}

function fits(
	{ wordClass }: Act,
	at: number,
	verb: number,
	tokens: StanceContext["tokens"],
): boolean {
	const { tag } = tokens[at]!;
	if (wordClass === "verbs")
		return (
			(/^VB/.test(tag) || isWish(tokens[at]!)) &&
			!isPassive(tokens, at) &&
			!isAttribute(tokens, at, verb)
		);
	if (wordClass === "nouns") return at > verb && /^(NN|IN|RB|JJ|DT)/.test(tag);
	return at > verb && isPredicate(tokens, at, verb);
}

/** "*would* like": the one modal verb that opens a phrase of stance. */
export function isWish({ norm, tag }: Token): boolean {
	return tag === "MD" && norm === "would";
}

/** "was rejected by", "the agreed text": no act of the subject. */
function isPassive(tokens: StanceContext["tokens"], at: number): boolean {
	if (tokens[at]!.tag !== "VBN") return false;
	for (let i = at - 1; i >= Math.max(0, at - 3); i--)
		if (tokens[i]!.lemma === "be") return true;
	return false;
}

function isAttribute(
	tokens: StanceContext["tokens"],
	at: number,
	verb: number,
): boolean {
	return at > verb && /^(DT|PRP\$|IN|JJ|NN|NNS|NNP)$/.test(tokens[at - 1]!.tag);
}

function isPredicate(
	tokens: StanceContext["tokens"],
	at: number,
	verb: number,
): boolean {
	for (let i = at - 1; i >= verb && i > at - 5; i--)
		if (
			/^(be|remain|seem|become|feel|look|stay|stand|sound|appear|get)$/.test(
				tokens[i]!.lemma,
			)
		)
			return true;
	return false;
}

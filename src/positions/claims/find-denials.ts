/** Finds who denies what: "denied that …", "rejected the claim", "called that “speculation”", "another lie". */

import { type Window, windowOf } from "../../drafts/clauses/token-window.js";
import type { Range } from "../../model/span.js";
import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import type { ClaimContext } from "./claim-context.js";
import { hasFigure, hasVerdict, phraseIndex } from "./denial-verdict.js";
import {
	falseThing,
	flatDenial,
	forgedThing,
	noEvidence,
	untrueThat,
	verdictAlone,
	verdictOnClaim,
} from "./verdict-denials.js";

/**
 * A denial made by a statement. `told`: the denied words stand in it, at `about`; `taken up`: it points back to something
 * said ("the accusation", "that"). `thing`: something put before the public is called false ("the recording was fake").
 */
export interface Denial {
	readonly statement: number;
	readonly kind: "told" | "taken up" | "thing";
	/** The words denied, or those that point to them. */
	readonly about: Range;
	/** What the words that point back stand for: "the allegation" for somebody’s accusation, "the claim" for one or for another’s word, "that" for anything said. */
	readonly pointsTo: "accusation" | "claim" | "anything";
}

const ANAPHOR = /^(that|this|it|these|those|them|which)$/;

/** The denial that the statement makes; null where it denies nothing. */
export function findDenial(
	index: number,
	context: ClaimContext,
): Denial | null {
	const statement = context.statements[index]!;
	const attribution = context.attributions[index]!;
	const content = statement.content[0];
	if (
		statement.form === "none" ||
		content === undefined ||
		statement.speaker === null
	)
		return null;
	const lemma = attribution.lemma ?? cueLemma(index, context);
	const window = windowOf(context.tokens, content);
	if (window.from >= window.to) return null;
	const verbs = wordSet(context.codebook, "denial-verbs");
	if (verbs.has(lemma) && isNegatedCue(index, context)) return null;
	if (wordSet(context.codebook, "plain-denials").has(lemma))
		return deniedContent(index, content, window, context);
	const noun = claimNoun(window, context);
	if (verbs.has(lemma) && noun !== null)
		return deniedContent(index, content, window, context);
	if (deniesInCue(index, context)) return told(index, content);
	const forged =
		verbs.has(lemma) ||
		wordSet(context.codebook, "claim-naming-verbs").has(lemma)
			? forgedThing(index, window, context)
			: null;
	if (forged !== null) return forged;
	if (
		(verbs.has(lemma) ||
			wordSet(context.codebook, "claim-naming-verbs").has(lemma)) &&
		(hasVerdict(index, window, context) ||
			((noun !== null ||
				nounBeforeCue(index, context) !== null ||
				takesUpClause(index, context)) &&
				hasFigure(index, window, context)))
	)
		return pointingBack(index, content, window, context);
	return (
		verdictOnClaim(index, window, context) ??
		untrueThat(index, content, window, context) ??
		falseThing(index, window, context) ??
		flatDenial(index, content, window, context) ??
		verdictAlone(index, content, window, context) ??
		noEvidence(index, content, window, context)
	);
}

/** The base form of a cue that has no entry: its last verb's. */
function cueLemma(index: number, { statements, tokens }: ClaimContext): string {
	const { cue } = statements[index]!;
	if (cue === null) return "";
	const { from, to } = windowOf(tokens, cue);
	for (let at = to - 1; at >= from; at--)
		if (/^VB/.test(tokens[at]!.tag)) return tokens[at]!.lemma;
	return "";
}

/** "did not deny", "could not dispute": the cue itself is negated. */
function isNegatedCue(
	index: number,
	{ statements, tokens }: ClaimContext,
): boolean {
	const { cue } = statements[index]!;
	if (cue === null) return false;
	const { from, to } = windowOf(tokens, cue);
	for (let at = from; at < to; at++)
		if (/^(not|n't|never|neither|nor)$/.test(tokens[at]!.norm)) return true;
	return false;
}

/** "brushed aside reports [that the army had fled]": verb and noun of claiming together are the cue. */
function deniesInCue(index: number, context: ClaimContext): boolean {
	const { statements, tokens, codebook } = context;
	const { cue, source } = statements[index]!;
	// "disputing accusations by Kiral that": whose source follows is he who claims.
	if (cue === null || (source !== null && source.start > cue.start))
		return false;
	const { from, to } = windowOf(tokens, cue);
	if (!wordSet(codebook, "claim-nouns").has(tokens[to - 1]?.lemma ?? ""))
		return false;
	const phrases = phraseIndex(context, "denial-verbs");
	for (let at = from; at < to - 1; at++)
		if (phrasesAt(phrases, tokens, { at, to }).length > 0)
			return !isNegatedCue(index, context);
	return false;
}

function told(statement: number, about: Range): Denial {
	return { statement, kind: "told", about, pointsTo: "anything" };
}

function deniedContent(
	index: number,
	content: Range,
	window: Window,
	context: ClaimContext,
): Denial {
	const noun = claimNoun(window, context);
	const isBare = noun !== null && !hasComplement(window, noun, context);
	const first = context.tokens[window.from]!;
	const isAnaphor =
		ANAPHOR.test(first.norm) &&
		(window.to - window.from <= 2 || isFollowedByAdjunct(window, context));
	if (!isBare && !isAnaphor) return told(index, content);
	return {
		statement: index,
		kind: "taken up",
		about: content,
		pointsTo: kindOfNoun(noun, context),
	};
}

/** "denied it for weeks", "denied this on Friday": no verb follows of which the pronoun is the subject. */
function isFollowedByAdjunct(
	{ from, to }: Window,
	{ tokens }: ClaimContext,
): boolean {
	// "denied this in a statement that ran to one sentence"; "denied that in May …" opens a clause.
	if (
		/^(?:it|this|these|them)$/.test(tokens[from]!.norm) &&
		tokens[from + 1]!.tag === "IN"
	)
		return true;
	return (
		to - from <= 7 &&
		/^(IN|RB|RBR|,|TO)$/.test(tokens[from + 1]!.tag) &&
		!tokens.slice(from + 1, to).some(({ tag }) => /^(VB|MD)/.test(tag))
	);
}

/** The index of a noun of claiming near the head of the window; null where there is none. */
function claimNoun(
	{ from, to }: Window,
	{ tokens, codebook }: ClaimContext,
): number | null {
	const nouns = wordSet(codebook, "claim-nouns");
	for (let at = from; at < to && at < from + 8; at++) {
		const { lemma, tag } = tokens[at]!;
		// "a claim for damages" is none about the world.
		if (lemma === "claim" && tokens[at + 1]?.norm === "for") return null;
		// At the head of what is denied "reports that …" can be no verb, whatever its tag.
		if (nouns.has(lemma) && (/^NN/.test(tag) || at === from)) return at;
		if (tag === "IN" || tag === "MD" || tag === "VBD") return null;
	}
	return null;
}

/** "claims to have seized …", "a claim by Kiral that …", "reports of shelling": what was claimed is told. */
function hasComplement(
	window: Window,
	noun: number,
	{ tokens }: ClaimContext,
): boolean {
	// "the ministry's account of inspections": of what it is, and not what it says
	const isAccount = /^(?:account|version|description|portrayal)$/.test(
		tokens[noun]!.lemma,
	);
	if (isAccount && tokens[noun + 1]?.norm === "of") return false;
	for (let at = noun + 1; at < window.to && at < noun + 8; at++)
		if (/^(that|to|of|about)$/.test(tokens[at]!.norm) && at + 1 < window.to)
			return true;
	return false;
}

function kindOfNoun(
	noun: number | null,
	{ tokens, codebook }: ClaimContext,
): Denial["pointsTo"] {
	if (noun === null) return "anything";
	const { lemma } = tokens[noun]!;
	// "…, a claim it denies" means what stands right before it.
	if (/^an?$/.test(tokens[noun - 1]?.norm ?? "")) return "anything";
	if (wordSet(codebook, "accusing-nouns").has(lemma)) return "accusation";
	return lemma === "claim" ? "claim" : "anything";
}

function pointingBack(
	index: number,
	content: Range,
	window: Window,
	context: ClaimContext,
): Denial {
	const noun = claimNoun(window, context);
	if (noun !== null && hasComplement(window, noun, context))
		return told(index, content);
	return {
		statement: index,
		kind: "taken up",
		about: content,
		pointsTo: kindOfNoun(nounBeforeCue(index, context) ?? noun, context),
	};
}

/** "…, which Kiral waved off as hysteria": the clause before is what is called so. */
function takesUpClause(
	index: number,
	{ statements, tokens }: ClaimContext,
): boolean {
	const { source, cue } = statements[index]!;
	const place = source ?? cue;
	if (place === null) return false;
	const { from } = windowOf(tokens, place);
	return (
		/^(which|something)$/.test(tokens[from - 1]?.norm ?? "") &&
		/^[,–—-]+$/.test(tokens[from - 2]?.norm ?? "")
	);
}

/** "…, an allegation Kyiv rejected as “…”": the noun stands before the source. */
function nounBeforeCue(
	index: number,
	{ statements, tokens, codebook }: ClaimContext,
): number | null {
	const { source, cue } = statements[index]!;
	const place = source ?? cue;
	if (place === null) return null;
	const nouns = wordSet(codebook, "claim-nouns");
	const { from } = windowOf(tokens, place);
	for (let at = from - 1; at >= Math.max(0, from - 4); at--)
		if (nouns.has(tokens[at]!.lemma)) return at;
	return null;
}

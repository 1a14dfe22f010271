/** Finds who denies what: "denied that …", "rejected the claim", "called that “speculation”", "another lie". */

import { type Window, windowOf } from "../../drafts/clauses/token-window.js";
import type { Range } from "../../model/span.js";
import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import type { ClaimContext } from "./claim-context.js";
import { hasVerdict, phraseIndex, verdictIn } from "./denial-verdict.js";

/**
 * A denial made by a statement. `told`: the denied words stand in it, at `about`; `taken up`: it points back to something
 * said ("the accusation", "that"). `thing`: something put before the public is called false ("the recording was fake").
 */
export interface Denial {
	readonly statement: number;
	readonly kind: "told" | "taken up" | "thing";
	/** The words denied, or those that point to them. */
	readonly about: Range;
	/** Whether the words that point back are of the kind of an accusation: then it is an accusation that is meant. */
	readonly pointsTo: "accusation" | "anything";
}

const ANAPHOR = /^(that|this|it|these|those|them)$/;

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
	if (
		(verbs.has(lemma) ||
			wordSet(context.codebook, "claim-naming-verbs").has(lemma)) &&
		hasVerdict(index, window, context)
	)
		return pointingBack(index, content, window, context);
	return (
		falseThing(index, window, context) ??
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

function deniedContent(
	index: number,
	content: Range,
	window: Window,
	context: ClaimContext,
): Denial {
	const noun = claimNoun(window, context);
	const isBare = noun !== null && !hasComplement(window, noun, context);
	const first = context.tokens[window.from]!;
	const isAnaphor = ANAPHOR.test(first.norm) && window.to - window.from <= 2;
	if (!isBare && !isAnaphor)
		return {
			statement: index,
			kind: "told",
			about: content,
			pointsTo: "anything",
		};
	return {
		statement: index,
		kind: "taken up",
		about: content,
		pointsTo: kindOfNoun(noun, context),
	};
}

/** The index of a noun of claiming near the head of the window; null where there is none. */
function claimNoun(
	{ from, to }: Window,
	{ tokens, codebook }: ClaimContext,
): number | null {
	const nouns = wordSet(codebook, "claim-nouns");
	for (let at = from; at < to && at < from + 8; at++) {
		const { lemma, tag } = tokens[at]!;
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
	for (let at = noun + 1; at < window.to && at < noun + 8; at++)
		if (/^(that|to|of|about)$/.test(tokens[at]!.norm) && at + 1 < window.to)
			return true;
	return false;
}

function kindOfNoun(
	noun: number | null,
	{ tokens, codebook }: ClaimContext,
): Denial["pointsTo"] {
	return noun !== null &&
		wordSet(codebook, "accusing-nouns").has(tokens[noun]!.lemma)
		? "accusation"
		: "anything";
}

function pointingBack(
	index: number,
	content: Range,
	window: Window,
	context: ClaimContext,
): Denial {
	const noun = claimNoun(window, context);
	if (noun !== null && hasComplement(window, noun, context))
		return {
			statement: index,
			kind: "told",
			about: content,
			pointsTo: "anything",
		};
	return {
		statement: index,
		kind: "taken up",
		about: content,
		pointsTo: kindOfNoun(nounBeforeCue(index, context) ?? noun, context),
	};
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

/** Longest quotation, in tokens, that is nothing but a verdict: "Another lie", "This is complete nonsense". */
const SHORT = 9;

/** "“Another lie,” the president wrote": the words themselves deny, and say nothing of what. */
function verdictAlone(
	index: number,
	content: Range,
	window: Window,
	context: ClaimContext,
): Denial | null {
	const { tokens } = context;
	if (window.to - window.from > SHORT || !verdictIn(context, window))
		return null;
	const isIndirect = context.statements[index]!.form === "indirect";
	// "said it was wrong to attack" judges a deed; "said the charge was false" has its verdict last.
	if (isIndirect && !verdictIn(context, { from: window.to - 2, to: window.to }))
		return null;
	const first = tokens[window.from]!;
	const second = tokens[window.from + 1];
	const isSubjectless = !tokens
		.slice(window.from, window.to)
		.some(({ tag }) => /^(VBZ|VBD|VBP|MD)$/.test(tag));
	const isAnaphor =
		ANAPHOR.test(first.norm) ||
		(/^(the|these|such)$/.test(first.norm) &&
			second !== undefined &&
			wordSet(context.codebook, "claim-nouns").has(second.lemma));
	if (!isAnaphor && (isIndirect || !isSubjectless)) return null;
	return {
		statement: index,
		kind: "taken up",
		about: content,
		pointsTo: "accusation",
	};
}

/** "said the transcript was fake": what is denied is that the thing is what it is given out as. */
function falseThing(
	index: number,
	{ from, to }: Window,
	context: ClaimContext,
): Denial | null {
	const { tokens, codebook } = context;
	if (to - from > SHORT || !verdictIn(context, { from: to - 2, to }))
		return null;
	if (!/^(the|this|that|its|his|her|their)$/.test(tokens[from]!.norm))
		return null;
	const things = wordSet(codebook, "doubted-things");
	for (let at = from + 1; at < Math.min(to, from + 4); at++) {
		if (!things.has(tokens[at]!.lemma)) continue;
		const isSubject = tokens[at + 1]?.lemma === "be" && at + 1 < to;
		return isSubject
			? {
					statement: index,
					kind: "thing",
					about: { start: tokens[from]!.start, end: tokens[at]!.end },
					pointsTo: "anything",
				}
			: null;
	}
	return null;
}

/** "has found no evidence that the house was a target" denies that it was. */
function noEvidence(
	index: number,
	content: Range,
	{ from, to }: Window,
	context: ClaimContext,
): Denial | null {
	const phrases = phraseIndex(context, "no-evidence");
	for (let at = from; at < to && at < from + 14; at++) {
		const hit = phrasesAt(phrases, context.tokens, { at, to })[0];
		if (hit === undefined) continue;
		const next = context.tokens[at + hit.length];
		return next !== undefined &&
			at + hit.length < to &&
			/^(that|of|to|for)$/.test(next.norm)
			? {
					statement: index,
					kind: "told",
					about: { start: next.end, end: content.end },
					pointsTo: "accusation",
				}
			: null;
	}
	return null;
}

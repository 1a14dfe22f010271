/** Verdicts: a speaker judges a text, a clause or an issue: "the plan is unacceptable", "it crosses every line". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import {
	rangeOf,
	tokenFrom,
	type Window,
	windowOf,
} from "../../drafts/clauses/token-window.js";
import type { Stance } from "../../model/position.js";
import type { Range } from "../../model/span.js";
import type { Statement } from "../../model/statement.js";
import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import { firstVerb } from "./act-in-clause.js";
import { conditionOf } from "./condition-of.js";
import { deniesAll } from "./denying-subject.js";
import { infinitiveFrom } from "./find-judged-acts.js";
import { likewise } from "./find-likewise.js";
import { judgeOf } from "./judge-of.js";
import { landIn } from "./land-given-up.js";
import { isPlainIssue, mayBeJudged } from "./may-be-judged.js";
import { isPeace } from "./object-phrase.js";
import { spokenOf } from "./resolve-object.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { isNegatedBy, modalIn, stanceUnder } from "./stance-under.js";
import { isThat } from "./stand-taken-up.js";
import { isAsked, isMeasured, verdictSubject } from "./verdict-subject.js";
import { maySpeakFor } from "./who-may-be-spoken-for.js";

/** The verdicts of a speaker in the clauses of what is said. */
export function findVerdicts(
	clauses: readonly Clause[],
	statement: Statement,
	context: StanceContext,
): readonly StanceFound[] {
	const { speaker } = statement;
	if (speaker === null) return [];
	const found: StanceFound[] = [];
	clauses.forEach((clause, index) => {
		if (clause.isCondition) return;
		const judge = judgeOf(clauses, index, speaker, context);
		if (judge === null || !maySpeakFor(statement, judge, context)) return;
		const verdict =
			verdictIn(clauses, index, judge, context) ??
			likewise(clause, found[found.length - 1], context);
		if (verdict !== null) found.push(verdict);
	});
	const quoted = found.length === 0 ? quotedVerdict(statement, context) : null;
	return quoted === null ? found : [quoted];
}

/** Words of a quotation in which its verdict must stand. */
const QUOTED_REACH = 8;
/** Words before it, beyond which it is no predicate: this keeps the cost of a long sentence linear. */
const LONGEST_LEAD = 60;

/** "The draft is, in the words of Ruiz, “[an insult]”", "[The draft is], said Ruiz, “[an insult]”": the quotation is the predicate of what stands before it. */
function quotedVerdict(
	{ speaker, content }: Statement,
	context: StanceContext,
): StanceFound | null {
	const first = content[1] ?? content[0];
	const sentence = first === undefined ? null : context.sentenceAt(first.start);
	if (
		speaker === null ||
		first === undefined ||
		sentence === null ||
		content[0]!.start < sentence.start
	)
		return null;
	const { tokens, lexicon, codebook } = context;
	const window = windowOf(tokens, first);
	const from = tokenFrom(tokens, sentence.start);
	if (window.from - from > LONGEST_LEAD) return null;
	let verb = from;
	while (verb < window.from && !/^(MD|VB)/.test(tokens[verb]!.tag)) verb++;
	const link = tokens[verb];
	if (
		link === undefined ||
		verb === from ||
		verb >= window.from ||
		!wordSet(codebook, "linking-verbs").has(link.lemma) ||
		!/^[“"‘',]$/.test(tokens[verb + 1]?.norm ?? "")
	)
		return null;
	const object = rangeOf(tokens, { from, to: verb });
	if (object === null || !mayBeJudged(object, context)) return null;
	const to = Math.min(window.to, window.from + QUOTED_REACH);
	for (let at = window.from; at < to; at++) {
		const hit = phrasesAt(lexicon.verdicts, tokens, { at, to: window.to })[0];
		if (hit === undefined) continue;
		const before = { from: window.from, to: at };
		const stance = stanceUnder(hit.value.stance, {
			isNegated: isNegatedBy(tokens, before, new Set()),
			modal: null,
			condition: null,
		});
		return { actor: speaker, stance, object, condition: null, needs: "matter" };
	}
	return null;
}

function verdictIn(
	clauses: readonly Clause[],
	index: number,
	speaker: string,
	context: StanceContext,
): StanceFound | null {
	const { tokens, lexicon } = context;
	const clause = clauses[index]!;
	const first = firstVerb(clause, context);
	let verb: number | null = null;
	for (let at = clause.from; at < clause.to; at++) {
		if (at === first) verb = at;
		const hit = phrasesAt(lexicon.verdicts, tokens, { at, to: clause.to })[0];
		if (hit === undefined || isAttribute(tokens, at, hit.length, context))
			continue;
		// "the text “crosses every line”": in a quotation a verb may look like a noun.
		if (verb === null && hit.length > 1 && at > clause.from) verb = at;
		if (verb === null) continue;
		// "there would be no peace" judges nothing.
		if (tokens[verb - 1]?.norm === "there") return null;
		const links = wordSet(context.codebook, "linking-verbs");
		const isPredicate =
			at === verb ||
			isMainVerb(tokens, verb, at) ||
			(/^(not|n't|n’t|never)$/.test(tokens[at]!.norm) &&
				areAuxiliaries(tokens, verb, at)) ||
			isGiven(hit.value, { from: verb, to: at }, context) ||
			isCopular(tokens, verb, at, links);
		if (!isPredicate) continue;
		const object = verdictSubject(clauses, index, verb, context);
		const next = clauses[index + 1];
		if (isAnticipating(object, at + hit.length, { clause, next }, context))
			return null;
		const isMeasure =
			object !== null &&
			isMeasured(object, { from: verb, to: at + hit.length }, context);
		const isMatter =
			object !== null &&
			(isMeasure ||
				mayBeJudged(object, context) ||
				isThat(object, context) ||
				// "the guns must not surrender": a deed of its own is no judgement on a thing.
				((hit.length > 1 || (at > verb && !/^VB/.test(tokens[at]!.tag))) &&
					isPlainIssue(object, hit.value.stance, context)));
		if (object === null || !(isMatter || hit.value.isRefusal)) return null;
		const condition = conditionOf(clauses, index, context);
		const before = { from: verb, to: at };
		const modal = modalIn(tokens, before);
		const isNoneOf = deniesAll(object, context);
		// "none of it was off the table" shuts nothing out, and is no consent; "no deal is better than this one" compares.
		if (
			isNoneOf &&
			(hit.value.isRefusal ||
				tokens.slice(verb, at + hit.length).some(({ norm }) => norm === "than"))
		)
			return null;
		const isNegated = isNegatedBy(tokens, before, new Set()) !== isNoneOf;
		// "peace cannot be a capitulation" lays down what it must not become; "could form a basis" leaves the way open.
		const isPossible =
			hit.value.stance === "open" &&
			!isNegated &&
			/^(can|could|may)$/.test(modal ?? "");
		if (
			!isPossible &&
			/^(can|ca|cannot|could|must|should|may)$/.test(modal ?? "")
		)
			return null;
		const isAskedFor = hit.value.isRefusal && isAsked(object, context);
		const stance = stanceUnder(isAskedFor ? "supports" : hit.value.stance, {
			isNegated,
			modal,
			condition: condition?.opener ?? null,
		});
		return {
			actor: speaker,
			stance,
			object: isPeaceOfText(object, context) ? null : object,
			condition: condition?.range ?? null,
			about: hit.value.isRefusal
				? landIn(windowOf(tokens, object), context)
				: null,
			needs: isMeasure ? "any" : isMatter ? "matter" : "known",
		};
	}
	return null;
}

/** "*It* would be a mistake to sign", "*it* was unfair that …": "it" is what follows, and no text spoken of before. */
function isAnticipating(
	subject: Range | null,
	behind: number,
	{
		clause,
		next,
	}: { readonly clause: Clause; readonly next: Clause | undefined },
	context: StanceContext,
): boolean {
	if (
		subject === null ||
		!/^it$/i.test(context.text.slice(subject.start, subject.end))
	)
		return false;
	return (
		infinitiveFrom(behind, clause, context) !== null ||
		(next?.opener === "that" && next.from === behind + 1)
	);
}

/** "a good basis": an adjective before a noun judges with its noun, not alone, unless the noun is what is judged. */
function isAttribute(
	tokens: StanceContext["tokens"],
	at: number,
	length: number,
	{ codebook }: StanceContext,
): boolean {
	const next = tokens[at + 1];
	if (length > 1 || next === undefined || !/^JJ/.test(tokens[at]!.tag))
		return false;
	return (
		/^(NN|NNS|JJ)$/.test(next.tag) &&
		!wordSet(codebook, "stance-objects").has(next.lemma)
	);
}

/** "would only *prolong* the war": the verdict is the verb itself, behind its auxiliaries. */
function isMainVerb(
	tokens: StanceContext["tokens"],
	verb: number,
	at: number,
): boolean {
	return /^VB/.test(tokens[at]!.tag) && areAuxiliaries(tokens, verb, at);
}

/** "*does* not go far enough": nothing but auxiliaries and adverbs from the verb to a place. */
function areAuxiliaries(
	tokens: StanceContext["tokens"],
	verb: number,
	at: number,
): boolean {
	for (let i = verb; i < at; i++)
		if (
			!/^(MD|RB)$/.test(tokens[i]!.tag) &&
			!/^(have|do)$/.test(tokens[i]!.lemma)
		)
			return false;
	return true;
}

/** "*peace* was closer than ever": what the text spoken of would bring. */
function isPeaceOfText(object: Range, context: StanceContext): boolean {
	return (
		isPeace(windowOf(context.tokens, object), context) &&
		spokenOf(object.start, context).target !== null
	);
}

/** "hands the generals *a blank cheque*": what somebody is let have by a text, if its name is a bad one. */
function isGiven(
	{ stance }: { readonly stance: Stance },
	{ from, to }: Window,
	{ tokens, codebook }: StanceContext,
): boolean {
	if (stance !== "opposes" && stance !== "concerned") return false;
	const giving = wordSet(codebook, "giving-verbs");
	let hasGiven = false;
	for (let at = from; at < to; at++) {
		const { lemma, tag } = tokens[at]!;
		if (giving.has(lemma) && /^VB/.test(tag)) hasGiven = true;
		else if (hasGiven && /^(VB|MD|IN|TO|CC)/.test(tag)) return false;
		else if (!hasGiven && !/^(MD|RB|VB)/.test(tag)) return false;
	}
	return hasGiven && /^(NN|JJ)/.test(tokens[to]!.tag);
}

/** Whether the verb links subject and verdict: forms of "be" and the like, with nothing but modifiers behind them. */
function isCopular(
	tokens: StanceContext["tokens"],
	verb: number,
	at: number,
	links: ReadonlySet<string>,
): boolean {
	let hasLink = false;
	for (let i = verb; i < at; i++) {
		const { lemma, tag } = tokens[i]!;
		if (links.has(lemma)) hasLink = true;
		else if (/^(VBD|VBZ|VBP)$/.test(tag) && !hasLink) return false;
		else if (tag === "IN" && !/^(as|like|to)$/.test(lemma)) return false;
	}
	return hasLink;
}

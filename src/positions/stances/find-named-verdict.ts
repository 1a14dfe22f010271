/** Verdicts given by a name: "called the plan a betrayal", "described the text as “unfair”". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import {
	rangeOf,
	tokenFrom,
	type Window,
	windowOf,
} from "../../drafts/clauses/token-window.js";
import type { Range } from "../../model/span.js";
import type { Statement } from "../../model/statement.js";
import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import { mockedIn } from "./find-quip.js";
import { mayBeJudged } from "./may-be-judged.js";
import { resolveObject } from "./resolve-object.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { isNegatedBy, stanceUnder } from "./stance-under.js";

/** The verdict in a content where object and verdict stand side by side behind a cue; null where there is none. */
export function findNamedVerdict(
	{ speaker, cue, content }: Statement,
	context: StanceContext,
): StanceFound | null {
	if (speaker === null || content[0] === undefined) return null;
	const window = windowOf(context.tokens, content[0]);
	if (isOfClaim(window, context)) return null;
	const it = cue === null ? null : namedIt(cue, window, speaker, context);
	if (it !== null) return it;
	return (
		namedVerdict(window, speaker, context) ??
		mocked(window, speaker, context) ??
		scorned(window, { speaker, cue }, context)
	);
}

/** "called *the claim* absurd": its truth is denied, and no stand taken on what it tells of. */
function isOfClaim(
	{ from, to }: Window,
	{ tokens, codebook }: StanceContext,
): boolean {
	const at = /^(the|this|that|these|those|such)$/.test(tokens[from]?.norm ?? "")
		? from + 1
		: from;
	return (
		at > from &&
		at + 1 < to &&
		wordSet(codebook, "asserted-nouns").has(tokens[at]!.lemma) &&
		tokens[at + 1]!.norm !== "for"
	);
}

/** "described *it* on Sunday | as a trap": the pronoun is left out of what is said, or opens it; null for a named thing. */
function namedIt(
	cue: Range,
	{ from, to }: Window,
	speaker: string,
	context: StanceContext,
): StanceFound | null {
	const { tokens } = context;
	const at = tokenFrom(tokens, cue.end);
	if (!/^(it|this|that|them)$/.test(tokens[at]?.norm ?? "")) return null;
	for (let next = at + 1; next < to; next++) {
		const isAs = tokens[next]!.norm === "as";
		if (/^(MD|VBZ|VBD|VBP|WDT|WP)$/.test(tokens[next]!.tag)) return null;
		const hit =
			isAs || next === at + 1
				? verdictOfName(isAs ? next + 1 : next, Math.max(from, to), context)
				: null;
		if (hit !== null)
			return {
				actor: speaker,
				stance: hit,
				object: { start: tokens[at]!.start, end: tokens[at]!.end },
				condition: null,
				needs: "known",
			};
	}
	return null;
}

/** Words of a name in which its verdict must begin. */
const NAME_REACH = 5;

/** The stance of the verdict that a name is, which begins at this token; null where it is none. */
export function verdictOfName(
	first: number,
	end: number,
	context: StanceContext,
): StanceFound["stance"] | null {
	const { tokens, lexicon } = context;
	for (let at = first; at < Math.min(end, first + NAME_REACH); at++) {
		if (/^(IN|WDT|WP|MD)$/.test(tokens[at]!.tag)) return null;
		const found = phrasesAt(lexicon.verdicts, tokens, { at, to: end })[0];
		if (found === undefined || judgesWithNoun(at, found.length, context))
			continue;
		return stanceUnder(found.value.stance, {
			isNegated: isNegatedBy(tokens, { from: first, to: at }, new Set()),
			modal: null,
			condition: null,
		});
	}
	return null;
}

/** "branded the levy “a tax on our own fish”": of some verbs whatever name is given in quotation marks is a bad one. */
function scorned(
	window: Window,
	{ speaker, cue }: Pick<Statement, "speaker" | "cue">,
	context: StanceContext,
): StanceFound | null {
	const { tokens, codebook } = context;
	const verbs = wordSet(codebook, "scorning-verbs");
	if (speaker === null || cue === null) return null;
	const { from, to } = windowOf(tokens, cue);
	if (!tokens.slice(from, to).some(({ lemma }) => verbs.has(lemma)))
		return null;
	let open = window.from + 1;
	while (open < window.to && !/^[“"‘]$/.test(tokens[open]!.norm)) open++;
	const last = /^(as|a|an)$/.test(tokens[open - 1]!.norm) ? open - 1 : open;
	const object =
		open < window.to ? rangeOf(tokens, { from: window.from, to: last }) : null;
	const isNegated = isNegatedBy(tokens, { from, to }, new Set());
	return object === null || isNegated || !isNegotiated(object, context)
		? null
		: {
				actor: speaker,
				stance: "opposes",
				object,
				condition: null,
				needs: "matter",
			};
}

function mocked(
	window: Window,
	actor: string,
	context: StanceContext,
): StanceFound | null {
	const object = mockedIn(window, context);
	return object === null || !isNegotiated(object, context)
		? null
		: { actor, stance: "opposes", object, condition: null, needs: "matter" };
}

function namedVerdict(
	window: Window,
	actor: string,
	context: StanceContext,
): StanceFound | null {
	const { tokens, lexicon } = context;
	for (let at = window.from + 1; at < window.to; at++) {
		const hit = phrasesAt(lexicon.verdicts, tokens, { at, to: window.to })[0];
		if (
			hit === undefined ||
			judgesWithNoun(at, hit.length, context) ||
			isPurpose(at, context) ||
			isThings(at, hit.length, context)
		)
			continue;
		const object = rangeOf(tokens, {
			from: window.from,
			to: nounEnd(tokens, window.from, at),
		});
		if (object === null || !isNegotiated(object, context)) return null;
		const isNegated = isNegatedBy(
			tokens,
			{ from: window.from, to: at },
			new Set(),
		);
		return {
			actor,
			stance: stanceUnder(hit.value.stance, {
				isNegated,
				modal: null,
				condition: null,
			}),
			object,
			condition: null,
			needs: "matter",
		};
	}
	return null;
}

/** "the *rights* of prisoners": what has a plural is no quality. */
function isThings(
	at: number,
	length: number,
	{ tokens }: StanceContext,
): boolean {
	const { tag, norm } = tokens[at]!;
	return length === 1 && tag === "NNS" && /^(rights|goods|bests)$/.test(norm);
}

/** A text or a matter of negotiation, or what plainly tells an issue: "considers *any court with foreigners* an insult". */
export function isNegotiated(object: Range, context: StanceContext): boolean {
	if (mayBeJudged(object, context)) return true;
	const { from, to } = windowOf(context.tokens, object);
	return (
		to - from <= LONGEST_OBJECT &&
		/^(named|issue)$/.test(
			resolveObject(object, object.start, context).certainty,
		)
	);
}

/** A longer object tells its issue by chance. */
const LONGEST_OBJECT = 8;

/** "a framework *for ending the war*", "a chance *to end the killing*": what a thing is for is no judgement on it. */
function isPurpose(at: number, { tokens }: StanceContext): boolean {
	return (
		/^VB/.test(tokens[at]!.tag) && /^(for|to|of)$/.test(tokens[at - 1]!.norm)
	);
}

/** "a good *basis*": where the noun is a verdict itself, its adjective is none. */
export function judgesWithNoun(
	at: number,
	length: number,
	{ tokens, lexicon }: StanceContext,
): boolean {
	const isAdjective = length === 1 && /^JJ/.test(tokens[at]!.tag);
	return (
		isAdjective &&
		/^NN/.test(tokens[at + 1]?.tag ?? "") &&
		phrasesAt(lexicon.verdicts, tokens, { at: at + 1, to: at + 3 }).length > 0
	);
}

/** Words that a named verdict may stand behind its object's first. */
const NAMING_REACH = 24;

interface NamingPlace {
	/** The clause's first verb, as a token index. */
	readonly verb: number;
	readonly actor: string;
	readonly speaker: string | null;
}

/** "Orland regards the clause as void": something is given a name inside what is said; null where the clause names nothing. */
export function findNaming(
	clause: Clause,
	{ verb, actor, speaker }: NamingPlace,
	context: StanceContext,
): StanceFound | null {
	const { tokens, codebook } = context;
	const naming = wordSet(codebook, "naming-verbs");
	let at = verb;
	while (
		at < clause.to &&
		/^(MD|RB|VB)/.test(tokens[at]!.tag) &&
		!naming.has(tokens[at]!.lemma)
	)
		at++;
	const isNaming =
		at + 2 < clause.to &&
		/^VB/.test(tokens[at]!.tag) &&
		naming.has(tokens[at]!.lemma) &&
		tokens[at - 1]?.lemma !== "be";
	if (!isNaming) return null;
	// What one person calls a text is not for another to say, unless it was told to sources without a name.
	const isTold =
		speaker !== null && context.actors.get(speaker)?.type === "source";
	if (
		actor !== speaker &&
		!isTold &&
		context.actors.get(actor)?.type === "person"
	)
		return null;
	let to = at + 1;
	const end = Math.min(clause.to, to + NAMING_REACH);
	while (to < end && !/^(MD|VBZ|VBD|VBP)$/.test(tokens[to]!.tag)) to++;
	// "sees | in it a beginning"
	const isIn = tokens[at + 1]!.norm === "in";
	const found = namedVerdict(
		{ from: isIn ? at + 2 : at + 1, to },
		actor,
		context,
	);
	return found === null ||
		!isNegatedBy(tokens, { from: verb, to: at }, new Set())
		? found
		: {
				...found,
				stance: stanceUnder(found.stance, {
					isNegated: true,
					modal: null,
					condition: null,
				}),
			};
}

/** Where the object's noun phrase ends and the verdict's begins: at "as", a quotation mark or the next article. */
function nounEnd(
	tokens: StanceContext["tokens"],
	from: number,
	to: number,
): number {
	for (let at = from + 1; at < to; at++)
		if (/^(as|a|an|“|"|‘|')$/.test(tokens[at]!.norm)) return at;
	return to;
}

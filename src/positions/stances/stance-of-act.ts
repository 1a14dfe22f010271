/** What an act of stance amounts to in its clause: its negation, its modal verb, its condition and its object. */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { rangeOf, type Window } from "../../drafts/clauses/token-window.js";
import type { Range } from "../../model/span.js";
import { wordSet } from "../word-set.js";
import type { ActFound } from "./act-in-clause.js";
import { conditionOf, lackOf } from "./condition-of.js";
import { findUndone } from "./find-undone.js";
import { lackingIn } from "./lacking.js";
import { isOnText } from "./on-text.js";
import { resolveObject } from "./resolve-object.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import type { Act } from "./stance-lexicon.js";
import { isNegatedBy, modalIn, stanceUnder } from "./stance-under.js";
import { timeAsked } from "./time-asked.js";

/** Where an act stands, and whose it is. */
export interface ActPlace {
	readonly clause: Clause;
	readonly clauses: readonly Clause[];
	readonly index: number;
	readonly actor: string;
	/** Whether the cue refuses it: "refused to accept the map". */
	readonly isRefused: boolean;
}

/** The stance that the act is taken for. */
export function stanceOfAct(
	{ act, at, length, parting }: ActFound,
	{ clause, clauses, index, actor, isRefused }: ActPlace,
	context: StanceContext,
): StanceFound {
	const { tokens, codebook } = context;
	const before = { from: Math.max(clause.from, at - 8), to: at };
	// "had agreed to nothing"
	const isVoid = /^(nothing|none|neither|no)$/.test(
		tokens[at + length]?.norm ?? "",
	);
	const isNegated =
		isNegatedBy(tokens, before, wordSet(codebook, "stance-refusals")) !==
		((isVoid || holdsNo(act, { from: at, to: at + length }, context)) !==
			isRefused);
	const condition =
		conditionOf(clauses, index, context) ??
		(isNegated ? lackOf({ from: at + length, to: clause.to }, context) : null);
	const negated = isNegated ? act.negated : undefined;
	const behind = behindConjuncts(at + length, clause.to, tokens);
	const from =
		parting?.from ??
		heldObjectStart(act, objectStart(behind, clause, context), clause, context);
	const undone =
		act.stance === "supports" &&
		wordSet(codebook, "stance-wishes").has(act.phrase)
			? findUndone({ from, to: clause.to }, context)
			: null;
	const stance =
		negated ??
		stanceUnder(undone === null ? act.stance : "opposes", {
			isNegated,
			modal: modalIn(tokens, before),
			condition: condition?.opener ?? null,
		});
	// "would sign nothing", "has no plans to sign": of what was spoken of.
	const isBare =
		(tokens[from]?.norm === "nothing" && from + 2 >= clause.to) ||
		// "“We will sign,” she said"
		tokens
			.slice(from, clause.to)
			.every(({ norm }) => /^[,.;!?”"’']+$/.test(norm)) ||
		(from + 1 === clause.to &&
			tokens[from]!.tag === "VB" &&
			wordSet(codebook, "refused-acts").has(tokens[from]!.lemma));
	const object = isBare
		? null
		: rangeOf(tokens, {
				from,
				to: undone?.to ?? parting?.to ?? clause.to,
			});
	const time =
		stance === "supports" && wordSet(codebook, "stance-wishes").has(act.phrase)
			? timeAsked({ from, to: clause.to }, context)
			: undefined;
	if (time !== undefined)
		return {
			actor,
			stance: "open",
			object: time,
			condition: null,
			needs: "known",
		};
	const only =
		stance === "supports"
			? onlyIf(clauses, index, from, context)
			: stance === "opposes"
				? lackingIn(clauses, index, from, context)
				: null;
	const isVoided = isVoid && only !== null;
	if (isVoided || isOnText(act, object, context))
		return {
			actor,
			stance: only === null ? stance : "conditional",
			object: null,
			condition: condition?.range ?? only,
			needs: "known",
		};
	return {
		actor,
		stance: only === null ? stance : "conditional",
		object:
			object ??
			cleftObject(clauses, index, context) ??
			objectBehind(clauses, index, context),
		condition: condition?.range ?? only,
		needs:
			stance === "conditional" ||
			isOffered(act, from, context) ||
			isWhatever(stance, from, context)
				? "any"
				: needsOf(act, context),
	};
}

/** "would neither sign *nor observe* | the text": where the object of both verbs begins. */
export function behindConjuncts(
	from: number,
	to: number,
	tokens: StanceContext["tokens"],
): number {
	let at = from;
	while (
		at + 2 < to &&
		/^(nor|or|and)$/.test(tokens[at]!.norm) &&
		/^(VB|VBN|VBP|VBD)$/.test(tokens[at + 1]!.tag)
	)
		at += 2;
	return at;
}

/** "*What* it would not stomach, she said, was | haggling": the object stands behind its verb; null where nothing is cleft. */
function cleftObject(
	clauses: readonly Clause[],
	index: number,
	{ tokens }: StanceContext,
): Range | null {
	const [own, last] = [clauses[index]!, clauses[clauses.length - 1]!];
	if (!/^(what|all)$/.test(tokens[own.from]!.norm) || last === own) return null;
	let from = clauses[index + 1]!.from;
	while (
		from < last.to &&
		(/^[“"'‘,]$/.test(tokens[from]!.norm) || tokens[from]!.lemma === "be")
	)
		from++;
	return rangeOf(tokens, { from, to: last.to });
}

/** "raised no objection to": a "no" that the phrase was found around. */
export function holdsNo(
	{ phrase }: Act,
	{ from, to }: Window,
	{ tokens }: StanceContext,
): boolean {
	if (/\bno\b/.test(phrase)) return false;
	for (let at = from; at < to; at++) if (tokens[at]!.norm === "no") return true;
	return false;
}

/** "would vote down *anything* that …": whoever shuts all of a kind out takes a stand, whatever it is. */
function isWhatever(
	stance: StanceFound["stance"],
	at: number,
	{ tokens }: StanceContext,
): boolean {
	return (
		stance === "opposes" &&
		/^(anything|whatever)$/.test(tokens[at]?.norm ?? "") &&
		/^(that|which|less|short)$/.test(tokens[at + 1]?.norm ?? "")
	);
}

/** "was prepared to *suspend* the ban": the act held out is one of negotiation, whatever it is done to. */
function isOffered(
	{ stance, phrase }: Act,
	at: number,
	{ tokens, codebook }: StanceContext,
): boolean {
	return (
		stance === "open" &&
		phrase.endsWith(" to") &&
		wordSet(codebook, "stance-pledges").has(tokens[at]?.lemma ?? "")
	);
}

/** "had doubts | about the map": of a phrase that holds no preposition of its own, the object begins behind it. */
function objectStart(
	at: number,
	{ to }: Clause,
	{ tokens }: StanceContext,
): number {
	return at < to && /^(about|over|on|at|with|of|for)$/.test(tokens[at]!.norm)
		? at + 1
		: at;
}

/** "ready to finance | the office": of an act held out it is what it is done to, where that was told before. */
function heldObjectStart(
	{ phrase }: Act,
	at: number,
	{ to }: Clause,
	context: StanceContext,
): number {
	if (!phrase.endsWith(" to") || context.tokens[at]?.tag !== "VB") return at;
	const object = rangeOf(context.tokens, { from: at + 1, to });
	return object !== null &&
		resolveObject(object, object.start, context).certainty === "named"
		? at + 1
		: at;
}

/** "will sign only a text that creates jobs": what the text must be is the condition; null where nothing is asked of it. */
function onlyIf(
	clauses: readonly Clause[],
	index: number,
	from: number,
	{ tokens }: StanceContext,
): Range | null {
	const [own, next] = [clauses[index]!, clauses[index + 1]];
	if (
		from + 1 >= own.to ||
		tokens[from]!.norm !== "only" ||
		!/^(a|an)$/.test(tokens[from + 1]!.norm)
	)
		return null;
	return rangeOf(tokens, { from, to: next?.isRelative ? next.to : own.to });
}

/** "is sceptical that a deal can be reached": the object is the clause that follows. */
function objectBehind(
	clauses: readonly Clause[],
	index: number,
	{ tokens }: StanceContext,
): StanceFound["object"] {
	const next = clauses[index + 1];
	return next === undefined ||
		next.isCondition ||
		(next.opener !== "that" && next.opener !== "whether")
		? null
		: rangeOf(tokens, next);
}

/** What an act of this kind needs of its object to count. */
export function needsOf(
	act: Act,
	{ codebook }: StanceContext,
): StanceFound["needs"] {
	const isPlain = wordSet(codebook, "stance-any-object").has(act.phrase);
	const isYielding = act.stance === "open" && act.negated !== undefined;
	if (isPlain || isYielding) return "any";
	if (wordSet(codebook, "stance-wishes").has(act.phrase)) return "topic";
	// "saw no need to …" may be said of anything.
	if (/^(have|see) no /.test(act.phrase)) return "known";
	// "voiced misgivings about" is as plain as "had misgivings about"; "fears" alone is not.
	const isNominal = act.wordClass !== "verbs" || isVoicing(act.phrase);
	return act.stance === "concerned" && isNominal ? "any" : "matter";
}

/** "voice misgiving": a verb of uttering with a feeling for its object. */
function isVoicing(phrase: string): boolean {
	return /^(voice|express|raise|share|have|signal) /.test(phrase);
}

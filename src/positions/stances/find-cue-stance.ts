/** The stance that the reporting words themselves carry: "rejected [the map]", "signalled their resistance to [any deal]". */

import { type Clause, clausesOf } from "../../drafts/clauses/clauses-of.js";
import {
	rangeOf,
	tokenFrom,
	type Window,
	windowOf,
} from "../../drafts/clauses/token-window.js";
import type { Token } from "../../model/analysis.js";
import type { Attribution, Statement } from "../../model/statement.js";
import { wordSet } from "../word-set.js";
import { isAboutClaim } from "./about-claim.js";
import { actOfAnother } from "./act-of-another.js";
import { behindConsent, isDoneToIt, isWasting } from "./asked-of.js";
import { conditionOf } from "./condition-of.js";
import { cueAct } from "./cue-act.js";
import { hingeBehind } from "./find-hinging.js";
import { findUndone } from "./find-undone.js";
import { urgedAgainst, wishIn } from "./find-wish.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import type { Act } from "./stance-lexicon.js";
import { holdsNo, needsOf } from "./stance-of-act.js";
import { isNegatedBy, modalIn, stanceUnder } from "./stance-under.js";
import { isAppealForCalm, isRunningOut } from "./takes-no-side.js";
import { timeAsked } from "./time-asked.js";
import { isUndecided } from "./undecided.js";

/** The stance of a statement's cue on its content; null where the cue is a mere word of saying, or denies a claim. */
export function findCueStance(
	statement: Statement,
	attribution: Attribution,
	context: StanceContext,
): StanceFound | null {
	const { speaker, cue } = statement;
	const first = statement.content[0];
	if (speaker === null || cue === null || first === undefined) return null;
	const act = cueAct(statement, attribution, context);
	if (act === null || isAboutClaim(statement, context)) return null;
	const end = act.at + act.length;
	if (isUndecided(act.act.stance, { from: act.at, to: end }, context))
		return null;
	const { tokens, codebook } = context;
	const window = windowOf(tokens, first);
	if (act.act.stance === "supports" && isAppealForCalm(window, context))
		return null;
	if (act.act.stance === "concerned" && isRunningOut(window, context))
		return null;
	const isRegret =
		wordSet(codebook, "regretting-verbs").has(attribution.lemma ?? "") ||
		wordSet(codebook, "stance-complaints").has(attribution.lemma ?? "");
	const anothers =
		act.act.stance === "concerned" ? actOfAnother(window, context) : null;
	if (anothers !== null)
		return isRegret && anothers.isAgainst
			? {
					actor: speaker,
					stance: "supports",
					object: anothers.object,
					condition: null,
					needs: "matter",
				}
			: null;
	const clauses = clausesOf(tokens, window);
	const condition =
		clauses.length === 0 ? null : conditionOf(clauses, 0, context);
	const start = adverbsFrom(tokenFrom(tokens, cue.start), tokens);
	const before = { from: start, to: Math.max(start, act.at) };
	const refusals = wordSet(codebook, "stance-refusals");
	const phrase = { from: act.at, to: act.at + act.length };
	const wish = wishIn(window, context);
	// "urged parliament to reject the deal": what is urged is a stand against it.
	const isAsking = wordSet(codebook, "stance-demands").has(
		attribution.lemma ?? "",
	);
	const isWish =
		act.act.stance === "supports" &&
		(isAsking || isWishing(act.act, attribution, context));
	const urged =
		wish === null || !isWish ? null : urgedAgainst(wish.from, context);
	const undone = isWish && urged === null ? findUndone(window, context) : null;
	const isWasted =
		isWish && wish?.isNegated === true && isWasting(wish.from, context);
	const isAgainst = (urged !== null || undone !== null) && !isWasted;
	const isVoid = end <= window.from && isNone(window.from, context);
	// "regretted that no agreement was reached" is for one; "warned that no truce would last" is for none.
	const isTold = act.act.stance === "concerned" && isVoid;
	const isMissed =
		isTold &&
		wordSet(codebook, "regretting-verbs").has(attribution.lemma ?? "");
	const plain = isMissed ? "supports" : act.act.stance;
	const isNegated =
		(isNegatedBy(tokens, before, refusals) !==
			isNeither(statement, context)) !==
		((wish?.isNegated === true && !isWasted) !==
			(holdsNo(act.act, phrase, context) || (isVoid && !isTold)));
	const isPressed = isNegated && !isAgainst && wish === null && !isVoid;
	const stance =
		(isPressed ? act.act.negated : undefined) ??
		stanceUnder(isAgainst ? "opposes" : plain, {
			isNegated,
			modal: modalIn(tokens, before),
			condition: condition?.opener ?? null,
		});
	// "warned that aid would stop unless a date is set": what the warner wants is the condition.
	if (
		stance === "concerned" &&
		condition !== null &&
		/^(unless|until)$/.test(condition.opener)
	)
		return {
			actor: speaker,
			stance: "conditional",
			object: condition.range,
			condition: condition.range,
			needs: "matter",
		};
	// "urged the parties not to reopen the map": what is urged, without those who are urged.
	// "wants none of | it"
	const reached = cue.end <= first.start ? Math.min(end, window.to) : 0;
	const from =
		urged ??
		(wish !== null && isAsking
			? behindConsent(wish.from, context)
			: Math.max(window.from, reached));
	const to =
		undone?.to ??
		givenTo(window, statement, attribution, context) ??
		objectEnd(clauses, window);
	// "wants | more time": the phrase itself is all that is wanted, of the text spoken of.
	const words = new Set(act.act.phrase.split(" "));
	const isWhole =
		end >= window.to &&
		tokens
			.slice(window.from, window.to)
			.every(({ lemma, norm }) => words.has(lemma) || words.has(norm));
	// "regretted that *no deal* was reached" is about the text spoken of.
	const isDeal =
		isMissed &&
		wordSet(codebook, "stance-deals").has(tokens[window.from + 1]!.lemma);
	// "refused | to sign": the text spoken of.
	const isBare =
		to - window.from === 2 &&
		tokens[window.from]!.norm === "to" &&
		wordSet(codebook, "refused-acts").has(tokens[to - 1]!.lemma);
	// "would vote against | unless …": a condition is nothing that one is against.
	const isCondition =
		condition !== null &&
		statement.content.length === 1 &&
		condition.range.start <= first.start &&
		condition.range.end >= first.end;
	const object =
		isCondition ||
		isWhole ||
		isBare ||
		isDeal ||
		(isAsking && isDoneToIt(from, context))
			? null
			: (rangeOf(tokens, { from, to }) ?? first);
	const time =
		stance === "supports" &&
		wordSet(codebook, "stance-wishes").has(act.act.phrase)
			? timeAsked({ from: Math.max(window.from, reached), to }, context)
			: undefined;
	if (time !== undefined)
		return {
			actor: speaker,
			stance: "open",
			object: time,
			condition: null,
			needs: "known",
		};
	const hinge = stance === "supports" ? hingeBehind(window.to, context) : null;
	return {
		actor: speaker,
		stance: hinge === null ? stance : "conditional",
		object,
		condition: condition?.range ?? hinge,
		needs: needsOf(act.act, context),
	};
}

/** "*no longer* supports", "*never* backed": the first of the adverbs before a cue that they deny. */
function adverbsFrom(cue: number, tokens: readonly Token[]): number {
	let at = cue;
	while (
		/^(no|longer|never|not|n't|n’t|hardly|scarcely|barely)$/.test(
			tokens[at - 1]?.norm ?? "",
		)
	)
		at--;
	return at;
}

/** "*Neither* the army nor the guild objects to it", "neither of them backs it": what is said of the two is denied. */
function isNeither({ source }: Statement, { tokens }: StanceContext): boolean {
	if (source === null) return false;
	const at = tokenFrom(tokens, source.start);
	return (
		tokens[at]?.norm === "neither" ||
		(tokens[at - 1]?.norm === "neither" && /\bnor\b/.test(source.text))
	);
}

/** "wants | no elections": the object denies what the cue wants. */
function isNone(at: number, { tokens }: StanceContext): boolean {
	return (
		/^(no|none|nothing|neither)$/.test(tokens[at]?.norm ?? "") &&
		tokens[at + 1]?.norm !== "less"
	);
}

/** "welcomed the map but voiced doubts": the object ends where a clause begins that says no more of it. */
function objectEnd(clauses: readonly Clause[], { to }: Window): number {
	const next = clauses.find(
		(clause, index) => index > 0 && clause.sharesSubject,
	);
	return next?.from ?? to;
}

/** "[gave] the plan | short shrift": where the thing ends to which the stand is given; null for any other verb. */
function givenTo(
	{ from, to }: Window,
	{ cue }: Statement,
	{ lemma }: Attribution,
	{ tokens, codebook }: StanceContext,
): number | null {
	const verb = tokens[tokenFrom(tokens, cue!.end) - 1];
	const isGiven =
		lemma?.startsWith("text-met-") === true &&
		wordSet(codebook, "stand-givers").has(verb?.lemma ?? "");
	if (!isGiven) return null;
	let at = from + 1;
	while (at < to && !/^NN/.test(tokens[at - 1]!.tag)) at++;
	while (at < to && /^(NN.*|POS)$/.test(tokens[at]!.tag)) at++;
	return at;
}

/** "support a right to boycott" is for the right; "want parliament to reject" is against what is rejected. */
function isWishing(
	{ phrase }: Act,
	{ lemma }: Attribution,
	{ lexicon, codebook }: StanceContext,
): boolean {
	return (
		wordSet(codebook, "stance-wishes").has(phrase) ||
		(lexicon.cues.get(lemma ?? "") ?? []).some(
			({ force }) => force === "demand",
		)
	);
}

/** What a speaker makes wait: "there would be no vote until …", "no prisoner will go home before …", "the embargo would stay until …". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import {
	rangeOf,
	tokenFrom,
	type Window,
} from "../../drafts/clauses/token-window.js";
import { wordSet } from "../word-set.js";
import { firstVerb } from "./act-in-clause.js";
import { subjectRange } from "./clause-subject.js";
import { conditionOf, lackOf } from "./condition-of.js";
import type { StanceContext, StanceFound } from "./stance-context.js";

/** What is held back, and the openers of conditions under which it is no forecast. */
interface Held {
	/** The words for what is held back. */
	readonly thing: Window;
	/** The token behind which a "without …" may be the condition. */
	readonly to: number;
	readonly openers: RegExp;
}

const OPENERS = /^(unless|until|without|before|as|so|while)$/;

/** The conditional stand of the speaker; null where nothing is held back, or held back under no condition. */
export function withheldUntil(
	clauses: readonly Clause[],
	index: number,
	speaker: string,
	context: StanceContext,
): StanceFound | null {
	const { tokens, codebook } = context;
	const clause = clauses[index]!;
	const held =
		nothingOf(clause, context) ??
		noSubject(clause, context) ??
		undoneSubject(clause, context);
	if (held === null) return null;
	const condition =
		conditionOf(clauses, index, context) ??
		lackOf({ from: held.to, to: clause.to }, context) ??
		lackBefore(clause, context);
	if (condition === null || !held.openers.test(condition.opener)) return null;
	const { from, to } = held.thing;
	const isText =
		wordSet(codebook, "withheld-texts").has(tokens[to - 1]!.lemma) ||
		/^(nothing|none)$/.test(tokens[from]!.norm);
	// "no lifting of the embargo": what is told behind the noun.
	const isTold =
		to < clause.to && /^(of|on|for|with|over)$/.test(tokens[to]!.norm);
	const end = tokenFrom(tokens, condition.range.start);
	const last = isTold ? (end > to && end < clause.to ? end : clause.to) : to;
	return {
		actor: speaker,
		stance: "conditional",
		object: isText ? null : rangeOf(tokens, { from, to: last }),
		condition: condition.range,
		needs: "known",
	};
}

/** "*without the amnesty* there would be no deal": the lack may open the clause; null where it does not. */
function lackBefore(
	{ from, to }: Clause,
	context: StanceContext,
): ReturnType<typeof lackOf> {
	const { tokens } = context;
	if (tokens[from]!.norm !== "without") return null;
	let there = from + 1;
	while (there < to && tokens[there]!.norm !== "there") there++;
	const last = tokens[there - 1]!.norm === "," ? there - 1 : there;
	return there < to ? lackOf({ from, to: last }, context) : null;
}

/** "there will be no [final signing]". */
function nothingOf(
	{ from, to }: Clause,
	{ tokens }: StanceContext,
): Held | null {
	for (let at = from; at + 3 < to; at++) {
		if (/^(MD|VB)/.test(tokens[at]!.tag)) return null;
		const verb = tokens[at + 1]!;
		const isNow = /^(is|'s|’s)$/.test(verb.norm);
		if (tokens[at]!.norm !== "there" || !(verb.tag === "MD" || isNow)) continue;
		let no = at + 2;
		while (
			no < to &&
			tokens[no]!.norm !== "no" &&
			/^(RB|VB)$/.test(tokens[no]!.tag)
		)
			no++;
		const thing =
			tokens[no]?.norm === "no" ? nounPhrase(no + 1, to, tokens) : null;
		// "there is no deal as long as …" may tell how things are.
		return thing === null
			? null
			: {
					thing,
					to: thing.to,
					openers: isNow ? /^(unless|until|without)$/ : OPENERS,
				};
	}
	return null;
}

/** "no [prisoner] would go home", "not a [village] will be handed back", "no [truce] is possible". */
function noSubject(clause: Clause, context: StanceContext): Held | null {
	const { tokens } = context;
	const verb = firstVerb(clause, context);
	if (verb === null) return null;
	let at = clause.from;
	while (at < verb && /^[“"'‘,]$/.test(tokens[at]!.norm)) at++;
	// "*nothing* would be signed until …": of the text spoken of.
	const isBare =
		/^(nothing|nobody|none)$/.test(tokens[at]?.norm ?? "") ||
		(tokens[at]?.norm === "no" && tokens[at + 1]?.norm === "one");
	if (isBare) return bareSubject(at, verb, clause, context);
	const isNo =
		tokens[at]?.norm === "no" ||
		(tokens[at]?.norm === "not" &&
			/^(a|an|one)$/.test(tokens[at + 1]?.norm ?? ""));
	if (!isNo) return null;
	const from = tokens[at]!.norm === "no" ? at + 1 : at + 2;
	const thing = nounPhrase(
		tokens[from]?.norm === "single" ? from + 1 : from,
		verb,
		tokens,
	);
	const isModal = /^(would|will|can|could)$/.test(tokens[verb]!.norm);
	const isPossible =
		tokens[verb]!.lemma === "be" &&
		/^(possible|conceivable|thinkable|imaginable)$/.test(
			tokens[verb + 1]?.norm ?? "",
		);
	return thing === null || !(isModal || isPossible)
		? null
		: { thing, to: verb, openers: OPENERS };
}

/** "*nothing* would be signed", "*nobody* will go home": whatever or whoever it would be, if what is done is a matter of negotiation. */
function bareSubject(
	at: number,
	verb: number,
	{ to }: Clause,
	{ tokens, codebook }: StanceContext,
): Held | null {
	if (!/^(would|will|can|could|shall)$/.test(tokens[verb]!.norm)) return null;
	let act = verb + 1;
	while (act < to && /^RB/.test(tokens[act]!.tag)) act++;
	const isPassive = tokens[act]?.norm === "be";
	const done = tokens[isPassive ? act + 1 : act]?.lemma ?? "";
	const isAct = isPassive
		? wordSet(codebook, "stance-offers").has(done) ||
			wordSet(codebook, "stance-pledges").has(done) ||
			/^(settle|decide|final|do|agree)$/.test(done)
		: wordSet(codebook, "beginnings").has(done);
	return isAct
		? { thing: { from: at, to: verb }, to: verb, openers: OPENERS }
		: null;
}

/** "the embargo would not be lifted", "the vote would have to wait", "the quota stays": what is so kept from coming about. */
function undoneSubject(clause: Clause, context: StanceContext): Held | null {
	const { tokens, codebook } = context;
	const verb = firstVerb(clause, context);
	if (
		verb === null ||
		!/^(would|will|can|could|wo|ca|cannot)$/.test(tokens[verb]!.norm)
	)
		return null;
	const subject = subjectRange(clause, verb, context);
	if (subject === null) return null;
	const thing = { from: tokenFrom(tokens, subject.start), to: verb };
	let at = verb + 1;
	let isNegated = tokens[verb]!.norm === "cannot";
	while (at < clause.to && /^RB/.test(tokens[at]!.tag)) {
		if (/^(not|n't|n’t|never)$/.test(tokens[at]!.norm)) isNegated = true;
		at++;
	}
	const isDuty = tokens[at]?.norm === "have" && tokens[at + 1]?.norm === "to";
	const act = tokens[isDuty ? at + 2 : at];
	if (act === undefined || at >= clause.to) return null;
	if (!isNegated)
		return wordSet(codebook, "waiting-verbs").has(act.lemma)
			? { thing, to: clause.to, openers: /^(until|unless|as|so|while)$/ }
			: null;
	const isPassive = act.norm === "be" && !isDuty;
	const done = isPassive ? tokens[at + 1] : act;
	const list = isPassive ? "stance-offers" : "beginnings";
	return wordSet(codebook, list).has(done?.lemma ?? "")
		? { thing, to: clause.to, openers: OPENERS }
		: null;
}

/** Words between "no" and its noun. */
const LONGEST = 4;

function nounPhrase(
	from: number,
	to: number,
	tokens: StanceContext["tokens"],
): Window | null {
	let end: number | null = null;
	for (let at = from; at < Math.min(to, from + LONGEST); at++) {
		const { tag } = tokens[at]!;
		if (/^(NN|VBG$)/.test(tag)) end = at + 1;
		else if (end !== null || !/^(JJ|CD|DT|NNP)/.test(tag)) break;
	}
	return end === null ? null : { from, to: end };
}

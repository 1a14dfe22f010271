/** Duties laid down by a speaker: "any deal must uphold our borders", "the map cannot be redrawn by force". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import type { Window } from "../../drafts/clauses/token-window.js";
import type { Range } from "../../model/span.js";
import type { Statement } from "../../model/statement.js";
import { mentionsIn } from "../mention-index.js";
import { wordSet } from "../word-set.js";
import { firstVerb } from "./act-in-clause.js";
import { subjectRange } from "./clause-subject.js";
import { conditionOf } from "./condition-of.js";
import { mayBeJudged } from "./may-be-judged.js";
import { isGeneralDeal } from "./object-phrase.js";
import type { StanceContext, StanceFound } from "./stance-context.js";

/** The speaker's stand on what must be, must not be, or cannot be done. The issue is that of the whole clause. */
export function findDuties(
	clauses: readonly Clause[],
	{ speaker }: Statement,
	context: StanceContext,
): readonly StanceFound[] {
	if (speaker === null) return [];
	const found: StanceFound[] = [];
	clauses.forEach((clause, index) => {
		if (clause.isCondition || clause.isRelative || clause.opener === "because")
			return;
		const mended = toBeMended(clause, context);
		if (mended !== null) {
			found.push({
				actor: speaker,
				stance: "concerned",
				object: mended,
				condition: null,
				needs: "known",
			});
			return;
		}
		const stance = dutyIn(clause, context);
		if (stance === null) return;
		const condition = conditionOf(clauses, index, context);
		found.push({
			actor: speaker,
			stance,
			object: dutyRange(clause, context),
			condition: condition?.range ?? null,
			needs: "known",
		});
	});
	return found;
}

/** "*the text* must be changed", "*the clause* would have to be rewritten": what is not yet as it should be; null for any other duty. */
function toBeMended(clause: Clause, context: StanceContext): Range | null {
	const { tokens, codebook } = context;
	const verb = firstVerb(clause, context);
	const subject = verb === null ? null : subjectRange(clause, verb, context);
	if (verb === null || subject === null || !mayBeJudged(subject, context))
		return null;
	const mending = wordSet(codebook, "mending-verbs");
	let isDuty = false;
	for (let at = verb; at < Math.min(clause.to, verb + 7); at++) {
		const { norm, lemma, tag } = tokens[at]!;
		if (/^(not|n't|n’t|never)$/.test(norm)) return null;
		if (/^(must|should|ought)$/.test(norm)) isDuty = true;
		if (/^(have|need)$/.test(lemma) && tokens[at + 1]?.norm === "to")
			isDuty = true;
		if (isDuty && /^VB[ND]$/.test(tag) && tokens[at - 1]?.norm === "be")
			return mending.has(lemma) ? subject : null;
	}
	return null;
}

/** The whole clause; of what a certain text must do, what it must do: "the plan must respect borders" is a stand on borders. */
function dutyRange({ from, to }: Window, context: StanceContext): Range {
	const { tokens, draftMentions } = context;
	const whole = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
	const verb = firstVerb({ from, to }, context);
	if (verb === null || verb === from || verb + 1 >= to) return whole;
	const subject = { start: whole.start, end: tokens[verb - 1]!.end };
	return mentionsIn(draftMentions, subject).length === 0
		? whole
		: { start: tokens[verb + 1]!.start, end: whole.end };
}

function dutyIn(
	{ from, to }: Clause,
	context: StanceContext,
): "supports" | "opposes" | null {
	const { tokens } = context;
	for (let at = from; at < to; at++) {
		const { tag, norm } = tokens[at]!;
		// "on how Orland should pitch the plan" asks, and lays down nothing.
		if (/^W(RB|P)/.test(tag) || norm === "whether") return null;
		if (/^(VBZ|VBD|VBP)$/.test(tag))
			return isNeeded(at, { from, to }, context) ||
				isAwaited(at, { from, to }, context)
				? isUndone(at + 2, to, context)
					? "opposes"
					: "supports"
				: null;
		if (tag !== "MD") continue;
		const next = tokens[at + 1];
		const isNegated =
			norm === "cannot" || /^(not|n't|never)$/.test(next?.norm ?? "");
		if (/^(must|should|ought)$/.test(norm)) {
			const act = tokens[at + 1]?.norm === "to" ? at + 2 : at + 1;
			return isNegated !== isUndone(act, to, context) ? "opposes" : "supports";
		}
		if (/^(would|will)$/.test(norm))
			return isNeeded(at + 1, { from, to }, context) ? "supports" : null;
		return /^(can|could|ca|cannot)$/.test(norm) &&
			isNegated &&
			isPassiveFrom(at + 1, to, tokens)
			? "opposes"
			: null;
	}
	return null;
}

/**
 * "Borders have to be respected", "any deal would require a withdrawal". What a certain text requires is no duty that its teller lays
 * down, and "thousands had to flee" tells of none: where more than the present speaks, it must be of no text in particular.
 */
function isNeeded(
	at: number,
	{ from, to }: Window,
	context: StanceContext,
): boolean {
	const [verb, next] = [context.tokens[at], context.tokens[at + 1]];
	if (verb === undefined || at >= to) return false;
	const isDuty =
		/^(have|need)$/.test(verb.lemma) &&
		next?.norm === "to" &&
		!isOrdeal(at + 2, context);
	if (isDuty && /^(VBZ|VBP)$/.test(verb.tag)) return true;
	return (
		(isDuty || verb.lemma === "require") &&
		isGeneralDeal({ from, to: at }, context)
	);
}

/** "has to *survive* the voters": what awaits a thing, and is asked of nobody. */
function isOrdeal(at: number, { tokens, codebook }: StanceContext): boolean {
	return wordSet(codebook, "ordeals").has(tokens[at]?.lemma ?? "");
}

/** "the prisoners had to come home *first*", "the levy had to *go*": in a past that tells of no flight or loss. */
function isAwaited(
	at: number,
	{ to }: Window,
	{ tokens }: StanceContext,
): boolean {
	if (tokens[at]!.norm !== "had" || tokens[at + 1]?.norm !== "to") return false;
	let last = to - 1;
	while (last > at && /^[,.;”"’']$/.test(tokens[last]!.norm)) last--;
	const isFirst =
		tokens[last]!.norm === "first" &&
		/^(come|go|fall|stop|leave|end|withdraw|pull|be|return|disarm|halt|cease|move)$/.test(
			tokens[at + 2]?.norm ?? "",
		);
	return isFirst || isGone(at + 2, to, tokens);
}

/** "must *go*": what is to go is to be no more; "must go home", "must go ahead" are other things. */
function isGone(
	at: number,
	to: number,
	tokens: StanceContext["tokens"],
): boolean {
	return (
		at < to &&
		tokens[at]!.norm === "go" &&
		(at + 1 >= to ||
			/^(first|now|too|altogether|entirely|completely|and|or|by|before|unless|if|for|,|\.|;|”|"|’|')$/.test(
				tokens[at + 1]!.norm,
			))
	);
}

/** "must be *scrapped*", "should never have been dropped", "must go". */
export function isUndone(
	from: number,
	to: number,
	{ tokens, codebook }: StanceContext,
): boolean {
	if (isGone(from, to, tokens)) return true;
	const undoing = wordSet(codebook, "undoing");
	for (let at = from; at < to && at < from + 5; at++)
		if (
			tokens[at]!.lemma === "be" &&
			/^VB[ND]$/.test(tokens[at + 1]?.tag ?? "")
		)
			return at + 1 < to && undoing.has(tokens[at + 1]!.lemma);
	return false;
}

/** "could not be changed": what cannot be done is refused; "cannot win" is a forecast. */
function isPassiveFrom(
	from: number,
	to: number,
	tokens: StanceContext["tokens"],
): boolean {
	for (let at = from; at < to && at < from + 4; at++)
		if (
			tokens[at]!.norm === "be" &&
			(tokens[at + 1]?.tag === "VBN" || tokens[at + 1]?.tag === "VBD")
		)
			return true;
	return false;
}

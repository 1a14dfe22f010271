/** The next thing that a draft in focus lays down, in a sentence that does not name it. */

import type { Window } from "../../../drafts/clauses/token-window.js";
import type { Sentence, Token } from "../../../model/analysis.js";
import { tagAt } from "../../../statements/sentence-view.js";
import { type PhraseIndex, phrasesAt } from "../../phrase-index.js";
import type { Tools } from "../provision-tools.js";
import type { ReportedWindow } from "../reported-context.js";
import { reservation } from "../reservation.js";
import { type ExpoundedClause, expoundedClause } from "./expounded-clause.js";
import { type Focus, windowIn } from "./focus.js";
import { hasDoing } from "./goes-on.js";
import { keptOrDropped } from "./kept-or-dropped.js";
import type { Place } from "./place.js";

/** Blocks over which "the second phase" may reach back. */
export const NEAR = 2;

/** The next thing that the draft in focus lays down, has anew or has no more. */
export function goneOn(
	{ sentence, view: viewed }: Place,
	focus: Focus | null,
	tools: Tools,
): ReportedWindow | null {
	const distance =
		focus === null ? Number.POSITIVE_INFINITY : sentence.block - focus.block;
	if (focus === null || distance > NEAR) return null;
	const { tokens, laidDown, reported } = tools;
	const { draft } = focus;
	if (isLeftOut(sentence)) return null;
	const view = viewed();
	const anew = keptOrDropped(view, draft, tools);
	if (anew !== null) return anew;
	// An agency gives each sentence a paragraph: what ran up to its end may run on in the next.
	const isNear = distance === 0 || (focus.isRunning && distance === 1);
	if (isNear) {
		const window =
			windowOfLaidDown(sentence, tokens, laidDown) ??
			(focus.isRunning ? hasDoing(sentence, reported) : null);
		if (window !== null) return { draft, window, told: "draft" };
	}
	const clause = expoundedClause(view, tools.expounding);
	if (clause === null || !isTold(clause, focus, distance)) return null;
	if (focus.isNew && (distance > 0 || tagAt(view, clause.from) === "PRP"))
		return null;
	return {
		draft,
		window: windowIn(sentence, clause, tokens),
		told: isNear && !focus.isNew && isSure(clause, focus) ? "draft" : "party",
	};
}

/** "The ferry is not mentioned anywhere": what the draft says nothing of. */
function isLeftOut({ tokens }: Sentence): boolean {
	return tokens.some(
		({ norm, tag }, at) =>
			tag === "VBN" &&
			/^(?:mentioned|addressed|covered|named|touched)$/.test(norm) &&
			/^(?:not|n't|n’t|nowhere|never|hardly)$/.test(tokens[at - 1]?.norm ?? ""),
	);
}

/** Whether the clause is the draft's whatever it is about; else it must be on an issue. */
function isSure(
	{ isBound, isPlain, isPossible, form }: ExpoundedClause,
	{ isRunning }: Focus,
): boolean {
	if (isPossible) return false;
	return isBound || isPlain || (form === "due" && isRunning);
}

/** What is to be done needs no witness; a deed of the present has it in the sentence before, or in a figure or a term of its own. */
function isTold(
	{ form, isPlain, isPossible, isBound, isLaw }: ExpoundedClause,
	{ isRunning }: Focus,
	distance: number,
): boolean {
	if (isPossible && !isRunning) return false;
	if (distance > 1) return isPlain && (isLaw || isBound);
	if (isPlain) return isLaw || isBound || (isRunning && distance === 0);
	if (isRunning && (form === "due" || distance === 0)) return true;
	return isBound && isLaw;
}

/** A subject longer than this, in tokens, before the verb that lays down is too rare to look for. */
const LONGEST_SUBJECT = 25;

/** The main clause of a sentence that lays something down; null for any other. */
function windowOfLaidDown(
	{ first, tokens: own }: Sentence,
	tokens: readonly Token[],
	laidDown: PhraseIndex<true>,
): Window | null {
	const end = first + own.length;
	if (/^(?:PRP|VB|IN|CC|UH)$/.test(own[0]?.tag ?? "")) return null;
	// "That depends on rules which are left to a protocol"
	if (
		/^(?:that|this)$/.test(own[0]?.norm ?? "") &&
		/^(?:VB|MD)/.test(own[1]?.tag ?? "")
	)
		return null;
	const limit = Math.min(end, first + LONGEST_SUBJECT);
	let hasSubject = false;
	for (let at = first; at < limit; at++) {
		const { tag, norm } = tokens[at]!;
		if (/^NN/.test(tag)) hasSubject = true;
		if (/^(?:i|we|he|she|you|["“”;:?])$/.test(norm)) return null;
		if (!hasSubject || !/^(?:is|are)$/.test(norm)) continue;
		let next = at + 1;
		while (next < end && /^RB/.test(tokens[next]!.tag)) next++;
		if (phrasesAt(laidDown, tokens, { at: next, to: end }).length > 0)
			return { from: first, to: reservation(tokens, next, end) };
	}
	return null;
}

/** Reads out of a point's own words who shall do what, how bindingly, for whom, by when and on what condition. */

import type { Sentence, Token } from "../../model/analysis.js";
import type { Force, Obligation } from "../../model/negotiating-text.js";
import { makeSpan, type Range } from "../../model/span.js";
import { findCondition } from "../clauses/find-condition.js";
import { rangeOf, type Window } from "../clauses/token-window.js";
import type { DraftLexicon } from "../draft-lexicon.js";
import {
	type BoundClause,
	boundClauses,
	type ClauseContext,
	statedClauses,
} from "./bound-clauses.js";
import { deedWindows } from "./deed-windows.js";
import { trimmedDeed } from "./deed-words.js";
import { figuresIn } from "./figures-in.js";
import { findAnchors } from "./find-anchors.js";
import { circumstanceIn } from "./find-circumstances.js";
import { findDeadline } from "./find-deadline.js";

/** What a clause hands on to the items under it: "Each Party shall: (a) withdraw …". */
export interface Stem {
	readonly obligor: Range | null;
	readonly modal: Range | null;
	readonly force: Force;
	/** Whether the clause broke off before its deed ("Each Party shall:"), so that every item under it is one. */
	readonly open: boolean;
}

/** The obligations of one point and what its sub-points inherit. */
export interface PointObligations {
	readonly obligations: readonly Obligation[];
	readonly stem: Stem | null;
}

/** The obligations in sentences of one point, in text order. `stem` is what the point above left open; null where nothing. */
export function findObligations(
	text: string,
	sentences: readonly Sentence[],
	{
		stem,
		lexicon,
	}: { readonly stem: Stem | null; readonly lexicon: DraftLexicon },
): PointObligations {
	const found: Obligation[] = [];
	let left: Stem | null = null;
	let subject: Range | null = stem?.obligor ?? null;
	for (const [at, sentence] of sentences.entries()) {
		const context = { text, sentence, lexicon, subject };
		const anchors = findAnchors(sentence.tokens, lexicon);
		const clauses =
			anchors.length > 0
				? boundClauses(context, anchors)
				: at === 0 &&
						stem !== null &&
						(opensWithDeed(sentence) || (stem.open && !hasFiniteVerb(sentence)))
					? [inherited(sentence, stem)]
					: statedClauses(context);
		const announced = announcedStem(context, clauses);
		if (announced !== null) {
			left = announced;
			continue;
		}
		for (const clause of clauses) {
			if (clause.subject !== null) subject = clause.subject;
			for (const obligation of obligationsOf(context, clause))
				found.push(obligation);
		}
		const last = clauses[clauses.length - 1];
		const open = /[:—–]\s*$/.test(
			text.slice(Math.max(0, sentence.end - 3), sentence.end),
		);
		if (last !== undefined && (open || last.deed.from >= last.deed.to))
			left = {
				obligor: last.obligor,
				modal: last.modal,
				force: last.force,
				open: last.deed.from >= last.deed.to,
			};
	}
	return { obligations: found, stem: left };
}

/** "The Parties agree:", "Upland commits itself to:": a verb of commitment alone before a list is the list's modal. */
function announcedStem(
	context: ClauseContext,
	clauses: readonly BoundClause[],
): Stem | null {
	const [clause] = clauses;
	const { tokens, end } = context.sentence;
	if (
		clause === undefined ||
		clauses.length > 1 ||
		clause.modal !== null ||
		clause.force !== "binding"
	)
		return null;
	if (clause.deed.to - clause.deed.from > 4 || context.text[end - 1] !== ":")
		return null;
	return {
		obligor: clause.obligor,
		modal: rangeOf(tokens, clause.deed),
		force: "binding",
		open: true,
	};
}

function opensWithDeed(sentence: Sentence): boolean {
	const first = sentence.tokens.find(
		({ tag }) => !/^(?:RB|TO|``|-LRB-|\()/.test(tag),
	);
	return first !== undefined && /^(?:VB|VBP)$/.test(first.tag);
}

function hasFiniteVerb(sentence: Sentence): boolean {
	return sentence.tokens.some(({ tag }) => /^(?:MD|VBZ|VBD)$/.test(tag));
}

function inherited(sentence: Sentence, stem: Stem): BoundClause {
	const { tokens } = sentence;
	const from = tokens[0]?.norm === "to" ? 1 : 0;
	return {
		obligor: stem.obligor,
		beneficiary: null,
		subject: stem.obligor,
		modal: stem.modal,
		force: tokens[from]?.norm === "not" ? "prohibition" : stem.force,
		deed: trimmedDeed(tokens, { from, to: tokens.length }),
		from: 0,
	};
}

function obligationsOf(
	context: ClauseContext,
	clause: BoundClause,
): readonly Obligation[] {
	const { text, sentence, lexicon } = context;
	const { tokens } = sentence;
	const windows = deedWindows(tokens, clause.deed);
	// The subject tells what a bare number counts: "The armed forces will be reduced to 60,000".
	const figures = figuresIn(text, sentence, lexicon);
	return windows.flatMap((window, at): Obligation[] => {
		const action = withoutStop(text, rangeOf(tokens, window), sentence.end);
		if (action === null) return [];
		const lead =
			at === 0
				? rangeOf(tokens, {
						from: clause.from,
						to: Math.max(clause.from + 1, clause.deed.from),
					})
				: null;
		const condition =
			conditionIn(tokens, window) ??
			(lead === null
				? null
				: conditionIn(tokens, { from: clause.from, to: clause.deed.from })) ??
			circumstanceIn(text, action, lexicon);
		const deadline =
			deadlineIn(text, action, condition) ??
			(lead === null ? null : deadlineIn(text, lead, condition));
		const given = at === 0 ? clause.beneficiary : null;
		return [
			{
				obligor: spanOf(text, clause.obligor),
				modal: spanOf(text, clause.modal),
				force: clause.force,
				action: makeSpan(text, action.start, action.end),
				beneficiary: spanOf(text, given),
				figures: figures.filter(
					({ span }) =>
						span.start >= (lead?.start ?? action.start) &&
						span.end <= action.end,
				),
				deadline: spanOf(text, deadline),
				condition: spanOf(text, condition),
			},
		];
	});
}

// "the court named in Annex C.": the tokenizer keeps the stop with a single letter.
function withoutStop(
	text: string,
	range: Range | null,
	sentenceEnd: number,
): Range | null {
	if (
		range === null ||
		range.end !== sentenceEnd ||
		text[range.end - 1] !== "."
	)
		return range;
	return { start: range.start, end: range.end - 1 };
}

function conditionIn(tokens: readonly Token[], window: Window): Range | null {
	const found = findCondition(tokens, window);
	// "or, if they so choose, their property": a choice offered, not a condition set.
	if (
		found === null ||
		(tokens[found.from]?.norm === "if" && tokens[found.from + 2]?.norm === "so")
	)
		return null;
	return rangeOf(tokens, found);
}

// "until its inhabitants have returned" is a condition; no part of it is a deadline too.
function deadlineIn(
	text: string,
	range: Range,
	condition: Range | null,
): Range | null {
	const found = findDeadline(text, range);
	if (found === null || condition === null) return found;
	if (found.start >= condition.end || found.end <= condition.start)
		return found;
	if (range.start < condition.start)
		return findDeadline(text, { start: range.start, end: condition.start });
	return null;
}

function spanOf(text: string, range: Range | null) {
	return range === null ? null : makeSpan(text, range.start, range.end);
}

/** Reads out of a point's own words who shall do what, how bindingly, for whom, by when and on what condition. */

import { verbGroups } from "../../language/chunk.js";
import { findFigures } from "../../language/figures/find-figures.js";
import type { Sentence, Token } from "../../model/analysis.js";
import type { Figure } from "../../model/draft.js";
import type { Force, Obligation } from "../../model/negotiating-text.js";
import { makeSpan, type Range } from "../../model/span.js";
import { findCondition } from "../clauses/find-condition.js";
import type { Window } from "../clauses/token-window.js";
import type { DraftLexicon } from "../draft-lexicon.js";
import { deedWindows } from "./deed-windows.js";
import { type Anchor, findAnchors } from "./find-anchors.js";
import { findBeneficiary } from "./find-beneficiary.js";
import { circumstanceIn } from "./find-circumstances.js";
import { findDeadline } from "./find-deadline.js";
import { findStatement, type Stated } from "./find-statement.js";
import { findSubject } from "./find-subject.js";
import { partyhood } from "./is-party.js";

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
	context: Context,
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

interface Context {
	readonly text: string;
	readonly sentence: Sentence;
	readonly lexicon: DraftLexicon;
	/** Who the sentence before was about, for "It shall". */
	readonly subject: Range | null;
}

/** One clause with who is bound and what the deed is. */
interface BoundClause {
	readonly obligor: Range | null;
	readonly beneficiary: Range | null;
	readonly subject: Range | null;
	readonly modal: Range | null;
	readonly force: Force;
	/** Tokens of the deed. */
	readonly deed: Window;
	/** Where the clause begins, conditions before the subject included. */
	readonly from: number;
}

function boundClauses(
	context: Context,
	anchors: readonly Anchor[],
): readonly BoundClause[] {
	const { tokens } = context.sentence;
	const clauses: BoundClause[] = [];
	for (const [at, anchor] of anchors.entries()) {
		const before = clauses[clauses.length - 1];
		const start =
			before === undefined
				? 0
				: clauseStart(tokens, anchor.from, anchors[at - 1]?.action ?? 0);
		const next = anchors[at + 1];
		const end =
			next === undefined
				? tokens.length
				: clauseStart(tokens, next.from, anchor.action);
		const deed = trimmedDeed(tokens, { from: anchor.action, to: end });
		const modal = rangeOf(tokens, { from: anchor.from, to: anchor.to });
		if (anchor.sharesSubject && before !== undefined) {
			clauses.push({
				...before,
				beneficiary: beneficiaryIn(context, deed),
				modal,
				force: anchor.force,
				deed,
				from: anchor.from,
			});
			continue;
		}
		clauses.push({
			...bound(context, findSubject(tokens, start, anchor.from), deed),
			modal,
			force: forceWith(tokens, start, anchor),
			deed,
			from: start,
		});
	}
	return clauses;
}

/** Behind the ";" or the ", and" that stands before the clause's subject. */
function clauseStart(
	tokens: readonly Token[],
	modal: number,
	from: number,
): number {
	for (let at = modal - 1; at > from; at--) {
		const norm = tokens[at]?.norm ?? "";
		if (norm === ";" || norm === ":") return at + 1;
		if (
			/^(?:and|but|while|whereas)$/.test(norm) &&
			(tokens[at - 1]?.norm === "," ||
				hasVerbBetween(tokens, from, at) ||
				at === modal - 1)
		)
			return at + 1;
	}
	for (let at = modal - 1; at > from; at--)
		if (tokens[at]?.norm === ",") return at + 1;
	return modal;
}

function hasVerbBetween(
	tokens: readonly Token[],
	from: number,
	to: number,
): boolean {
	for (let at = from; at < to; at++)
		if (tokens[at]?.tag.startsWith("VB")) return true;
	return false;
}

// "No party shall", "Neither side may": the negation stands in the subject.
function forceWith(
	tokens: readonly Token[],
	start: number,
	anchor: Anchor,
): Force {
	const negative = tokens
		.slice(start, anchor.from)
		.some(
			({ norm }, at, all) =>
				/^(?:no|neither|none|nothing|nobody)$/.test(norm) &&
				!/^(?:with|in|of|to|under|at)$/.test(all[at - 1]?.norm ?? ""),
		);
	if (!negative || anchor.force === "expectation") return anchor.force;
	return anchor.force === "prohibition" ? "permission" : "prohibition";
}

type Bound = Pick<BoundClause, "obligor" | "beneficiary" | "subject">;

function bound(context: Context, subject: Window | null, deed: Window): Bound {
	const { lexicon, sentence } = context;
	const { tokens } = sentence;
	const verb = verbIn(sentence, deed);
	const agent = verb?.passive ? agentOf(context, verb.main, deed) : null;
	if (agent !== null)
		return { obligor: agent, beneficiary: null, subject: null };
	if (subject === null)
		return { obligor: null, beneficiary: null, subject: null };
	const own = rangeOf(tokens, subject);
	const party = partyhood(tokens, subject, lexicon);
	const who =
		party === "yes" ||
		(party === "pronoun" &&
			(context.subject !== null ||
				/^they$/.test(tokens[subject.from]?.norm ?? "")))
			? own
			: null;
	const beneficiary = beneficiaryIn(context, deed);
	if (who === null) return { obligor: null, beneficiary, subject: null };
	const lemma = tokens[verb?.main ?? deed.from]?.lemma ?? "";
	if (verb?.passive)
		return {
			obligor: null,
			beneficiary: lexicon.grantedVerbs.has(lemma) ? who : beneficiary,
			subject: who,
		};
	if (lexicon.receivingVerbs.has(lemma))
		return { obligor: null, beneficiary: who, subject: who };
	return { obligor: who, beneficiary, subject: who };
}

function beneficiaryIn(context: Context, deed: Window): Range | null {
	const given = findBeneficiary(context.sentence, deed, context.lexicon);
	return given === null ? null : rangeOf(context.sentence.tokens, given);
}

interface DeedVerb {
	readonly main: number;
	readonly passive: boolean;
}

function verbIn(sentence: Sentence, deed: Window): DeedVerb | null {
	const { tokens } = sentence;
	let at = deed.from;
	while (
		at < deed.to &&
		(/^(?:RB|DT|,)/.test(tokens[at]?.tag ?? "") || tokens[at]?.norm === "not")
	)
		at++;
	const first = tokens[at];
	if (first === undefined || at >= deed.to) return null;
	if (first.lemma !== "be") return { main: at, passive: false };
	let next = at + 1;
	while (
		next < deed.to &&
		(/^RB/.test(tokens[next]?.tag ?? "") || tokens[next]?.norm === "not")
	)
		next++;
	const participle = tokens[next];
	return participle !== undefined && /^VB[ND]$/.test(participle.tag)
		? { main: next, passive: true }
		: { main: at, passive: false };
}

/** "by the United Nations" behind a passive; "by 1 January" and "by holding" name nobody. */
function agentOf(context: Context, verb: number, deed: Window): Range | null {
	const { tokens } = context.sentence;
	for (let at = verb + 1; at < Math.min(deed.to, verb + 14); at++) {
		if (/^(?:MD|VBZ|VBP)$/.test(tokens[at]?.tag ?? "")) return null;
		// "lifted upon verification by the agency": the agency verifies.
		if (
			/^(?:upon|after|following|pending|until|before|once|if|unless|as)$/.test(
				tokens[at]?.norm ?? "",
			)
		)
			return null;
		if (tokens[at]?.norm !== "by") continue;
		let to = at + 1;
		while (
			(to < deed.to &&
				/^(?:NN|JJ|DT|CC|POS|CD|PRP\$|,|VBN)/.test(tokens[to]?.tag ?? "")) ||
			(tokens[to]?.norm === "of" && to < deed.to)
		)
			to++;
		while (
			to > at + 1 &&
			/^(?:,|and|or|of|the|VBN)$/.test(tokens[to - 1]?.norm ?? "")
		)
			to--;
		const window = { from: at + 1, to };
		if (to > at + 1 && partyhood(tokens, window, context.lexicon) === "yes")
			return rangeOf(tokens, window);
	}
	return null;
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

/** "Ukraine's sovereignty is confirmed", "Both sides release all prisoners": nothing binds but the statement itself. */
function statedClauses(context: Context): readonly BoundClause[] {
	const { lexicon, sentence } = context;
	const { tokens } = sentence;
	const statement = findStatement(
		context.sentence,
		verbGroups(context.sentence),
	);
	if (statement === null) return [];
	const deed = trimmedDeed(tokens, { from: statement.deed, to: tokens.length });
	const subject = statement.subject
		? findSubject(tokens, 0, statement.deed)
		: null;
	return [
		{
			...bound(context, subject, deed),
			modal: null,
			force: statedForce(tokens, statement, lexicon),
			deed,
			from: 0,
		},
	];
}

/** "guarantees", "pledges": a verb that binds by being said; any other states. */
function statedForce(
	tokens: readonly Token[],
	statement: Stated,
	lexicon: DraftLexicon,
): Force {
	if (statement.negated) return "prohibition";
	return statement.subject &&
		lexicon.list("committing-verbs").has(tokens[statement.deed]?.lemma ?? "")
		? "binding"
		: "declaration";
}

function obligationsOf(
	context: Context,
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

/** "[30] days": brackets are no words, and a figure in one counts what stands behind it. */
export function figuresIn(
	text: string,
	range: Range,
	lexicon: DraftLexicon,
): readonly Figure[] {
	const words = text.slice(range.start, range.end);
	if (!/[[\]]/.test(words)) return findFigures(text, range, lexicon.units);
	const plain = words.replace(/[[\]]/g, " ");
	const found = findFigures(
		plain,
		{ start: 0, end: plain.length },
		lexicon.units,
	);
	// "300 [350] soldiers": both numbers count soldiers.
	const before = [
		...words.matchAll(/(\d[\d,]*(?:\.\d+)?)\s*\[\s*(?=\d)/g),
	].flatMap((match): readonly Figure[] => {
		const inside = found.find(
			({ span }) =>
				span.start >= match.index + match[0].length &&
				span.start <= match.index + match[0].length + 2,
		);
		const known = found.some(
			({ span }) => span.start <= match.index && match.index < span.end,
		);
		const number = match[1] ?? "";
		return inside === undefined || known
			? []
			: [
					{
						span: {
							start: match.index,
							end: match.index + number.length,
							text: number,
						},
						value: Number(number.replaceAll(",", "")),
						unit: inside.unit,
					},
				];
	});
	return [...found, ...before]
		.sort((a, b) => a.span.start - b.span.start)
		.map((figure) => ({
			...figure,
			span: makeSpan(
				text,
				range.start + figure.span.start,
				range.start + figure.span.end,
			),
		}));
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

function trimmedDeed(tokens: readonly Token[], window: Window): Window {
	let { from, to } = window;
	// "[shall][should][other] regularly report": the deed begins behind the brackets that hold other modals.
	for (;;) {
		if (/^[\])]$/.test(tokens[from]?.norm ?? "")) from++;
		else if (
			tokens[from]?.norm === "[" &&
			tokens[from - 1]?.norm === "]" &&
			tokens[from + 2]?.norm === "]"
		)
			from += 3;
		else break;
		if (from >= to) return window;
	}
	const edge = /^(?:[.;:,!?]|and|or|but|\*+|[–—]|while|whereas|including)$/;
	while (to > from && edge.test(tokens[to - 1]?.norm ?? "")) to--;
	while (from < to && /^(?:[,:;]|\*+)$/.test(tokens[from]?.norm ?? "")) from++;
	return { from, to };
}

function rangeOf(tokens: readonly Token[], window: Window): Range | null {
	const first = tokens[window.from];
	const last = tokens[window.to - 1];
	return first === undefined || last === undefined || window.from >= window.to
		? null
		: { start: first.start, end: last.end };
}

function spanOf(text: string, range: Range | null) {
	return range === null ? null : makeSpan(text, range.start, range.end);
}

/** Parts a sentence into its binding clauses: who, by which modal, how far, and the words of the deed. */

import { verbGroups } from "../../language/chunk.js";
import type { Sentence, Token } from "../../model/analysis.js";
import type { Force } from "../../model/negotiating-text.js";
import type { Range } from "../../model/span.js";
import { rangeOf, type Window } from "../clauses/token-window.js";
import type { DraftLexicon } from "../draft-lexicon.js";
import { beneficiaryIn, boundParty } from "./bound-party.js";
import { trimmedDeed } from "./deed-words.js";
import type { Anchor } from "./find-anchors.js";
import { findStatement, type Stated } from "./find-statement.js";
import { findSubject } from "./find-subject.js";

/** What a clause is read from. */
export interface ClauseContext {
	readonly text: string;
	readonly sentence: Sentence;
	readonly lexicon: DraftLexicon;
	/** Who the sentence before was about, for "It shall". */
	readonly subject: Range | null;
}

/** One clause with who is bound and what the deed is. */
export interface BoundClause {
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

/** The clauses of a sentence that its modals govern. */
export function boundClauses(
	context: ClauseContext,
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
			...boundParty(context, findSubject(tokens, start, anchor.from), deed),
			modal,
			force: forceWith(tokens, start, anchor),
			deed,
			from: start,
		});
	}
	return clauses;
}

/** "Ukraine's sovereignty is confirmed", "Both sides release all prisoners": nothing binds but the statement itself. */
export function statedClauses(context: ClauseContext): readonly BoundClause[] {
	const { lexicon, sentence } = context;
	const { tokens } = sentence;
	const statement = findStatement(
		sentence,
		verbGroups(sentence),
		lexicon.statingVerbs,
	);
	if (statement === null) return [];
	const deed = trimmedDeed(tokens, { from: statement.deed, to: tokens.length });
	const subject = statement.subject
		? findSubject(tokens, 0, statement.deed)
		: null;
	return [
		{
			...boundParty(context, subject, deed),
			modal: null,
			force: statedForce(tokens, statement, lexicon),
			deed,
			from: 0,
		},
	];
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

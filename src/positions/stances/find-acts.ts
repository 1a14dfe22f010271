/** Acts of stance inside what is said: "Kiral supports the text", "she is open to …", "we could live with …". */

import { type Clause, clausesOf } from "../../drafts/clauses/clauses-of.js";
import { rangeOf, windowOf } from "../../drafts/clauses/token-window.js";
import type { Statement } from "../../model/statement.js";
import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import { clauseSubject } from "./clause-subject.js";
import { conditionOf } from "./condition-of.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import type { Act } from "./stance-lexicon.js";
import { isNegatedBy, modalIn, stanceUnder } from "./stance-under.js";
import { maySpeakFor } from "./who-may-be-spoken-for.js";

/** What a cue does with the infinitive behind it: others are asked, the speaker is bound by it or refuses it. */
export type Governing = "asks" | "binds" | "refuses";

/** The acts of all clauses of one sentence of what is said. */
export function findActs(
	clauses: readonly Clause[],
	statement: Statement,
	context: StanceContext,
	governing: Governing,
): readonly StanceFound[] {
	const found: StanceFound[] = [];
	let subject: string | null = null;
	clauses.forEach((clause, index) => {
		const verb = firstVerb(clause, context);
		const own =
			verb === null
				? null
				: clauseSubject(clause, verb, context, statement.speaker, subject);
		subject = own ?? (clause.sharesSubject ? subject : null);
		if (clause.isCondition || verb === null) return;
		const isGoverned = index === 0 && isInfinitive(clause, context);
		const isOwn = isGoverned && isAtStart(clause, verb);
		const actor =
			(isGoverned && governing === "asks") || isOwn
				? statement.speaker
				: subject;
		if (actor === null || !maySpeakFor(statement, actor, context)) return;
		const act = firstAct(clause, verb, context);
		if (act === null) {
			const held = heldOut(clauses, index, verb, actor, context);
			if (held !== null) found.push(held);
			return;
		}
		const isRefused = isOwn && governing === "refuses";
		found.push(
			stanceOfAct(act, { clause, clauses, index, actor, isRefused }, context),
		);
	});
	return found;
}

/** The acts that a cue's subject goes on with inside the content: "[welcomed] the map but voiced doubts about the rota". */
export function findSharedActs(
	statement: Statement,
	context: StanceContext,
): readonly StanceFound[] {
	const { speaker, content } = statement;
	if (speaker === null || content[0] === undefined) return [];
	const clauses = clausesOf(
		context.tokens,
		windowOf(context.tokens, content[0]),
	);
	return clauses.flatMap((clause, index) => {
		if (index === 0 || !clause.sharesSubject || clause.opener === null)
			return [];
		const verb = firstVerb(clause, context);
		const act = verb === null ? null : firstAct(clause, verb, context);
		return act === null
			? []
			: [
					stanceOfAct(
						act,
						{ clause, clauses, index, actor: speaker, isRefused: false },
						context,
					),
				];
	});
}

/** "[vowed] to fight the pact": no subject before the verb, so it is the speaker's own act. */
function isAtStart(clause: Clause, verb: number): boolean {
	return verb - clause.from <= 2;
}

interface ActFound {
	readonly act: Act;
	readonly at: number;
	readonly length: number;
}

function firstVerb(
	{ from, to }: Clause,
	{ tokens }: StanceContext,
): number | null {
	for (let at = from; at < to; at++)
		if (/^(MD|VB)/.test(tokens[at]!.tag)) return at;
	return null;
}

/** The first phrase of stance at or behind the clause's verb. */
function firstAct(
	clause: Clause,
	verb: number,
	{ tokens, lexicon }: StanceContext,
): ActFound | null {
	for (let at = verb; at < clause.to; at++) {
		// "is sceptical that …": the phrase reaches over to the word that opens the next clause.
		for (const { value: act, length } of phrasesAt(lexicon.acts, tokens, {
			at,
			to: Math.min(clause.to + 1, tokens.length),
		})) {
			if (fits(act, at, verb, tokens)) return { act, at, length };
		}
		// "wants the court to start" takes its object here; a verb of saying opens another's mouth.
		if (at > verb + 12) return null;
	}
	return null;
}

function fits(
	{ wordClass }: Act,
	at: number,
	verb: number,
	tokens: StanceContext["tokens"],
): boolean {
	const { tag } = tokens[at]!;
	if (wordClass === "verbs")
		return (
			/^VB/.test(tag) &&
			!isPassive(tokens, at) &&
			!isAttribute(tokens, at, verb)
		);
	if (wordClass === "nouns") return at > verb && /^(NN|IN|RB|JJ|DT)/.test(tag);
	return at > verb && isPredicate(tokens, at, verb);
}

/** "was rejected by", "the agreed text": no act of the subject. */
function isPassive(tokens: StanceContext["tokens"], at: number): boolean {
	if (tokens[at]!.tag !== "VBN") return false;
	for (let i = at - 1; i >= Math.max(0, at - 3); i--)
		if (tokens[i]!.lemma === "be") return true;
	return false;
}

function isAttribute(
	tokens: StanceContext["tokens"],
	at: number,
	verb: number,
): boolean {
	return at > verb && /^(DT|PRP\$|IN|JJ|NN|NNS|NNP)$/.test(tokens[at - 1]!.tag);
}

function isPredicate(
	tokens: StanceContext["tokens"],
	at: number,
	verb: number,
): boolean {
	for (let i = at - 1; i >= verb && i > at - 5; i--)
		if (
			/^(be|remain|seem|become|feel|look|stay|sound|appear|get)$/.test(
				tokens[i]!.lemma,
			)
		)
			return true;
	return false;
}

/** "to accept the plan", "Washington to react": what a cue asks for. */
function isInfinitive(
	{ from, to }: Clause,
	{ tokens }: StanceContext,
): boolean {
	for (let at = from; at < to && at < from + 12; at++) {
		if (/^(MD|VBZ|VBD|VBP)$/.test(tokens[at]!.tag)) return false;
		if (tokens[at]!.tag === "TO" && /^VB/.test(tokens[at + 1]?.tag ?? ""))
			return true;
		if (tokens[at]!.norm === "not" && tokens[at + 1]?.tag === "TO") return true;
	}
	return false;
}

interface ActPlace {
	readonly clause: Clause;
	readonly clauses: readonly Clause[];
	readonly index: number;
	readonly actor: string;
	/** Whether the cue refuses it: "refused to accept the map". */
	readonly isRefused: boolean;
}

function stanceOfAct(
	{ act, at, length }: ActFound,
	{ clause, clauses, index, actor, isRefused }: ActPlace,
	context: StanceContext,
): StanceFound {
	const { tokens, codebook } = context;
	const before = { from: Math.max(clause.from, at - 8), to: at };
	// "had agreed to nothing"
	const isVoid = /^(nothing|none|neither|no)$/.test(
		tokens[at + length]?.norm ?? "",
	);
	const condition = conditionOf(clauses, index, context);
	const stance = stanceUnder(act.stance, {
		isNegated:
			isNegatedBy(tokens, before, wordSet(codebook, "stance-refusals")) !==
			(isVoid !== isRefused),
		modal: modalIn(tokens, before),
		condition: condition?.opener ?? null,
	});
	const object = rangeOf(tokens, { from: at + length, to: clause.to });
	return {
		actor,
		stance,
		object: object ?? objectBehind(clauses, index, context),
		condition: condition?.range ?? null,
		needs: stance === "conditional" ? "any" : needsOf(act, context),
	};
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
	if (wordSet(codebook, "stance-any-object").has(act.phrase)) return "any";
	if (wordSet(codebook, "stance-wishes").has(act.phrase)) return "topic";
	return act.stance === "concerned" && act.wordClass !== "verbs"
		? "any"
		: "matter";
}

/** "would pay a third if both communities approve": a promise under a condition is a conditional stand, a threat is none. */
function heldOut(
	clauses: readonly Clause[],
	index: number,
	verb: number,
	actor: string,
	context: StanceContext,
): StanceFound | null {
	const { tokens, codebook } = context;
	const clause = clauses[index]!;
	const modal = tokens[verb]!;
	if (
		modal.tag !== "MD" ||
		!/^(would|will|could|might|may|can|'ll|'d|’ll|’d)$/.test(modal.norm)
	)
		return null;
	let at = verb + 1;
	while (at < clause.to && /^RB/.test(tokens[at]!.tag)) at++;
	if (at >= clause.to) return null;
	if (!wordSet(codebook, "stance-offers").has(tokens[at]!.lemma)) return null;
	const condition = conditionOf(clauses, index, context);
	const isNegated = isNegatedBy(tokens, { from: verb, to: at }, new Set());
	const object = rangeOf(tokens, { from: at + 1, to: clause.to });
	// "would not recognise any annexation": what one will not do one is against.
	if (condition === null)
		return isNegated
			? { actor, stance: "opposes", object, condition: null, needs: "known" }
			: null;
	if (isNegated && !/^(unless|until)$/.test(condition.opener)) return null;
	return {
		actor,
		stance: "conditional",
		object,
		condition: condition.range,
		needs: "any",
	};
}

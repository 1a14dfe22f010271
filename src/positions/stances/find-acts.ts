/** Acts of stance inside what is said: "Kiral supports the text", "she is open to …", "we could live with …". */

import { type Clause, clausesOf } from "../../drafts/clauses/clauses-of.js";
import { rangeOf, windowOf } from "../../drafts/clauses/token-window.js";
import type { Statement } from "../../model/statement.js";
import { wordSet } from "../word-set.js";
import { type ActFound, firstAct, firstVerb } from "./act-in-clause.js";
import { clauseSubject } from "./clause-subject.js";
import { conditionOf } from "./condition-of.js";
import { heldOut } from "./held-out.js";
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
				: index === 0 && isBareVerb(clause, verb, context)
					? statement.speaker
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
		if (index === 0 || clause.isCondition) return [];
		const verb = firstVerb(clause, context);
		const act = verb === null ? null : firstAct(clause, verb, context);
		if (verb === null || act === null) return [];
		const actor =
			clause.sharesSubject && clause.opener !== null
				? speaker
				: contrastedActor(clause, verb, context);
		return actor === null
			? []
			: [
					stanceOfAct(
						act,
						{ clause, clauses, index, actor, isRefused: false },
						context,
					),
				];
	});
}

/** "[backs] the map, while Kiral opposes it", "…; Kiral is open to it": who is set against the cue's subject. */
function contrastedActor(
	clause: Clause,
	verb: number,
	context: StanceContext,
): string | null {
	const { tokens } = context;
	const isContrast =
		/^(while|whereas|but)$/.test(clause.opener ?? "") ||
		tokens[clause.from - 1]?.norm === ";";
	return isContrast && tokens[verb]!.tag !== "MD"
		? clauseSubject(clause, verb, context, null, null)
		: null;
}

/** "Orland “[will never tolerate] …”": what is quoted begins with the speaker's own verb. */
function isBareVerb(
	{ from }: Clause,
	verb: number,
	{ tokens }: StanceContext,
): boolean {
	if (!/^(MD|VBZ|VBP|VBD)$/.test(tokens[verb]!.tag)) return false;
	return (
		verb === from || (verb === from + 1 && /^[“"'‘]$/.test(tokens[from]!.norm))
	);
}

/** "[vowed] to fight the pact": no subject before the verb, so it is the speaker's own act. */
function isAtStart(clause: Clause, verb: number): boolean {
	return verb - clause.from <= 2;
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

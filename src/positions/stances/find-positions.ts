/** Finds where somebody stands on a draft, on what it provides or on an issue: only from what is said, never by inference. */

import { type Clause, clausesOf } from "../../drafts/clauses/clauses-of.js";
import { openerLength } from "../../drafts/clauses/find-condition.js";
import {
	tokenFrom,
	type Window,
	windowOf,
} from "../../drafts/clauses/token-window.js";
import type { Provision } from "../../model/draft.js";
import type { Position } from "../../model/position.js";
import { makeSpan, type Range } from "../../model/span.js";
import type { Attribution, Statement } from "../../model/statement.js";
import { mentionsIn } from "../mention-index.js";
import type { PositionInput } from "../position-input.js";
import { wordSet } from "../word-set.js";
import { findActs, findSharedActs, type Governing } from "./find-acts.js";
import { findCueStance } from "./find-cue-stance.js";
import { findDeclined } from "./find-declined.js";
import { findDuties } from "./find-duties.js";
import { findNamedVerdict } from "./find-named-verdict.js";
import { findRuledOut } from "./find-ruled-out.js";
import { findVerdicts } from "./find-verdicts.js";
import { joinPositions } from "./join-positions.js";
import { issueOfSentence, resolveObject } from "./resolve-object.js";
import {
	type StanceContext,
	type StanceFound,
	stanceContext,
} from "./stance-context.js";

/** The positions of a document in text order; `provisions` are those found in the same document. */
export function findPositions(
	input: PositionInput,
	provisions: readonly Provision[],
): readonly Position[] {
	const context = stanceContext(input, provisions);
	const carriers = carriersOf(input.statements);
	const speakers = new Map(
		input.statements.map(({ id, speaker }) => [id, speaker]),
	);
	const expounding = new Set(
		provisions.flatMap(({ statement }) => statement ?? []),
	);
	const found: Position[] = [];
	input.statements.forEach((statement, index) => {
		const attribution = input.attributions[index]!;
		if (
			attribution.basis === "hearsay" ||
			statement.speaker === null ||
			context.drafts.has(statement.speaker)
		)
			return;
		if (statement.form === "none") {
			const declined = findDeclined(statement, context);
			if (declined !== null) found.push(declined);
			return;
		}
		const read = carriers.has(index)
			? []
			: stancesOf(statement, attribution, context, expounding);
		for (const placed of read) {
			const position = positionOf(placed, statement, context);
			if (position !== null && !isOnOwnText(position, input))
				found.push(position);
		}
	});
	return joinPositions(found, (position) =>
		voiceOf(position, context, speakers),
	);
}

/** What issuers say in their joint statement of "progress" is no stand on that statement. */
function isOnOwnText(
	{ actor, target }: Position,
	{ issued, drafts }: PositionInput,
): boolean {
	return (
		target !== null &&
		target === issued &&
		drafts.some(({ id, by }) => id === issued && by.includes(actor))
	);
}

/** Whose voice a position is told in: the speaker's for a state or body spoken for, a person's own for a person. */
function voiceOf(
	{ actor, statement }: Position,
	{ actors }: StanceContext,
	speakers: ReadonlyMap<string, string | null>,
): string {
	return actors.get(actor)?.type === "person"
		? actor
		: (speakers.get(statement) ?? actor);
}

/** Statements that only pass on another's words: what those words say is no stand of theirs. */
function carriersOf(statements: readonly Statement[]): ReadonlySet<number> {
	const carriers = new Set<number>();
	statements.forEach((inner, index) => {
		const first = inner.content[0];
		if (first === undefined) return;
		for (const near of [index - 2, index - 1, index + 1, index + 2]) {
			const outer = statements[near];
			if (outer === undefined || outer.speaker === inner.speaker) continue;
			const holds = outer.content.some(
				({ start, end }) =>
					start <= first.start &&
					end >= first.end &&
					end - start > first.end - first.start + 8,
			);
			if (holds) carriers.add(near);
		}
	});
	return carriers;
}

/** A stance and the part of the statement that it was read off. */
interface Placed extends Part {
	readonly stance: StanceFound;
}

/** What a statement says in one sentence. */
interface Part {
	/** Where it begins. */
	readonly place: number;
	/** What is said in the sentence, where the statement has words in others as well; else null. */
	readonly words: Range | null;
}

function stancesOf(
	statement: Statement,
	attribution: Attribution,
	context: StanceContext,
	expounding: ReadonlySet<string>,
): readonly Placed[] {
	const lemma = attribution.lemma ?? "";
	const whole = {
		place: statement.content[0]?.start ?? statement.cue?.start ?? 0,
		words: null,
	};
	const cued = findCueStance(statement, attribution, context);
	if (cued !== null)
		return [cued, ...findSharedActs(statement, context)].map((stance) => ({
			...whole,
			stance,
		}));
	if (statement.content.length === 0 || isDenial(lemma, context)) return [];
	const governing = governingOf(lemma, context);
	const naming = wordSet(context.codebook, "naming-verbs");
	if (naming.has(lemma)) {
		const window = windowOf(context.tokens, statement.content[0]!);
		const verdict = findNamedVerdict(statement, context, window);
		return verdict === null ? [] : [{ ...whole, stance: verdict }];
	}
	const placed: Placed[] = [];
	for (const { clauses, ...part } of sentencesOf(statement, context)) {
		const found: StanceFound[] = [];
		const acts = findActs(clauses, statement, context, governing);
		const verdicts = findVerdicts(clauses, statement, context);
		const ruledOut =
			statement.speaker === null
				? []
				: findRuledOut(clauses, statement.speaker, context);
		found.push(...acts, ...verdicts, ...ruledOut);
		// Who tells what a text provides lays down no duties of their own.
		const isOwn = !expounding.has(statement.id);
		if (isOwn && acts.length === 0 && verdicts.length === 0)
			found.push(...findDuties(clauses, statement, context));
		placed.push(...found.map((stance) => ({ ...part, stance })));
	}
	return placed;
}

/** "denied it had blocked the text": what is denied tells no stand. */
function isDenial(lemma: string, { lexicon }: StanceContext): boolean {
	const verbs = (lexicon.cues.get(lemma) ?? []).filter(
		({ kind }) => kind === "verb",
	);
	return verbs.length > 0 && verbs.every(({ force }) => force === "denial");
}

function governingOf(lemma: string, { codebook }: StanceContext): Governing {
	if (wordSet(codebook, "stance-demands").has(lemma)) return "asks";
	if (wordSet(codebook, "stance-refusals").has(lemma)) return "refuses";
	return "binds";
}

/** The clauses of a content, those of pieces of one sentence together: "[Orland would pay], he said, [if others did]". */
function sentencesOf(
	{ content }: Statement,
	context: StanceContext,
): readonly (Part & { readonly clauses: readonly Clause[] })[] {
	const { tokens } = context;
	const groups = new Map<
		Range | null,
		{ readonly place: number; end: number; readonly clauses: Clause[] }
	>();
	for (const span of content)
		for (const { piece, sentence } of piecesOf(span, context)) {
			const { start: place, end } = piece;
			const group = groups.get(sentence) ?? { place, end, clauses: [] };
			groups.set(sentence, group);
			group.end = end;
			group.clauses.push(
				...clausesOf(
					tokens,
					withCondition(windowOf(tokens, piece), sentence, tokens),
				),
			);
		}
	return [...groups.values()].map(({ place, end, clauses }) => ({
		place,
		clauses,
		words: groups.size > 1 ? { start: place, end } : null,
	}));
}

/** A turn at the microphone runs over many sentences, and what is judged in one of them is not what another speaks of. */
function piecesOf(
	span: Range,
	{ text, sentenceAt }: StanceContext,
): readonly { readonly piece: Range; readonly sentence: Range | null }[] {
	const pieces: { piece: Range; sentence: Range | null }[] = [];
	let { start } = span;
	while (start < span.end) {
		const sentence = sentenceAt(start);
		const end =
			sentence === null || sentence.end <= start
				? span.end
				: Math.min(span.end, sentence.end);
		pieces.push({ piece: { start, end }, sentence });
		start = end;
		while (start < span.end && /\s/.test(text.charAt(start))) start++;
	}
	return pieces;
}

/** "backs the army", "condemned Orland": somebody is no proposal. */
function isSomebody(object: Range, context: StanceContext): boolean {
	const { text, mentions, drafts } = context;
	return mentionsIn(mentions, object).some(
		({ id, start, end }) =>
			!drafts.has(id) &&
			start - object.start <= 4 &&
			!/[\p{L}\p{N}]/u.test(text.slice(end, object.end)),
	);
}

/** "[could pay “a part”], but only if others did": a condition right behind what is said belongs to it. */
function withCondition(
	window: Window,
	sentence: Range | null,
	tokens: StanceContext["tokens"],
): Window {
	if (sentence === null) return window;
	let at = window.to;
	while (
		at < Math.min(tokens.length, window.to + 4) &&
		/^[,”"’'–—-]$/.test(tokens[at]!.norm)
	)
		at++;
	const last = tokenFrom(tokens, sentence.end);
	if (at >= last) return window;
	const length = openerLength(tokens, at, { from: at, to: last });
	return length > 0 && FIRM.test(tokens[at]!.norm)
		? { from: window.from, to: last }
		: window;
}

/** Words that open nothing but conditions, or do so behind a comma. */
const FIRM = /^(but|and|only|provided|providing|unless|if|as|so|on|once)$/;

function positionOf(
	{ stance: found, place, words }: Placed,
	statement: Statement,
	context: StanceContext,
): Position | null {
	const { actor, stance, object, condition, needs } = found;
	if (object !== null && isSomebody(object, context)) return null;
	let resolved = resolveObject(object, place, context);
	if (resolved.certainty === "none" && needs === "topic")
		resolved = issueOfSentence(place, statement.source, context);
	if (resolved.certainty === "none" && needs !== "any") return null;
	const isVague = /^(matter|hint)$/.test(resolved.certainty);
	if (isVague && needs === "known") return null;
	if (resolved.certainty === "matter" && needs === "topic") return null;
	return {
		actor,
		target: resolved.target,
		issue: resolved.issue,
		stance,
		statement: statement.id,
		condition:
			condition === null
				? null
				: makeSpan(context.text, condition.start, condition.end),
		...(words === null
			? {}
			: { span: makeSpan(context.text, words.start, words.end) }),
	};
}

/** A position from a stance that was read off a statement, once it is known what the stand is taken on. */

import { rangeOf, windowOf } from "../../drafts/clauses/token-window.js";
import { OTHER_ISSUE } from "../../drafts/issue-of.js";
import type { Position } from "../../model/position.js";
import { makeSpan, type Range } from "../../model/span.js";
import type { Statement } from "../../model/statement.js";
import { wordSet } from "../word-set.js";
import { breachOf, isViolentDeed } from "./breach-of.js";
import { isSomebody } from "./is-somebody.js";
import { issueOfSentence } from "./issue-of-sentence.js";
import { headOfObject, isPronoun } from "./object-phrase.js";
import { resolveObject, type StanceTarget } from "./resolve-object.js";
import type { Part } from "./said-by-sentence.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { stanceThrough, standInObject } from "./stand-in-object.js";
import {
	isInSentenceBefore,
	isThat,
	type On,
	takenUp,
} from "./stand-taken-up.js";
import { topicOf } from "./topic-of.js";
import { whoseView } from "./whose-view.js";

/** A stance and the part of the statement that it was read off. */
export interface Placed extends Part {
	readonly stance: StanceFound;
}

/** A position with the place of the words it was read off. */
export interface PlacedPosition {
	readonly position: Position;
	readonly place: number;
}

/** The position; null where the stand is on nothing negotiated over. `last` is the position told before it. */
export function positionOf(
	placed: Placed,
	statement: Statement,
	last: PlacedPosition | undefined,
	context: StanceContext,
): Position | null {
	const { stance: found, words } = placed;
	const { object, condition } = found;
	const actor =
		found.actor === statement.speaker
			? (whoseView(statement, context) ?? found.actor)
			: found.actor;
	if (object !== null && isSomebody(object, context)) return null;
	if (object !== null && isRoutine(object, context)) return null;
	if (
		object !== null &&
		found.needs !== "topic" &&
		isDisclosure(object, context)
	)
		return null;
	if (
		object !== null &&
		/^(opposes|concerned)$/.test(found.stance) &&
		isViolentDeed(object, context)
	)
		return null;
	const asked = found.stance === "opposes" ? questionIn(object, context) : null;
	const instead =
		asked !== null
			? {
					...found,
					stance: "declined" as const,
					object: asked,
					needs: "known" as const,
				}
			: throughObject(found, context);
	if (instead === null) return null;
	if (instead !== found)
		return positionOf({ ...placed, stance: instead }, statement, last, context);
	const on =
		takenUp(placed, last, context) ?? targetOf(placed, statement, context);
	if (on === null) return null;
	return {
		actor,
		target: on.target,
		issue: on.issue,
		stance: on.stance,
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

/** The stand on what the object is itself a stand on; the same where it is none, null where none is taken on it. */
function throughObject(
	found: StanceFound,
	context: StanceContext,
): StanceFound | null {
	if (found.object === null || found.stance === "declined") return found;
	const inner = standInObject(found.object, context);
	if (inner === null) return found;
	const stance =
		inner.kind === "stand" ? stanceThrough(found.stance, inner.stance) : null;
	return stance === null || inner.kind !== "stand"
		? null
		: { ...found, stance, object: inner.on };
}

/** "waved away *questions about* the draft": what the questions are about, of which nothing is told; null for any other object. */
function questionIn(
	object: Range | null,
	{ tokens }: StanceContext,
): Range | null {
	if (object === null) return null;
	const { from, to } = windowOf(tokens, object);
	for (let at = from; at + 2 < to && at < from + 4; at++)
		if (
			tokens[at]!.lemma === "question" &&
			/^(about|on|over|whether)$/.test(tokens[at + 1]!.norm)
		)
			return rangeOf(tokens, { from: at + 2, to });
	return null;
}

function targetOf(
	{ stance: { object, needs, stance: told, about }, place }: Placed,
	statement: Statement,
	context: StanceContext,
): On | null {
	// Whoever is against violations of the truce is for the truce.
	const wronged =
		told === "opposes" && object !== null ? breachOf(object, context) : null;
	const stance = wronged === null ? told : "supports";
	let resolved = wrongedTarget(wronged, place, context);
	resolved ??=
		topicTarget(object, statement, context) ??
		resolveObject(object, place, context);
	if (resolved.certainty === "none" && needs === "topic")
		resolved = issueOfSentence(place, statement.source, context);
	if (resolved.target === null && resolved.issue === OTHER_ISSUE)
		resolved = earlierIssue(object, context) ?? resolved;
	if (about && !/^(named|issue)$/.test(resolved.certainty))
		return { target: null, issue: about, stance };
	if (resolved.certainty === "none" && needs !== "any") return null;
	const isVague = /^(matter|hint)$/.test(resolved.certainty);
	if (isVague && needs === "known") return null;
	if (resolved.certainty === "matter" && needs === "topic") return null;
	// "bristled at that": what was just said, which may be no text.
	if (
		object !== null &&
		isThat(object, context) &&
		!isInSentenceBefore(object.start, resolved.target, context)
	)
		return null;
	return { target: resolved.target, issue: resolved.issue, stance };
}

/** "“We would sign *this*,” she said of the pact": what the page says it is about, for words that name nothing; null for others. */
function topicTarget(
	object: Range | null,
	statement: Statement,
	context: StanceContext,
): StanceTarget | null {
	if (object !== null && !isPronoun(windowOf(context.tokens, object), context))
		return null;
	const topic = topicOf(statement, context);
	if (topic === null) return null;
	const target = resolveObject(topic, topic.start, context);
	return /^(named|issue)$/.test(target.certainty) ? target : null;
}

/** What is wronged, where its own words tell it; null where the words for the wrong tell more. */
function wrongedTarget(
	wronged: Range | null,
	place: number,
	context: StanceContext,
): StanceTarget | null {
	if (wronged === null) return null;
	const target = resolveObject(wronged, place, context);
	return /^(named|issue)$/.test(target.certainty) ? target : null;
}

/** "*the decision* was unlawful": a thing with nothing that tells which is about what the sentence before is about; null for any other. */
function earlierIssue(
	object: Range | null,
	context: StanceContext,
): StanceTarget | null {
	if (object === null) return null;
	const { tokens, codebook } = context;
	const { from, to } = windowOf(tokens, object);
	const isBare =
		to - from === 2 &&
		/^(the|this|that|such)$/.test(tokens[from]!.norm) &&
		wordSet(codebook, "stance-objects").has(tokens[to - 1]!.lemma);
	const own = isBare ? context.sentenceAt(object.start) : null;
	const before = own === null ? null : context.sentenceAt(own.start - 2);
	if (before === null) return null;
	const told = issueOfSentence(before.start, null, context);
	// What is only about talks in general tells nothing.
	return told.certainty === "none" || told.issue === "dialogue"
		? null
		: { ...told, certainty: "matter" };
}

/** "condemned the *leak* of the amnesty clause": how a text came to be known is nothing that it provides. */
function isDisclosure(object: Range, context: StanceContext): boolean {
	const { tokens, codebook } = context;
	const head = headOfObject(windowOf(tokens, object), context);
	return (
		head !== null && wordSet(codebook, "disclosures").has(tokens[head]!.lemma)
	);
}

/** "asked for anonymity": a matter between a source and the newsroom. */
function isRoutine(
	object: Range,
	{ tokens, codebook }: StanceContext,
): boolean {
	const { from, to } = windowOf(tokens, object);
	// "did not wish *to be identified*"
	const be = tokens[from]?.norm === "to" ? from + 1 : from;
	if (
		tokens[be]?.norm === "be" &&
		be + 1 < to &&
		wordSet(codebook, "routine-acts").has(tokens[be + 1]!.lemma)
	)
		return true;
	return (
		to - from <= 2 &&
		to > from &&
		wordSet(codebook, "routine-objects").has(tokens[to - 1]!.lemma)
	);
}

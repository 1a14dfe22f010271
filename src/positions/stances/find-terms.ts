/** Terms told as a list behind their name: "set out three conditions: no change of borders, no cap on the army, a seat at the table". */

import { clausesOf } from "../../drafts/clauses/clauses-of.js";
import {
	rangeOf,
	type Window,
	windowOf,
} from "../../drafts/clauses/token-window.js";
import type { Stance } from "../../model/position.js";
import type { Statement } from "../../model/statement.js";
import { wordSet } from "../word-set.js";
import { firstVerb } from "./act-in-clause.js";
import { clauseSubject } from "./clause-subject.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { maySpeakFor } from "./who-may-be-spoken-for.js";

/** The stands on each of the terms listed; none where the statement lists no terms. */
export function findTerms(
	statement: Statement,
	context: StanceContext,
): readonly StanceFound[] {
	const list = listOf(statement, context);
	if (list === null) return [];
	const { actor, stance, window } = list;
	return itemsOf(window, context).map(({ from, to }): StanceFound => {
		const isNo = /^(no|not)$/.test(context.tokens[from]!.norm);
		return {
			actor,
			// A condition that there be none of a thing is against it, and so is a red line, whether it says "no" or not.
			stance: isNo && stance === "supports" ? "opposes" : stance,
			object: rangeOf(context.tokens, { from: isNo ? from + 1 : from, to }),
			condition: null,
			needs: "known",
		};
	});
}

interface TermList {
	readonly actor: string;
	readonly stance: Stance;
	readonly window: Window;
}

/** The list behind a colon, whose name ends the cue or stands in what is said: "said its side had three demands: …". */
function listOf(statement: Statement, context: StanceContext): TermList | null {
	const { speaker, cue, content } = statement;
	const first = content[0];
	if (speaker === null || cue === null || first === undefined) return null;
	const { tokens } = context;
	const window = windowOf(tokens, first);
	if (tokens[window.from - 1]?.norm === ":" && cue.end <= first.start) {
		const stance = nameOf(windowOf(tokens, cue).to - 1, context);
		if (stance !== null) return { actor: speaker, stance, window };
	}
	for (let at = window.from + 2; at + 1 < window.to; at++) {
		if (tokens[at]!.norm !== ":") continue;
		const stance = nameOf(at - 1, context);
		const actor =
			stance === null
				? null
				: ownerOf({ ...window, to: at }, statement, context);
		return stance === null || actor === null
			? null
			: { actor, stance, window: { from: at + 1, to: window.to } };
	}
	return null;
}

/** What naming a thing so tells of it: a condition is wished for, a red line is not. */
function nameOf(
	at: number,
	{ tokens, codebook }: StanceContext,
): Stance | null {
	const { lemma, tag } = tokens[at] ?? { lemma: "", tag: "" };
	if (!/^NN/.test(tag)) return null;
	const phrase = `${tokens[at - 1]?.norm ?? ""} ${lemma}`;
	const has = (list: string) =>
		wordSet(codebook, list).has(lemma) || wordSet(codebook, list).has(phrase);
	if (has("named-refusals")) return "opposes";
	if (has("named-wishes")) return "supports";
	return has("named-worries") && lemma !== "question" ? "concerned" : null;
}

/** "*its side* had three demands": whoever has or names them. */
function ownerOf(
	window: Window,
	statement: Statement,
	context: StanceContext,
): string | null {
	const [clause] = clausesOf(context.tokens, window);
	const verb = clause === undefined ? null : firstVerb(clause, context);
	if (clause === undefined || verb === null) return null;
	if (
		!/^(have|set|name|list|make|present|raise|lay|draw|demand)$/.test(
			context.tokens[verb]!.lemma,
		)
	)
		return null;
	const actor = clauseSubject(clause, verb, context, statement.speaker, null);
	return actor !== null && maySpeakFor(statement, actor, context)
		? actor
		: null;
}

/** The things of a list: parted by commas, and by "and" before an article or "no". */
function itemsOf(
	{ from, to }: Window,
	{ tokens }: StanceContext,
): readonly Window[] {
	const items: Window[] = [];
	let start = from;
	const close = (end: number) => {
		while (start < end && /^(and|or|,|;|“|")$/.test(tokens[start]!.norm))
			start++;
		if (end > start) items.push({ from: start, to: end });
	};
	for (let at = from + 1; at < to; at++) {
		const { norm } = tokens[at]!;
		const isJoint =
			norm === "and" &&
			(/^(DT|PRP\$)$/.test(tokens[at + 1]?.tag ?? "") ||
				/^(no|not)$/.test(tokens[at + 1]?.norm ?? ""));
		if (!/^[,;]$/.test(norm) && !isJoint) continue;
		close(at);
		start = at + 1;
	}
	close(to);
	return items;
}

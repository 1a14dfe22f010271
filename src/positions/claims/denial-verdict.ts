/** Words that call something untrue: "fiction", "a complete fabrication", "baseless". */

import { type Window, windowOf } from "../../drafts/clauses/token-window.js";
import {
	makePhraseIndex,
	type PhraseIndex,
	phrasesAt,
} from "../phrase-index.js";
import type { ClaimContext } from "./claim-context.js";

/** Whether a statement calls something untrue, in its content or in its cue. */
export function hasVerdict(
	index: number,
	window: Window,
	context: ClaimContext,
): boolean {
	return isCalled(index, window, context, verdictIn);
}

/** Whether a statement calls something by a figure for what is untrue, in its content or in its cue. */
export function hasFigure(
	index: number,
	window: Window,
	context: ClaimContext,
): boolean {
	return isCalled(index, window, context, figureIn);
}

function isCalled(
	index: number,
	window: Window,
	context: ClaimContext,
	calls: typeof verdictIn,
): boolean {
	const { cue } = context.statements[index]!;
	return (
		calls(context, window) ||
		(cue !== null && calls(context, extended(windowOf(context.tokens, cue))))
	);
}

/** "dismissed as “fiction” reports …": the verdict may stand between cue and content. */
function extended({ from, to }: Window): Window {
	return { from, to: to + 4 };
}

const indexes = new WeakMap<object, PhraseIndex<true>>();

/** The phrases of a list of the codebook, made once. */
export function phraseIndex(
	context: ClaimContext,
	list: string,
): PhraseIndex<true> {
	const phrases = context.codebook.words[list] ?? [];
	let index = indexes.get(phrases);
	if (index === undefined) {
		index = makePhraseIndex(phrases.map((phrase) => [phrase, true as const]));
		indexes.set(phrases, index);
	}
	return index;
}

/** Whether the window calls something untrue. */
export function verdictIn(context: ClaimContext, window: Window): boolean {
	return listedIn(context, window, "denial-verdicts");
}

/** Whether the window calls something by a name that says it is untrue only of what was claimed: "pure theatre", "a novel". */
export function figureIn(context: ClaimContext, window: Window): boolean {
	return listedIn(context, window, "denial-figures");
}

function listedIn(
	context: ClaimContext,
	{ from, to }: Window,
	list: string,
): boolean {
	const index = phraseIndex(context, list);
	const end = Math.min(to, from + 12, context.tokens.length);
	for (let at = from; at < end; at++) {
		if (
			/^(not|no)$/.test(context.tokens[at - 1]?.norm ?? "") &&
			context.tokens[at]!.norm !== "true"
		)
			continue;
		if (phrasesAt(index, context.tokens, { at, to: end }).length > 0)
			return true;
	}
	return false;
}

/** What a statement says, sentence by sentence, in clauses: a stand is read off one sentence at a time. */

import { type Clause, clausesOf } from "../../drafts/clauses/clauses-of.js";
import { openerLength } from "../../drafts/clauses/find-condition.js";
import {
	tokenFrom,
	type Window,
	windowOf,
} from "../../drafts/clauses/token-window.js";
import type { Range } from "../../model/span.js";
import type { Statement } from "../../model/statement.js";
import { stanceClauses } from "./stance-clauses.js";
import type { StanceContext } from "./stance-context.js";

/** What a statement says in one sentence. */
export interface Part {
	/** Where it begins. */
	readonly place: number;
	/** What is said in the sentence, where the statement has words in others as well; else null. */
	readonly words: Range | null;
}

/** The clauses of a content, those of pieces of one sentence together: "[Orland would pay], he said, [if others did]". */
export function saidBySentence(
	{ content, source, cue }: Statement,
	context: StanceContext,
): readonly (Part & { readonly clauses: readonly Clause[] })[] {
	const teller = tellerOf(source, cue);
	const { tokens } = context;
	const before = infinitiveBefore(content[0], cue, context);
	const groups = new Map<
		Range | null,
		{ readonly place: number; end: number; readonly clauses: Clause[] }
	>();
	for (const span of content)
		for (const { piece, sentence } of piecesOf(
			span === content[0]
				? { start: before ?? span.start, end: span.end }
				: span,
			context,
		)) {
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
			const behind = conditionBehind(teller, { piece, sentence }, tokens);
			if (behind !== null) group.clauses.push(...clausesOf(tokens, behind));
		}
	return [...groups.values()].map(({ place, end, clauses }) => ({
		place,
		clauses: stanceClauses(clauses, tokens),
		words: groups.size > 1 ? { start: place, end } : null,
	}));
}

/** "vowed [to vote down anything that] …": where the infinitive of the cue begins, before a content that leaves it out; else null. */
function infinitiveBefore(
	content: Range | undefined,
	cue: Range | null,
	{ tokens }: StanceContext,
): number | null {
	if (content === undefined || cue === null) return null;
	if (cue.end >= content.start || content.start - cue.end > GAP) return null;
	const at = tokenFrom(tokens, cue.end);
	const [to, verb] = [tokens[at], tokens[at + 1]];
	return to?.tag === "TO" && verb?.tag === "VB" && verb.end < content.start
		? to.start
		: null;
}

/** Units between a cue and its content in which its infinitive may stand. */
const GAP = 60;

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

/** From the first to the last of source and cue where they stand side by side: "she added". */
function tellerOf(source: Range | null, cue: Range | null): Range | null {
	if (source === null || cue === null) return null;
	const start = Math.min(source.start, cue.start);
	const end = Math.max(source.end, cue.end);
	const gap = end - start - (source.end - source.start) - (cue.end - cue.start);
	return gap <= CLOSE ? { start, end } : null;
}

/** Units between two pieces of a sentence that hold no more than a comma and a mark of quotation. */
const CLOSE = 4;

/** "[Orland would study it], she added, [as long as others did]": a condition behind the teller of what is said belongs to it. */
function conditionBehind(
	teller: Range | null,
	{
		piece,
		sentence,
	}: { readonly piece: Range; readonly sentence: Range | null },
	tokens: StanceContext["tokens"],
): Window | null {
	const isBehind =
		teller !== null &&
		sentence !== null &&
		teller.start >= piece.end &&
		teller.start - piece.end <= CLOSE &&
		teller.end < sentence.end;
	if (!isBehind) return null;
	const to = tokenFrom(tokens, sentence.end);
	let from = tokenFrom(tokens, teller.end);
	while (from < to && /^[,”"’'“‘]$/.test(tokens[from]!.norm)) from++;
	return from < to &&
		openerLength(tokens, from, { from, to }) > 0 &&
		FIRM.test(tokens[from]!.norm)
		? { from, to }
		: null;
}

/** Words that open nothing but conditions, or do so behind a comma. */
const FIRM = /^(but|and|only|provided|providing|unless|if|as|so|on|once)$/;

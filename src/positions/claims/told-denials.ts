/** Finds denials that the text tells without a statement of their own and that name what they deny: "…, brushing aside claims that the army had fled". */

import { tokenFrom } from "../../drafts/clauses/token-window.js";
import type { Sentence } from "../../model/analysis.js";
import {
	isOverlapping,
	isWithin,
	makeSpan,
	type Range,
	type Span,
} from "../../model/span.js";
import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import type { ClaimContext } from "./claim-context.js";
import { clauseEnd } from "./clause-end.js";
import { denialSubject } from "./denial-subject.js";
import { phraseIndex, verdictIn } from "./denial-verdict.js";
import { headOf, openerBehind } from "./named-claim.js";

/** Somebody's denial of what the words of the denial themselves tell. */
export interface ToldDenial {
	/** Actor id of who denies. */
	readonly actor: string;
	/** From the noun of claiming to the end of what was claimed: "the government’s assertion that …". */
	readonly about: Span;
	/** Index of a statement that stands near. */
	readonly near: number;
	/** Index of the statement in which another is told to claim it; null where the text gives it none. */
	readonly claimed: number | null;
}

/** The told denials of these sentences that are no statement; `deniers` are the statements that deny something themselves. */
export function toldDenials(
	sentences: readonly Sentence[],
	deniers: ReadonlySet<number>,
	context: ClaimContext,
): readonly ToldDenial[] {
	const verbs = phraseIndex(context, "denial-verbs");
	const scorning = phraseIndex(context, "scorning-verbs");
	const found: ToldDenial[] = [];
	sentences.forEach((sentence, order) => {
		const to = sentence.first + sentence.tokens.length;
		for (let at = sentence.first; at < to; at++) {
			if (!/^VB[DZPNG]$/.test(context.tokens[at]!.tag)) continue;
			const verb =
				phrasesAt(verbs, context.tokens, { at, to })[0] ??
				phrasesAt(scorning, context.tokens, { at, to })[0];
			if (verb === undefined) continue;
			const own = context.statementsIn(order);
			const place = claimedBehind(at + verb.length, { to, own }, context);
			if (place === null) continue;
			const { start } = context.tokens[at]!;
			if (
				own.some((index) => deniers.has(index) && tells(index, start, context))
			)
				continue;
			const actor = denialSubject(at, { from: sentence.first, to }, context);
			if (actor === null) continue;
			const claimed = claimedIn(place, own, context);
			const end = claimed === null ? place.end : endOf(claimed, context);
			found.push({
				actor,
				about: makeSpan(context.text, place.start, end),
				near: claimed ?? own[0] ?? nearestTo(order, context),
				claimed:
					claimed !== null && context.statements[claimed]!.speaker !== actor
						? claimed
						: null,
			});
		}
	});
	return found;
}

/** Whether the verb at this offset is told by the statement: it is its cue, or stands in what it says. */
function tells(
	index: number,
	start: number,
	{ statements }: ClaimContext,
): boolean {
	const { cue, content } = statements[index]!;
	const verb = { start, end: start + 1 };
	return [cue, ...content].some(
		(own) => own !== null && isOverlapping(own, verb),
	);
}

/** How far behind the verb the noun of claiming stands: "dismissed as propaganda the government’s assertion". */
const NOUN_REACH = 10;

/** The words that say what was claimed, from their first determiner on: "the government’s assertion that …"; null where none follow. */
function claimedBehind(
	from: number,
	{ to, own }: { readonly to: number; readonly own: readonly number[] },
	context: ClaimContext,
): Range | null {
	const { tokens, codebook } = context;
	const nouns = wordSet(codebook, "claim-nouns");
	const isNamed = tokens[from]?.norm === "as";
	if (isNamed && !verdictIn(context, { from, to: Math.min(to, from + 6) }))
		return null;
	for (let at = from; at < Math.min(to, from + NOUN_REACH); at++) {
		const { lemma, tag, norm } = tokens[at]!;
		if (/^[.;:]$/.test(norm) || /^(VBD|VBZ|VBP|MD)$/.test(tag)) {
			if (!nouns.has(lemma)) return null;
		}
		// "rejected the author of a report that …": it is not the report that is rejected.
		if (/^(of|about|over|behind)$/.test(norm) && !isNamed) return null;
		if (!nouns.has(lemma) || /^VB[GDN]$/.test(tag)) continue;
		const opener = openerBehind(at, to, context);
		if (opener === null) continue;
		const first = isNamed ? headOf(at, from + 2, context) : from;
		const stop = nextSource(tokens[opener]!.end, own, context);
		const end = clauseEnd(opener + 1, Math.min(to, stop ?? to), tokens);
		return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
	}
	return null;
}

/** Index of the comma behind which another statement’s words begin: "Waving away claims that the army had fled, Tamm said"; null for none. */
function nextSource(
	behind: number,
	own: readonly number[],
	{ statements, attributions, tokens }: ClaimContext,
): number | null {
	let first: number | null = null;
	for (const index of own) {
		if (attributions[index]!.basis === "nominal") continue;
		const { source, cue } = statements[index]!;
		for (const place of [source, cue]) {
			if (place === null || place.start < behind) continue;
			const before = tokenFrom(tokens, place.start) - 1;
			if (tokens[before]?.norm === ",")
				first = Math.min(first ?? before, before);
		}
	}
	return first;
}

/** The statement of one who claims what stands in these words. */
export function claimedIn(
	place: Range,
	own: readonly number[],
	{ statements }: ClaimContext,
): number | null {
	return (
		own.find((index) => {
			const { cue, content } = statements[index]!;
			const isNamed = cue !== null && isWithin(cue, place);
			return (
				isNamed && isWithin(content[0]!, place) && cue.end <= content[0]!.start
			);
		}) ?? null
	);
}

function endOf(index: number, { statements }: ClaimContext): number {
	return statements[index]!.content[0]!.end;
}

/** Sentences back in which a statement is looked for. */
const NEAR = 6;

/** The last statement of the sentences before, so that the claim has a place among others. */
export function nearestTo(
	order: number,
	{ statementsIn }: ClaimContext,
): number {
	for (let back = 1; back <= NEAR; back++) {
		const index = statementsIn(order - back)[0];
		if (index !== undefined) return index;
	}
	return 0;
}

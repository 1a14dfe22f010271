/** Finds the accusation that words point back to where the text tells it by the way: "hours after state radio accused Kiral of firing rockets". */

import { tokenFrom } from "../../drafts/clauses/token-window.js";
import type { ClaimSide } from "../../model/position.js";
import { isOverlapping, makeSpan, type Span } from "../../model/span.js";
import { mentionsIn } from "../mention-index.js";
import { wordSet } from "../word-set.js";
import type { ClaimContext } from "./claim-context.js";
import { clauseEnd } from "./clause-end.js";
import { mentionFrom } from "./mention-from.js";

/** An accusation that is no statement. */
export interface UnstatedAccusation {
	/** Who accuses, with the words behind the verb. */
	readonly side: ClaimSide;
	/** Whom and of what. */
	readonly words: Span;
}

/** Sentences back in which it is looked for. */
const REACH = 2;

/** The nearest accusation before an offset that no statement tells and that somebody else than this actor makes; null for none. */
export function unstatedAccusation(
	before: number,
	denier: string | null,
	context: ClaimContext,
): UnstatedAccusation | null {
	const { tokens, sentences, codebook } = context;
	const here = context.sentenceAt(before);
	const verbs = wordSet(codebook, "addressed-accusing-verbs");
	for (let order = here; order >= Math.max(0, here - REACH); order--) {
		const sentence = sentences[order]!;
		const to = sentence.first + sentence.tokens.length;
		for (let at = to - 2; at > sentence.first; at--) {
			const { tag, lemma, start } = tokens[at]!;
			if (start >= before || !/^VB[DZPN]$/.test(tag) || !verbs.has(lemma))
				continue;
			if (isStated(start, order, context)) continue;
			const range = { from: sentence.first, to };
			const told =
				toldInPassive(at, range, context) ?? toldFrom(at, range, context);
			return told !== null && denier !== null && told.side.actor === denier
				? null
				: told;
		}
	}
	return null;
}

function isStated(
	start: number,
	order: number,
	{ statements, statementsIn }: ClaimContext,
): boolean {
	const verb = { start, end: start + 1 };
	return statementsIn(order).some((index) => {
		const { cue } = statements[index]!;
		return cue !== null && isOverlapping(cue, verb);
	});
}

/** "Kiral, accused by Orland of arming the clans, …", "Kiral has been accused of it": who accuses is named behind "by", or not at all. */
function toldInPassive(
	verb: number,
	{ to }: { readonly to: number },
	context: ClaimContext,
): UnstatedAccusation | null {
	const { tokens, text } = context;
	const isBy = tokens[verb + 1]!.norm === "by";
	const accuser = isBy ? mentionFrom(verb + 2, context) : null;
	if (isBy && accuser === null) return null;
	const from = accuser === null ? verb + 1 : tokenFrom(tokens, accuser.end);
	if (!/^(of|for)$/.test(tokens[from]?.norm ?? "")) return null;
	const end = endOfAside(from, clauseEnd(from, to, tokens), context);
	if (end <= from + 1) return null;
	const words = makeSpan(text, tokens[from]!.start, tokens[end - 1]!.end);
	return { side: { actor: accuser?.id ?? null, span: words }, words };
}

/** "Kiral, accused of arming the clans, denied it": the comma behind which the sentence goes on. */
function endOfAside(
	from: number,
	to: number,
	{ tokens }: ClaimContext,
): number {
	for (let at = from; at < to; at++)
		if (
			tokens[at]!.norm === "," &&
			/^(VBD|VBZ|VBP|MD|RB)$/.test(tokens[at + 1]?.tag ?? "")
		)
			return at;
	return to;
}

function toldFrom(
	verb: number,
	{ from, to }: { readonly from: number; readonly to: number },
	{ tokens, text, mentions }: ClaimContext,
): UnstatedAccusation | null {
	const isPassive =
		/^(is|are|was|were|been|being)$/.test(tokens[verb - 1]!.norm) ||
		/^(by|of)$/.test(tokens[verb + 1]!.norm);
	const end = clauseEnd(verb + 1, to, tokens);
	if (isPassive || end <= verb + 2) return null;
	let last = verb - 1;
	while (
		last > from &&
		(/^RB/.test(tokens[last]!.tag) ||
			/^(has|have|had)$/.test(tokens[last]!.norm))
	)
		last--;
	const place = { start: tokens[from]!.start, end: tokens[last]!.end };
	const accuser = mentionsIn(mentions, place).find(
		(mention) => mention.end === place.end,
	);
	const words = makeSpan(text, tokens[verb + 1]!.start, tokens[end - 1]!.end);
	return { side: { actor: accuser?.id ?? null, span: words }, words };
}

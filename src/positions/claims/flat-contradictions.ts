/** Finds contradictions that have no verb of their own: "Not so, according to Tamm", "Untrue, says the army". */

import { tokenFrom, type Window } from "../../drafts/clauses/token-window.js";
import type { Sentence } from "../../model/analysis.js";
import { isOverlapping, makeSpan } from "../../model/span.js";
import { phrasesAt } from "../phrase-index.js";
import type { BareDenial } from "./bare-denials.js";
import type { ClaimContext } from "./claim-context.js";
import { phraseIndex } from "./denial-verdict.js";
import { mayBeDenied } from "./may-be-denied.js";
import { mentionFrom } from "./mention-from.js";

/** The contradictions that open one of these sentences, each of what was said last before it. */
export function flatContradictions(
	sentences: readonly Sentence[],
	deniers: ReadonlySet<number>,
	context: ClaimContext,
): readonly BareDenial[] {
	const { tokens, text, statements } = context;
	const phrases = phraseIndex(context, "flat-contradictions");
	return sentences.flatMap((sentence, order) => {
		const at = sentence.first;
		const to = at + sentence.tokens.length;
		const hit = phrasesAt(phrases, tokens, { at, to })[0];
		if (hit === undefined || order === 0) return [];
		const end = at + hit.length;
		const denier = denierBehind({ from: end, to }, context);
		if (denier === null) return [];
		const span = makeSpan(text, sentence.start, tokens[end - 1]!.end);
		const isStated = context
			.statementsIn(order)
			.some(
				(index) =>
					deniers.has(index) &&
					statements[index]!.content.some((own) => isOverlapping(own, span)),
			);
		const meant = context
			.statementsIn(order - 1)
			.find((index) => mayBeDenied(index, denier, deniers, context));
		return isStated || meant === undefined
			? []
			: [{ actor: denier, span, meant }];
	});
}

/** Whose contradiction it is: "…, according to Tamm", "…, says Tamm", "…, Tamm says"; null where none is named. */
function denierBehind(
	{ from, to }: Window,
	context: ClaimContext,
): string | null {
	const { tokens } = context;
	if (tokens[from]?.norm !== ",") return null;
	const first = from + 1;
	if (first >= to) return null;
	if (tokens[first]!.norm === "according" && tokens[first + 1]?.norm === "to")
		return mentionFrom(first + 2, context)?.id ?? null;
	if (isSaying(first, context))
		return mentionFrom(first + 1, context)?.id ?? null;
	const named = mentionFrom(first, context);
	if (named === null) return null;
	return isSaying(tokenFrom(tokens, named.end), context) ? named.id : null;
}

function isSaying(at: number, { tokens, codebook }: ClaimContext): boolean {
	const token = tokens[at];
	return (
		token !== undefined &&
		/^VB[DZP]$/.test(token.tag) &&
		codebook.cues.some(
			({ lemma, takes }) => lemma === token.lemma && takes.includes("quote"),
		)
	);
}

/** Finds denials of what the denier only calls by a name for the untrue: "rejected what it called “slander about weapons”". */

import type { Sentence } from "../../model/analysis.js";
import { isOverlapping, makeSpan, type Span } from "../../model/span.js";
import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import { isAccusation } from "./accusations.js";
import { assertedAgainst } from "./asserted-against.js";
import type { ClaimContext } from "./claim-context.js";
import { clauseEnd } from "./clause-end.js";
import { denialSubject } from "./denial-subject.js";
import { figureIn, phraseIndex, verdictIn } from "./denial-verdict.js";
import { mayBeDenied } from "./may-be-denied.js";
import type { DeniedProposition } from "./propositions-of.js";
import { unstatedAccusation } from "./unstated-accusations.js";

/** Somebody’s denial of an accusation that is told beside it. */
export interface CalledDenial {
	/** Actor id of who denies. */
	readonly actor: string;
	/** Index of a statement that stands near. */
	readonly near: number;
	readonly found: DeniedProposition;
}

/** Sentences back in which the accusation stands. */
const REACH = 2;

/** The denials of these sentences that no statement tells; `deniers` are the statements that deny something themselves. */
export function calledDenials(
	sentences: readonly Sentence[],
	deniers: ReadonlySet<number>,
	context: ClaimContext,
): readonly CalledDenial[] {
	const { tokens, statements } = context;
	const verbs = phraseIndex(context, "denial-verbs");
	return sentences.flatMap((sentence, order) => {
		const from = sentence.first;
		const to = from + sentence.tokens.length;
		for (let at = from; at < to; at++) {
			if (!/^VB[DZPG]$/.test(tokens[at]!.tag)) continue;
			const verb = phrasesAt(verbs, tokens, { at, to })[0];
			if (verb === undefined) continue;
			const end = calledBehind(at + verb.length, to, context);
			if (end === null) continue;
			const denied = makeSpan(
				context.text,
				tokens[at]!.start,
				tokens[end - 1]!.end,
			);
			const isStated = context
				.statementsIn(order)
				.some(
					(index) =>
						deniers.has(index) &&
						statements[index]!.content.some((own) =>
							isOverlapping(own, denied),
						),
				);
			const actor = denialSubject(at, { from, to }, context);
			if (isStated || actor === null) continue;
			const near: number[] = [];
			for (let back = 0; back <= REACH; back++)
				near.push(...context.statementsIn(order - back));
			const found = accusationBefore({ denied, actor, near }, deniers, context);
			return found === null ? [] : [{ actor, near: near[0] ?? 0, found }];
		}
		return [];
	});
}

/** The token behind "what it called a lie", "what he described as smears"; null where these words do not stand there. */
function calledBehind(
	at: number,
	to: number,
	context: ClaimContext,
): number | null {
	const { tokens, codebook } = context;
	if (tokens[at]?.norm !== "what") return null;
	const naming = wordSet(codebook, "claim-naming-verbs");
	for (let verb = at + 2; verb < Math.min(to, at + 6); verb++) {
		if (!naming.has(tokens[verb]!.lemma)) continue;
		const end = clauseEnd(openingBehind(verb + 1, context), to, tokens);
		const window = { from: verb + 1, to: end };
		if (!verdictIn(context, window) && !figureIn(context, window)) return null;
		return /^["”’]$/.test(tokens[end]?.norm ?? "") ? end + 1 : end;
	}
	return null;
}

/** Over the mark that opens a quotation: the clause ends at the one that closes it. */
function openingBehind(at: number, { tokens }: ClaimContext): number {
	for (let next = at; next < at + 3; next++)
		if (/^["“‘]$/.test(tokens[next]?.norm ?? "")) return next + 1;
	return at;
}

function accusationBefore(
	{
		denied,
		actor,
		near,
	}: {
		readonly denied: Span;
		readonly actor: string;
		readonly near: readonly number[];
	},
	deniers: ReadonlySet<number>,
	context: ClaimContext,
): DeniedProposition | null {
	const unstated = unstatedAccusation(denied.start, actor, context);
	if (unstated !== null) {
		const { words, side } = unstated;
		return { proposition: words.text, place: words, asserted: [side], denied };
	}
	const stated = near.find(
		(index) =>
			context.statements[index]!.content[0]!.start < denied.start &&
			isAccusation(index, context) &&
			mayBeDenied(index, actor, deniers, context),
	);
	if (stated === undefined) return null;
	const side = assertedAgainst(stated, actor, context);
	return {
		proposition: side.span.text,
		place: side.span,
		asserted: [side],
		denied,
	};
}

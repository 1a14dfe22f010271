/** Finds denials that say the opposite of what another said: "There was no attack" after an accusation of attacking. */

import { windowOf } from "../../drafts/clauses/token-window.js";
import { contentStems } from "../content-stems.js";
import { wordSet } from "../word-set.js";
import { isAccusation, isAimedAt } from "./accusations.js";
import type { BareDenial } from "./bare-denials.js";
import { type ClaimContext, likeness, stemsAt } from "./claim-context.js";

/** How many statements, and how many sentences, an answer stands behind what it answers. */
const BACK = { statements: 4, sentences: 4 } as const;

/** How far into its words a denial says "no". */
const EARLY = 12;

/** Like words from this share on are the same proposition. */
const SAME = 0.6;

/** The statements that answer another with its opposite, each with the statement it answers. */
export function echoDenials(
	deniers: ReadonlySet<number>,
	context: ClaimContext,
): readonly (BareDenial & { readonly statement: number })[] {
	return context.statements.flatMap((statement, index) => {
		const span = statement.content[0];
		if (
			span === undefined ||
			statement.speaker === null ||
			statement.form === "none" ||
			deniers.has(index)
		)
			return [];
		const negation = negationIn(index, context);
		if (negation === null) return [];
		const meant = answered(index, negation, deniers, context);
		return meant === null
			? []
			: [{ statement: index, actor: statement.speaker, span, meant }];
	});
}

/** The token behind "no", "not" or "never" near the head of what is said; null where it says none. */
function negationIn(
	index: number,
	{ statements, tokens }: ClaimContext,
): number | null {
	const { from, to } = windowOf(tokens, statements[index]!.content[0]!);
	for (let at = from; at < to && at < from + EARLY; at++) {
		const { norm } = tokens[at]!;
		if (/^[.;]$/.test(norm)) return null;
		if (/^(no|not|n't|n’t|never|nobody|none)$/.test(norm)) return at + 1;
	}
	return null;
}

/** The statement of another, close before, that asserts what is negated here; null for none. */
function answered(
	index: number,
	negation: number,
	deniers: ReadonlySet<number>,
	context: ClaimContext,
): number | null {
	const { statements, tokens, attributions, codebook } = context;
	const own = statements[index]!;
	const span = own.content[0]!;
	const here = context.sentenceAt(span.start);
	const denied = contentStems(tokens, {
		from: negation,
		to: Math.min(negation + 4, windowOf(tokens, span).to),
	});
	const stems = stemsAt(span, context);
	// "“There is no plant,” he said, after Kiral alleged that …": the accusation may be told behind its answer.
	for (let at = index + 1; at >= Math.max(0, index - BACK.statements); at--) {
		const other = statements[at];
		if (other === undefined || at === index) continue;
		const place = other.content[0];
		if (
			place === undefined ||
			other.form === "none" ||
			// "refused to give it up" tells of nothing that is so.
			/^to\s/i.test(place.text) ||
			other.speaker === null ||
			other.speaker === own.speaker ||
			deniers.has(at) ||
			here < context.sentenceAt(place.start) ||
			here - context.sentenceAt(place.start) > BACK.sentences ||
			isNegated(at, context)
		)
			continue;
		if (saysTheyNever(index, at, context)) return at;
		const theirs = context.stemsOf(at);
		const isAnswered =
			isAccusation(at, context) && isOfAnswerer(index, at, context);
		const isReply =
			at === index - 1 &&
			wordSet(codebook, "insisting-verbs").has(
				attributions[index]!.lemma ?? "",
			) &&
			isAimedAt(index, at, context);
		if ((isAnswered || isReply) && [...denied].some((stem) => theirs.has(stem)))
			return at;
		const meets = [...denied].some((stem) => theirs.has(stem));
		if (meets && stems.size > 1 && likeness(stems, theirs, context) >= SAME)
			return at;
	}
	return null;
}

/** "Kiral claims its troops took the town; Orland says they never reached it": in one breath, and of whom the claim is. */
function saysTheyNever(
	answer: number,
	claim: number,
	{ statements, tokens, attributions, codebook, sentenceAt }: ClaimContext,
): boolean {
	const place = statements[claim]!.content[0]!;
	const span = statements[answer]!.content[0]!;
	if (
		claim !== answer - 1 ||
		sentenceAt(place.start) !== sentenceAt(span.start)
	)
		return false;
	const lemma = attributions[claim]!.lemma ?? "";
	const { from, to } = windowOf(tokens, span);
	return (
		wordSet(codebook, "claim-verbs").has(lemma) &&
		/^(it|they|he|she)$/.test(tokens[from]!.norm) &&
		tokens
			.slice(from + 1, Math.min(to, from + 4))
			.some(({ norm }) => /^(never|not|n't)$/.test(norm)) &&
		!tokens.slice(from, to).some(({ tag }) => tag === "MD")
	);
}

/** A complaint, or a claim told by its noun, is answered by who speaks of himself: "no mines of ours"; a plain accusation by anybody. */
function isOfAnswerer(
	answer: number,
	accusation: number,
	context: ClaimContext,
): boolean {
	const { attributions, statements, tokens, codebook } = context;
	const lemma = attributions[accusation]!.lemma ?? "";
	if (wordSet(codebook, "claim-verbs").has(lemma)) return true;
	const { from, to } = windowOf(tokens, statements[answer]!.content[0]!);
	return tokens
		.slice(from, Math.min(to, from + EARLY))
		.some(({ norm }) => /^(we|us|our|ours)$/.test(norm));
}

function isNegated(index: number, context: ClaimContext): boolean {
	return negationIn(index, context) !== null;
}

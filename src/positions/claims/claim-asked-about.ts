/** Finds the claim put to a speaker in the sentence of the denial: "Asked about reports that she had met them, Ruiz said they were false". */

import { windowOf } from "../../drafts/clauses/token-window.js";
import { makeSpan, type Span } from "../../model/span.js";
import { wordSet } from "../word-set.js";
import type { ClaimContext } from "./claim-context.js";
import type { Denial } from "./find-denials.js";
import { namedClaim } from "./named-claim.js";

/** How far the noun stands behind the verb of asking, in tokens: "asked by lawmakers on Monday about reports". */
const REACH = 12;

/** The words that name and tell the claim; null where the sentence begins with no question about one. */
export function claimAskedAbout(
	{ statement, about }: Denial,
	context: ClaimContext,
): Span | null {
	const { statements, tokens, sentences, text, codebook } = context;
	const { source, cue } = statements[statement]!;
	const sentence = sentences[context.sentenceAt(about.start)];
	const said = Math.min(
		source?.start ?? about.start,
		cue?.start ?? about.start,
		about.start,
	);
	if (sentence === undefined || said <= sentence.start) return null;
	const verb = sentence.tokens[0]!;
	if (!wordSet(codebook, "questioning-verbs").has(verb.lemma)) return null;
	const { from, to } = windowOf(tokens, { start: sentence.start, end: said });
	const named = namedClaim({ from, to: Math.min(to, from + REACH) }, context);
	if (named === null) return null;
	const whole = namedClaim({ from, to }, context) ?? named;
	const end = text.slice(whole.start, whole.end).replace(/,$/, "").length;
	return makeSpan(text, whole.start, whole.start + end);
}

/** Finds the claim put to a speaker in the sentence of the denial: "Asked about reports that she had met them, Ruiz said they were false", "“A lie,” she said of the claim that …". */

import { windowOf } from "../../drafts/clauses/token-window.js";
import { makeSpan, type Span } from "../../model/span.js";
import { wordSet } from "../word-set.js";
import type { ClaimContext } from "./claim-context.js";
import type { Denial } from "./find-denials.js";
import { namedClaim } from "./named-claim.js";

/** How far the noun stands behind the verb of asking, in tokens: "asked by lawmakers on Monday about reports". */
const REACH = 12;

/** The words that name and tell the claim; null where the sentence tells of none. */
export function claimAskedAbout(
	denial: Denial,
	context: ClaimContext,
): Span | null {
	return askedBefore(denial, context) ?? spokenOfBehind(denial, context);
}

/** "“A lie,” Ruiz said *of the claim that* …". */
function spokenOfBehind(
	{ statement, about }: Denial,
	context: ClaimContext,
): Span | null {
	const { statements, tokens, sentences, text } = context;
	const { source, cue } = statements[statement]!;
	const sentence = sentences[context.sentenceAt(about.start)];
	const said = Math.max(source?.end ?? 0, cue?.end ?? 0);
	if (sentence === undefined || said <= about.end) return null;
	const { from, to } = windowOf(tokens, { start: said, end: sentence.end });
	if (from >= to || !/^(of|about)$/.test(tokens[from]!.norm)) return null;
	const named = namedClaim({ from: from + 1, to }, context);
	if (named === null || named.start > tokens[from]!.end + NEAR) return null;
	const words = text.slice(named.start, named.end).replace(/[.!?”"]+$/u, "");
	return makeSpan(text, named.start, named.start + words.length);
}

/** Units between "of" and the noun of claiming: "of the army's". */
const NEAR = 30;

/** "*Asked about reports that she had met them*, Ruiz said …". */
function askedBefore(
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

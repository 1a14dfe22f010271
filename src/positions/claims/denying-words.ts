/** The words of a denial that points back: its verb, what it takes up, and what it denies. */

import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import type { ClaimContext } from "./claim-context.js";
import { phraseIndex } from "./denial-verdict.js";

/** A verb that may deny. `denies`: "dispute", "laugh off"; `names`: "call"; `contradicts`: "insist otherwise". */
export interface DenyingVerb {
	readonly at: number;
	/** Index of the token behind its last word. */
	readonly end: number;
	readonly kind: "denies" | "names" | "contradicts";
}

/** The verb at this token, if it may deny. */
export function denyingVerb(
	at: number,
	to: number,
	context: ClaimContext,
): DenyingVerb | null {
	const { tokens, codebook } = context;
	const found = (list: string) =>
		phrasesAt(phraseIndex(context, list), tokens, { at, to })[0]?.length;
	const denying = found("denial-verbs");
	if (denying !== undefined) return { at, end: at + denying, kind: "denies" };
	if (isSplit(at, to, context)) return { at, end: at + 1, kind: "denies" };
	if (wordSet(codebook, "claim-naming-verbs").has(tokens[at]!.lemma))
		return { at, end: at + 1, kind: "names" };
	const contrary = found("contradictions");
	return contrary === undefined
		? null
		: { at, end: at + contrary, kind: "contradicts" };
}

/** "laughed the charge off", "brushed it aside": the particle stands behind what is denied. */
function isSplit(at: number, to: number, context: ClaimContext): boolean {
	const { tokens, codebook } = context;
	const next = tokens[at + 1]?.tag ?? "";
	if (!/^(PRP|DT)$/.test(next)) return false;
	const object = objectBehind(at + 1, to, context);
	const particle = tokens[object]?.norm ?? "";
	return (
		object > at + 1 &&
		wordSet(codebook, "denial-verbs").has(`${tokens[at]!.lemma} ${particle}`)
	);
}

/** The place of "something", "which" or "a charge" right before the subject, behind a comma or a dash; null where there is none. */
export function takenUp(
	first: number,
	from: number,
	{ tokens, codebook }: ClaimContext,
): number | null {
	let at = first - 1;
	if (at > from && /^(that|which)$/.test(tokens[at]!.norm)) {
		if (/^[,–—-]+$/.test(tokens[at - 1]!.norm)) return at;
		at--;
	}
	if (at <= from) return null;
	const { norm, lemma } = tokens[at]!;
	const isNoun =
		norm === "something" || wordSet(codebook, "claim-nouns").has(lemma);
	if (!isNoun) return null;
	for (let back = at; back > from && back > at - 4; back--)
		if (/^(,|–|—|-|--)$/.test(tokens[back - 1]!.norm)) return back;
	return null;
}

/** One behind "this", "it", "the charge" where that is all that is denied; the place itself where nothing is told. */
export function objectBehind(
	at: number,
	to: number,
	{ tokens, codebook }: ClaimContext,
): number {
	let end = at;
	const nouns = wordSet(codebook, "claim-nouns");
	if (/^(this|that|it|them|these|those)$/.test(tokens[at]?.norm ?? "")) end++;
	if (
		/^(the|any|all|both|such|that|this|those|these)$/.test(
			tokens[at]?.norm ?? "",
		)
	)
		for (let next = at + 1; next < to && next < at + 3; next++)
			if (nouns.has(tokens[next]!.lemma)) end = next + 1;
	// "rejected Orland’s claim": the claimant’s name stands between.
	for (let next = at + 2; next < to && next < at + 6 && end === at; next++)
		if (
			nouns.has(tokens[next]!.lemma) &&
			/^(['’]s?)$/.test(tokens[next - 1]!.norm)
		)
			end = next + 1;
	const behind = tokens[end];
	if (end >= to || behind === undefined || end === at) return end;
	return /^([.,;:–—-]+|and|but|as|in|on|when|while|off|aside|away|out|”|"|“|a|an)$/.test(
		behind.norm,
	) || /^RB/.test(behind.tag)
		? end
		: at;
}

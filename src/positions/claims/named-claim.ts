/** Tells where words name a claim and say what was claimed: "assertion that …", "claims to have …", "rumours of …". */

import type { Token } from "../../model/analysis.js";
import type { Range } from "../../model/span.js";
import { wordSet } from "../word-set.js";
import type { ClaimContext } from "./claim-context.js";
import { clauseEnd } from "./clause-end.js";

/** The first noun of claiming in the window that is followed by what was claimed, with all its words to the end of the clause; null for none. */
export function namedClaim(
	{ from, to }: { readonly from: number; readonly to: number },
	context: ClaimContext,
): Range | null {
	const { tokens, codebook } = context;
	const nouns = wordSet(codebook, "claim-nouns");
	for (let at = from; at < to; at++) {
		if (!nouns.has(tokens[at]!.lemma) || !opensClaim(at + 1, context)) continue;
		const end = clauseEnd(at + 2, to, tokens);
		return { start: tokens[at]!.start, end: tokens[end - 1]!.end };
	}
	return null;
}

/** Whether the token opens what a noun before it claims: "that", "to have"; "of" behind the last only what nobody but a claimant says. */
export function opensClaim(
	at: number,
	{ tokens, codebook }: ClaimContext,
): boolean {
	const norm = tokens[at]?.norm;
	// "a report that angered the court" is followed by what the report did.
	if (norm === "that") return !isRelative(at + 1, tokens);
	if (norm === "to") return /^(have|be)$/.test(tokens[at + 1]?.norm ?? "");
	return (
		norm === "of" &&
		/S$/.test(tokens[at - 1]!.tag) &&
		wordSet(codebook, "hearsay-nouns").has(tokens[at - 1]!.lemma)
	);
}

/** A noun may be taken for a verb in "-s", "accusation that articles about it were false": only plain verbs count. */
function isRelative(at: number, tokens: readonly Token[]): boolean {
	const token = tokens[at];
	return (
		token !== undefined &&
		(/^(VBD|MD)$/.test(token.tag) ||
			/^(is|are|has|have|does|do)$/.test(token.norm))
	);
}

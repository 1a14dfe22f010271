/** Tells where words name a claim and say what was claimed: "assertion that …", "claims to have …", "rumours of …". */

import type { Range } from "../../model/span.js";
import { wordSet } from "../word-set.js";
import type { ClaimContext } from "./claim-context.js";
import { clauseEnd } from "./clause-end.js";

/** The first noun of claiming in the window that is followed by what was claimed, with the words that belong to it and all to the end of the clause; null for none. */
export function namedClaim(
	{ from, to }: { readonly from: number; readonly to: number },
	context: ClaimContext,
): Range | null {
	const { tokens, codebook } = context;
	const nouns = wordSet(codebook, "claim-nouns");
	for (let at = from; at < to; at++) {
		if (!nouns.has(tokens[at]!.lemma)) continue;
		const opener = openerBehind(at, to, context);
		if (opener === null) continue;
		const end = clauseEnd(opener + 1, to, tokens);
		const first = headOf(at, from, context);
		return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
	}
	return null;
}

/** The token that opens what the noun claims: right behind it, or behind the claimant, "claims by Kiral that"; null for none. */
export function openerBehind(
	noun: number,
	to: number,
	context: ClaimContext,
): number | null {
	const { tokens } = context;
	if (opensClaim(noun + 1, context)) return noun + 1;
	let before = noun;
	// "The suggestion, aired by the weekly Kompas, that …"
	if (tokens[before + 1]?.norm === ",") before++;
	if (/^VB[ND]$/.test(tokens[before + 1]?.tag ?? "")) before++;
	if (!/^(by|from|in)$/.test(tokens[before + 1]?.norm ?? "")) return null;
	for (let at = before + 2; at < Math.min(to, before + 10); at++) {
		const { tag, norm } = tokens[at]!;
		if (norm === "that") return opensClaim(at, context) ? at : null;
		if (!/^(DT|PRP\$|NNP?S?|NNS?|JJ|CD|POS|IN|,)$/.test(tag)) return null;
	}
	return null;
}

/** The first word of the noun’s phrase, not before a token. */
export function headOf(
	noun: number,
	from: number,
	{ tokens }: ClaimContext,
): number {
	let at = noun;
	while (
		at > from &&
		/^(DT|PRP\$|NNP?S?|JJ|POS|VBN|CD)$/.test(tokens[at - 1]!.tag) &&
		!/^["”’]$/.test(tokens[at - 1]!.norm)
	) {
		at--;
		if (/^(DT|PRP\$)$/.test(tokens[at]!.tag)) break;
	}
	return at;
}

/** Whether the token opens what a noun before it claims: "that", "to have"; "of" behind the last only what nobody but a claimant says. */
export function opensClaim(at: number, context: ClaimContext): boolean {
	const { tokens, codebook } = context;
	const norm = tokens[at]?.norm;
	// "a report that angered the court" is followed by what the report did.
	if (norm === "that") return !isRelative(at + 1, context);
	if (norm === "to") return /^(have|be)$/.test(tokens[at + 1]?.norm ?? "");
	return (
		norm === "of" &&
		/S$/.test(tokens[at - 1]!.tag) &&
		wordSet(codebook, "hearsay-nouns").has(tokens[at - 1]!.lemma)
	);
}

/** How far the verb of a relative clause stands behind "that". */
const VERB_REACH = 6;

/**
 * "a report that angered the court", "an accusation that Kiral made on Monday": it is told what became of the report, not what it said. A
 * noun may be taken for a verb in "-s", "accusation that articles about it were false": only plain verbs count.
 */
function isRelative(at: number, { tokens, codebook }: ClaimContext): boolean {
	const token = tokens[at];
	if (token === undefined) return false;
	if (
		/^(VBD|MD)$/.test(token.tag) ||
		/^(is|are|has|have|does|do)$/.test(token.norm)
	)
		return true;
	const making = wordSet(codebook, "claim-making-verbs");
	for (let verb = at + 1; verb < at + VERB_REACH; verb++) {
		const { tag, lemma } = tokens[verb] ?? { tag: ".", lemma: "" };
		if (!/^VB[DZPN]$/.test(tag)) continue;
		if (lemma === "have") continue;
		return (
			making.has(lemma) &&
			/^(IN|RB|TO|[.,:;])$/.test(tokens[verb + 1]?.tag ?? ".")
		);
	}
	return false;
}

/** Whether what is rejected or dismissed is a claim, whose truth is denied, and no proposal. */

import { windowOf } from "../../drafts/clauses/token-window.js";
import type { Statement } from "../../model/statement.js";
import { wordSet } from "../word-set.js";
import type { StanceContext } from "./stance-context.js";

/** "rejected the claim", "dismissed as fiction reports that …": the truth of something is denied, no proposal refused. */
export function isAboutClaim(
	{ content, cue }: Statement,
	context: StanceContext,
): boolean {
	const { tokens, codebook } = context;
	const nouns = wordSet(codebook, "claim-nouns");
	const verdicts = wordSet(codebook, "denial-verdicts");
	const { from, to } = windowOf(tokens, content[0]!);
	// "welcomed the statement" is on a text, where no claim follows.
	const isBare =
		(to - from === 2 && tokens[to - 1]!.norm === "statement") ||
		isNumbered(from, to, context);
	for (let at = from; at < to && at < from + 8 && !isBare; at++) {
		const { lemma, norm, tag } = tokens[at]!;
		if (nouns.has(lemma) || verdicts.has(norm)) return true;
		// "dismissed the document *as a forgery*"
		if ((tag === "IN" && norm !== "as") || tag === "WDT") break;
	}
	const window = windowOf(tokens, cue!);
	for (let at = window.from; at < window.to + 4 && at < tokens.length; at++) {
		const { lemma, norm } = tokens[at]!;
		// "brushing aside reports | that a deal was struck"
		const isObject = at > window.from && at < window.to;
		if (verdicts.has(norm) || (isObject && nouns.has(lemma))) return true;
	}
	return false;
}

/** "a third version", "any new account of the text": one of several texts, and nothing that somebody claims. */
function isNumbered(
	from: number,
	to: number,
	{ tokens }: StanceContext,
): boolean {
	for (let at = from; at < Math.min(to, from + 4); at++) {
		const { norm } = tokens[at]!;
		if (norm === "version")
			return /^(first|second|third|fourth|fifth|new|revised|earlier|previous|final|latest|current|present|old|another|draft)$/.test(
				tokens[at - 1]?.norm ?? "",
			);
	}
	return false;
}

/** What somebody wants done away with: "wants [the article] dropped", "must be scrapped". */

import type { Window } from "../../drafts/clauses/token-window.js";
import { mentionAt } from "../mention-index.js";
import { wordSet } from "../word-set.js";
import type { StanceContext } from "./stance-context.js";

/** Words from a wish to its participle; a longer object has a verb of its own. */
const REACH = 14;

/** The words of a wish that name what is to be undone; null where it is to be done. */
export function findUndone(
	{ from, to }: Window,
	{ tokens, codebook, draftMentions }: StanceContext,
): Window | null {
	const undoing = wordSet(codebook, "undoing");
	for (let at = from + 1; at < Math.min(to, from + REACH); at++) {
		const { tag, norm, lemma } = tokens[at]!;
		// "wants the amnesty out of the pact", "… off the table"
		if (
			(norm === "out" &&
				tokens[at + 1]?.norm === "of" &&
				mentionAt(
					draftMentions,
					tokens[Math.min(at + 3, tokens.length - 1)]!,
				) !== null) ||
			(norm === "off" && tokens[at + 2]?.norm === "table")
		)
			return { from, to: at };
		// "wants to see the article dropped", "wants the article to be dropped"
		if (norm === "to" || norm === "be" || (norm === "see" && at < from + 2))
			continue;
		if (/^(MD|VBZ|VBP|WDT|WP|IN)$/.test(tag) && norm !== "of" && norm !== "on")
			return null;
		// "wants the levy gone"
		const isUndone = undoing.has(lemma) || norm === "gone";
		if (!/^(VBN|VBD)$/.test(tag) || !isUndone) continue;
		const isAttribute = /^(NN|NNS|JJ)$/.test(tokens[at + 1]?.tag ?? "");
		const isNegated = /^(not|never)$/.test(tokens[at - 1]!.norm);
		return isAttribute || isNegated || at === from ? null : { from, to: at };
	}
	return null;
}

/** Reports let into a sentence, whose verb says nothing of the times round them: "though not, *one cautioned*, before June". */

import type { Token } from "../../model/analysis.js";

/** No report let into a sentence has a subject longer than this, in tokens. */
const LONGEST_ASIDE = 5;

/** Index of the comma before the report that ends with the verb; null where the verb is no such report's. */
export function asideStart(
	tokens: readonly Token[],
	verb: number,
): number | null {
	if (
		tokens[verb + 1]?.norm !== "," ||
		!/^VB[DN]$/.test(tokens[verb]!.tag) ||
		!/^(?:NN|PRP|CD)/.test(tokens[verb - 1]?.tag ?? "")
	)
		return null;
	for (let at = verb - 1; at > 0 && verb - at <= LONGEST_ASIDE; at--) {
		const { norm, tag } = tokens[at]!;
		if (/^[,–—]$/.test(norm)) return verb - at > 1 ? at : null;
		if (!/^(?:NN|DT|PRP|CD|JJ|RB|IN|POS)/.test(tag)) return null;
	}
	return null;
}

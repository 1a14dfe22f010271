/** The kind of word on either side of a step from one token to the next. */

import type { Passage } from "./passage.js";
import { classNumbers, tagNumbers } from "./tag-numbers.js";

/** Class of a token for edges: what kind of word stands on either side. */
export function edgeClass(passage: Passage, at: number): number {
	const word = passage.words[at];
	if (!word) return 0;
	if (!word.isWord) {
		const tag = passage.tags[at]!;
		if (tag === tagNumbers.get("``")) return 1;
		if (tag === tagNumbers.get("''")) return 2;
		if (tag === tagNumbers.get(",")) return 3;
		if (tag === tagNumbers.get(".")) return 4;
		if (tag === tagNumbers.get(":")) return 5;
		return 6;
	}
	const kind = classNumbers[passage.tags[at]!]!;
	return passage.isCandidate[at] ? kind + 6 : kind;
}

/** Classes of edges in use. */
export const EDGE_CLASSES = 19;

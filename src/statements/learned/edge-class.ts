/** The kind of word on either side of a step from one token to the next. */

import type { Passage } from "./passage.js";
import { classNumbers, tagNumbers } from "./tag-numbers.js";

/** Classes of marks by the number of their tag; other marks are of class 6. */
const markClasses = new Uint8Array(tagNumbers.size + 1).fill(6);
["``", "''", ",", ".", ":"].forEach((tag, index) => {
	markClasses[tagNumbers.get(tag)!] = index + 1;
});

/** Class of a token for edges: what kind of word stands on either side. */
export function edgeClass(passage: Passage, at: number): number {
	const tag = passage.tags[at]!;
	if (!passage.words[at]!.isWord) return markClasses[tag]!;
	const kind = classNumbers[tag]!;
	return passage.isCandidate[at] ? kind + 6 : kind;
}

/** Classes of edges in use. */
export const EDGE_CLASSES = 19;

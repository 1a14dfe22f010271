/** Which words of a later state are not in an earlier one. */

import type { Evidence } from "../../model/state.js";

/** The place of evidence, the same in every state. */
export function placeOf({ document, span }: Evidence): string {
	return `${document}:${span.start}-${span.end}`;
}

/** The evidence whose words were not known before, nor carried then by another document of the same telling. */
export function newWords(
	after: readonly Evidence[],
	before: readonly Evidence[],
): readonly Evidence[] {
	if (after.length === 0) return after;
	const known = new Set(before.map(placeOf));
	const tellings = new Set(before.map(wordsInTelling));
	return after.filter(
		(one) => !known.has(placeOf(one)) && !tellings.has(wordsInTelling(one)),
	);
}

function wordsInTelling({ telling, span }: Evidence): string {
	return `${telling} ${span.text}`;
}

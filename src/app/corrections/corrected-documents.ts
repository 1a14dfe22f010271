/** Which documents a record's coders have corrected. */

import type { Correction } from "../../model/correction.js";

/** Ids of the documents whose words these corrections are about, each once, in order of their first. */
export function correctedDocuments(
	corrections: readonly Correction[],
): readonly string[] {
	return [
		...new Set(
			corrections.flatMap(({ change }) =>
				"anchor" in change ? [change.anchor.document] : [],
			),
		),
	];
}

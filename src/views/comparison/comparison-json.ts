/** A comparison as the JSON of its contract. */

import type { Comparison } from "../../model/comparison.js";

/** What `travaux compare --json` prints for two texts. */
export function viewComparisonJson(comparison: Comparison) {
	return {
		a: comparison.a.document.id,
		b: comparison.b.document.id,
		pairs: comparison.pairs.map(
			({ a, b, change, moved, issue, what, figures, diff }) => ({
				a,
				b,
				change,
				moved,
				issue,
				what,
				figures,
				diff,
			}),
		),
	};
}

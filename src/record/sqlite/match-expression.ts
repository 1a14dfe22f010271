/** A search in the syntax of FTS5. */

import { searchTerms } from "../sql/search-terms.js";

/** The words as FTS5 understands them; null where there are none. Words in quotation marks never are a syntax error. */
export function matchExpression(
	words: string,
	join: "AND" | "OR",
): string | null {
	const terms = searchTerms(words).map(
		(term) => `"${term.replaceAll('"', '""')}"`,
	);
	return terms.length === 0 ? null : terms.join(` ${join} `);
}

/** The articles that the encoder does not learn from: how sure it may be is told by them. */

import type { AnnotatedArticle } from "../attribution/read-standoff.js";

const EVERY = 20;

/** Names of every twentieth of the articles; what one annotator's copy teaches must not be asked of another's. */
export function heldOutOf(
	articles: readonly AnnotatedArticle[],
): ReadonlySet<string> {
	const names = [...new Set(articles.map(({ article }) => article))];
	return new Set(names.filter((_, index) => index % EVERY === 0));
}

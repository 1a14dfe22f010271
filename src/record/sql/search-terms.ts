/** What a person types into a search, taken apart. */

/** Words, and phrases that stand in quotation marks; what holds neither letter nor figure is left out. */
export function searchTerms(query: string): readonly string[] {
	return [...query.matchAll(/["“”„]([^"“”„]*)["“”„]?|[^\s"“”„]+/g)]
		.map((found) => (found[1] ?? found[0]).trim())
		.filter((term) => /[\p{L}\p{N}]/u.test(term));
}

/** The named sets of words in the terms of issues: "cede .. <land>" is written once and means thirty terms. */

import type { Codebook, IssueEntry, WordLists } from "../model/codebook.js";

const NAMED_OR_CHOICE = /\([^)]*\)|<[^>]*>/g;
const NAMED = /<([^>]*)>/g;

/**
 * The codebook with the words of each set in the place of its name. Done last, when every file is laid over the others: a word that a
 * user adds to a set is a word of the built-in terms too.
 */
export function spellOutSets(codebook: Codebook): Codebook {
	const issues = codebook.issues.map((issue) => ({
		...issue,
		terms: issue.terms.map(({ term, weight }) => ({
			term: spellOut(term, codebook.wordSets),
			weight,
		})),
	}));
	return { ...codebook, issues };
}

/** Within a choice the words join those that stand there: "(everything|<land>)". */
function spellOut(term: string, sets: WordLists): string {
	return term.replace(NAMED_OR_CHOICE, (part) => {
		const words = part.replace(NAMED, (_, name) =>
			(sets[name] ?? []).join("|"),
		);
		return part.startsWith("(") ? words : `(${words})`;
	});
}

/** The first name of a set, in terms of these issues, that is no set of the codebook; null if all are. */
export function unknownSet(
	issues: readonly IssueEntry[],
	sets: WordLists,
): {
	readonly code: string;
	readonly term: string;
	readonly name: string;
} | null {
	for (const { code, terms } of issues)
		for (const { term } of terms)
			for (const [, name = ""] of term.matchAll(NAMED))
				if (!Object.hasOwn(sets, name)) return { code, term, name };
	return null;
}

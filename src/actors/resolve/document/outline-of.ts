/** An outline and what it is of: "the outline of a treaty" is the treaty, "the text of a counter-proposal" a new one. */

import type { MentionContext } from "../../discourse/context.js";
import type { Referent } from "../../discourse/referent.js";
import type { DocumentTraits } from "../../mentions/mention.js";

/** Whether it is "the text of a counter-proposal": what is announced behind "of" is none of the texts before. */
export function isOutlineOfNew(
	{ tokens, mention, discourse }: MentionContext,
	{ noun }: DocumentTraits,
): boolean {
	if (!OUTLINES.has(noun)) return false;
	const [of, article] = tokens.slice(mention.last + 1, mention.last + 3);
	if (of?.norm !== "of" || !/^an?$/.test(article?.norm ?? "")) return false;
	return tokens.slice(mention.last + 3, mention.last + 8).some(({ lemma }) => {
		const classes = discourse.lexicon.nouns.get(lemma);
		return classes?.has("draft") || classes?.has("weak-draft");
	});
}

/** The outline before "of": in "the outline of a treaty", "a draft of the accord" it is the treaty as far as there is one; null where none stands there. */
export function outlineBefore(
	{ tokens, mention, discourse }: MentionContext,
	{ negotiable, points }: DocumentTraits,
): Referent | null {
	const of = tokens[mention.first - 1];
	const noun = tokens[mention.first - 2];
	if (!negotiable || points !== null || of?.norm !== "of") return null;
	if (noun === undefined || !OUTLINES.has(noun.lemma)) return null;
	return (
		discourse.recent.findLast(
			(referent) =>
				referent.document?.negotiable === true &&
				referent.traces.at(-1)?.end === noun.end,
		) ?? null
	);
}

const OUTLINES: ReadonlySet<string> = new Set(
	"outline draft text framework blueprint version".split(" "),
);

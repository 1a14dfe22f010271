/** What a stand is on by its whole sentence, where its object does not tell. */

import { issueOf, OTHER_ISSUE } from "../../drafts/issue-of.js";
import type { Range } from "../../model/span.js";
import type { StanceTarget } from "./resolve-object.js";
import type { StanceContext } from "./stance-context.js";

/** The sentence's issue, for an object whose own words do not tell: "On the plant, Kiral wants three equal shares". */
export function issueOfSentence(
	place: number,
	source: Range | null,
	context: StanceContext,
): StanceTarget {
	const sentence = context.sentenceAt(place);
	const words =
		sentence === null
			? ""
			: wordsWithout(source, context.text, {
					start: sentence.start,
					end: Math.min(sentence.end, sentence.start + 600),
				});
	const issue = issueOf(words, context.codebook.issues);
	return {
		target: null,
		issue,
		certainty: issue === OTHER_ISSUE ? "none" : "issue",
	};
}

/** The words of the place without the source's: who speaks ("opposition leaders") is not what it is about. */
function wordsWithout(
	source: Range | null,
	text: string,
	{ start, end }: Range,
): string {
	if (source === null || source.start < start || source.end > end)
		return text.slice(start, end);
	return `${text.slice(start, source.start)} ${text.slice(source.end, end)}`;
}

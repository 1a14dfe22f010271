/** What makes a verb one by which a text provides, whatever the verb: a modal, a causative, a line on the map. */

import type { VerbGroup } from "../language/chunk.js";
import type { Discourse } from "./discourse.js";
import {
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";

/** A modal makes any transitive verb a provision ("would cap …"), but not what befalls the text ("would fail", "would be signed"). */
export function canProvide(
	view: SentenceView,
	group: VerbGroup,
	discourse: Discourse,
): boolean {
	const next = group.last + 1;
	// "would have both armies pull back"
	const object = phraseOf(view, next);
	if (
		object?.first === next &&
		/^(?:have|see)$/.test(lemmaAt(view, group.main)) &&
		/^(?:VBP?|VBN)$/.test(tagAt(view, object.last + 1))
	)
		return true;
	if (
		discourse.codebook.reporting.befalling.includes(lemmaAt(view, group.main))
	)
		return false;
	return (
		phraseOf(view, next)?.first === next ||
		view.quoteAt[next] !== null ||
		/^(?:IN|TO|RP|VBG|RB|VB)$/.test(tagAt(view, next))
	);
}

/** "The memorandum has Orland ceding the marshes": what a text lets somebody do. */
export function isCausative(view: SentenceView, group: VerbGroup): boolean {
	const object = phraseOf(view, group.last + 1);
	return (
		normAt(view, group.main) === "has" &&
		group.first === group.last &&
		object?.first === group.last + 1 &&
		/^(?:VBG|VBP?)$/.test(tagAt(view, object.last + 1))
	);
}

/** "The treaty draws the border east of the bank": a line on the map, where a text draws praise as well. */
export function drawsLine(
	view: SentenceView,
	group: VerbGroup,
	{ codebook }: Discourse,
): boolean {
	const object = phraseOf(view, group.last + 1);
	return (
		/^(?:draw|trace|run|move|shift|push)$/.test(lemmaAt(view, group.main)) &&
		object?.first === group.last + 1 &&
		// "draws a line under the war"
		normAt(view, object.last + 1) !== "under" &&
		// "the border east of the bank": a tagger joins "east" to it.
		view.tokens
			.slice(object.first, object.last + 1)
			.some(({ lemma }) => codebook.words["drawn-lines"]?.includes(lemma))
	);
}

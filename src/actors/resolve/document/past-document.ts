/** Texts of long ago: "the truce of 2019" is no draft, and "that agreement" behind it means none either. */

import type { MentionContext } from "../../discourse/context.js";
import { addReferent } from "../../discourse/discourse.js";
import { newDocumentFacts, type Referent } from "../../discourse/referent.js";
import type { DocumentTraits } from "../../mentions/mention.js";

/** The text of long ago that is meant, the known one of its noun or a new one; no actor unless it speaks. */
export function pastDocument(
	{ discourse, says }: MentionContext,
	{ noun, name }: DocumentTraits,
): Referent {
	const known = discourse.recent.findLast(
		({ document }) => document?.past === true && document.nouns.has(noun),
	);
	if (known !== undefined) return known;
	const document = newDocumentFacts({ past: true });
	document.nouns.add(noun);
	return addReferent(discourse, {
		type: "document",
		name,
		head: noun,
		document,
		provisional: says.length === 0,
		definite: true,
	});
}

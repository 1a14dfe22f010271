/** Which of the names of a text is shown: what tells more of it than how it was brought in. */

import type { Referent } from "../../discourse/referent.js";
import { type DocumentTraits, PART } from "../../mentions/mention.js";

/** Whether these words are to name the text from now on. */
export function isBetterName(known: Referent, traits: DocumentTraits): boolean {
	// "article 40" is a part of it.
	if (traits.noun === PART) return false;
	return (
		isLessOwned(known, traits) ||
		isOnlyCounted(known, traits) ||
		isBare(known, traits)
	);
}

/** "their own counter-proposal" is called "the European text" once that is said. */
function isLessOwned(
	{ name }: Referent,
	{ owner, name: other }: DocumentTraits,
): boolean {
	return (
		/^own\b/.test(name) &&
		owner !== null &&
		owner.kind !== "mention" &&
		!/^own\b/.test(other)
	);
}

/** "the 28 points" are called "the American draft" once that is said. */
function isOnlyCounted({ name }: Referent, { noun }: DocumentTraits): boolean {
	return /^\d+ points$/.test(name) && noun !== "point";
}

/** "a plan" is called "the prosperity framework" once that is said. */
function isBare(
	{ name, head }: Referent,
	{ name: other, label, demonstrative, contrast, ...traits }: DocumentTraits,
): boolean {
	return (
		name === head &&
		!demonstrative &&
		!contrast &&
		label === null &&
		other.includes(" ") &&
		// "the American points", "the current text" are other words for it, not its name
		traits.owner === null &&
		traits.status.length === 0 &&
		!/^(?:current|latest|new|present|whole|full|entire|first|second|third|last|final|original|initial|previous|earlier|old|older|leaked|draft|proposed|revised|updated|amended|joint|short|shorter|long|longer|written|same)\b|(?:text|points|version)$/i.test(
			other,
		)
	);
}

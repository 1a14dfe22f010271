/** Which of two texts is the older: a first draft and what came of it, "the September draft" and this year's. */

import type { MentionContext } from "../../discourse/context.js";
import type { DocumentFacts } from "../../discourse/referent.js";
import { isDated } from "../../mentions/dated-label.js";
import type { Edition } from "../../mentions/edition.js";
import type { DocumentTraits } from "../../mentions/mention.js";

/** How much worse an older text fits words that tell no age: of an earlier version and the text that came of it, "the draft" is the latter, unless only the former was spoken of. */
export function fallsBehind(
	{ editions, isDatedApart }: DocumentFacts,
	{ edition, label, demonstrative }: DocumentTraits,
): number {
	if (edition !== null || isDated(label) || demonstrative) return 0;
	const isOld = editions.has("earlier") || editions.has(1) || isDatedApart;
	return isOld && !editions.has("later") ? OLDER : 0;
}

const OLDER = 7;

/** Whether the edition is one that another came after. */
export function isOfOlder(edition: Edition | null): edition is Edition {
	return edition === "earlier" || edition === 1;
}

/** "the 28-point draft *of November*": told apart by its month from the one that is spoken of. */
export function isOfMonth({ mention, tokens }: MentionContext): boolean {
	return (
		tokens[mention.last + 1]?.norm === "of" &&
		isDated(tokens[mention.last + 2]?.norm ?? null)
	);
}

/** Whether words name a text right at their head: "the pact", "a pact signed in May". */

import type { Range } from "../../model/span.js";
import { mentionsIn } from "../mention-index.js";
import type { StanceContext } from "./stance-context.js";

/** Units that an article may take up before the name. */
const ARTICLE = 4;

/** Whether the first thing that the words name is a text of the document. */
export function beginsWithText(
	words: Range,
	{ draftMentions }: StanceContext,
): boolean {
	return mentionsIn(draftMentions, words).some(
		({ start }) => start - words.start <= ARTICLE,
	);
}

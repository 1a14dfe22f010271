/** Who took part in an event: the actors its words name. */

import type { Range } from "../../model/span.js";
import { type MentionIndex, mentionsIn } from "../mention-index.js";

/** Actor ids, each once, in the order they are named. */
export function participantsOf(
	mentions: MentionIndex,
	span: Range,
): readonly string[] {
	return [...new Set(mentionsIn(mentions, span).map(({ id }) => id))];
}

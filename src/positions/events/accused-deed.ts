/** Deeds laid to somebody in an accusation: "accused Orland of *sending* 40 drones", "blamed divers for *cutting* a cable". */

import type { VerbGroup } from "../../language/chunk.js";
import {
	lemmaAt,
	normAt,
	type SentenceView,
} from "../../statements/sentence-view.js";
import type { EventLexicon } from "./event-lexicon.js";

/** Most tokens between the verb of accusing and the deed: whom it accuses. */
const LONGEST_ACCUSED = 8;

/** Whether the gerund tells what somebody is accused of. */
export function isAccusedDeed(
	view: SentenceView,
	group: VerbGroup,
	lexicon: EventLexicon,
): boolean {
	if (
		group.form !== "gerund" ||
		!/^(?:of|for)$/.test(normAt(view, group.first - 1))
	)
		return false;
	const before = view.groups[(view.groupAt[group.first] ?? 0) - 1];
	return (
		before !== undefined &&
		group.first - before.last <= LONGEST_ACCUSED &&
		lexicon.accusing.has(lemmaAt(view, before.main))
	);
}

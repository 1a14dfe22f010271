/** "Said": every statement under its speaker, in the order in which the speakers come up. */

import { groupBy } from "../../play/group-by.js";
import { capitalise } from "../text/enumerate.js";
import type { BriefContext } from "./brief-context.js";
import { type BriefLine, headLine } from "./brief-line.js";
import { wordsOf } from "./words-of.js";

/** What a draft says stands under "On the table" where it was read as a provision, and is not told twice. */
export function viewSaid(context: BriefContext): readonly BriefLine[] {
	const { drafts, provisions, statements } = context.reading;
	const isDraft = new Set(drafts.map(({ id }) => id));
	const isTold = new Set(provisions.map(({ statement }) => statement));
	const bySpeaker = groupBy(
		statements.filter(
			({ id, speaker }) =>
				speaker === null || !isDraft.has(speaker) || !isTold.has(id),
		),
		({ speaker }) => speaker,
	);
	// Words of nobody known come last.
	const speakers = [...bySpeaker].sort(
		([a], [b]) => Number(a === null) - Number(b === null),
	);
	return speakers.flatMap(([speaker, own]) => [
		headLine("name", {
			text: capitalise(context.nameOf(speaker) ?? "speaker unknown"),
			notes: [context.actorOf(speaker)?.role ?? ""],
		}),
		...own.map((statement) => wordsOf(context, statement)),
	]);
}

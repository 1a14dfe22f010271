/** Views that a speaker tells of somebody else. */

import type { Statement } from "../../model/statement.js";
import { mentionsIn } from "../mention-index.js";
import type { StanceContext } from "./stance-context.js";

/** "the pact is dead *as far as Orland is concerned*", "dead *in Orland's eyes*": whose view a speaker tells; null for their own. */
export function whoseView(
	{ content }: Statement,
	{ text, mentions, drafts }: StanceContext,
): string | null {
	for (const { start, end } of content) {
		const told =
			/\b(?:as|so) far as (?:the )?([^,.;]{2,60}?) (?:is|are|was|were) concerned|\bin (?:the )?([^,.;]{2,60}?)['’]s? (?:eyes|view|opinion)\b/i.exec(
				text.slice(start, end),
			);
		const name = told?.[1] ?? told?.[2];
		if (told === null || name === undefined) continue;
		const from = start + told.index + told[0].indexOf(name);
		const place = mentionsIn(mentions, {
			start: from - 4,
			end: from + name.length + 2,
		}).find(({ id }) => !drafts.has(id));
		if (place !== undefined) return place.id;
	}
	return null;
}

/** Words of texts that name none under negotiation: "take the initiative", "left content", "this version of the article", "both drafts". */

import type { HeadNoun } from "./head-noun.js";
import type { PartContext } from "./read-mentions.js";

/** "at the initiative of", "take the initiative": something done, and no text. */
export function isDeed(
	{ reader, from }: PartContext,
	{ noun }: HeadNoun,
): boolean {
	const before = reader.tokens[from - 1];
	return (
		noun === "initiative" &&
		/^(?:at|on|take|seize|regain|lose)$/.test(before?.lemma ?? "")
	);
}

/** "left the talks content": no contents of a text. */
export function isMood({ units, reader, last }: PartContext): boolean {
	return (
		units.at(-1)!.lastToken.norm === "content" &&
		reader.tokens[last + 1]?.norm !== "of"
	);
}

/** Whether the words are of several texts together, of none of which is then told anything: "two papers", "both drafts". */
export function isManyTexts(
	{ units, determiner, reader }: PartContext,
	{ classes }: HeadNoun,
): boolean {
	if (classes === null || !/^NNP?S$/.test(units.at(-1)!.lastToken.tag))
		return false;
	const isText =
		classes.has("draft") ||
		classes.has("weak-draft") ||
		classes.has("other-document");
	if (!isText) return false;
	const count = units.find(
		(unit, at) => at < units.length - 1 && unit.token.tag === "CD",
	);
	const words = `${determiner ?? ""} ${reader.tokens[units[0]!.first]?.norm ?? ""}`;
	return (
		count !== undefined || /\b(?:two|three|four|both|several)\b/.test(words)
	);
}

/** "an earlier version of this story", "a draft of the article": a text, but none under negotiation. */
export function isOfReport({ reader, last }: PartContext): boolean {
	const [of, determiner, noun] = reader.tokens.slice(last + 1, last + 4);
	return (
		of?.norm === "of" &&
		/^(?:this|the|an?|our|its|that)$/.test(determiner?.norm ?? "") &&
		reader.lexicon.words("report-nouns").has(noun?.lemma ?? "")
	);
}

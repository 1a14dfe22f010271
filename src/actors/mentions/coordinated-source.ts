/** Sources of several names: "Ruiz, Ortiz and Sallow". */

import type { Range } from "../../model/span.js";
import type { SourceReader } from "./made-mention.js";
import type { Mention, Shape } from "./mention.js";
import type { SentenceMentions } from "./sentence-mentions.js";

// "Ruiz, Ortiz and Sallow": nothing but commas and "and" stands between the mentions, up to the end of the source.
export function isCoordinated(
	reader: SourceReader,
	found: SentenceMentions,
	at: { readonly source: Range; readonly mention: Mention },
): boolean {
	const { source, mention } = at;
	let end = mention.end;
	let hasAnd = false;
	for (const [i, other] of found.mentions.entries()) {
		if (found.joined[i] !== i || other.start < end || other.possessor) continue;
		if (other.start >= source.end) break;
		if (!isSeparator(reader.text, end, other.start)) return false;
		hasAnd = /\b(?:and|nor)\b|&/.test(reader.text.slice(end, other.start));
		end = other.end;
	}
	return hasAnd && end >= source.end - 2;
}

function isSeparator(text: string, from: number, to: number): boolean {
	return (
		to - from < 20 && /^\s*(?:,|and|nor|&|, and)\s+$/.test(text.slice(from, to))
	);
}

/** The head noun of a mention that is several names. */
export const COORDINATED = "and";

export function coordination(words: string): Shape {
	return {
		kind: "crowd",
		type: "group",
		head: COORDINATED,
		// "neither Ruiz nor Ortiz": the two are meant, whatever is denied of them.
		display: words.replace(/\s+/g, " ").replace(/ nor /g, " and "),
		plural: true,
		owner: null,
		definiteness: "bare",
		count: null,
	};
}

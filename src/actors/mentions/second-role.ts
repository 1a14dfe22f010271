/** Two offices of one person: "Ana Ruiz, the foreign minister and mediator,". */

import type { Token } from "../../model/analysis.js";
import type { Mention } from "./mention.js";
import type { MentionReader } from "./read-mentions.js";
import type { ReadPhrase } from "./sentence-mentions.js";

export interface Joining {
	readonly reader: MentionReader;
	readonly phrases: readonly ReadPhrase[];
	/** See `SentenceMentions.joined`; changed in place. */
	readonly joined: number[];
}

/** The mention of a phrase; null where it names no actor. */
export function mentionOf(joining: Joining, read: ReadPhrase): Mention | null {
	return read.mention === null
		? null
		: (joining.reader.mentions[read.mention] ?? null);
}

/** The noun of the same person behind a first description, closed by a comma; null where none stands there. */
export function secondRole(joining: Joining, i: number): ReadPhrase | null {
	const { tokens } = joining.reader;
	const first = joining.phrases[i]!;
	const isDescription = (read: ReadPhrase) => {
		const shape = mentionOf(joining, read)?.shape;
		if (shape === undefined) return tokens[read.phrase.last]?.tag === "NN";
		return shape.kind === "role" || (shape.kind === "crowd" && !shape.plural);
	};
	if (!isDescription(first)) return null;
	for (let next = i + 1; next <= i + 2; next++) {
		const second = joining.phrases[next];
		if (second === undefined) return null;
		const { phrase } = second;
		const link = tokens[phrase.first - 1]?.norm ?? "";
		// "head of the river board and member of the council"
		if (next === i + 1 && /^(?:of|for|at|in)$/.test(link)) continue;
		if (
			link !== "and" ||
			(phrase.determiner !== null && phrase.determiner !== "a") ||
			!isDescription(second)
		)
			return null;
		return closesBehind(tokens, phrase.last + 1) ? second : null;
	}
	return null;
}

/** Whether a comma or the end comes behind at most one more phrase: "member of the council,". */
function closesBehind(tokens: readonly Token[], from: number): boolean {
	for (let at = from; at < from + 6; at++) {
		const tag = tokens[at]?.tag ?? ".";
		if (/^(?:,|\.|:)$/.test(tag)) return true;
		if (!/^(?:IN|DT|NN|NNS|NNP|NNPS|JJ)$/.test(tag)) return false;
	}
	return false;
}

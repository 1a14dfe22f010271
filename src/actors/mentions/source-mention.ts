/** Which mention a source span means: the one that begins with it, else the one that shares most of it. */

import { isOverlapping, type Range } from "../../model/span.js";
import type { SentenceMentions } from "./sentence-mentions.js";

/** The index of the mention; null when no mention lies in the span. Relative pronouns lose against their antecedent. */
export function sourceMention(
	found: SentenceMentions,
	source: Range,
): number | null {
	let best: number | null = null;
	let bestScore = 0;
	found.mentions.forEach((mention, i) => {
		const target = found.joined[i] ?? -1;
		if (target < 0 || !isOverlapping(mention, source)) return;
		const score = share(mention, source) + edges(mention, source);
		if (score > bestScore) [best, bestScore] = [target, score];
	});
	return best;
}

/** Intersection over union of two ranges that overlap. */
export function share(a: Range, b: Range): number {
	const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
	return both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

// The head of a source stands at its beginning: "officials familiar with Ortiz's plan".
function edges(mention: Range, source: Range): number {
	const lead = mention.start - source.start;
	return (
		(lead <= 0 && lead > -40 ? 1 : lead < 5 ? 0.8 : 0) +
		(Math.abs(mention.end - source.end) <= 2 ? 0.6 : 0)
	);
}

/** Finds the actor of a place in the text. */

import type { Actor } from "../model/actor.js";
import type { Range } from "../model/span.js";
import { share } from "./mentions/source-mention.js";

interface Placed extends Range {
	readonly id: string;
}

/** A look-up from a place to the id of the actor mentioned there: the same head or most of the same words; else null. */
export function makeActorAt(
	actors: readonly Actor[],
): (range: Range) => string | null {
	const placed: Placed[] = actors
		.flatMap((actor) =>
			actor.mentions.map(({ start, end }) => ({ start, end, id: actor.id })),
		)
		.sort((a, b) => a.start - b.start || a.end - b.end);
	const longest = placed.reduce(
		(most, { start, end }) => Math.max(most, end - start),
		0,
	);
	return (range) => {
		let best: string | null = null;
		let bestScore = 0.3;
		for (
			let i = firstFrom(placed, range.start - longest);
			i < placed.length;
			i++
		) {
			const mention = placed[i]!;
			if (mention.start >= range.end) break;
			if (mention.end <= range.start) continue;
			const score =
				share(mention, range) +
				(Math.abs(mention.end - range.end) <= 2 ? 0.5 : 0);
			if (score > bestScore) [best, bestScore] = [mention.id, score];
		}
		return best;
	};
}

function firstFrom(placed: readonly Placed[], offset: number): number {
	let low = 0;
	let high = placed.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (placed[middle]!.start < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

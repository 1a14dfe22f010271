/** The small whole numbers on which groups of features depend, for one token: tags, cue steps, phrases, quotations round it. */

import type { Passage } from "./passage.js";
import {
	B,
	bin,
	candidateAfter,
	candidateBefore,
	chunk,
	distanceStep,
	edgeBits,
	isQuoted,
	quoteBits,
	T,
	tag,
} from "./passage-views.js";

/** Where the middle one of three tags in a row stands from a token, for each of the groups that depend on three tags. */
export const TAG_GROUPS: readonly number[] = [0, -1, 1, 2, -2];

/** Number of keys below which the key of three tags stays. */
export const TAG_KEYS = T ** 3;

/** The key of the three tags in a row whose middle one is that of `at`, which may lie beyond the passage. */
export function tagKey(passage: Passage, at: number): number {
	return (
		(tag(passage, at - 1) * T + tag(passage, at)) * T + tag(passage, at + 1)
	);
}

/** Number of keys below which the key of each other group stays, in the order of `fillGroupKeys`. */
export const GROUP_KEYS: readonly number[] = [
	B ** 5,
	B * TAG_KEYS,
	16 * 4 * T,
	12 * 27 * 4 * T,
	6 ** 5 * B,
	145 * B,
	(B + 1) ** 2 * 6,
];

/** Writes the keys of the other groups for the token at `at`; the groups' features are in feature-groups.ts. */
export function fillGroupKeys(
	passage: Passage,
	at: number,
	keys: Int32Array,
): void {
	const own = passage.tags[at]!;
	const ownBin = passage.bins[at]!;
	keys[0] =
		(((bin(passage, at - 2) * B + bin(passage, at - 1)) * B + ownBin) * B +
			bin(passage, at + 1)) *
			B +
		bin(passage, at + 2);
	// Few steps come with the same tags: with the tags in front, keys in use lie together.
	keys[1] = tagKey(passage, at) * B + ownBin;
	const edges = edgeBits(passage, at);
	keys[2] = (edges * 4 + Math.min(3, passage.sentence[at]!)) * T + own;
	const quoted =
		isQuoted(passage, at - 1) * 9 +
		isQuoted(passage, at) * 3 +
		isQuoted(passage, at + 1);
	keys[3] =
		((quoteBits(passage, at) * 27 + quoted) * 4 + (edges >> 2)) * T + own;
	const ownChunk = passage.chunk[at]!;
	const chunks =
		(chunk(passage, at - 1) * 6 + ownChunk) * 6 + chunk(passage, at + 1);
	keys[4] =
		((chunks * 6 + chunk(passage, passage.chunkLast[at]! + 1)) * 6 +
			chunk(passage, passage.chunkFirst[at]! - 1)) *
			B +
		ownBin;
	keys[5] = quoteDistances(passage, at) * B + ownBin;
	keys[6] = nearestBins(passage, at) * 6 + ownChunk;
}

/** Distance to the nearest quotation behind and before, 11 where there is none within reach; 0 inside a quotation. */
function quoteDistances(passage: Passage, at: number): number {
	if (passage.quote[at]! > 0) return 0;
	if (passage.quotes === 0) return 1 + 11 * 12 + 11;
	let next = at;
	while (next < passage.size && passage.quote[next] === 0 && next - at < 25)
		next++;
	let before = at;
	while (before >= 0 && passage.quote[before] === 0 && at - before < 25)
		before--;
	const right =
		next < passage.size && passage.quote[next]! > 0
			? distanceStep(next - at)
			: 11;
	const left =
		before >= 0 && passage.quote[before]! > 0 ? distanceStep(at - before) : 11;
	return 1 + right * 12 + left;
}

function nearestBins(passage: Passage, at: number): number {
	const before = candidateBefore(passage, at);
	const after = candidateAfter(passage, at);
	return (
		(before < 0 ? B : passage.bins[before]!) * (B + 1) +
		(after < 0 ? B : passage.bins[after]!)
	);
}

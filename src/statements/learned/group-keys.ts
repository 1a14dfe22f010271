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

/** Number of keys below which each group's key stays, in the order of `fillGroupKeys`. */
export const GROUP_KEYS: readonly number[] = [
	T ** 3,
	T ** 3,
	T ** 3,
	T ** 3,
	T ** 3,
	B ** 5,
	B * T ** 3,
	16 * 4 * T,
	12 * 27 * 4 * T,
	6 ** 5 * B,
	145 * B,
	(B + 1) ** 2 * 6,
];

/** Writes the keys of all groups for the token at `at`; the groups' features are in feature-groups.ts. */
export function fillGroupKeys(
	passage: Passage,
	at: number,
	keys: Int32Array,
): void {
	const before = tag(passage, at - 1);
	const own = passage.tags[at]!;
	const after = tag(passage, at + 1);
	const around = (before * T + own) * T + after;
	const left = (tag(passage, at - 2) * T + before) * T;
	const right = (after * T + tag(passage, at + 2)) * T;
	keys[0] = around;
	keys[1] = left + own;
	keys[2] = own * T * T + after * T + tag(passage, at + 2);
	keys[3] = right + tag(passage, at + 3);
	keys[4] = (tag(passage, at - 3) * T + tag(passage, at - 2)) * T + before;
	const ownBin = passage.bins[at]!;
	keys[5] =
		(((bin(passage, at - 2) * B + bin(passage, at - 1)) * B + ownBin) * B +
			bin(passage, at + 1)) *
			B +
		bin(passage, at + 2);
	keys[6] = ownBin * T * T * T + around;
	const edges = edgeBits(passage, at);
	keys[7] = (edges * 4 + Math.min(3, passage.sentence[at]!)) * T + own;
	const quoted =
		isQuoted(passage, at - 1) * 9 +
		isQuoted(passage, at) * 3 +
		isQuoted(passage, at + 1);
	keys[8] =
		((quoteBits(passage, at) * 27 + quoted) * 4 + (edges >> 2)) * T + own;
	const ownChunk = passage.chunk[at]!;
	const chunks =
		(chunk(passage, at - 1) * 6 + ownChunk) * 6 + chunk(passage, at + 1);
	keys[9] =
		((chunks * 6 + chunk(passage, passage.chunkLast[at]! + 1)) * 6 +
			chunk(passage, passage.chunkFirst[at]! - 1)) *
			B +
		ownBin;
	keys[10] = quoteDistances(passage, at) * B + ownBin;
	keys[11] = nearestBins(passage, at) * 6 + ownChunk;
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

/** Features of a candidate span against those that overlap it. */

import {
	type CandidateSet,
	chanceStep,
	coarse,
	spanFeatureHashes,
} from "./candidate-set.js";
import { mix } from "./feature-hash.js";

/** How the span stands against those that overlap it. */
export function rivalFeatures(
	set: CandidateSet,
	own: number,
	out: Int32Array,
	from: number,
): number {
	const { passage, candidates } = set;
	const { kind, start, end, chance } = candidates[own]!;
	const { size, words, tags } = passage;
	const ofKind = spanFeatureHashes[kind]!;
	let count = from;
	const add = (id: number, value: number): void => {
		out[count++] = mix(ofKind[id]!, value);
	};
	let sum = 0;
	let most = 0;
	let rival = -1;
	let rank = 0;
	let sameStart = 0;
	let sameEnd = 0;
	let mostOther = 0;
	for (let index = 0; index < candidates.length; index++) {
		if (index === own) continue;
		const other = candidates[index]!;
		if (other.start >= end || other.end <= start) continue;
		if (other.kind !== kind) {
			mostOther = Math.max(mostOther, other.chance);
			continue;
		}
		sum += other.chance;
		if (other.chance > most) {
			most = other.chance;
			rival = index;
		}
		if (other.chance > chance) rank++;
		if (other.start === start) sameStart += other.chance;
		if (other.end === end) sameEnd += other.chance;
	}
	const odds = chanceStep(chance);
	const own7 = coarse(chance);
	add(6, Math.min(4, rank));
	add(7, coarse(most) * 8 + own7);
	add(8, coarse(Math.min(1, sum)));
	add(9, Math.min(2, rank) * 20 + odds);
	add(10, coarse(Math.min(1, sameStart)) * 8 + own7);
	add(11, coarse(Math.min(1, sameEnd)) * 8 + own7);
	add(12, coarse(mostOther) * 8 + own7);
	if (rival < 0) return count;
	const other = candidates[rival]!;
	const order =
		(other.start < start ? 0 : other.start > start ? 2 : 1) * 3 +
		(other.end < end ? 0 : other.end > end ? 2 : 1);
	add(13, order * 2 + (rank > 0 ? 1 : 0));
	const word = (at: number): number =>
		at < 0 ? 3 : at >= size ? 4 : words[at]!.form;
	const tag = (at: number): number =>
		at < 0 ? 60 : at >= size ? 61 : tags[at]!;
	// Where the two part: the words that one has and the other has not.
	if (other.start === start && other.end !== end) {
		const near = Math.min(other.end, end);
		const far = Math.max(other.end, end);
		const side = other.end < end ? 1 : 2;
		add(14, mix(mix(word(near), side), Math.min(4, far - near)));
		add(15, (tag(near) * 64 + tag(far)) * 4 + side);
		add(16, mix(mix(word(near - 1), word(far - 1)), side));
	}
	if (other.end === end && other.start !== start) {
		const near = Math.min(other.start, start);
		const far = Math.max(other.start, start);
		const side = other.start < start ? 1 : 2;
		add(17, mix(mix(word(near), side), Math.min(4, far - near)));
		add(18, (tag(near) * 64 + tag(far)) * 4 + side);
		add(19, mix(mix(word(far - 1), word(far)), side));
	}
	return count;
}

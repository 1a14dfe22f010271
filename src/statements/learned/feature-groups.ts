/** Features that depend on a small key (a word, three tags, …): they are summed once for each key and kept. */

import { mix } from "./feature-hash.js";
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
import type { WordType } from "./word-type.js";

/** Receives feature hashes. */
export type FeatureSink = (hash: number) => void;

/** Words from this far left to this far right are seen. */
export const WORD_REACH = 3;

/** Features of a word standing `offset` tokens from the one being labelled. */
export function wordFeatures(
	word: WordType,
	offset: number,
	add: FeatureSink,
): void {
	const place = 1000 + offset * 16;
	add(mix(place, word.form));
	if (offset < -1 || offset > 1) return;
	add(mix(place + 1, word.shape));
	add(mix(place + 2, word.suffix3));
	if (offset !== 0) return;
	add(mix(place + 3, word.prefix));
	add(mix(place + 4, word.suffix2));
}

/** Features of a lemma standing `offset` (-1, 0, 1) tokens from the one being labelled. */
export function lemmaFeatures(
	lemma: number,
	offset: number,
	add: FeatureSink,
): void {
	add(mix(1200 + offset, lemma));
}

/** A group of features that depend on a small whole number. */
interface FeatureGroup {
	/** Keys are below this. */
	readonly keys: number;
	readonly keyAt: (passage: Passage, at: number) => number;
	readonly expand: (key: number, add: FeatureSink) => void;
}

/** All groups; their order is part of no file: hashes alone tell features apart. */
export const FEATURE_GROUPS: readonly FeatureGroup[] = [
	tagGroup(1, -1, [[0], [1], [2], [0, 1], [1, 2], [0, 1, 2]]),
	tagGroup(2, -2, [[0], [0, 1, 2]]),
	tagGroup(3, 0, [[2], [0, 1, 2]]),
	tagGroup(4, 1, [[0, 1, 2]]),
	tagGroup(5, -3, [[0, 1, 2]]),
	{
		keys: B ** 5,
		keyAt: (p, at) =>
			(((bin(p, at - 2) * B + bin(p, at - 1)) * B + bin(p, at)) * B +
				bin(p, at + 1)) *
				B +
			bin(p, at + 2),
		expand(key, add) {
			const bins = [0, 1, 2, 3, 4].map(
				(index) => Math.floor(key / B ** (4 - index)) % B,
			) as [number, number, number, number, number];
			add(mix(300, bins[2]));
			add(mix(mix(301, bins[1]), bins[2]));
			add(mix(mix(302, bins[2]), bins[3]));
			add(mix(mix(mix(303, bins[1]), bins[2]), bins[3]));
			add(mix(mix(304, bins[4]), bins[3]));
			add(mix(mix(305, bins[0]), bins[1]));
		},
	},
	{
		keys: B * T * T * T,
		keyAt: (p, at) =>
			((bin(p, at) * T + tag(p, at - 1)) * T + tag(p, at)) * T + tag(p, at + 1),
		expand(key, add) {
			const own = Math.floor(key / T ** 3);
			const tags = [
				Math.floor(key / T ** 2) % T,
				Math.floor(key / T) % T,
				key % T,
			] as const;
			add(mix(mix(310, own), tags[1]));
			add(mix(mix(mix(311, own), tags[0]), tags[2]));
		},
	},
	{
		keys: 16 * 4 * T,
		keyAt: (p, at) =>
			(edgeBits(p, at) * 4 + Math.min(3, p.sentence[at]!)) * T + tag(p, at),
		expand(key, add) {
			const bits = Math.floor(key / (4 * T));
			const sentence = Math.floor(key / T) % 4;
			add(mix(320, bits));
			add(mix(mix(321, sentence), bits >> 3));
			add(mix(mix(322, key % T), bits >> 2));
		},
	},
	{
		keys: 12 * 27 * 4 * T,
		keyAt(p, at) {
			const around =
				isQuoted(p, at - 1) * 9 + isQuoted(p, at) * 3 + isQuoted(p, at + 1);
			return (
				((quoteBits(p, at) * 27 + around) * 4 + (edgeBits(p, at) >> 2)) * T +
				tag(p, at)
			);
		},
		expand(key, add) {
			const bits = Math.floor(key / (27 * 4 * T));
			const around = Math.floor(key / (4 * T)) % 27;
			const edges = Math.floor(key / T) % 4;
			add(mix(330, bits));
			add(mix(mix(331, bits), key % T));
			add(mix(mix(332, around), edges));
			add(mix(mix(333, around), key % T));
		},
	},
	{
		keys: 6 ** 5 * B,
		keyAt(p, at) {
			const around =
				((chunk(p, at - 1) * 6 + chunk(p, at)) * 6 + chunk(p, at + 1)) * 6 +
				chunk(p, chunkAfter(p, at));
			return (around * 6 + chunk(p, chunkBefore(p, at))) * B + bin(p, at);
		},
		expand(key, add) {
			const chunks = [0, 1, 2, 3, 4].map(
				(index) => Math.floor(key / (6 ** (4 - index) * B)) % 6,
			) as [number, number, number, number, number];
			add(mix(340, chunks[1]));
			add(mix(mix(mix(341, chunks[0]), chunks[1]), chunks[2]));
			add(mix(mix(mix(342, chunks[1]), chunks[3]), chunks[4]));
			add(mix(mix(mix(343, chunks[1]), chunks[4]), key % B));
			add(mix(mix(mix(344, chunks[1]), chunks[3]), key % B));
		},
	},
	{
		keys: 145 * B,
		keyAt: (p, at) => quoteDistances(p, at) * B + bin(p, at),
		expand(key, add) {
			const distances = Math.floor(key / B);
			if (distances === 0) return;
			const right = Math.floor((distances - 1) / 12);
			const left = (distances - 1) % 12;
			add(mix(350, right));
			add(mix(351, left));
			add(mix(mix(352, right), left));
			add(mix(mix(mix(353, right), left), key % B));
		},
	},
	{
		keys: (B + 1) ** 2 * 6,
		keyAt: (p, at) => nearestBins(p, at) * 6 + chunk(p, at),
		expand(key, add) {
			const bins = Math.floor(key / 6);
			add(mix(360, bins));
			add(mix(mix(361, bins), key % 6));
		},
	},
];

/** Three tags in a row, of which the first stands `offset` from the token; `kind` tells the groups apart. */
function tagGroup(
	kind: number,
	offset: number,
	parts: readonly (readonly number[])[],
): FeatureGroup {
	return {
		keys: T * T * T,
		keyAt: (passage, at) =>
			(tag(passage, at + offset) * T + tag(passage, at + offset + 1)) * T +
			tag(passage, at + offset + 2),
		expand(key, add) {
			const tags = [
				Math.floor(key / (T * T)),
				Math.floor(key / T) % T,
				key % T,
			];
			parts.forEach((part, index) => {
				add(part.reduce((hash, at) => mix(hash, tags[at]!), kind * 16 + index));
			});
		},
	};
}

/** Distance to the nearest quotation behind and before, 11 where there is none within reach. */
function quoteDistances(passage: Passage, at: number): number {
	if (passage.quote[at]! > 0) return 0;
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

function chunkAfter(passage: Passage, at: number): number {
	return passage.chunkLast[at]! + 1;
}

function chunkBefore(passage: Passage, at: number): number {
	return passage.chunkFirst[at]! - 1;
}

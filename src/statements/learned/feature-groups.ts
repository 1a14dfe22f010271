/** Features that depend on a small key (a word, three tags, …): they are summed once for each key and kept. */

import { mix } from "./feature-hash.js";
import { B, T } from "./passage-views.js";
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

/** Gives the features that hang on a group's key; the keys are those of group-keys.ts. */
type Expand = (key: number, add: FeatureSink) => void;

/** The groups that depend on three tags, in the order of `TAG_GROUPS`. */
export const TAG_FEATURES: readonly Expand[] = [
	tagGroup(1, [[0], [1], [2], [0, 1], [1, 2], [0, 1, 2]]),
	tagGroup(2, [[0], [0, 1, 2]]),
	tagGroup(3, [[2], [0, 1, 2]]),
	tagGroup(4, [[0, 1, 2]]),
	tagGroup(5, [[0, 1, 2]]),
];

/** The other groups in the order of their keys. */
export const GROUP_FEATURES: readonly Expand[] = [
	(key, add) => {
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
	(key, add) => {
		const own = key % B;
		const around = Math.floor(key / B);
		const tags = [
			Math.floor(around / T ** 2),
			Math.floor(around / T) % T,
			around % T,
		] as const;
		add(mix(mix(310, own), tags[1]));
		add(mix(mix(mix(311, own), tags[0]), tags[2]));
	},
	(key, add) => {
		const bits = Math.floor(key / (4 * T));
		const sentence = Math.floor(key / T) % 4;
		add(mix(320, bits));
		add(mix(mix(321, sentence), bits >> 3));
		add(mix(mix(322, key % T), bits >> 2));
	},
	(key, add) => {
		const bits = Math.floor(key / (27 * 4 * T));
		const around = Math.floor(key / (4 * T)) % 27;
		const edges = Math.floor(key / T) % 4;
		add(mix(330, bits));
		add(mix(mix(331, bits), key % T));
		add(mix(mix(332, around), edges));
		add(mix(mix(333, around), key % T));
	},
	(key, add) => {
		const chunks = [0, 1, 2, 3, 4].map(
			(index) => Math.floor(key / (6 ** (4 - index) * B)) % 6,
		) as [number, number, number, number, number];
		add(mix(340, chunks[1]));
		add(mix(mix(mix(341, chunks[0]), chunks[1]), chunks[2]));
		add(mix(mix(mix(342, chunks[1]), chunks[3]), chunks[4]));
		add(mix(mix(mix(343, chunks[1]), chunks[4]), key % B));
		add(mix(mix(mix(344, chunks[1]), chunks[3]), key % B));
	},
	(key, add) => {
		const distances = Math.floor(key / B);
		if (distances === 0) return;
		const right = Math.floor((distances - 1) / 12);
		const left = (distances - 1) % 12;
		add(mix(350, right));
		add(mix(351, left));
		add(mix(mix(352, right), left));
		add(mix(mix(mix(353, right), left), key % B));
	},
	(key, add) => {
		const bins = Math.floor(key / 6);
		add(mix(360, bins));
		add(mix(mix(361, bins), key % 6));
	},
];

/** Three tags in a row; `kind` tells the groups apart. */
function tagGroup(kind: number, parts: readonly (readonly number[])[]): Expand {
	return (key, add) => {
		const tags = [Math.floor(key / (T * T)), Math.floor(key / T) % T, key % T];
		parts.forEach((part, index) => {
			add(part.reduce((hash, at) => mix(hash, tags[at]!), kind * 16 + index));
		});
	};
}

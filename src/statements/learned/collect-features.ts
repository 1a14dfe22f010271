/** All features of a token, one by one, for training; `emission.ts` sums the same ones faster. */

import {
	type FeatureSink,
	GROUP_FEATURES,
	lemmaFeatures,
	TAG_FEATURES,
	WORD_REACH,
	wordFeatures,
} from "./feature-groups.js";
import { mix } from "./feature-hash.js";
import { fillGroupKeys, TAG_GROUPS, tagKey } from "./group-keys.js";
import type { Passage } from "./passage.js";
import { EDGE_AFTER, EDGE_BEFORE } from "./passage-views.js";
import {
	neighbourFeatures,
	quoteFeatures,
	sentenceFeatures,
} from "./shared-features.js";
import { MOST_SINGLES, singleFeatures } from "./single-features.js";
import type { WordType } from "./word-type.js";

/** Gives all features of the token at `at`, one by one. */
export type FeatureCollector = (
	passage: Passage,
	at: number,
	codes: readonly [number, number],
	add: FeatureSink,
) => void;

/** A collector that remembers what words and keys of groups stand for. */
export function makeFeatureCollector(): FeatureCollector {
	const features = [...TAG_FEATURES, ...GROUP_FEATURES];
	const keys = new Int32Array(features.length);
	const groupKeys = keys.subarray(TAG_GROUPS.length);
	const singles = new Int32Array(MOST_SINGLES);
	const ofKeys = features.map(() => new Map<number, readonly number[]>());
	const ofWords = new Map<WordType, readonly (readonly number[])[]>();

	function keyFeatures(group: number): readonly number[] {
		const key = keys[group]!;
		let known = ofKeys[group]!.get(key);
		if (known === undefined) {
			known = listOf((add) => features[group]!(key, add));
			ofKeys[group]!.set(key, known);
		}
		return known;
	}

	function wordLists(word: WordType): readonly (readonly number[])[] {
		let known = ofWords.get(word);
		if (known === undefined) {
			known = Array.from({ length: 2 * WORD_REACH + 1 }, (_, place) =>
				listOf((add) => wordAt(word, place - WORD_REACH, add)),
			);
			ofWords.set(word, known);
		}
		return known;
	}

	return (passage, at, codes, add) => {
		for (let offset = -WORD_REACH; offset <= WORD_REACH; offset++) {
			const index = at + offset;
			if (index < 0 || index >= passage.size)
				edgeFeature(index < 0, offset, add);
			else wordLists(passage.words[index]!)[offset + WORD_REACH]!.forEach(add);
		}
		TAG_GROUPS.forEach((place, group) => {
			keys[group] = tagKey(passage, at + place);
		});
		fillGroupKeys(passage, at, groupKeys);
		for (let group = 0; group < keys.length; group++)
			keyFeatures(group).forEach(add);
		const count = singleFeatures(passage, at, singles, 0);
		for (let index = 0; index < count; index++) add(singles[index]!);
		const quoted = passage.quote[at]! > 0 ? 1 : 0;
		sentenceFeatures(passage, passage.sentenceFirst[at]!, quoted, add);
		if (quoted) quoteFeatures(passage, at, add);
		neighbourFeatures(passage, codes, quoted, add);
	};
}

/** Features of a word standing `offset` tokens from the one being labelled. */
export function wordAt(word: WordType, offset: number, add: FeatureSink): void {
	wordFeatures(word, offset, add);
	if (offset >= -1 && offset <= 1) lemmaFeatures(word.lemma, offset, add);
}

/** The feature of a place before or behind the passage. */
export function edgeFeature(
	isBefore: boolean,
	offset: number,
	add: FeatureSink,
): void {
	add(mix(1000 + offset * 16, isBefore ? EDGE_BEFORE : EDGE_AFTER));
}

function listOf(give: (add: FeatureSink) => void): readonly number[] {
	const hashes: number[] = [];
	give((hash) => hashes.push(hash));
	return hashes;
}

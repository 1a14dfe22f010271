/** All features of a token, one by one, for training; `emission.ts` sums the same ones faster. */

import {
	FEATURE_GROUPS,
	type FeatureSink,
	lemmaFeatures,
	WORD_REACH,
	wordFeatures,
} from "./feature-groups.js";
import { mix } from "./feature-hash.js";
import type { Passage } from "./passage.js";
import { EDGE_AFTER, EDGE_BEFORE } from "./passage-views.js";
import {
	neighbourFeatures,
	quoteFeatures,
	sentenceFeatures,
} from "./shared-features.js";
import { MOST_SINGLES, singleFeatures } from "./single-features.js";

/** All features of the token at `at`, one by one: what training sees. */
export function collectFeatures(
	passage: Passage,
	at: number,
	codes: readonly [number, number],
	add: FeatureSink,
): void {
	for (let offset = -WORD_REACH; offset <= WORD_REACH; offset++) {
		const index = at + offset;
		if (index < 0 || index >= passage.size) edgeFeature(index < 0, offset, add);
		else wordFeatures(passage.words[index]!, offset, add);
	}
	for (let offset = -1; offset <= 1; offset++) {
		const index = at + offset;
		if (index >= 0 && index < passage.size)
			lemmaFeatures(passage.lemmas[index]!, offset, add);
	}
	for (const group of FEATURE_GROUPS)
		group.expand(group.keyAt(passage, at), add);
	const singles = new Uint32Array(MOST_SINGLES);
	const count = singleFeatures(passage, at, singles, 0);
	for (let index = 0; index < count; index++) add(singles[index]!);
	const quoted = passage.quote[at]! > 0 ? 1 : 0;
	sentenceFeatures(passage, passage.sentenceFirst[at]!, quoted, add);
	if (quoted) quoteFeatures(passage, at, add);
	neighbourFeatures(passage, codes, quoted, add);
}

export function edgeFeature(
	isBefore: boolean,
	offset: number,
	add: FeatureSink,
): void {
	add(mix(1000 + offset * 16, isBefore ? EDGE_BEFORE : EDGE_AFTER));
}

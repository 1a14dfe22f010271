/** Counts how often each word is part of a cue: the lexicon behind the model's view of likely cues. */

import { lexiconKey } from "../../src/statements/learned/cue-lexicon.js";
import type { Example } from "./make-examples.js";

interface Count {
	uses: number;
	cues: number;
}

export interface LexiconCounts {
	/** Share of uses of a key as a cue, -1 for a key never met. */
	all(): (key: string) => number;
	/** The same as if `article` had not been read: what a new article will look like. */
	without(article: string): (key: string) => number;
	readonly shares: ReadonlyMap<string, number>;
}

export function buildLexicon(examples: readonly Example[]): LexiconCounts {
	const total = new Map<string, Count>();
	const byArticle = new Map<string, Map<string, Count>>();
	for (const example of examples) {
		const own = byArticle.get(example.article) ?? new Map<string, Count>();
		byArticle.set(example.article, own);
		example.analysis.tokens.forEach((token, at) => {
			const key = lexiconKey(token.lemma, token.tag);
			const isCue = example.labels[at]!.endsWith("-cue") ? 1 : 0;
			for (const counts of [total, own]) {
				const count = counts.get(key) ?? { uses: 0, cues: 0 };
				count.uses++;
				count.cues += isCue;
				counts.set(key, count);
			}
		});
	}
	const share = (uses: number, cues: number): number =>
		uses <= 0 ? -1 : (cues + 0.1) / (uses + 1.5);
	const shares = new Map<string, number>();
	for (const [key, { uses, cues }] of total)
		if (cues > 0 || uses >= 3) shares.set(key, share(uses, cues));
	return {
		shares,
		all: () => (key) => shares.get(key) ?? -1,
		without(article) {
			const own = byArticle.get(article);
			return (key) => {
				const count = total.get(key);
				if (!count) return -1;
				const less = own?.get(key);
				return share(
					count.uses - (less?.uses ?? 0),
					count.cues - (less?.cues ?? 0),
				);
			};
		},
	};
}

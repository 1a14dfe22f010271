/** Averaged perceptron over sentences of tagged words: the learning behind `src/language/tagger.ts`. */

import { markTag } from "../../src/language/mark-tags.js";
import {
	TAG_SEEDS,
	tagHash,
	tagPairHash,
	turningMarkTag,
} from "../../src/language/tagger.js";
import {
	hashText,
	lexicalForm,
	mixHashes,
	normOf,
	type Role,
	wordFeatures,
} from "../../src/language/word-features.js";
import { seededRandom, shuffle } from "../seeded-random.js";
import type { TaggedSentence } from "./read-treebank.js";

/** A sentence made ready: features that do not depend on tags, as indexes of the model. */
interface Example {
	readonly gold: Int32Array;
	readonly fixed: Int32Array;
	readonly features: readonly Int32Array[];
	readonly wordHashes: Uint32Array;
	readonly suffixHashes: Uint32Array;
	readonly afterHashes: Uint32Array;
}

export interface LearnedWeights {
	readonly hashes: readonly number[];
	/** Averaged weights, `tags.length` to a feature. */
	readonly weights: Float32Array;
}

/** Learns weights; `dictionary` tells each word's tags and which are certain. */
export function learnTagger(
	sentences: readonly TaggedSentence[],
	tags: readonly string[],
	options: {
		readonly dictionary: ReadonlyMap<string, string>;
		readonly epochs: number;
		readonly seed: number;
	},
): LearnedWeights {
	const size = tags.length;
	const indexOfHash = new Map<number, number>();
	const hashes: number[] = [];
	const indexOf = (hash: number): number => {
		let index = indexOfHash.get(hash);
		if (index === undefined) {
			index = hashes.length;
			indexOfHash.set(hash, index);
			hashes.push(hash);
		}
		return index;
	};
	const examples = sentences.map((sentence) =>
		makeExample(sentence, tags, options.dictionary, indexOf),
	);
	const capacity = 1 << 21;
	const weights = new Float32Array(capacity * size);
	const totals = new Float64Array(capacity * size);
	const stamps = new Int32Array(capacity * size);
	let clock = 0;
	const bump = (feature: number, tag: number, step: number): void => {
		const at = feature * size + tag;
		totals[at] = totals[at]! + (clock - stamps[at]!) * weights[at]!;
		stamps[at] = clock;
		weights[at] = weights[at]! + step;
	};
	const sums = new Float32Array(size);
	const active = new Int32Array(64);
	const random = seededRandom(options.seed);
	for (let epoch = 0; epoch < options.epochs; epoch++) {
		let wrong = 0;
		let seen = 0;
		for (const example of shuffle([...examples], random)) {
			let previous = size;
			let before = size;
			for (let at = 0; at < example.gold.length; at++) {
				let best = example.fixed[at]!;
				if (best < 0) {
					clock++;
					seen++;
					let count = 0;
					for (const feature of example.features[at]!)
						active[count++] = feature;
					active[count++] = indexOf(tagHash(previous));
					active[count++] = indexOf(tagPairHash(before, previous));
					active[count++] = indexOf(
						mixHashes(example.wordHashes[at]!, previous),
					);
					active[count++] = indexOf(
						mixHashes(example.suffixHashes[at]!, previous),
					);
					active[count++] = indexOf(
						mixHashes(example.afterHashes[at]!, previous + TAG_SEEDS.withAfter),
					);
					if (hashes.length >= capacity)
						throw new Error("more features than room for them");
					sums.fill(0);
					for (let index = 0; index < count; index++) {
						const base = active[index]! * size;
						for (let tag = 0; tag < size; tag++)
							sums[tag] = sums[tag]! + weights[base + tag]!;
					}
					best = 0;
					for (let tag = 1; tag < size; tag++)
						if (sums[tag]! > sums[best]!) best = tag;
					const gold = example.gold[at]!;
					if (best !== gold) {
						wrong++;
						for (let index = 0; index < count; index++) {
							bump(active[index]!, gold, 1);
							bump(active[index]!, best, -1);
						}
					}
				}
				before = previous;
				previous = best;
			}
		}
		console.log(
			`epoch ${epoch + 1}: ${((100 * (seen - wrong)) / seen).toFixed(2)} % of ${seen} right`,
		);
	}
	const averaged = new Float32Array(hashes.length * size);
	for (let at = 0; at < averaged.length; at++) {
		averaged[at] = (totals[at]! + (clock - stamps[at]!) * weights[at]!) / clock;
	}
	return { hashes, weights: averaged };
}

function makeExample(
	sentence: TaggedSentence,
	tags: readonly string[],
	dictionary: ReadonlyMap<string, string>,
	indexOf: (hash: number) => number,
): Example {
	const { words } = sentence;
	const kindOf = (word: string): string =>
		dictionary.get(word) ?? dictionary.get(lexicalForm(normOf(word))) ?? "";
	const quotes = { isOpen: false };
	let isInitial = true;
	const fixed = new Int32Array(words.length);
	const features = words.map((word, at) => {
		const known = kindOf(word);
		const isTurning = word === '"' || word === "'" || word === "’";
		const tag = isTurning
			? turningMarkTag(words, at, quotes)
			: (markTag(word) ?? (known.startsWith("!") ? known.slice(1) : ""));
		fixed[at] = tags.indexOf(tag);
		const list: number[] = [];
		const add = (index: number, role: Role): void => {
			const neighbour = words[index] ?? "";
			for (const hash of wordFeatures(neighbour, role, kindOf(neighbour)))
				list.push(indexOf(hash));
		};
		add(at, isInitial ? "initial" : "current");
		add(at - 1, "before");
		add(at + 1, "after");
		add(at - 2, "before2");
		add(at + 2, "after2");
		if (/[\p{L}\p{N}]/u.test(word)) isInitial = false;
		return Int32Array.from(list);
	});
	const forms = words.map((word) => lexicalForm(normOf(word)));
	return {
		gold: Int32Array.from(sentence.tags, (tag) => tags.indexOf(tag)),
		fixed,
		features,
		wordHashes: Uint32Array.from(forms, (form) =>
			hashText(form, TAG_SEEDS.withWord),
		),
		suffixHashes: Uint32Array.from(forms, (form) =>
			hashText(form.slice(-3), TAG_SEEDS.withSuffix),
		),
		afterHashes: Uint32Array.from(forms, (_, at) =>
			hashText(forms[at + 1] ?? "", TAG_SEEDS.withWord),
		),
	};
}

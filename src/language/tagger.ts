/** Words → Penn tags: a greedy averaged perceptron whose word-bound scores are summed once per word type. */

import {
	addWeights,
	makeFeatureTable,
	type SparseWeights,
} from "./feature-table.js";
import { markTag } from "./mark-tags.js";
import {
	hashText,
	lexicalForm,
	mixHashes,
	normOf,
	ROLES,
	wordFeatures,
} from "./word-features.js";

/** Learned weights as `models/tagger` holds them; `readTaggerWeights` makes them from the file's bytes. */
export interface TaggerWeights extends SparseWeights {
	readonly tags: readonly string[];
	/** Words with their tags in training, the most frequent first, joined by "|"; "!NN" for a tag that is certain. */
	readonly dictionary: ReadonlyMap<string, string>;
}

/** Tags sentences. The same words always get the same tags; it keeps a cache of word types, bounded in size. */
export interface Tagger {
	/** One Penn tag for each word of one sentence. */
	tag(words: readonly string[]): string[];
}

/** Seeds of features that depend on tags already given. */
export const TAG_SEEDS = {
	previous: 256,
	pair: 257,
	withWord: 258,
	withSuffix: 259,
	withAfter: 260,
} as const;

/** Word types of one generation of the cache; two are kept, which bounds memory on texts where no word comes twice. */
const GENERATION_SIZE = 14_000;

/** Longer words are tagged by their beginning: a line without a space is no word. */
const LONGEST_WORD = 60;

/** A word with all that does not depend on its neighbours worked out. */
interface WordType {
	/** Index of its tag where that needs no context, else -1. */
	readonly fixed: number;
	/** From `base` on, for each role in `ROLES` a score for every tag, one after the other, in steps of the weights. */
	readonly scores: Int16Array;
	readonly base: number;
	readonly wordHash: number;
	readonly suffixHash: number;
	readonly hasLetter: boolean;
	/** `"`, `'` and `’`, whose tag depends on what stands before them. */
	readonly isTurningMark: boolean;
}

/** Word types with the scores of all of them in one piece of memory: there are tens of thousands. */
interface Shelf {
	readonly types: Map<string, WordType>;
	readonly scores: Int16Array;
}

/** A tagger over learned weights. */
export function makeTagger(weights: TaggerWeights): Tagger {
	const { tags } = weights;
	const size = tags.length;
	const table = makeFeatureTable(weights);
	const indexOf = new Map(tags.map((tag, index) => [tag, index]));
	const contexts = tagContextScores(size, (hash, sums, base) =>
		addWeights(table, hash, sums, base),
	);
	const sums = new Int32Array(size);
	const width = size * ROLES.length;
	let shelf = makeShelf(GENERATION_SIZE);
	let olderShelf = shelf;
	const edge = makeType("", makeShelf(1));

	function makeShelf(places: number): Shelf {
		return { types: new Map(), scores: new Int16Array(places * width) };
	}

	function makeType(text: string, { types, scores }: Shelf): WordType {
		const base = types.size * width;
		const form = lexicalForm(normOf(text));
		const known =
			weights.dictionary.get(text) ?? weights.dictionary.get(form) ?? "";
		ROLES.forEach((role, index) => {
			for (const hash of wordFeatures(text, role, known))
				addWeights(table, hash, scores, base + index * size);
		});
		const mark = text === "" ? null : markTag(text);
		const certain = mark ?? (known.startsWith("!") ? known.slice(1) : "");
		return {
			fixed: indexOf.get(certain) ?? -1,
			scores,
			base,
			wordHash: hashText(form, TAG_SEEDS.withWord),
			suffixHash: hashText(form.slice(-3), TAG_SEEDS.withSuffix),
			hasLetter: /[\p{L}\p{N}]/u.test(text),
			isTurningMark: text === '"' || text === "'" || text === "’",
		};
	}

	function typeOf(text: string): WordType {
		const cached = shelf.types.get(text);
		if (cached !== undefined) return cached;
		if (shelf.types.size >= GENERATION_SIZE) {
			olderShelf = shelf;
			shelf = makeShelf(GENERATION_SIZE);
		}
		const known = olderShelf.types.get(text);
		const type =
			known === undefined
				? makeType(
						text.length > LONGEST_WORD ? text.slice(0, LONGEST_WORD) : text,
						shelf,
					)
				: moved(known, shelf);
		shelf.types.set(text, type);
		return type;
	}

	function moved(type: WordType, { types, scores }: Shelf): WordType {
		const base = types.size * width;
		scores.set(type.scores.subarray(type.base, type.base + width), base);
		return { ...type, scores, base };
	}

	/** The best tag of the word at `at`, given the two tags before it. */
	function bestTag(
		line: readonly WordType[],
		at: number,
		context: TagContext,
	): number {
		const { previous, beforePrevious, isInitial } = context;
		const current = line[at]!;
		const after = line[at + 1] ?? edge;
		const before = line[at - 1] ?? edge;
		const before2 = line[at - 2] ?? edge;
		const after2 = line[at + 2] ?? edge;
		const [a, b, c, d, e] = [
			current.scores,
			before.scores,
			after.scores,
			before2.scores,
			after2.scores,
		];
		const own = current.base + (isInitial ? size : 0);
		const ofBefore = before.base + 2 * size;
		const ofAfter = after.base + 3 * size;
		const ofBefore2 = before2.base + 4 * size;
		const ofAfter2 = after2.base + 5 * size;
		const pair = (beforePrevious * (size + 1) + previous) * size;
		for (let tag = 0; tag < size; tag++) {
			sums[tag] =
				a[own + tag]! +
				b[ofBefore + tag]! +
				c[ofAfter + tag]! +
				d[ofBefore2 + tag]! +
				e[ofAfter2 + tag]! +
				contexts[pair + tag]!;
		}
		addWeights(table, mixHashes(current.wordHash, previous), sums);
		addWeights(table, mixHashes(current.suffixHash, previous), sums);
		addWeights(
			table,
			mixHashes(after.wordHash, previous + TAG_SEEDS.withAfter),
			sums,
		);
		let best = 0;
		for (let tag = 1; tag < size; tag++)
			if (sums[tag]! > sums[best]!) best = tag;
		return best;
	}

	return {
		tag(words) {
			const line = words.map(typeOf);
			const out = new Array<string>(words.length);
			const quotes = { isOpen: false };
			const context = { previous: size, beforePrevious: size, isInitial: true };
			for (let at = 0; at < line.length; at++) {
				const type = line[at]!;
				let best = type.fixed;
				if (type.isTurningMark)
					best = indexOf.get(turningMarkTag(words, at, quotes)) ?? best;
				if (best < 0) best = bestTag(line, at, context);
				out[at] = tags[best]!;
				if (type.hasLetter) context.isInitial = false;
				context.beforePrevious = context.previous;
				context.previous = best;
			}
			return out;
		},
	};
}

interface TagContext {
	readonly previous: number;
	readonly beforePrevious: number;
	/** Whether no word stands before it in its sentence. */
	readonly isInitial: boolean;
}

/** Tag of a mark that looks the same at both ends; `quotes` remembers whether a double one stands open. */
export function turningMarkTag(
	words: readonly string[],
	at: number,
	quotes: { isOpen: boolean },
): string {
	if (words[at] === '"') {
		quotes.isOpen = !quotes.isOpen;
		return quotes.isOpen ? "``" : "''";
	}
	return /s$/i.test(words[at - 1] ?? "") ? "POS" : "''";
}

/** Scores of every tag after every pair of tags; index `size` stands for the start of the sentence. */
function tagContextScores(
	size: number,
	add: (hash: number, sums: Int16Array, base: number) => void,
): Int16Array {
	const scores = new Int16Array((size + 1) * (size + 1) * size);
	for (let before = 0; before <= size; before++) {
		for (let previous = 0; previous <= size; previous++) {
			const base = (before * (size + 1) + previous) * size;
			add(tagHash(previous), scores, base);
			add(tagPairHash(before, previous), scores, base);
		}
	}
	return scores;
}

/** Hash of "the tag before is …". */
export function tagHash(previous: number): number {
	return hashText(String(previous), TAG_SEEDS.previous);
}

/** Hash of "the two tags before are …". */
export function tagPairHash(before: number, previous: number): number {
	return hashText(`${before} ${previous}`, TAG_SEEDS.pair);
}

/** Words → Penn tags: a greedy averaged perceptron whose word-bound scores are summed once per word type. */

import {
	addWeights,
	makeFeatureTable,
	type SparseWeights,
} from "./feature-table.js";
import { markTag } from "./mark-tags.js";
import { makeTaggerKernel, SCORES } from "./tagger-kernel.js";
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
	/**
	 * One Penn tag for each word of one sentence. Where it opens with one of `names`, words that the document writes as names elsewhere, and
	 * nothing learned speaks against it, that word is a name.
	 */
	tag(words: readonly string[], names?: ReadonlySet<string>): string[];
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
	/** Where in the kernel's memory its scores begin: for each role in `ROLES` a score for every tag, in steps of the weights. */
	readonly base: number;
	readonly wordHash: number;
	readonly suffixHash: number;
	readonly hasLetter: boolean;
	/** Whether no other word of these letters was met in training. */
	readonly mayBeName: boolean;
	/** `"`, `'` and `’`, whose tag depends on what stands before them. */
	readonly isTurningMark: boolean;
}

/** Word types of one generation, whose scores lie one behind the other from `base` on. */
interface Shelf {
	readonly types: Map<string, WordType>;
	readonly base: number;
}

/** Numbers that the scores of one word type take. */
const WIDTH = SCORES * ROLES.length;

/** Score of places behind the last tag: lower than that of any tag can be. */
const NO_TAG = -30_000;

/** A tagger over learned weights, for up to `SCORES` tags. */
export function makeTagger(weights: TaggerWeights): Tagger {
	const { tags } = weights;
	const size = tags.length;
	const table = makeFeatureTable(weights);
	const indexOf = new Map(tags.map((tag, index) => [tag, index]));
	const name = indexOf.get("NNP") ?? -1;
	const pairs = (size + 1) ** 2;
	const kernel = makeTaggerKernel(
		pairs * SCORES + (1 + 2 * GENERATION_SIZE) * WIDTH,
	);
	const { memory, sums } = kernel;
	const contexts = kernel.first;
	fillContexts();
	const edgeBase = contexts + pairs * SCORES;
	const edge = makeType("", edgeBase);
	let shelf: Shelf = { types: new Map(), base: edgeBase + WIDTH };
	let older: Shelf = {
		types: new Map(),
		base: shelf.base + GENERATION_SIZE * WIDTH,
	};

	/** Scores of every tag after every pair of tags; index `size` stands for the start of the sentence. */
	function fillContexts(): void {
		for (let before = 0; before <= size; before++) {
			for (let previous = 0; previous <= size; previous++) {
				const base = contexts + (before * (size + 1) + previous) * SCORES;
				addWeights(table, tagHash(previous), memory, base);
				addWeights(table, tagPairHash(before, previous), memory, base);
				memory.fill(NO_TAG, base + size, base + SCORES);
			}
		}
	}

	function makeType(text: string, base: number): WordType {
		const form = lexicalForm(normOf(text));
		const known =
			weights.dictionary.get(text) ?? weights.dictionary.get(form) ?? "";
		memory.fill(0, base, base + WIDTH);
		ROLES.forEach((role, index) => {
			for (const hash of wordFeatures(text, role, known))
				addWeights(table, hash, memory, base + index * SCORES);
		});
		const mark = text === "" ? null : markTag(text);
		const certain = mark ?? (known.startsWith("!") ? known.slice(1) : "");
		return {
			fixed: indexOf.get(certain) ?? -1,
			base,
			wordHash: hashText(form, TAG_SEEDS.withWord) | 0,
			suffixHash: hashText(form.slice(-3), TAG_SEEDS.withSuffix) | 0,
			hasLetter: /[\p{L}\p{N}]/u.test(text),
			mayBeName: known.split("|").every((tag) => /^$|^!?NNPS?$/.test(tag)),
			isTurningMark: text === '"' || text === "'" || text === "’",
		};
	}

	function typeOf(text: string): WordType {
		const cached = shelf.types.get(text);
		if (cached !== undefined) return cached;
		if (shelf.types.size >= GENERATION_SIZE) {
			const { base } = older;
			older = shelf;
			shelf = { types: new Map(), base };
		}
		const base = shelf.base + shelf.types.size * WIDTH;
		const known = older.types.get(text);
		const type =
			known === undefined
				? makeType(text.slice(0, LONGEST_WORD), base)
				: moved(known, base);
		shelf.types.set(text, type);
		return type;
	}

	function moved(type: WordType, base: number): WordType {
		memory.copyWithin(base, type.base, type.base + WIDTH);
		return { ...type, base };
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
		kernel.addUp(
			current.base + (isInitial ? SCORES : 0),
			(line[at - 1] ?? edge).base + 2 * SCORES,
			after.base + 3 * SCORES,
			(line[at - 2] ?? edge).base + 4 * SCORES,
			(line[at + 2] ?? edge).base + 5 * SCORES,
			contexts + (beforePrevious * (size + 1) + previous) * SCORES,
		);
		addWeights(table, mixHashes(current.wordHash, previous), sums);
		addWeights(table, mixHashes(current.suffixHash, previous), sums);
		addWeights(
			table,
			mixHashes(after.wordHash, previous + TAG_SEEDS.withAfter),
			sums,
		);
		return kernel.best();
	}

	return {
		tag(words, names) {
			const line: WordType[] = [];
			const out = new Array<string>(words.length);
			const quotes = { isOpen: false };
			const context = { previous: size, beforePrevious: size, isInitial: true };
			for (let at = 0; at < words.length; at++) {
				// No further ahead than is looked at: of a longer line the first types might be gone before their turn.
				while (line.length < Math.min(words.length, at + 3))
					line.push(typeOf(words[line.length]!));
				const type = line[at]!;
				let best = type.fixed;
				if (type.isTurningMark)
					best = indexOf.get(turningMarkTag(words, at, quotes)) ?? best;
				if (
					context.isInitial &&
					type.mayBeName &&
					names?.has(words[at]!) === true
				)
					best = name;
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

/** Hash of "the tag before is …". */
export function tagHash(previous: number): number {
	return hashText(String(previous), TAG_SEEDS.previous);
}

/** Hash of "the two tags before are …". */
export function tagPairHash(before: number, previous: number): number {
	return hashText(`${before} ${previous}`, TAG_SEEDS.pair);
}

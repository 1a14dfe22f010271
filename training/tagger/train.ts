/** Treebanks → `models/tagger/weights.bin`. Run with `npm run train:tagger`; `-- FOLDER` names the treebanks' folder. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readTaggerWeights } from "../../src/language/read-tagger-weights.js";
import { makeTagger } from "../../src/language/tagger.js";
import { lexicalForm, normOf } from "../../src/language/word-features.js";
import { seededRandom } from "../seeded-random.js";
import { learnTagger } from "./perceptron.js";
import { readTreebank, type TaggedSentence } from "./read-treebank.js";
import { writeTaggerWeights } from "./write-weights.js";

const SEED = 20;
const EPOCHS = 8;
const folder = process.argv[2] ?? "../shared/ud";
const read = (name: string): TaggedSentence[] =>
	readTreebank(readFileSync(join(folder, name), "utf8"));

const dev = read("ewt-dev.conllu");
// The folder's training file holds the whole treebank, so what is measured on is taken out first.
const held = new Set(dev.map((sentence) => sentence.id));
const train = [
	...read("ewt-train.conllu"),
	...read("gum-open-train.conllu"),
].filter((sentence) => !held.has(sentence.id));
const tags = [...new Set(train.flatMap((sentence) => sentence.tags))].sort();
const dictionary = makeDictionary(train);
const learned = learnTagger([...train, ...recased(train)], tags, {
	dictionary,
	epochs: EPOCHS,
	seed: SEED,
});
const bytes = writeTaggerWeights({ tags, dictionary, ...learned });
writeFileSync("models/tagger/weights.bin", bytes);
console.log(`models/tagger/weights.bin: ${bytes.length} bytes`);

const tagger = makeTagger(readTaggerWeights(bytes));
let right = 0;
let total = 0;
const confusions = new Map<string, number>();
for (const sentence of dev) {
	tagger.tag(sentence.words).forEach((tag, at) => {
		total++;
		const gold = sentence.tags[at]!;
		if (tag === gold) right++;
		else
			confusions.set(
				`${gold} as ${tag}`,
				(confusions.get(`${gold} as ${tag}`) ?? 0) + 1,
			);
	});
}
console.log(
	`ewt-dev: ${((100 * right) / total).toFixed(2)} % of ${total} tokens`,
);
console.log(
	[...confusions]
		.sort((a, b) => b[1] - a[1])
		.slice(0, 14)
		.map(([kind, count]) => `${kind} ${count}`)
		.join(", "),
);

/** Words seen often enough: their tags, most frequent first; "!" before one that is all but always right. */
function makeDictionary(
	sentences: readonly TaggedSentence[],
): Map<string, string> {
	const counts = new Map<string, Map<string, number>>();
	for (const { words, tags: gold } of sentences) {
		words.forEach((word, at) => {
			const form = lexicalForm(normOf(word));
			// A capital inside a sentence is a word of its own: "May" is not "may".
			for (const key of new Set(
				at > 0 && word !== form ? [form, word] : [form],
			)) {
				const known = counts.get(key) ?? new Map<string, number>();
				known.set(gold[at]!, (known.get(gold[at]!) ?? 0) + 1);
				counts.set(key, known);
			}
		});
	}
	const dictionary = new Map<string, string>();
	for (const [word, known] of counts) {
		const sorted = [...known].sort(
			(a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
		);
		const total = sorted.reduce((sum, [, count]) => sum + count, 0);
		if (total < 4 || word.includes(" ")) continue;
		const isCertain = total >= 40 && sorted[0]![1] / total >= 0.998;
		const kept = sorted
			.filter(([, count]) => count / total >= 0.02)
			.slice(0, 4);
		dictionary.set(
			word,
			isCertain ? `!${sorted[0]![0]}` : kept.map(([tag]) => tag).join("|"),
		);
	}
	return dictionary;
}

/** A share of the sentences again as headlines: each word with a capital, or all in capitals. */
function recased(sentences: readonly TaggedSentence[]): TaggedSentence[] {
	const random = seededRandom(SEED + 1);
	const small = new Set(
		"a an the of in on at to for and or but as by with from is".split(" "),
	);
	const out: TaggedSentence[] = [];
	for (const { id, words, tags: gold } of sentences) {
		const draw = random();
		if (words.length < 4 || draw > 0.09) continue;
		const isUpper = draw < 0.03;
		const recase = (word: string): string =>
			isUpper
				? word.toUpperCase()
				: small.has(word)
					? word
					: word.slice(0, 1).toUpperCase() + word.slice(1);
		out.push({ id, words: words.map(recase), tags: gold });
	}
	return out;
}

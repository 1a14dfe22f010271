/**
 * Annotated articles → `models/attribution/weights.bin`. Run with `npm run train:attribution`; `-- FOLDER` names the
 * corpus's training folder, `-- FOLDER 4` learns from every fourth article only (for a learning curve).
 */

import { writeFileSync } from "node:fs";
import { spansOf } from "../../eval/attribution-protocol.js";
import { loadTagger } from "../../src/app/load-models.js";
import { writeAttributionFile } from "../../src/statements/learned/attribution-file.js";
import type { CandidateSet } from "../../src/statements/learned/candidate-set.js";
import { makeEmissionScorer } from "../../src/statements/learned/emission.js";
import { makeLattice } from "../../src/statements/learned/lattice.js";
import {
	makePassage,
	type Passage,
} from "../../src/statements/learned/passage.js";
import { makeRanker } from "../../src/statements/learned/ranker.js";
import { readPassages } from "../../src/statements/learned/read-passages.js";
import { passageCode } from "../../src/statements/learned/shared-features.js";
import { makeWordMemory } from "../../src/statements/learned/word-memory.js";
import { buildLexicon } from "./build-lexicon.js";
import { chooseThresholds } from "./choose-thresholds.js";
import { goldStates } from "./gold-states.js";
import { makeExample } from "./make-examples.js";
import { trainSequenceMean } from "./mean-of-runs.js";
import { numberFeatures } from "./number-features.js";
import {
	packRanker,
	packSequence,
	unpackRanker,
	unpackSequence,
} from "./pack-weights.js";
import { readStandoff } from "./read-standoff.js";
import { trainSequence } from "./train-lattice.js";
import {
	makeRankExamples,
	type RankWeights,
	spanKey,
	trainRanker,
} from "./train-ranker.js";

const folder = process.argv[2] ?? "../shared/polnear/train";
const every = Number(process.argv[3] ?? 1);
const SEQUENCE = {
	epochs: 6,
	averageFrom: 3,
	rate: 0.015,
	decay: 0.02,
	dropout: 0.4,
};
const RANKER = { epochs: 6, rate: 0.05, decay: 0, dropout: 0.2 };
/** Runs of the final sequence model whose mean is kept. */
const RUNS = 2;
/** Features met less often are not learned; weights below these are not kept. */
const LEAST_COUNT = 2;
const LEAST_STATE_WEIGHT = 0.025;
const LEAST_RANK_WEIGHT = 0.02;
/** Parts in which the training articles are read by models that have not seen them. */
const FOLDS = 3;

const began = Date.now();
const log = (message: string): void =>
	console.log(`${((Date.now() - began) / 1000).toFixed(0)} s  ${message}`);

const tagger = loadTagger();
const examples = readStandoff(folder)
	.filter((_, index) => index % every === 0)
	.map((article) => makeExample(article, tagger));
const lexicon = buildLexicon(examples);
const memory = makeWordMemory();
const articles = examples.map((example) => {
	const shareOf = lexicon.without(example.article);
	const passages = example.passages.map((range) =>
		makePassage(example.analysis, range, { memory, shareOf }),
	);
	const codes = passages.map(passageCode);
	return {
		article: example.article,
		passages,
		items: passages.map((passage, index) => {
			const { first, end } = passage.range;
			const labels = example.labels.slice(first, end);
			return {
				passage,
				codes: [
					codes[index - 1] ?? passageCode(null),
					codes[index + 1] ?? passageCode(null),
				] as const,
				states: goldStates(labels, example.side.subarray(first, end)),
				gold: goldKeys(labels),
				article: example.article,
			};
		}),
	};
});
const items = articles.flatMap((article) => article.items);
log(`${articles.length} articles, ${items.length} passages`);

const { hashes, examples: sequences } = numberFeatures(items, LEAST_COUNT);
const options = { ...SEQUENCE, features: hashes.length };
log(`${hashes.length} features`);

const lattice = makeLattice();
const setsOf = new Map<readonly Passage[], CandidateSet[]>();
for (let fold = 0; fold < FOLDS; fold++) {
	const others = sequences.filter(
		(_, at) => foldOf(items[at]!.article, FOLDS) !== fold,
	);
	const weights = packSequence(
		trainSequence(others, { ...options, seed: 10 + fold }),
		hashes,
		LEAST_STATE_WEIGHT,
	);
	const scorer = makeEmissionScorer(unpackSequence(weights));
	for (const { article, passages } of articles) {
		if (foldOf(article, FOLDS) === fold)
			setsOf.set(passages, readPassages(passages, scorer, lattice));
	}
	log(`fold ${fold + 1} of ${FOLDS} read`);
}
const sequence = packSequence(
	trainSequenceMean(sequences, { ...options, seed: 1, runs: RUNS }),
	hashes,
	LEAST_STATE_WEIGHT,
);
log("sequence model learned");

const sets = articles.flatMap(({ passages }) => setsOf.get(passages)!);
const gold = items.map((item) => item.gold);
const half = items.map((item) => foldOf(item.article, 2));
const firstPass = trainRanker(makeRankExamples(sets, gold, null), {
	...RANKER,
	seed: 2,
});
const firstChances = new Array<Float64Array>(sets.length);
const firstHalves: RankWeights[] = [];
forEachHalf((other) => {
	const pass = trainRanker(makeRankExamples(other.sets, other.gold, null), {
		...RANKER,
		seed: 3 + other.half,
	});
	firstHalves.push(pass);
	const ranker = makeRanker(unpackRanker(packRanker(pass, pass, 0)));
	for (const at of other.rest) firstChances[at] = ranker.first(sets[at]!);
});
log("first pass learned");

const secondPass = trainRanker(makeRankExamples(sets, gold, firstChances), {
	...RANKER,
	seed: 5,
});
const secondChances = new Array<Float64Array>(sets.length);
forEachHalf((other) => {
	const first = firstChances.filter((_, at) => half[at] === other.half);
	const pass = trainRanker(makeRankExamples(other.sets, other.gold, first), {
		...RANKER,
		seed: 6 + other.half,
	});
	const ranker = makeRanker(
		unpackRanker(packRanker(firstHalves[other.half]!, pass, 0)),
	);
	for (const at of other.rest) secondChances[at] = ranker.second(sets[at]!);
});
const thresholds = chooseThresholds(sets, gold, secondChances);
log(`second pass learned; thresholds ${thresholds.join(", ")}`);

const bytes = writeAttributionFile({
	...sequence,
	...packRanker(firstPass, secondPass, LEAST_RANK_WEIGHT),
	lexicon: lexicon.shares,
	thresholds,
});
writeFileSync(process.argv[4] ?? "models/attribution/weights.bin", bytes);
log(`models/attribution/weights.bin: ${bytes.length} bytes`);

/** Calls `use` with one half of the passages to learn from and the rest to read, then the other way round. */
function forEachHalf(
	use: (part: {
		readonly half: number;
		readonly sets: CandidateSet[];
		readonly gold: ReadonlySet<string>[];
		readonly rest: readonly number[];
	}) => void,
): void {
	for (const own of [0, 1]) {
		use({
			half: own,
			sets: sets.filter((_, at) => half[at] === own),
			gold: gold.filter((_, at) => half[at] === own),
			rest: sets.map((_, at) => at).filter((at) => half[at] !== own),
		});
	}
}

/** Right spans of a passage by kind and place. */
function goldKeys(labels: readonly string[]): ReadonlySet<string> {
	const spans = spansOf(labels);
	return new Set(
		[spans.source, spans.cue, spans.content].flatMap((pieces, kind) =>
			pieces.map(([start, end]) => spanKey(kind, start, end)),
		),
	);
}

/** Part that an article falls into, by its name: all its annotators' versions fall together. */
function foldOf(article: string, folds: number): number {
	let hash = 0;
	for (let at = 0; at < article.length; at++)
		hash = (Math.imul(hash, 31) + article.charCodeAt(at)) >>> 0;
	return (hash >>> 5) % folds;
}

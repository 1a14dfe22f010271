import { readFileSync } from "node:fs";
import { loadTagger } from "../../src/app/load-models.js";
import { groupArticles, parseLines } from "../../eval/attribution-lines.js";
import { scoreLabels } from "../../eval/attribution-protocol.js";
import { makePassage, makeWordMemory, type Passage } from "../../src/statements/learned/passage.js";
import { passageCode } from "../../src/statements/learned/features.js";
import { buildLexicon } from "./build-lexicon.js";
import { goldStates } from "./gold-states.js";
import { makeExample, type Example } from "./make-examples.js";
import { readStandoff } from "./read-standoff.js";
import { indexFeatures, makeSequenceExample, trainSequence } from "./train-lattice.js";
import { packStateWeights } from "./pack-weights.js";
import { makeEmissionScorer } from "../../src/statements/learned/emission.js";
import { makeLattice, runLattice } from "../../src/statements/learned/lattice.js";
import { findCandidates } from "../../src/statements/learned/span-candidates.js";
import { chooseSpans } from "../../src/statements/learned/choose-spans.js";
const arg: any = Object.fromEntries(process.argv.slice(2).map((s) => s.split("=")));
const tagger = loadTagger();
let t0 = Date.now();
let articles = readStandoff("../shared/polnear/train");
if (arg.sub) articles = articles.filter((_, i) => i % Number(arg.sub) === 0);
const examples = articles.map((a) => makeExample(a, tagger));
console.log("examples", examples.length, (Date.now() - t0) / 1000); t0 = Date.now();
const lexicon = buildLexicon(examples);
const memory = makeWordMemory();
export interface Item { passage: Passage; codes: [number, number]; states: Uint8Array; labels: string[] }
function items(list: readonly Example[]): Item[] {
	const out: Item[] = [];
	for (const ex of list) {
		const shareOf = lexicon.without(ex.article);
		const ps = ex.passages.map((range) => makePassage(ex.analysis, range, { memory, shareOf }));
		const codes = ps.map(passageCode);
		ps.forEach((passage, i) => { if (passage.size) { const {first,end} = passage.range; const labels = ex.labels.slice(first, end); out.push({ passage, codes: [codes[i - 1] ?? 99, codes[i + 1] ?? 99], labels, states: goldStates(labels, ex.side.subarray(first, end)) }); } });
	}
	return out;
}
const train = items(examples);
console.log("passages", train.length, "tokens", train.reduce((a, x) => a + x.passage.size, 0), (Date.now() - t0) / 1000); t0 = Date.now();
const valid = groupArticles(parseLines(readFileSync("../shared/polnear/cofenet-valid.jsonl", "utf8")), tagger);
const shareOf = lexicon.all();
const vitems = valid.map((art) => { const ps = art.passages.map((range) => makePassage(art.analysis, range, { memory, shareOf })); const codes = ps.map(passageCode); return ps.map((passage, i) => ({ passage, codes: [codes[i - 1] ?? 99, codes[i + 1] ?? 99] as [number, number], labels: art.lines[i]!.labels })); }).flat();
const index = indexFeatures(train, Number(arg.min ?? 3));
console.log("features", index.hashes.length, (Date.now() - t0) / 1000); t0 = Date.now();
const seq = train.map((x) => makeSequenceExample(x.passage, x.codes, { states: x.states, index }));
console.log("vectors", seq.reduce((a, x) => a + x.features.length, 0), (Date.now() - t0) / 1000); t0 = Date.now();
const w = trainSequence(seq, index, { epochs: Number(arg.ep ?? 4), averageFrom: Number(arg.avg ?? 2), rate: Number(arg.lr ?? 0.015), decay: Number(arg.l2 ?? 0.02), dropout: Number(arg.drop ?? 0.3), seed: 1 });
for (const prune of [0.0, 0.02, 0.03, 0.05]) {
	const packed = packStateWeights(w, prune);
	const scorer = makeEmissionScorer(packed);
	const lattice = makeLattice();
	for (const th of prune ? [0.38] : [0.34, 0.38, 0.42]) {
		const preds: string[][] = [];
		t0 = Date.now();
		for (const x of vitems) {
			scorer.score(x.passage, x.codes, lattice);
			runLattice(lattice, x.passage.size);
			const c = findCandidates(lattice, x.passage.size, 0.02).map((c) => ({ ...c, worth: c.chance - th }));
			const labels = new Array<string>(x.passage.size).fill("O");
			for (const s of chooseSpans(c)) for (let i = s.start; i < s.end; i++) labels[i] = (i === s.start ? "B-" : "I-") + ["source", "cue", "content"][s.kind];
			preds.push(labels);
		}
		const dt = Date.now() - t0;
		const sc = scoreLabels(vitems.map((x) => x.labels), preds);
		const f = (x: number) => (100 * x).toFixed(1);
		console.log("prune", prune, "rows", packed.rows.length / 14, "th", th, Object.entries(sc.exact).map(([k, v]) => `${k} P${f(v.p)} R${f(v.r)} F${f(v.f1)}`).join(" | "), Math.round(vitems.reduce((a, x) => a + x.passage.size, 0) / dt * 1000), "tok/s");
	}
}

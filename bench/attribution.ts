/** `npm run bench:attribution -- FOLDER`: how fast attributions are read once a text is analysed, and at what cost in memory. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadAttributionModel, loadTagger } from "../src/app/load-models.js";
import { analyze } from "../src/language/analyze.js";
import type { Block } from "../src/model/document.js";
import { findLearnedAttributions } from "../src/statements/learned/find-learned-attributions.js";

const folder = process.argv[2] ?? "../shared/polnear/train/text";
const ARTICLES = 250;
const ROUNDS = 6;
/** Length of an article in tokens to which speeds are converted. */
const ORDINARY = 880;

const began = performance.now();
const model = loadAttributionModel();
const loaded = performance.now() - began;
const tagger = loadTagger();
const texts = readdirSync(folder)
	.filter((name) => name.endsWith(".txt"))
	.slice(0, ARTICLES)
	.map((name) => readFileSync(join(folder, name), "utf8"));
const blocksOf = (text: string): Block[] =>
	[...text.matchAll(/[^\n]+/g)].map((line) => ({
		start: line.index,
		end: line.index + line[0].length,
		kind: "body",
	}));
let analyses = texts.map((text) => analyze(text, blocksOf(text), tagger));
const tokens = analyses.reduce((sum, each) => sum + each.tokens.length, 0);
const speed = (work: () => void): string => {
	let best = 0;
	for (let round = 0; round < ROUNDS; round++) {
		const start = process.cpuUsage();
		work();
		const { user, system } = process.cpuUsage(start);
		best = Math.max(best, (tokens / (user + system)) * 1e6);
	}
	return `${Math.round(best / 1000)} thousand tokens, ${Math.round(best / ORDINARY)} ordinary articles a second of processor time`;
};
console.log(`weights loaded in ${loaded.toFixed(0)} ms`);
console.log(
	`attributions alone: ${speed(() => {
		for (const analysis of analyses) findLearnedAttributions(analysis, model);
	})}`,
);
console.log(
	`language layer:     ${speed(() => {
		analyses = texts.map((text) => analyze(text, blocksOf(text), tagger));
	})}`,
);
analyses = [];
globalThis.gc?.();
console.log(
	`memory: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident, ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB of heap`,
);

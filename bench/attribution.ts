/** `npm run bench:attribution -- FOLDER`: how fast attributions are read once a text is analysed, and at what cost in memory. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Block } from "../src/model/document.js";

const folder = process.argv[2] ?? "../shared/polnear/dev/text";
const ARTICLES = 250;
const ROUNDS = 16;
/** Length of an article in tokens to which speeds are converted. */
const ORDINARY = 880;

if (!existsSync(folder)) {
	console.log(`attributions alone: not measured, no folder ${folder}`);
	process.exit(0);
}
// The compiled program is measured, as it is installed: what runs TypeScript directly slows inner functions down.
const built = (file: string): string =>
	new URL(`../dist/${file}`, import.meta.url).href;
const { loadAttributionModel, loadTagger } = (await import(
	built("app/load-models.js")
)) as typeof import("../src/app/load-models.js");
const { analyze } = (await import(
	built("language/analyze.js")
)) as typeof import("../src/language/analyze.js");
const { findLearnedAttributions } = (await import(
	built("statements/learned/find-learned-attributions.js")
)) as typeof import("../src/statements/learned/find-learned-attributions.js");

globalThis.gc?.();
const before = process.memoryUsage().rss;
const began = performance.now();
const model = loadAttributionModel();
row("weights loaded in", `${(performance.now() - began).toFixed(0)} ms`);
row(
	"memory they take",
	`${((process.memoryUsage().rss - before) / 1e6).toFixed(0)} MB`,
);
const tagger = loadTagger();
const texts = readdirSync(folder)
	.filter((name) => name.endsWith(".txt"))
	.slice(0, ARTICLES)
	.map((name) => readFileSync(join(folder, name), "utf8"));
const analyses = texts.map((text) => analyze(text, blocksOf(text), tagger));
const tokens = analyses.reduce((sum, each) => sum + each.tokens.length, 0);
row("articles", `${texts.length} of ${folder}, ${tokens} tokens`);
row(
	"attributions alone",
	speed((at) => findLearnedAttributions(analyses[at]!, model)),
);
row(
	"analysis of the text before",
	speed((at) => analyze(texts[at]!, blocksOf(texts[at]!), tagger)),
);
row(
	"peak memory",
	`${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB, the articles among it`,
);

/** Speed over all articles, each one's least disturbed round counted. */
function speed(work: (at: number) => unknown): string {
	const least = new Float64Array(texts.length).fill(Number.POSITIVE_INFINITY);
	for (let round = 0; round < ROUNDS; round++) {
		for (let at = 0; at < texts.length; at++) {
			const start = performance.now();
			work(at);
			least[at] = Math.min(least[at]!, performance.now() - start);
		}
	}
	const seconds = least.reduce((sum, time) => sum + time, 0) / 1000;
	const each = (count: number): string => (count / seconds).toFixed(0);
	return `${each(texts.length)} articles a second; ${each(tokens / ORDINARY)} of ${ORDINARY} tokens (${each(tokens / 1000)} thousand tokens)`;
}

function blocksOf(text: string): Block[] {
	return [...text.matchAll(/[^\n]+/g)].map((line) => ({
		start: line.index,
		end: line.index + line[0].length,
		kind: "body",
	}));
}

function row(name: string, figure: string): void {
	console.log(`${name.padEnd(30)}${figure}`);
}

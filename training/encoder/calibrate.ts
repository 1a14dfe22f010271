/**
 * How sure the encoder and the linear model may be together, by the articles that the encoder has not learned from →
 * `models/encoder/weights.json`, into which `export.py` has put the chain. Run with `tsx training/encoder/calibrate.ts FOLDER`; FOLDER is
 * the corpus's training folder. A linear model that has not learned from these articles either is trained first; `… FOLDER MODELS` takes one
 * from the folder "…/models/".
 */

import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { KINDS, spansOf } from "../../eval/attribution-protocol.js";
import { openEmissions } from "../../src/app/engine/open-encoder.js";
import {
	loadAttributionModel,
	loadTagger,
	shippedModels,
} from "../../src/app/load-models.js";
import type { Chain } from "../../src/statements/encoder/chain.js";
import {
	encoderSpans,
	type Line,
	type MixWeights,
	mixSpans,
	oddsOf,
	onLine,
} from "../../src/statements/encoder/mixed-model.js";
import {
	chooseLikely,
	type FoundSpan,
} from "../../src/statements/learned/attribution-model.js";
import { makeExample } from "../attribution/make-examples.js";
import { readStandoff } from "../attribution/read-standoff.js";
import { learnFromPart } from "../joining/part-model.js";
import { fitLine } from "./fit-line.js";
import { heldOutOf } from "./held-out.js";

/** Of the encoder in the mean. */
const SHARE = 0.75;
/** Chances below are left out: they are many, and no span is kept for them. */
const LEAST_CHANCE = 0.05;
/** At which scores are taken before thresholds are known. */
const USUAL_THRESHOLDS = [0.36, 0.36, 0.36];

const [folder, given] = process.argv.slice(2);
if (folder === undefined) {
	console.error("calibrate: name the folder with text/ and attributions/");
	process.exit(2);
}
const path = new URL("encoder/weights.json", shippedModels);
const { chain } = JSON.parse(readFileSync(path, "utf8")) as {
	readonly chain: Chain;
};
const articles = readStandoff(folder);
const heldOut = heldOutOf(articles);
const linear =
	given === undefined
		? learnFromPart(folder, (article) => !heldOut.has(article))
		: loadAttributionModel(pathToFileURL(given));
const tagger = loadTagger();
const emissionsOf = await openEmissions();

/** Mixed spans of a passage, and the keys of its right ones. */
const cases: { spans: FoundSpan[]; right: ReadonlySet<string> }[] = [];
for (const article of articles.filter((each) => heldOut.has(each.article))) {
	const { analysis, passages, labels } = makeExample(article, tagger);
	const emissions = await emissionsOf(analysis, passages);
	const others = linear.likelySpans(analysis, passages);
	for (const [index, { first, end }] of passages.entries()) {
		const pieces = spansOf(labels.slice(first, end));
		cases.push({
			spans: mixSpans(
				encoderSpans(emissions[index]!, first, chain),
				others[index]!,
				SHARE,
			),
			right: new Set(
				KINDS.flatMap((name, kind) =>
					pieces[name].map(([from, to]) =>
						keyOf({ kind, start: first + from, end: first + to }),
					),
				),
			),
		});
	}
}
const calibration = KINDS.map((_, kind) =>
	fitLine(
		cases.flatMap(({ spans, right }) =>
			spans
				.filter((span) => span.kind === kind && span.chance > LEAST_CHANCE)
				.map((span) => ({
					odds: oddsOf(span.chance),
					isRight: right.has(keyOf(span)),
				})),
		),
	),
);
const scores = scoresWith(calibration);
KINDS.forEach((name, kind) => {
	const { slope, offset } = calibration[kind]!;
	console.log(
		`${name}: log odds ${slope.toFixed(2)} times, ${offset.toFixed(2)} added; exact F1 ${(100 * scores[kind]!).toFixed(1)}`,
	);
});
const weights: MixWeights = {
	chain,
	share: SHARE,
	calibration,
	// Where one more span no longer raises F1 (Lipton and others, 2014).
	thresholds: scores.map((f1) => Math.round(50 * f1) / 100),
};
writeFileSync(path, `${JSON.stringify(weights, null, "\t")}\n`);
console.log("models/encoder/weights.json");

/** Exact F1 of each kind with the usual thresholds. */
function scoresWith(lines: readonly Line[]): readonly number[] {
	const found = [0, 0, 0];
	const both = [0, 0, 0];
	for (const { spans, right } of cases) {
		const sure = spans.map((span) => ({
			...span,
			chance: onLine(lines[span.kind]!, span.chance),
		}));
		for (const span of chooseLikely(sure, USUAL_THRESHOLDS)) {
			found[span.kind]!++;
			if (right.has(keyOf(span))) both[span.kind]!++;
		}
		for (const key of right) found[Number(key[0])]!++;
	}
	return both.map((count, kind) => (2 * count) / Math.max(1, found[kind]!));
}

function keyOf({
	kind,
	start,
	end,
}: Pick<FoundSpan, "kind" | "start" | "end">): string {
	return `${kind} ${start} ${end}`;
}

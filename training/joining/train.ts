/**
 * Annotated articles → `models/joining/weights.json`: how the findings of rules and learned model are weighed. Run with
 * `npm run train:joining`; `-- FOLDER` names the corpus's training folder. Half of the articles are read by a model that
 * has learned from the other half, for a model is too sure of what it has seen; `-- FOLDER MODELS` takes such a model from
 * the folder "…/models/" instead of training it. With `--engine encoder` the articles are those that the encoder has not learned from, the
 * linear model has not either, and the weights are `models/encoder/joining.json`.
 */

import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { engineArgument, engineNamed } from "../../eval/engine-argument.js";
import { openEngine } from "../../src/app/engine/open-engine.js";
import { loadCodebook } from "../../src/app/load-codebook.js";
import { loadAttributionModel, loadTagger } from "../../src/app/load-models.js";
import {
	agreementOf,
	closerFeatures,
	isOfText,
	standsFeatures,
	type Version,
} from "../../src/statements/joined/candidate-features.js";
import {
	type JudgeWeights,
	oddsOf,
} from "../../src/statements/joined/judge.js";
import { readStandoff } from "../attribution/read-standoff.js";
import { heldOutOf } from "../encoder/held-out.js";
import {
	gatherCandidates,
	goldOfArticle,
	type LabelledCandidate,
} from "./gather-candidates.js";
import { learnFromPart } from "./part-model.js";
import { readGold } from "./read-gold.js";
import { type LogisticExample, trainLogistic } from "./train-logistic.js";

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { engine: engineArgument },
});
const engine = engineNamed(values.engine);
const [folder = "../shared/polnear/train", given] = positionals;
/** A statement of the model alone is kept where it is at least as likely right as wrong. */
const LEAST_LEARNED = 0.5;
/** The rules' words are given up only where the model's are much likelier to be closer. */
const LEAST_CLOSER = 0.8;

/** Readings of negotiations: what texts provide is learned from these, for the annotators of other news seldom mark it. */
const GOLD = ["../shared/gold", "eval/examples", "eval/blind/worked"];

const began = Date.now();
const log = (message: string): void =>
	console.log(`${((Date.now() - began) / 1000).toFixed(0)} s  ${message}`);

const articles = readStandoff(folder);
const names = [...new Set(articles.map(({ article }) => article))].sort();
const codebook = loadCodebook();
const tagger = loadTagger();
const gathered: LabelledCandidate[] = [];
const heldOut = heldOutOf(articles);
const linear =
	given === undefined
		? learnFromPart(folder, isLearnedFrom)
		: loadAttributionModel(pathToFileURL(given));
const modelOf = await openEngine(engine, linear);
for (const article of articles) {
	if (isLearnedFrom(article.article)) continue;
	const all = await gatherCandidates(article.text, goldOfArticle(article), {
		codebook,
		tagger,
		modelOf,
	});
	gathered.push(...all.filter((each) => !isText(each)));
}
log(`${gathered.length} candidates`);
for (const { text, gold } of GOLD.flatMap(readGold)) {
	const all = await gatherCandidates(text, gold, { codebook, tagger, modelOf });
	gathered.push(...all.filter(isText));
}
log(`${gathered.length} with what texts provide`);
const weights: JudgeWeights = {
	stands: trainLogistic(gathered.flatMap(standsExamples)),
	closer: trainLogistic(gathered.flatMap(closerExamples)),
	leastLearned: LEAST_LEARNED,
	leastCloser: LEAST_CLOSER,
};
const out =
	engine === "encoder"
		? "models/encoder/joining.json"
		: "models/joining/weights.json";
writeFileSync(out, `${JSON.stringify(weights, null, "\t")}\n`);
log(out);

/** Whether the model learns from an article: every other one, of the encoder all but those held out. */
function isLearnedFrom(article: string): boolean {
	return engine === "encoder"
		? !heldOut.has(article)
		: names.indexOf(article) % 2 === 0;
}

function isText({ candidate }: LabelledCandidate): boolean {
	return candidate.rule !== null && isOfText(candidate.rule);
}

/** One example for each reader's words. */
function standsExamples({
	candidate,
	ruleOverlap,
	learnedOverlap,
}: LabelledCandidate): readonly LogisticExample[] {
	const example = (version: Version, overlap: number): LogisticExample => ({
		features: standsFeatures(candidate, version),
		group: agreementOf(candidate),
		odds: oddsOf(candidate),
		isRight: overlap >= 0.5,
	});
	return [
		...(candidate.rule ? [example("rule", ruleOverlap)] : []),
		...(candidate.learned && candidate.overlap < 1
			? [example("learned", learnedOverlap)]
			: []),
	];
}

function closerExamples({
	candidate,
	ruleOverlap,
	learnedOverlap,
}: LabelledCandidate): readonly LogisticExample[] {
	const features = closerFeatures(candidate);
	if (features.length === 0 || ruleOverlap === learnedOverlap) return [];
	return [
		{
			features,
			group: agreementOf(candidate),
			odds: oddsOf(candidate),
			isRight: learnedOverlap > ruleOverlap,
		},
	];
}

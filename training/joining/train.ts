/**
 * Annotated articles → `models/joining/weights.json`: how the findings of rules and learned model are weighed. Run with
 * `npm run train:joining`; `-- FOLDER` names the corpus's training folder. Half of the articles are read by a model that
 * has learned from the other half, for a model is too sure of what it has seen; `-- FOLDER MODELS` takes such a model from
 * the folder "…/models/" instead of training it.
 */

import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
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
import {
	gatherCandidates,
	goldOfArticle,
	type LabelledCandidate,
} from "./gather-candidates.js";
import { learnFromPart } from "./part-model.js";
import { readGold } from "./read-gold.js";
import { type LogisticExample, trainLogistic } from "./train-logistic.js";

const [folder = "../shared/polnear/train", given] = process.argv.slice(2);
/** A statement of the model alone is kept where it is at least as likely right as wrong. */
const LEAST_LEARNED = 0.5;
/** The rules' words are given up only where the model's are much likelier to be closer. */
const LEAST_CLOSER = 0.8;

/** Readings of negotiations: what texts provide is learned from these, for the annotators of other news seldom mark it. */
const GOLD = ["../shared/gold", "eval/examples"];

const began = Date.now();
const log = (message: string): void =>
	console.log(`${((Date.now() - began) / 1000).toFixed(0)} s  ${message}`);

const articles = readStandoff(folder);
const names = [...new Set(articles.map(({ article }) => article))].sort();
const codebook = loadCodebook();
const tagger = loadTagger();
const gathered: LabelledCandidate[] = [];
const model =
	given === undefined
		? learnFromPart(folder, isLearnedFrom)
		: loadAttributionModel(pathToFileURL(given));
for (const article of articles) {
	if (isLearnedFrom(article.article)) continue;
	const all = await gatherCandidates(article.text, goldOfArticle(article), {
		codebook,
		tagger,
		model,
	});
	gathered.push(...all.filter((each) => !isText(each)));
}
log(`${gathered.length} candidates`);
for (const { text, gold } of GOLD.flatMap(readGold)) {
	const all = await gatherCandidates(text, gold, { codebook, tagger, model });
	gathered.push(...all.filter(isText));
}
log(`${gathered.length} with what texts provide`);
const weights: JudgeWeights = {
	stands: trainLogistic(gathered.flatMap(standsExamples)),
	closer: trainLogistic(gathered.flatMap(closerExamples)),
	leastLearned: LEAST_LEARNED,
	leastCloser: LEAST_CLOSER,
};
writeFileSync(
	"models/joining/weights.json",
	`${JSON.stringify(weights, null, "\t")}\n`,
);
log("models/joining/weights.json");

/** Whether the half model learns from an article: every other one. */
function isLearnedFrom(article: string): boolean {
	return names.indexOf(article) % 2 === 0;
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

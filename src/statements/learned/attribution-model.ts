/** The learned attribution model: from an analysed article to the spans of its sources, cues and contents. */

import type { Analysis } from "../../model/analysis.js";
import { chooseSpans } from "./choose-spans.js";
import { makeEmissionScorer, type StateWeights } from "./emission.js";
import { makeLattice } from "./lattice.js";
import { makePassage, type PassageRange } from "./passage.js";
import { makeRanker, type RankerWeights } from "./ranker.js";
import { readPassages } from "./read-passages.js";
import { makeWordMemory } from "./word-memory.js";

/** All that training leaves behind. */
export interface AttributionWeights {
	readonly states: StateWeights;
	readonly ranker: RankerWeights;
	/** Share of uses as a cue by "lemma/class". */
	readonly lexicon: ReadonlyMap<string, number>;
	/** Least chance at which a source, a cue, a content is kept. */
	readonly thresholds: readonly number[];
}

/** A span found; token indexes are those of `Analysis.tokens`, `end` excluded. */
export interface FoundSpan {
	/** `SOURCE`, `CUE` or `CONTENT` of states.ts. */
	readonly kind: number;
	readonly start: number;
	readonly end: number;
	/** Chance, as the ranker sees it, that exactly this span is right. */
	readonly chance: number;
}

export interface SpanFinder {
	/** Spans of each passage, in text order and without overlap. */
	findSpans(
		analysis: Analysis,
		passages: readonly PassageRange[],
	): FoundSpan[][];
}

export interface AttributionModel extends SpanFinder {
	/** All spans of each passage that may be right, overlapping ones too, in no order that means anything. */
	likelySpans(
		analysis: Analysis,
		passages: readonly PassageRange[],
	): FoundSpan[][];
}

/** A model over weights; it keeps bounded memories of words from one article to the next. */
export function makeAttributionModel(
	weights: AttributionWeights,
): AttributionModel {
	const { lexicon, thresholds } = weights;
	const scorer = makeEmissionScorer(weights.states);
	const ranker = makeRanker(weights.ranker);
	const lattice = makeLattice();
	const memory = makeWordMemory();
	const shareOf = (key: string): number => lexicon.get(key) ?? -1;
	const likelySpans: AttributionModel["likelySpans"] = (analysis, ranges) => {
		const passages = ranges.map((range) =>
			makePassage(analysis, range, { memory, shareOf }),
		);
		return readPassages(passages, scorer, lattice).map((set) => {
			const { first } = set.passage.range;
			const chances = ranker.second(set);
			return set.candidates.map((candidate, own) => ({
				kind: candidate.kind,
				start: first + candidate.start,
				end: first + candidate.end,
				chance: chances[own]!,
			}));
		});
	};
	return {
		likelySpans,
		findSpans: (analysis, passages) =>
			likelySpans(analysis, passages).map((spans) =>
				chooseLikely(spans, thresholds),
			),
	};
}

/** The best set of spans without overlap whose chances lie above the threshold of their kind. */
export function chooseLikely(
	spans: readonly FoundSpan[],
	thresholds: readonly number[],
): FoundSpan[] {
	return chooseSpans(
		spans.map(({ kind, start, end, chance }) => ({
			kind,
			start,
			end,
			chance,
			worth: chance - thresholds[kind]!,
		})),
	);
}

/** Longest passage in tokens: longer blocks are read in parts, so that work stays linear in the text. */
const LONGEST_PASSAGE = 400;

/** One passage a block, long blocks cut between sentences (a sentence that is longer still, anywhere). */
export function passagesOf(analysis: Analysis): PassageRange[] {
	const passages: { first: number; end: number }[] = [];
	let block = -1;
	for (const sentence of analysis.sentences) {
		const end = sentence.first + sentence.tokens.length;
		const last = passages.at(-1);
		if (
			last &&
			sentence.block === block &&
			end - last.first <= LONGEST_PASSAGE
		) {
			last.end = end;
			continue;
		}
		block = sentence.block;
		for (let first = sentence.first; first < end; first += LONGEST_PASSAGE) {
			passages.push({ first, end: Math.min(end, first + LONGEST_PASSAGE) });
		}
	}
	return passages;
}

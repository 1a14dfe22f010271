import { expect, test } from "vitest";
import type { Analysis } from "../../model/analysis.js";
import type {
	AttributionModel,
	FoundSpan,
} from "../learned/attribution-model.js";
import { CONTENT, CUE } from "../learned/states.js";
import { TAG_COUNT } from "./chain.js";
import { makeMixedModel } from "./mixed-model.js";

const analysis: Analysis = {
	text: "",
	sentences: [],
	tokens: [],
	quotations: [],
};

/** A linear model that finds just these spans likely. */
const linear = (...spans: FoundSpan[]): AttributionModel => ({
	likelySpans: () => [spans],
	findSpans: () => [],
});

const even = new Array<number>(TAG_COUNT).fill(0);
const weights = {
	chain: {
		steps: new Array<number>(TAG_COUNT ** 2).fill(0),
		starts: even,
		ends: even,
	},
	calibration: [1, 1, 1].map((slope) => ({ slope, offset: 0 })),
	share: 0.75,
	thresholds: [0.5, 0.5, 0.5],
};

/** Emissions that leave no doubt of these tags. */
function sureOf(...tags: number[]): Float32Array {
	const emissions = new Float32Array(tags.length * TAG_COUNT);
	for (const [word, tag] of tags.entries())
		emissions[word * TAG_COUNT + tag] = 30;
	return emissions;
}

const passages = [{ first: 10, end: 13 }];
const CUE_BEGINS = 3;
const CONTENT_BEGINS = 5;
const CONTENT_GOES_ON = 6;

test("a span's chance is the mean of both, by the encoder's share", () => {
	const cue = { kind: CUE, start: 10, end: 11, chance: 0.6 };
	const model = makeMixedModel(
		linear(cue),
		[sureOf(CUE_BEGINS, CONTENT_BEGINS, CONTENT_GOES_ON)],
		weights,
	);
	expect(model.findSpans(analysis, passages)).toEqual([
		[
			expect.objectContaining({ ...cue, chance: expect.closeTo(0.9, 5) }),
			expect.objectContaining({
				kind: CONTENT,
				start: 11,
				end: 13,
				chance: expect.closeTo(0.75, 5),
			}),
		],
	]);
});

test("what the linear model alone finds is too little", () => {
	const cue = { kind: CUE, start: 10, end: 11, chance: 0.99 };
	const model = makeMixedModel(linear(cue), [sureOf(0, 0, 0)], weights);
	expect(model.findSpans(analysis, passages)).toEqual([[]]);
});

test("emissions of other passages are refused", () => {
	const model = makeMixedModel(linear(), [sureOf(0, 0)], weights);
	expect(() => model.findSpans(analysis, passages)).toThrow(/other passages/);
});

import { expect, test } from "vitest";
import { makeTagger, type TaggerWeights, tagHash } from "./tagger.js";
import { wordFeatures } from "./word-features.js";

/** Weights under which "plans" is a noun, but a verb behind a pronoun. */
function tinyWeights(): TaggerWeights {
	const tags = ["NNS", "PRP", "VBZ", "``", "''", "POS"];
	const plans = wordFeatures("plans", "current", "")[0]!;
	const features = [
		[plans, 0, 10],
		[tagHash(1), 2, 20],
	] as const;
	return {
		tags,
		dictionary: new Map([["she", "!PRP"]]),
		keys: Uint32Array.from(features, ([hash]) => hash),
		offsets: Uint32Array.of(0, 1, 2),
		entryTags: Uint8Array.from(features, ([, tag]) => tag),
		entryWeights: Int8Array.from(features, ([, , weight]) => weight),
	};
}

test.each([
	[["she", "plans"], ["PRP", "VBZ"], "the tag before decides"],
	[["two", "plans"], ["NNS", "NNS"], "without it the word does"],
	[
		['"', "plans", '"'],
		["``", "NNS", "''"],
		"straight marks open and close by turns",
	],
	[["envoys", "’"], ["NNS", "POS"], "an apostrophe behind a plural"],
	[[], [], "no words"],
])("%j → %j (%s)", (words, tags) => {
	expect(makeTagger(tinyWeights()).tag(words)).toEqual(tags);
});

test("the same words get the same tags again after many others", () => {
	const tagger = makeTagger(tinyWeights());
	const first = tagger.tag(["she", "plans"]);
	for (let at = 0; at < 45_000; at++) tagger.tag([`word${at}`]);
	expect(tagger.tag(["she", "plans"])).toEqual(first);
});

import { expect, test } from "vitest";
import {
	isCandidateCue,
	lexiconKey,
	SHARE_BINS,
	shareBin,
} from "./cue-lexicon.js";

test.each([
	["say", "VBD", "say/V"],
	["claim", "NNS", "claim/N"],
	["accord", "TO", "accord/I"],
	["clear", "JJ", "clear/J"],
	["allegedly", "RB", "allegedly/R"],
	["who", "WP", "who/X"],
])("%s as %s has the key %s", (lemma, tag, key) => {
	expect(lexiconKey(lemma, tag)).toBe(key);
});

test("steps rise with the share and stay below their number", () => {
	const bins = [-1, 0, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9].map(shareBin);
	expect(bins).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
	expect(Math.max(...bins)).toBeLessThan(SHARE_BINS);
});

test.each([
	[0.2, "VBD", "hinted", true, "a verb needs little"],
	[0.2, "NN", "hint", false, "a noun needs more"],
	[0.4, "NN", "claim", true, "and may have it"],
	[0.4, "NNP", "Claim", false, "but is no name"],
	[-1, "VBG", "according", true, "“according” always"],
])("a share of %f for %s %s: %s (%s)", (share, tag, norm, expected) => {
	expect(isCandidateCue(share, tag, norm)).toBe(expected);
});

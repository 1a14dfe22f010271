import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeDocument } from "../../model/document.js";
import { edgesOf, findCopies } from "./find-copies.js";
import { makeFingerprint } from "./fingerprint.js";

const STORIES = ["harbour", "railway", "border"].map((matter) =>
	Array.from(
		{ length: 8 },
		(_, at) =>
			`Delegate number ${at} of the ${matter} commission told the plenary that clause ${at + 3} should be read again by ${matter} experts.`,
	),
);

/** Each story whole, cut, and in another order. */
const fingerprints = STORIES.flatMap((story, at) =>
	[story, story.slice(0, 6), story.toReversed()].map((part, version) => {
		const text = part.join(" ");
		return makeFingerprint(makeDocument({ id: `${at}${version}`, text }), [
			{ start: 0, end: text.length, kind: "body" },
		]);
	}),
);
const told = (edges: ReturnType<typeof findCopies>): readonly string[] =>
	edges.map(({ a, b, kind }) => `${a} ${b} ${kind}`);

describe("findCopies", () => {
	it("finds the copies of each story and nothing between stories", () => {
		expect(told(findCopies(fingerprints))).toEqual(
			[0, 1, 2].flatMap((at) => [
				`${at}0 ${at}1 copy`,
				`${at}0 ${at}2 copy`,
				`${at}1 ${at}2 copy`,
			]),
		);
	});

	it("finds the same in any order of arrival", () => {
		fc.assert(
			fc.property(
				fc.shuffledSubarray(fingerprints, { minLength: fingerprints.length }),
				(arrival) => {
					expect(findCopies(arrival)).toEqual(findCopies(fingerprints));
				},
			),
		);
	});
});

describe("edgesOf", () => {
	it("has none to the document itself, and one to each other, however often it is named", () => {
		const [first, second] = fingerprints;
		expect(told(edgesOf(second!, [first!, second!, first!]))).toEqual([
			"00 01 copy",
		]);
	});
});

import { expect, test } from "vitest";
import { analyze } from "../../language/analyze.js";
import type { Tagger } from "../../language/tagger.js";
import { makeFeatureCollector } from "./collect-features.js";
import { makeEmissionScorer } from "./emission.js";
import { makeLattice, STEP_COUNT } from "./lattice.js";
import { makePassage } from "./passage.js";
import { STATE_COUNT } from "./states.js";
import { STEP_KEYS } from "./step-keys.js";
import { makeWordMemory } from "./word-memory.js";

const tagger: Tagger = {
	tag: (words) => words.map((word) => (word === "said" ? "VBD" : "NN")),
};
const text =
	"“Talks go on,” Lind said. Roe said talks had ended; he “left”, Lind said.";
const analysis = analyze(
	text,
	[{ start: 0, end: text.length, kind: "body" }],
	tagger,
);
const passage = makePassage(
	analysis,
	{ first: 0, end: analysis.tokens.length },
	{
		memory: makeWordMemory(),
		shareOf: (key) => (key === "say/V" ? 0.9 : -1),
	},
);
const codes = [99, 99] as const;
const collectFeatures = makeFeatureCollector();

/** Weights for every second feature of the passage, made up from its hash. */
const hashes = new Set<number>();
for (let at = 0; at < passage.size; at++) {
	collectFeatures(passage, at, codes, (hash) => {
		if (hash % 2 === 0) hashes.add(hash);
	});
}
const weights = {
	scale: 0.01,
	hashes: Int32Array.from(hashes),
	rows: Int8Array.from(
		{ length: hashes.size * STATE_COUNT },
		(_, at) => (at * 37) % 255,
	),
	steps: new Float32Array(STEP_KEYS * STEP_COUNT),
};

const numberOf = new Map([...hashes].map((hash, number) => [hash, number]));

test("weights by groups are those of the features one by one", () => {
	const lattice = makeLattice();
	const scorer = makeEmissionScorer(weights);
	for (let round = 0; round < 2; round++) {
		scorer.score(passage, codes, lattice);
		for (let at = 0; at < passage.size; at++) {
			const expected = new Float64Array(STATE_COUNT);
			collectFeatures(passage, at, codes, (hash) => {
				const number = numberOf.get(hash);
				if (number === undefined) return;
				for (let state = 0; state < STATE_COUNT; state++) {
					expected[state]! +=
						weights.rows[number * STATE_COUNT + state]! * 0.01;
				}
			});
			const most = Math.max(...expected);
			for (let state = 0; state < STATE_COUNT; state++) {
				expect(lattice.unary[at * STATE_COUNT + state]).toBeCloseTo(
					Math.exp(expected[state]! - most),
					9,
				);
			}
		}
	}
});

test("two models may share a memory of words", () => {
	const lattice = makeLattice();
	makeEmissionScorer(weights).score(passage, codes, lattice);
	const before = [...lattice.unary.slice(0, passage.size * STATE_COUNT)];
	makeEmissionScorer({ ...weights, scale: 0.02 }).score(
		passage,
		codes,
		lattice,
	);
	const after = [...lattice.unary.slice(0, passage.size * STATE_COUNT)];
	expect(after.map((weight) => Math.sqrt(weight))).toEqual(
		before.map((score) => expect.closeTo(score, 9)),
	);
});

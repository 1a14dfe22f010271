import { expect, test } from "vitest";
import { findPlace, makeHashSlots } from "../../language/hash-slots.js";
import { logOdds, makeRanker, placeRankRows } from "./ranker.js";
import { CUE } from "./states.js";

test("log odds are even at a half and kept within bounds", () => {
	expect(logOdds(0.5)).toBeCloseTo(0);
	expect(logOdds(0)).toBeCloseTo(-logOdds(1));
	expect(logOdds(1)).toBeLessThan(7);
});

test("both weights of a feature come back out of the table", () => {
	const hashes = Int32Array.of(5, 77);
	const slots = makeHashSlots(hashes);
	const rows = placeRankRows(slots, hashes, Int8Array.of(-127, 127, 3, -4));
	const weights = [5, 77, 1000].map((hash) => {
		const place = findPlace(slots, hash) * 2;
		return [...rows.subarray(place, place + 2)];
	});
	expect(weights).toEqual([
		[-127, 127],
		[3, -4],
		[0, 0],
	]);
});

test("without features the chance is the lattice's own", () => {
	const ranker = makeRanker({
		scale: 1,
		slots: makeHashSlots(new Int32Array(0)),
		rows: new Int8Array(64),
		oddsWeights: [
			[1, 1, 1],
			[1, 2, 1],
		],
	});
	const empty = new Int32Array(1);
	const passage = {
		range: { first: 0, end: 1 },
		size: 1,
		words: [{ form: 1 } as never],
		lemmas: empty,
		tags: new Uint8Array(1),
		shares: new Float32Array(1),
		bins: new Uint8Array(1),
		isCandidate: new Uint8Array(1),
		sentence: empty,
		sentenceFirst: empty,
		sentenceLast: empty,
		quote: new Uint8Array(1),
		quoteFirst: Int32Array.of(-1),
		quoteLast: Int32Array.of(-1),
		quotes: 0,
		candidateBefore: Int32Array.of(-1),
		candidateAfter: Int32Array.of(-1),
		candidates: 0,
		breaks: new Int32Array(2),
		chunk: new Uint8Array(1),
		chunkFirst: empty,
		chunkLast: empty,
		chunkHead: empty,
		verbBefore: Int32Array.of(-1),
		verbAfter: Int32Array.of(-1),
	};
	const set = {
		passage,
		candidates: [{ kind: CUE, start: 0, end: 1, chance: 0.8, pair: 2 }],
		shares: new Float32Array(3),
		cueSums: new Float32Array(2),
		borders: [60, 60] as const,
	};
	expect(ranker.first(set)[0]).toBeCloseTo(0.8);
	expect(ranker.second(set)[0]).toBeCloseTo(16 / 17);
});

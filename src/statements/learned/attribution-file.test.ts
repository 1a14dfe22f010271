import { expect, test } from "vitest";
import { findPlace } from "../../language/hash-slots.js";
import {
	readAttributionFile,
	writeAttributionFile,
} from "./attribution-file.js";
import { STEP_COUNT } from "./lattice.js";
import { STATE_COUNT } from "./states.js";
import { STEP_KEYS } from "./step-keys.js";

const numbers = {
	stateScale: 0.5,
	stateHashes: Int32Array.of(7, -294_967_296),
	stateRows: Int8Array.from(
		{ length: 2 * STATE_COUNT },
		(_, at) => at - STATE_COUNT,
	),
	steps: Float32Array.from(
		{ length: STEP_KEYS * STEP_COUNT },
		(_, at) => at % 3,
	),
	rankScale: 0.25,
	rankHashes: Int32Array.of(9),
	rankRows: Int8Array.of(-4, 8),
	oddsWeights: [
		[1, 2, 3],
		[4, 5, 6],
	] as const,
	thresholds: [0.3, 0.4, 0.5],
	lexicon: new Map([
		["say/V", 0.9],
		["plan/N", 0.125],
	]),
};

test("weights come out of the file as they went in", () => {
	const weights = readAttributionFile(writeAttributionFile(numbers));
	expect(weights.states.scale).toBe(0.5);
	expect(weights.states.rows).toEqual(numbers.stateRows);
	expect(weights.states.steps).toEqual(numbers.steps);
	expect(weights.states.hashes).toEqual(numbers.stateHashes);
	expect(weights.ranker.scale).toBe(0.25);
	const place = findPlace(weights.ranker.slots, 9) * 2;
	expect([...weights.ranker.rows.subarray(place, place + 2)]).toEqual([-4, 8]);
	expect(weights.ranker.oddsWeights).toEqual(numbers.oddsWeights);
	expect(weights.thresholds).toEqual(numbers.thresholds);
	expect(weights.lexicon).toEqual(numbers.lexicon);
});

test("a file cut short is refused", () => {
	expect(() =>
		readAttributionFile(writeAttributionFile(numbers).slice(0, -1)),
	).toThrow(/attribution weights/);
});

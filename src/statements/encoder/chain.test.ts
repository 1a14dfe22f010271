import fc from "fast-check";
import { expect, test } from "vitest";
import { type Chain, chainSpans, TAG_COUNT } from "./chain.js";

/** Keeps a path from a tag that goes on with what has not begun. */
const BARRED = -1e4;

const goesOn = (tag: number): boolean => tag > 0 && tag % 2 === 0;
const mayFollow = (from: number, to: number): boolean =>
	!goesOn(to) || from === to || from === to - 1;

/** Every step, start and end that may be weighs the same. */
const evenChain: Chain = {
	steps: Array.from({ length: TAG_COUNT * TAG_COUNT }, (_, at) =>
		mayFollow(Math.floor(at / TAG_COUNT), at % TAG_COUNT) ? 0 : BARRED,
	),
	starts: Array.from({ length: TAG_COUNT }, (_, tag) =>
		goesOn(tag) ? BARRED : 0,
	),
	ends: new Array<number>(TAG_COUNT).fill(0),
};

/** The chance of each span by going through all paths of tags. */
function spansByHand(
	emissions: Float32Array,
	{ steps, starts, ends }: Chain,
): Map<string, number> {
	const words = emissions.length / TAG_COUNT;
	const sums = new Map<string, number>();
	let total = 0;
	for (let path = 0; path < TAG_COUNT ** words; path++) {
		const tags = Array.from(
			{ length: words },
			(_, at) => Math.floor(path / TAG_COUNT ** at) % TAG_COUNT,
		);
		const weight = Math.exp(
			tags.reduce(
				(sum, tag, at) =>
					sum +
					emissions[at * TAG_COUNT + tag]! +
					(at === 0 ? starts[tag]! : steps[tags[at - 1]! * TAG_COUNT + tag]!),
				ends[tags.at(-1)!]!,
			),
		);
		total += weight;
		for (let start = 0; start < words; start++) {
			if (tags[start]! % 2 === 0) continue;
			let end = start + 1;
			while (end < words && tags[end] === tags[start]! + 1) end++;
			const key = `${(tags[start]! - 1) / 2} ${start} ${end}`;
			sums.set(key, (sums.get(key) ?? 0) + weight);
		}
	}
	return new Map([...sums].map(([key, sum]) => [key, sum / total]));
}

test("chances are those of all paths counted one by one", () => {
	const number = fc.double({ min: -3, max: 3, noNaN: true });
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 4 }).chain((words) =>
				fc.tuple(
					fc.array(number, {
						minLength: words * TAG_COUNT,
						maxLength: words * TAG_COUNT,
					}),
					fc.array(number, {
						minLength: evenChain.steps.length,
						maxLength: evenChain.steps.length,
					}),
				),
			),
			([numbers, steps]) => {
				const emissions = Float32Array.from(numbers);
				const chain = {
					...evenChain,
					steps: steps.map((step, at) => step + evenChain.steps[at]!),
				};
				const right = spansByHand(emissions, chain);
				const found = chainSpans(emissions, chain);
				for (const { kind, start, end, chance } of found)
					expect(chance).toBeCloseTo(right.get(`${kind} ${start} ${end}`)!, 6);
				const likely = [...right.values()].filter((chance) => chance > 0.021);
				expect(found.length).toBeGreaterThanOrEqual(likely.length);
			},
		),
		{ numRuns: 60 },
	);
});

test("a passage without words has no spans", () => {
	expect(chainSpans(new Float32Array(0), evenChain)).toEqual([]);
});

test("emissions that leave no doubt give their span alone", () => {
	const emissions = new Float32Array(3 * TAG_COUNT);
	for (const [word, tag] of [0, 5, 6].entries())
		emissions[word * TAG_COUNT + tag] = 30;
	expect(chainSpans(emissions, evenChain)).toEqual([
		{ kind: 2, start: 1, end: 3, chance: expect.closeTo(1, 6) },
	]);
});

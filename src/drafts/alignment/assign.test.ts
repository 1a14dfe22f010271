import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assign, type Edge } from "./assign.js";

function gainOf(
	edges: readonly (readonly Edge[])[],
	columns: readonly (number | null)[],
): number {
	return columns.reduce<number>(
		(sum, column, row) =>
			sum + (edges[row]?.find((edge) => edge.column === column)?.gain ?? 0),
		0,
	);
}

/** The best sum by trying everything. */
function bestGain(
	edges: readonly (readonly Edge[])[],
	used: ReadonlySet<number> = new Set(),
	row = 0,
): number {
	if (row === edges.length) return 0;
	let best = bestGain(edges, used, row + 1);
	for (const { column, gain } of edges[row] ?? [])
		if (!used.has(column) && gain > 0)
			best = Math.max(
				best,
				gain + bestGain(edges, new Set([...used, column]), row + 1),
			);
	return best;
}

describe("assign", () => {
	it("gives up a best pair where two second-best ones gain more", () => {
		const edges = [
			[
				{ column: 0, gain: 0.9 },
				{ column: 1, gain: 0.8 },
			],
			[{ column: 0, gain: 0.85 }],
		];
		expect(assign(edges, 2)).toEqual([1, 0]);
	});

	it("leaves alone what gains nothing", () => {
		expect(
			assign([[{ column: 0, gain: 0 }], [], [{ column: 0, gain: -1 }]], 1),
		).toEqual([null, null, null]);
	});

	it("gains as much as trying every pairing, on any graph", () => {
		const edge = fc.record({
			column: fc.integer({ min: 0, max: 4 }),
			gain: fc.integer({ min: -2, max: 20 }),
		});
		const row = fc.uniqueArray(edge, {
			selector: ({ column }) => column,
			maxLength: 5,
		});
		fc.assert(
			fc.property(fc.array(row, { maxLength: 6 }), (edges) => {
				const columns = assign(edges, 5);
				const taken = columns.filter((column) => column !== null);
				expect(new Set(taken).size).toBe(taken.length);
				expect(gainOf(edges, columns)).toBeCloseTo(bestGain(edges), 9);
			}),
			{ numRuns: 400, seed: 3 },
		);
	});
});

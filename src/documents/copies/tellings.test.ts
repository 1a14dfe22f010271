import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CopyEdge } from "./find-copies.js";
import { tellingsOf } from "./tellings.js";

const edge = (a: string, b: string, kind: CopyEdge["kind"]): CopyEdge => ({
	a,
	b,
	kind,
});

/** "a=b" for versions of one carrier, "a b" for two carriers, one line a telling. */
const told = (
	ids: readonly string[],
	edges: readonly CopyEdge[],
): readonly string[] =>
	tellingsOf(ids, edges).map(
		({ id, carriers }) =>
			`${id}: ${carriers.map(({ versions }) => versions.join("=")).join(" ")}`,
	);

describe("tellingsOf", () => {
	it.each([
		["no document", [], [], []],
		["documents that stand alone", ["b", "a"], [], ["a: a", "b: b"]],
		[
			"carriers of one story",
			["c", "a", "b"],
			[edge("a", "c", "copy")],
			["a: a c", "b: b"],
		],
		[
			"versions of one page",
			["a", "b"],
			[edge("a", "b", "version")],
			["a: a=b"],
		],
		[
			"a copy of a later version",
			["a", "b", "c", "d"],
			[edge("b", "c", "version"), edge("a", "c", "copy")],
			["a: a b=c", "d: d"],
		],
		["an edge to what is not there", ["b"], [edge("a", "b", "copy")], ["b: b"]],
		["a document named twice", ["a", "a"], [], ["a: a"]],
	] as const)("gathers %s", (_, ids, edges, expected) => {
		expect(told(ids, edges)).toEqual(expected);
	});

	const ids = [..."abcdefgh"];
	const edges = fc.array(
		fc.record({
			a: fc.constantFrom(...ids),
			b: fc.constantFrom(...ids),
			kind: fc.constantFrom("copy" as const, "version" as const),
		}),
	);

	it("gives the same in any order of arrival", () => {
		fc.assert(
			fc.property(
				edges.chain((list) =>
					fc.tuple(
						fc.constant(list),
						fc.shuffledSubarray(list, { minLength: list.length }),
						fc.shuffledSubarray(ids, { minLength: ids.length }),
					),
				),
				([list, shuffled, arrival]) => {
					expect(tellingsOf(arrival, shuffled)).toEqual(tellingsOf(ids, list));
				},
			),
		);
	});

	it("throws no document away and holds none twice", () => {
		fc.assert(
			fc.property(edges, (list) => {
				const all = tellingsOf(ids, list).flatMap(({ carriers }) =>
					carriers.flatMap(({ versions }) => versions),
				);
				expect([...all].sort()).toEqual(ids);
			}),
		);
	});
});

import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
	dayByChance,
	documentsByChance,
} from "../../test/arbitrary-documents.js";
import { codebook } from "../../test/built-in-lexicons.js";
import { exampleDocuments } from "../../test/example-ground.js";
import {
	type GroundDocument,
	groundOfAccounts,
} from "../../test/ground-of-accounts.js";
import { type MadeDocument, makeDocument } from "../../test/made-ground.js";
import type { Amendment, Correction } from "../model/correction.js";
import type { Evidence, State } from "../model/state.js";
import { standsSince } from "./changes/stands-since.js";
import { foldState } from "./fold-state.js";
import { changesBetween } from "./state-changes.js";

/** Milliseconds that reading all bundled documents may take on a slow machine. */
const READING = 120_000;

const foldOf = (
	documents: readonly GroundDocument[],
	{
		asOf = null,
		knownBy = null,
		corrections = [],
	}: {
		readonly asOf?: string | null;
		readonly knownBy?: string | null;
		readonly corrections?: readonly Correction[];
	} = {},
): State =>
	foldState(
		groundOfAccounts(documents, corrections),
		{ asOf, knownBy },
		codebook,
	);

/** Each law costs some hundred folds: seconds, on a busy machine. */
const RUNS = { numRuns: 50 };

const made = documentsByChance.map((documents) => documents.map(makeDocument));

/** All evidence of a state, wherever it stands. */
function evidenceOf(state: State): readonly Evidence[] {
	const found: Evidence[] = [];
	JSON.stringify(state, (_, value: unknown) => {
		if (isEvidence(value)) found.push(value);
		return value;
	});
	return found;
}

function isEvidence(value: unknown): value is Evidence {
	return (
		typeof value === "object" &&
		value !== null &&
		"telling" in value &&
		"span" in value
	);
}

const placesOf = (state: State) =>
	new Set(
		evidenceOf(state).map(
			({ document, span }) => `${document} ${span.start}-${span.end}`,
		),
	);

/** The state without its coverage and without what a document carries. */
function without(document: string, state: State): unknown {
	return JSON.parse(
		JSON.stringify({ ...state, coverage: null }, (_, value: unknown) =>
			Array.isArray(value)
				? value.filter(
						(one: unknown) =>
							!(isEvidence(one) && one.document === document) &&
							!(typeof one === "string" && one.startsWith(`${document}:`)),
					)
				: value,
		),
	);
}

describe("the fold of documents by chance", () => {
	it("is the same, byte for byte, in whatever order they came", () => {
		fc.assert(
			fc.property(
				made.chain((documents) =>
					fc.tuple(
						fc.constant(documents),
						fc.shuffledSubarray(documents, { minLength: documents.length }),
					),
				),
				([documents, shuffled]) => {
					expect(JSON.stringify(foldOf(shuffled))).toBe(
						JSON.stringify(foldOf(documents)),
					);
				},
			),
			RUNS,
		);
	});

	it("gains from a later copy of a story carriers, and nothing else", () => {
		fc.assert(
			fc.property(documentsByChance, fc.nat(), (documents, pick) => {
				const original = documents[pick % documents.length]!;
				const copy: MadeDocument = {
					...original,
					id: "z",
					telling: original.telling ?? original.id,
					published: original.published == null ? null : "2026-03-29",
				};
				const before = foldOf(documents.map(makeDocument));
				const after = foldOf([...documents, copy].map(makeDocument));
				expect(without("z", after)).toEqual(without("z", before));
			}),
			RUNS,
		);
	});

	it("admits more, and loses nothing, the later the day and the instant asked for", () => {
		fc.assert(
			fc.property(made, dayByChance, dayByChance, (documents, a, b) => {
				const [first, last] = [a, b].sort() as [string, string];
				for (const bound of ["asOf", "knownBy"] as const) {
					const early = placesOf(foldOf(documents, { [bound]: first }));
					const late = placesOf(foldOf(documents, { [bound]: last }));
					for (const place of early) expect(late).toContain(place);
				}
			}),
			RUNS,
		);
	});

	it("admits nothing that was said after the day asked for", () => {
		fc.assert(
			fc.property(made, dayByChance, (documents, asOf) => {
				for (const { days } of evidenceOf(foldOf(documents, { asOf })))
					expect(days !== null && days.to <= asOf).toBe(true);
			}),
			RUNS,
		);
	});

	it("stands on words that are in the documents", () => {
		fc.assert(
			fc.property(made, (documents) => {
				const texts = new Map(
					documents.map(({ card, words }) => [card.id, words]),
				);
				for (const { document, span } of evidenceOf(foldOf(documents)))
					expect(texts.get(document)?.slice(span.start, span.end)).toBe(
						span.text,
					);
			}),
			RUNS,
		);
	});

	it("has no changes from itself", () => {
		fc.assert(
			fc.property(made, (documents) => {
				const state = foldOf(documents);
				expect(changesBetween(state, state)).toMatchObject({
					stands: [],
					drafts: [],
					claims: [],
					events: [],
				});
			}),
			RUNS,
		);
	});

	it("tells the changes of stands alone as it tells them among all changes", () => {
		fc.assert(
			fc.property(made, dayByChance, dayByChance, (documents, a, b) => {
				const [since, asOf] = [a, b].sort() as [string, string];
				const before = foldOf(documents, { asOf: since });
				const after = foldOf(documents, { asOf });
				const ground = groundOfAccounts(documents);
				expect(standsSince(since, after, { ground, codebook })).toEqual({
					since,
					documents: before.coverage.documents,
					stands: changesBetween(before, after).stands,
				});
			}),
			RUNS,
		);
	});

	it("tells events that begin after a day the same where those that ended before it are left out", () => {
		fc.assert(
			fc.property(made, dayByChance, (documents, day) => {
				const ground = groundOfAccounts(documents);
				const bounds = { asOf: null, knownBy: null };
				const later = {
					...ground,
					events: ground.events.filter(
						({ date }) => date === null || date.to >= day,
					),
				};
				const begun = ({ events }: State) =>
					events.filter(({ date }) => date !== null && date.from > day);
				expect(begun(foldState(later, bounds, codebook))).toEqual(
					begun(foldState(ground, bounds, codebook)),
				);
			}),
			RUNS,
		);
	});

	it("is what it was when a merge or split has been undone", () => {
		fc.assert(
			fc.property(made, fc.nat(), fc.nat(), (documents, a, b) => {
				const state = foldOf(documents);
				for (const change of identityChanges(state, a, b)) {
					const corrections = withUndo(change);
					expect(foldOf(documents, { corrections })).toEqual(state);
				}
			}),
			RUNS,
		);
	});

	it("shows merged actors as one, by the key that the merge names first", () => {
		fc.assert(
			fc.property(made, fc.nat(), fc.nat(), (documents, a, b) => {
				const { actors } = foldOf(documents);
				const first = actors[a % Math.max(1, actors.length)]?.key;
				const second = actors[b % Math.max(1, actors.length)]?.key;
				fc.pre(first !== undefined && second !== undefined && first !== second);
				const [merge] = withUndo({
					kind: "merge",
					of: "actor",
					keys: [first!, second!],
				});
				const merged = foldOf(documents, { corrections: [merge!] });
				expect(merged.actors.map(({ key }) => key)).not.toContain(second);
				expect(merged.actors.find(({ key }) => key === first)?.keys).toContain(
					second,
				);
			}),
			RUNS,
		);
	});
});

/** A merge and a split of what the state has, for each kind of which it has enough. */
function identityChanges(
	{ actors, drafts, claims }: State,
	a: number,
	b: number,
): readonly Amendment[] {
	const kinds = [
		["actor", actors.map(({ key }) => key)],
		["draft", drafts.map(({ key }) => key)],
		["claim", claims.map(({ key }) => key)],
	] as const;
	return kinds.flatMap(([of, keys]): readonly Amendment[] => {
		const first = keys[a % keys.length];
		const second = keys[b % keys.length];
		if (first === undefined || second === undefined || first === second)
			return [];
		return [
			{ kind: "merge", of, keys: [first, second] },
			{ kind: "split", of, key: first, from: second },
		];
	});
}

function withUndo(change: Amendment): readonly Correction[] {
	const by = { coder: "ana", reason: null };
	return [
		{ ...by, id: "c1", recorded: "2026-04-01T00:00:00.000Z", change },
		{
			...by,
			id: "c2",
			recorded: "2026-04-02T00:00:00.000Z",
			change: { kind: "undo", correction: "c1" },
		},
	];
}

describe("the fold of the bundled negotiation", () => {
	let documents: readonly GroundDocument[];
	beforeAll(async () => {
		documents = await exampleDocuments();
	}, READING);

	it("is the same, byte for byte, in whatever order the documents came", () => {
		const expected = JSON.stringify(foldOf(documents));
		fc.assert(
			fc.property(
				fc.shuffledSubarray([...documents], { minLength: documents.length }),
				(shuffled) => {
					expect(JSON.stringify(foldOf(shuffled))).toBe(expected);
				},
			),
			{ numRuns: 5 },
		);
	});

	it("admits more from week to week, and loses nothing", () => {
		let before = new Set<string>();
		for (const asOf of ["2025-11-20", "2025-11-25", "2025-12-30", null]) {
			const places = placesOf(foldOf(documents, { asOf }));
			for (const place of before) expect(places).toContain(place);
			before = places;
		}
	});
});

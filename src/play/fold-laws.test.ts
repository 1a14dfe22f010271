import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { codebook } from "../../test/built-in-lexicons.js";
import { exampleDocuments } from "../../test/example-ground.js";
import {
	type GroundDocument,
	groundOfAccounts,
} from "../../test/ground-of-accounts.js";
import { foldState } from "./fold-state.js";

/** Milliseconds that reading all bundled documents may take on a slow machine. */
const READING = 120_000;

const NOW = { asOf: null, knownBy: null };

const foldOf = (documents: readonly GroundDocument[]) =>
	JSON.stringify(foldState(groundOfAccounts(documents), NOW, codebook));

describe("the fold of the bundled negotiation", () => {
	let documents: readonly GroundDocument[];
	beforeAll(async () => {
		documents = await exampleDocuments();
	}, READING);

	it("is the same, byte for byte, in whatever order the documents came", () => {
		const expected = foldOf(documents);
		fc.assert(
			fc.property(
				fc.shuffledSubarray([...documents], {
					minLength: documents.length,
				}),
				(shuffled) => {
					expect(foldOf(shuffled)).toBe(expected);
				},
			),
			{ numRuns: 10 },
		);
	});
});

import { describe, expect, it } from "vitest";
import { codebook } from "../../test/built-in-lexicons.js";
import { groundOfAccounts } from "../../test/ground-of-accounts.js";
import { makeDocument } from "../../test/made-ground.js";
import type { Amendment } from "../model/correction.js";
import { foldActors } from "./fold-actors.js";
import { makeFoldContext } from "./fold-context.js";

/** The actors of a paper for each list of keys; all hold something. */
function actorsOf(
	keys: readonly (readonly string[])[],
	changes: readonly Amendment[] = [],
) {
	const documents = keys.map((actors, at) =>
		makeDocument({
			id: `paper${at}`,
			published: "2026-03-01",
			positions: actors.map((actor) => ({
				actor,
				stance: "open",
				issue: "ceasefire",
			})),
		}),
	);
	const corrections = changes.map((change, at) => ({
		id: `c${at}`,
		recorded: `2026-03-02T00:00:0${at}.000Z`,
		coder: "ana",
		reason: null,
		change,
	}));
	return foldActors(
		makeFoldContext(
			groundOfAccounts(documents, corrections),
			{ asOf: null, knownBy: null },
			codebook,
		),
	).map(({ key, keys: all, candidates }) => [key, all, candidates]);
}

describe("the actors of a state", () => {
	it("take a bare surname for the one who bears it", () => {
		expect(actorsOf([["ana-orlo"], ["orlo"]])).toEqual([
			["ana-orlo", ["ana-orlo", "orlo"], []],
		]);
	});

	it("keep a bare surname of two apart, with both as candidates", () => {
		expect(actorsOf([["ana-orlo", "tomas-orlo"], ["orlo"]])).toEqual([
			["ana-orlo", ["ana-orlo"], []],
			["orlo", ["orlo"], ["ana-orlo", "tomas-orlo"]],
			["tomas-orlo", ["tomas-orlo"], []],
		]);
	});

	it("let a coder settle whom it means", () => {
		expect(
			actorsOf(
				[["ana-orlo", "tomas-orlo"], ["orlo"]],
				[{ kind: "merge", of: "actor", keys: ["tomas-orlo", "orlo"] }],
			),
		).toEqual([
			["ana-orlo", ["ana-orlo"], []],
			["tomas-orlo", ["orlo", "tomas-orlo"], []],
		]);
	});

	it("let a coder part what was taken together", () => {
		expect(
			actorsOf(
				[["ana-orlo"], ["orlo"]],
				[{ kind: "split", of: "actor", key: "orlo", from: "ana-orlo" }],
			),
		).toEqual([
			["ana-orlo", ["ana-orlo"], []],
			["orlo", ["orlo"], []],
		]);
	});

	it("do not take one document's official for another's", () => {
		expect(
			actorsOf([["an-official@paper0"], ["an-official@paper1"]]).map(
				([key]) => key,
			),
		).toEqual(["an-official@paper0", "an-official@paper1"]);
	});
});

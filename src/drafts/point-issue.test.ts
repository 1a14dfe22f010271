import { describe, expect, it } from "vitest";
import { loadCodebook } from "../app/load-codebook.js";
import { loadTagger } from "../app/load-models.js";
import { makeDocument } from "../model/document.js";
import { readDraft } from "./read-draft.js";

const tools = { codebook: loadCodebook(), tagger: loadTagger() };

function issuesOf(text: string): readonly string[] {
	return readDraft(
		makeDocument({ id: "d", language: "en", text }),
		tools,
	).points.map(({ issue }) => issue);
}

describe("the issue of a point", () => {
	it("is that of the point above where its words name it again", () => {
		const items = [
			"1. The guarantee of Orland will work as follows:",
			"    a) Orland will receive compensation for the guarantee.",
			"    b) Orland will receive compensation for lost farms.",
		];
		expect(issuesOf(items.join("\n"))).toEqual([
			"security-guarantees",
			"security-guarantees",
			"compensation",
		]);
	});

	it("is its own where it only hangs below another", () => {
		const items = [
			"1. A package for the redevelopment of Orland will be put together:",
			"    a) Veyland will modernise and run the gas pipelines of Orland.",
		];
		expect(issuesOf(items.join("\n"))).toEqual(["reconstruction", "energy"]);
	});
});

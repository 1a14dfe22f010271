import { describe, expect, it } from "vitest";
import { loadCodebook } from "../../app/load-codebook.js";
import { loadTagger } from "../../app/load-models.js";
import { compareDrafts } from "../../drafts/compare-drafts.js";
import { readDraft } from "../../drafts/read-draft.js";
import { makeDocument } from "../../model/document.js";
import { formatComparisonHtml } from "./comparison-html.js";
import { viewComparison } from "./comparison-view.js";
import {
	formatComparison,
	formatComparisonMarkdown,
} from "./format-comparison.js";

const codebook = loadCodebook();
const tools = { codebook, tagger: loadTagger() };

function view(a: string, b: string) {
	const read = (text: string) =>
		readDraft(makeDocument({ id: text, language: "en", text }), tools);
	return viewComparison(compareDrafts(read(a), read(b), codebook), {
		issues: codebook.issues,
		names: ["first.txt", "second.txt"],
	});
}

const A =
	"1. The army of Upland is limited to 600,000 personnel.\n2. Pilgrims may visit the <old> monastery.";
const B =
	"1. Grain ships may use the harbour.\n2. The army of Upland is limited to 800,000 personnel in peacetime.";

describe("a comparison for people", () => {
	it("opens with what changed hands, by issue", () => {
		expect(view(A, B).answer).toEqual([
			{
				issue: "Navigation, ports and airspace",
				lines: ["new 1  added: Grain ships may use the harbour."],
			},
			{
				issue: "Size of armed forces",
				lines: [
					"1 → 2  changed: figure, condition: 600,000 → 800,000 personnel (in peacetime)",
				],
			},
			{
				issue: "Religion",
				lines: ["2 gone  dropped: Pilgrims may visit the <old> monastery."],
			},
		]);
	});

	it("says so where nothing did", () => {
		expect(formatComparison(view(A, A))).toContain(
			"Nothing of substance changed hands.",
		);
	});

	it("marks what went out and what came in", () => {
		expect(
			formatComparison(view(A, B), { width: 200, ink: (_tone, text) => text }),
		).toContain(
			"limited to [-600,000-]{+800,000+} personnel{+ in peacetime+}.",
		);
		expect(formatComparisonMarkdown(view(A, B))).toContain(
			"limited to ~~600,000~~**800,000** personnel **in peacetime**",
		);
	});

	it("writes one page without script, in which no word of a draft is a tag", () => {
		const page = formatComparisonHtml(view(A, B));
		expect(page).toMatch(/^<!doctype html>/);
		expect(page).toContain("<del>600,000</del>");
		expect(page).toContain("<ins>800,000</ins>");
		expect(page).not.toMatch(/<script|<old>|https?:/);
	});
});

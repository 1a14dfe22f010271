import { describe, expect, it } from "vitest";
import { loadCodebook } from "../../app/load-codebook.js";
import { loadTagger } from "../../app/load-models.js";
import { readDraft } from "../../drafts/read-draft.js";
import { makeDocument } from "../../model/document.js";
import {
	DRAFT_FINDING_MESSAGES,
	draftFindingMessage,
	draftUnreadMessage,
} from "./draft-finding-messages.js";
import { viewDraft } from "./draft-view.js";
import { formatDraft, formatDraftMarkdown } from "./format-draft.js";

const codebook = loadCodebook();
const tools = { codebook, tagger: loadTagger() };
const text =
	"1. Upland shall keep 500 soldiers until 1 May 2031.\n   (a) The troops of Upland [may] leave earlier.\n4. Owners shall receive fair compensation.";
const view = viewDraft(
	readDraft(makeDocument({ id: "d", language: "en", text }), tools),
	{ issues: codebook.issues, name: "draft.txt" },
);

describe("a draft for people", () => {
	it("counts what it holds", () => {
		expect([view.title, ...view.summary]).toEqual([
			"draft.txt",
			"2 points, 1 below them",
			"3 obligations (2 binding, 1 permission)",
			"1 open bracket",
			"3 notes",
		]);
	});

	it("prints who does what, and the notes", () => {
		const page = formatDraft(view, {
			width: 120,
			ink: (_tone, words) => words,
		});
		expect(page).toContain("Upland shall keep 500 soldiers until 1 May 2031");
		expect(page).toContain("binds · 500 personnel · when: until 1 May 2031");
		expect(page).toContain(
			"! undefined-term  “fair compensation” is not defined",
		);
		expect(page).toContain("! The numbering jumps from 1 to 4 (at 4).");
	});

	it("is a table in Markdown, with every mark of the draft escaped", () => {
		expect(formatDraftMarkdown(view)).toContain("| 1a | ");
		expect(formatDraftMarkdown(view)).toContain(
			"- **1a** `open\\-bracket`".replace("\\", ""),
		);
	});
});

describe("the prose of findings about drafts", () => {
	it.each(Object.keys(DRAFT_FINDING_MESSAGES))(
		"of %s is a sentence without gaps",
		(code) => {
			const message = draftFindingMessage({
				code,
				span: null,
				values: { number: "7", from: 5, to: 7, paragraphs: 3 },
			});
			expect(message).toMatch(/^\p{Lu}.*\.$/u);
			expect(message).not.toMatch(/undefined|NaN/);
		},
	);

	it("refuses another language by its name", () => {
		expect(
			draftUnreadMessage({
				kind: "unread",
				reason: "not-english",
				values: { language: "French", code: "fr" },
			}),
		).toBe("it is in French; only English texts are taken apart and compared");
	});
});

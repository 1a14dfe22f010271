import { describe, expect, it } from "vitest";
import { openDraftReader } from "../../app/open-draft.js";
import { isUnread, openReader } from "../../app/open-reader.js";
import { readDraft } from "../../drafts/read-draft.js";
import { holdAgainstDraft } from "../../drafts/reported/hold-against-draft.js";
import { makeDocument } from "../../model/document.js";
import { plainInk } from "../text/ink.js";
import { formatReports, formatReportsMarkdown } from "./format-reports.js";
import { viewReportJson, viewReports } from "./reports-view.js";

const { tools } = openDraftReader();
const draft = readDraft(
	makeDocument({
		id: "d",
		language: "en",
		text: "1. Upland shall withdraw 500 soldiers from the valley of Harn.\n2. The parties shall reopen the northern railway.",
	}),
	tools,
);
const article =
	"OSLO, May 3 - Mediators have written a peace plan for Upland, diplomats said on Saturday.\n\nThe plan would require Upland to withdraw 900 soldiers from the valley of Harn.\n\nThe plan would set up a tribunal for war crimes.\n";

async function held() {
	const reading = await openReader().readInput(
		{
			kind: "input",
			id: "report.txt",
			name: "report.txt",
			bytes: new TextEncoder().encode(article),
		},
		"2031-05-03",
	);
	if (isUnread(reading)) throw new Error(reading.reason);
	return {
		path: "report.txt",
		reading,
		held: holdAgainstDraft(reading.provisions, draft, tools.codebook),
	};
}

describe("what reports say a text says", () => {
	it("names the paragraph, the point and both figures", async () => {
		const page = formatReports(
			viewReports([await held()], (path) => path),
			{ width: 120, ink: plainInk },
		);
		expect(page).toContain("What reports say it says");
		expect(page).toMatch(/point 1 .*Harn {2}report\.txt ¶2/);
		expect(page).toContain(
			"! other figure: 500 personnel in the text, 900 personnel reported",
		);
		expect(page).toMatch(/not found in this text .*tribunal.* ¶3/);
	});

	it("is a table in Markdown", async () => {
		const table = formatReportsMarkdown(
			viewReports([await held()], (path) => path),
		);
		expect(table).toContain("## What reports say it says");
		expect(table).toMatch(/\| 1 \| other figure: 500 personnel/);
	});

	it("takes no room without reports", () => {
		expect(formatReports([], { width: 80, ink: plainInk })).toBe("");
		expect(formatReportsMarkdown([])).toBe("");
	});

	it("gives the point and the spans of each provision as JSON", async () => {
		const json = viewReportJson(await held());
		expect(json.document).toBe("report.txt");
		expect(
			json.provisions.map(({ point, differs }) => [point, ...differs]),
		).toEqual([["1", "figure"], [null]]);
		for (const { content } of json.provisions)
			for (const { start, end, text } of content)
				expect(article.slice(start, end)).toBe(text);
	});
});

/** Word files: numbers that Word counts, tracked changes, footnotes, remarks, and what cannot be read. */

import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { ChangeReading } from "../../src/documents/office/render-office-text.js";
import { makeDraftDocx, makePlainDocx } from "./make-docx.js";
import { readFile, refusalOf } from "./read-file.js";

const readDraft = async (changes: ChangeReading) =>
	readFile(await makeDraftDocx(), { changes });

describe("a Word file", () => {
	const rows: readonly (readonly [
		reading: ChangeReading,
		lines: readonly string[],
	])[] = [
		[
			"after",
			[
				"Convention on the Northern Passage",
				"1. Each party shall pay a fee of 2 cents a ton.[^1]",
				"2. The parties shall keep the lighthouses lit, at the expense of Arland from dusk to dawn.",
				"(a) on the mainland, and",
				"3. The seat of the secretariat shall be Port Ansel.",
				"Arland | 31 lights",
				"[^1]: Subject to parliament.",
			],
		],
		[
			"before",
			[
				"Convention on the Northern Passage",
				"1. Each party shall pay a fee of 4 cents a ton.[^1]",
				"2. The parties shall keep the lighthouses lit from dusk to dawn.",
				"(a) on the mainland, and",
				"(b) on the islands.",
				"3. The seat of the secretariat shall be Port Ansel.",
				"Arland | 31 lights",
				"[^1]: Subject to parliament.",
			],
		],
		[
			"bracketed",
			[
				"Convention on the Northern Passage",
				"1. Each party shall pay a fee of [4/2 (Arland delegation)] cents a ton.[^1]",
				"2. The parties shall keep the lighthouses lit[, at the expense of Arland (Berland delegation)] from dusk to dawn.",
				"(a) on the mainland, and",
				"(b) [on the islands. (deletion proposed by Berland delegation)]",
				"3. The seat of the secretariat shall be Port Ansel.",
				"Arland | 31 lights",
				"[^1]: Subject to parliament.",
			],
		],
	];
	for (const [reading, lines] of rows)
		it(`gives the text ${reading} its tracked changes`, async () => {
			const { document } = await readDraft(reading);
			expect(document.text.split("\n\n")).toEqual(lines);
		});

	it("says who proposed which change and when, at the places of the brackets", async () => {
		const { document, proposals = [] } = await readDraft("bracketed");
		const told = proposals.map(({ start, end, options, by, at, kind }) => ({
			kind,
			span: document.text.slice(start, end),
			options: options.map((range) =>
				document.text.slice(range.start, range.end),
			),
			by: by === null ? null : document.text.slice(by.start, by.end),
			at,
		}));
		expect(told).toEqual([
			{
				kind: "replacement",
				span: "[4/2 (Arland delegation)]",
				options: ["4", "2"],
				by: "Arland delegation",
				at: "2026-03-03T09:14:00Z",
			},
			{
				kind: "insertion",
				span: "[, at the expense of Arland (Berland delegation)]",
				options: [", at the expense of Arland"],
				by: "Berland delegation",
				at: "2026-03-04T18:00:00Z",
			},
			{
				kind: "deletion",
				span: "[on the islands. (deletion proposed by Berland delegation)]",
				options: ["on the islands."],
				by: "Berland delegation",
				at: "2026-03-04T18:00:00Z",
			},
		]);
	});

	it("tells of its changes and of the remarks in its margin", async () => {
		const { document, findings } = await readDraft("after");
		expect(document).toMatchObject({
			title: "Northern Passage, draft 3",
			author: "Secretariat",
		});
		expect(findings.map(({ code }) => code)).toContain("tracked-changes");
		const remark = findings.find(({ code }) => code === "remark");
		expect(remark?.values).toMatchObject({
			by: "Ana Orlo",
			text: "Who pays for the lights?",
		});
		expect(document.text.slice(remark?.span?.start, remark?.span?.end)).toMatch(
			/^2\. The parties shall keep/,
		);
	});

	it("without changes has no proposals and no finding about them", async () => {
		const { proposals, findings } = await readFile(
			await makePlainDocx([
				"The parties met on Tuesday and agreed on nothing at all.",
			]),
			{ changes: "bracketed" },
		);
		expect(proposals).toEqual([]);
		expect(findings.map(({ code }) => code)).not.toContain("tracked-changes");
	});

	it("whose text is empty, broken or a trap is refused by name", async () => {
		expect(await refusalOf(await makePlainDocx([""]))).toMatch(/is empty/);
		const whole = await makePlainDocx(["The parties met on Tuesday."]);
		expect(await refusalOf(whole.slice(0, whole.length - 300))).toMatch(
			/broken|no text/,
		);
		expect(
			await refusalOf(
				zipSync({ "word/document.xml": strToU8("<w:document>") }),
			),
		).toMatch(/broken DOCX file/);
		const bomb = zipSync({
			"word/document.xml": new Uint8Array(30_000_000).fill(32),
		});
		expect(await refusalOf(bomb)).toMatch(/may be a trap/);
	});

	it("does not expand entities that it defines for itself, and gives up on endless nesting", async () => {
		const entities = `<!DOCTYPE x [<!ENTITY a "AAAAAAAAAA"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
		const { document } = await readFile(
			zipSync({
				"word/document.xml": strToU8(
					`${entities}<w:document><w:body><w:p><w:r><w:t>The &b; parties met on Tuesday and agreed.</w:t></w:r></w:p></w:body></w:document>`,
				),
			}),
		);
		expect(document.text.length).toBeLessThan(60);
		const nested = `<w:document><w:body>${"<w:p>".repeat(50_000)}`;
		expect(
			await refusalOf(zipSync({ "word/document.xml": strToU8(nested) })),
		).toMatch(/broken DOCX file/);
	});
});

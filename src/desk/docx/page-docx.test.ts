import { execFileSync } from "node:child_process";
import {
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocx } from "../../documents/office/docx/read-docx.js";
import { wordsCell } from "../../views/page/cells.js";
import { column, type Page } from "../../views/page/page.js";
import { formatPageDocx } from "./page-docx.js";

/** Where Debian's package libreoffice-writer puts it. */
const OFFICE = "/usr/bin/soffice";

const SAID = "the crossing must stay open";
const page: Page = {
	name: "changes",
	title: "What changed <& since>",
	notes: ["From 20 to 25 November 2025."],
	tables: [
		{
			name: "stands",
			title: "Where they stand",
			columns: [
				column("issue", "Issue", { role: "group" }),
				column("actor", "Actor", { role: "lead" }),
				column("words", "Words", { role: "quote" }),
			],
			rows: [
				{
					cells: {
						issue: {
							text: "Territory",
							value: "territory",
							tone: "text",
							evidence: [],
						},
						actor: {
							text: "Mina Torv",
							value: "mina-torv",
							tone: "text",
							evidence: [],
						},
						words: {
							text: SAID,
							value: null,
							tone: "text",
							evidence: [
								{
									document: "d1",
									span: { start: 0, end: SAID.length, text: SAID },
									statement: null,
									days: null,
									telling: "d1",
								},
							],
						},
					},
				},
			],
			empty: "",
			legend: [],
			layout: "lines",
		},
	],
};
const sources = {
	cardOf: () => ({
		title: "Crossing",
		publisher: "Norland Post",
		published: "2025-11-21",
	}),
	textOf: () => null,
};

describe("formatPageDocx", () => {
	it("gives a Word file that our own reader opens, with every line and its documents", async () => {
		const read = await readDocx(await formatPageDocx(page, sources));
		const text = JSON.stringify(read);
		for (const words of [
			page.title,
			"Where they stand",
			"Territory",
			"Mina Torv",
			SAID,
			"[1]",
			"1. Norland Post, 21 November 2025: Crossing",
		])
			expect(text).toContain(words);
	});

	it("sets a table of many columns across the paper, with the documents of each row and the legend", async () => {
		const issues = Array.from({ length: 12 }, (_, at) => `issue_${at}`);
		const [first] = page.tables;
		const [row] = first?.rows ?? [];
		const evidence = row?.cells.words?.evidence ?? [];
		const bytes = await formatPageDocx(
			{
				...page,
				tables: [
					{
						name: "matrix",
						title: "Matrix",
						columns: [
							column("actor", "Actor", { role: "lead" }),
							...issues.map((key) => column(key, `On ${key}`)),
						],
						rows: [
							{
								cells: {
									actor: wordsCell("Mina Torv"),
									...Object.fromEntries(
										issues.map((key) => [key, wordsCell("▲", { evidence })]),
									),
								},
							},
						],
						empty: "",
						legend: ["▲ supports"],
						layout: "grid",
					},
				],
			},
			sources,
		);
		const part = Buffer.from(unzipSync(bytes)["word/document.xml"] ?? []);
		expect(part.toString("utf8")).toContain('w:orient="landscape"');
		const text = JSON.stringify(await readDocx(bytes));
		for (const words of ["On issue_11", "▲ supports", "[1]"])
			expect(text).toContain(words);
	});

	it.skipIf(!existsSync(OFFICE))(
		`gives a file that an office program opens (skipped where ${OFFICE} is not installed)`,
		async () => {
			const folder = mkdtempSync(join(tmpdir(), "travaux-docx-"));
			const path = join(folder, "page.docx");
			writeFileSync(path, await formatPageDocx(page, sources));
			execFileSync(OFFICE, [
				`-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`,
				...["--headless", "--convert-to", "txt:Text (encoded):UTF8"],
				...["--outdir", folder, path],
			]);
			const text = readFileSync(join(folder, "page.txt"), "utf8");
			rmSync(folder, { recursive: true });
			for (const words of [page.title, "Territory", `${SAID} [1]`])
				expect(text).toContain(words);
		},
		120_000,
	);

	it("gives the same bytes for the same page", async () => {
		const [one, other] = [
			await formatPageDocx(page, sources),
			await formatPageDocx(page, sources),
		];
		expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
	});
});

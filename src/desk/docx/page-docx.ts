/** A page of tables as a Word document: heads and lines as on paper, the documents they stand on numbered at the end. */

import {
	Document,
	HeadingLevel,
	Packer,
	Paragraph,
	type ParagraphChild,
	TextRun,
} from "docx";
import { unzipSync, zipSync } from "fflate";
import type { Page, Table } from "../../views/page/page.js";
import {
	citedDocuments,
	type SourceBook,
	sourceLine,
} from "../../views/page/sources.js";
import { type Line, lineGroups, type Told } from "../tables/line-groups.js";

/** The file's bytes; the same for the same page. */
export async function formatPageDocx(
	page: Page,
	sources: SourceBook,
): Promise<Uint8Array<ArrayBuffer>> {
	const cited = citedDocuments(page.tables);
	const numbers = new Map(cited.map((document, at) => [document, at + 1]));
	const children = [
		new Paragraph({ text: page.title, heading: HeadingLevel.TITLE }),
		...page.notes.map((note) => new Paragraph(note)),
		...page.tables.flatMap((table) => tableOf(table, numbers)),
		...(cited.length === 0 ? [] : [head("Documents")]),
		...cited.map(
			(one, at) => new Paragraph(`${at + 1}. ${sourceLine(one, sources)}`),
		),
	];
	const document = new Document({
		creator: "Travaux",
		title: page.title,
		sections: [{ children }],
	});
	return withoutClock(await Packer.toBuffer(document));
}

function tableOf(
	table: Table,
	numbers: ReadonlyMap<string, number>,
): readonly Paragraph[] {
	const { title, rows, empty } = table;
	if (rows.length === 0)
		return empty === "" ? [] : [head(title), new Paragraph(empty)];
	return [
		head(title),
		...lineGroups(table).flatMap(({ heads, notes, lines }) => [
			...(heads.length === 0
				? []
				: [
						new Paragraph({
							text: wordsOf(heads),
							heading: HeadingLevel.HEADING_2,
						}),
					]),
			...(notes.length === 0 ? [] : [new Paragraph(wordsOf(notes))]),
			...lines.map((line) => lineOf(line, numbers)),
		]),
	];
}

function lineOf(
	{ leads, texts, quotes, notes, evidence }: Line,
	numbers: ReadonlyMap<string, number>,
): Paragraph {
	const cited = [
		...new Set(evidence.flatMap(({ document }) => numbers.get(document) ?? [])),
	];
	const runs: readonly (readonly [
		readonly Told[],
		{ bold?: true; italics?: true },
	])[] = [
		[leads, { bold: true }],
		[texts, {}],
		[quotes, { italics: true }],
		[notes, {}],
	];
	const children: ParagraphChild[] = runs
		.filter(([told]) => told.length > 0)
		.flatMap(([told, look], at) => [
			...(at === 0 ? [] : [new TextRun(" · ")]),
			new TextRun({ text: wordsOf(told), ...look }),
		]);
	if (cited.length > 0)
		children.push(new TextRun({ text: ` [${cited.join(", ")}]` }));
	return new Paragraph({ children, bullet: { level: 0 } });
}

const head = (text: string): Paragraph =>
	new Paragraph({ text, heading: HeadingLevel.HEADING_1 });

const wordsOf = (told: readonly Told[]): string =>
	told.map(({ cell }) => cell.text).join(" · ");

const EPOCH = "2000-01-01T00:00:00Z";

/** The library writes the time of making into the file and its archive; the same page is to be the same bytes. */
function withoutClock(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const parts = unzipSync(bytes);
	const properties = parts["docProps/core.xml"];
	if (properties !== undefined)
		parts["docProps/core.xml"] = Buffer.from(
			Buffer.from(properties)
				.toString("utf8")
				.replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, EPOCH),
		);
	return new Uint8Array(zipSync(parts, { mtime: new Date(EPOCH) }));
}

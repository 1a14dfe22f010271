/** A page of tables as a Word document: heads and lines as on paper, the documents they stand on numbered at the end. */

import {
	AlignmentType,
	Document,
	type FileChild,
	Footer,
	HeadingLevel,
	Packer,
	PageNumber,
	PageOrientation,
	Paragraph,
	TextRun,
} from "docx";
import { unzipSync, zipSync } from "fflate";
import type { Page, Table } from "../../views/page/page.js";
import {
	citedDocuments,
	type SourceBook,
	sourceLine,
} from "../../views/page/sources.js";
import type { Numbers } from "./citation.js";
import { gridInWord } from "./grid-docx.js";
import { linesInWord } from "./lines-docx.js";
import { NOTE, WORD_STYLES } from "./word-styles.js";

/** A4, in twentieths of a point, and its margins. */
const [SHORT, LONG, MARGIN] = [11906, 16838, 1440];

/** A table of more columns is laid across the long side of the paper. */
const UPRIGHT_COLUMNS = 7;

/** The file's bytes; the same for the same page. */
export async function formatPageDocx(
	page: Page,
	sources: SourceBook,
): Promise<Uint8Array<ArrayBuffer>> {
	const cited = citedDocuments(page.tables);
	const numbers = new Map(cited.map((document, at) => [document, at + 1]));
	const isAcross = page.tables.some(
		({ layout, columns }) =>
			layout === "grid" && columns.length > UPRIGHT_COLUMNS,
	);
	const width = (isAcross ? LONG : SHORT) - 2 * MARGIN;
	const document = new Document({
		creator: "Travaux",
		title: page.title,
		styles: WORD_STYLES,
		sections: [
			{
				properties: {
					page: {
						// The library turns the paper itself.
						size: {
							width: SHORT,
							height: LONG,
							orientation: isAcross
								? PageOrientation.LANDSCAPE
								: PageOrientation.PORTRAIT,
						},
						margin: {
							top: MARGIN,
							bottom: MARGIN,
							left: MARGIN,
							right: MARGIN,
						},
					},
				},
				footers: { default: footer(page.title) },
				children: [
					new Paragraph({ text: page.title, heading: HeadingLevel.TITLE }),
					...(page.notes.length === 0 ? [] : [note(page.notes.join(" "))]),
					...page.tables.flatMap((table) => tableOf(table, { numbers, width })),
					...(cited.length === 0 ? [] : [head("Documents")]),
					...cited.map((one, at) => listed(at + 1, sourceLine(one, sources))),
				],
			},
		],
	});
	return withoutClock(await Packer.toBuffer(document));
}

function tableOf(
	table: Table,
	setting: { readonly numbers: Numbers; readonly width: number },
): readonly FileChild[] {
	const { title, rows, empty, legend, layout } = table;
	if (rows.length === 0)
		return empty === "" ? [] : [head(title), new Paragraph(empty)];
	return [
		head(title),
		...(layout === "grid"
			? [gridInWord(table, setting)]
			: linesInWord(table, setting)),
		...legend.map(note),
	];
}

const note = (text: string): Paragraph => new Paragraph({ text, style: NOTE });

const head = (text: string): Paragraph =>
	new Paragraph({ text, heading: HeadingLevel.HEADING_1 });

/** A line of the list of documents; its second line begins below the first word. */
const listed = (number: number, text: string): Paragraph =>
	new Paragraph({
		text: `${number}. ${text}`,
		indent: { left: 360, hanging: 360 },
	});

/** What the sheet is of, and which of how many: sheets get parted. */
const footer = (title: string): Footer =>
	new Footer({
		children: [
			new Paragraph({
				style: NOTE,
				alignment: AlignmentType.RIGHT,
				children: [
					new TextRun({
						children: [
							`${title} · `,
							PageNumber.CURRENT,
							" of ",
							PageNumber.TOTAL_PAGES,
						],
					}),
				],
			}),
		],
	});

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

/** A table set as lines, in Word: heads, what leads a line in a column of its own, the words, and below them what is told about them. */

import {
	BorderStyle,
	HeadingLevel,
	Paragraph,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	Table as WordTable,
} from "docx";
import type { Table } from "../../views/page/page.js";
import { type Line, lineGroups, type Told } from "../tables/line-groups.js";
import { citation, type Numbers } from "./citation.js";
import { HAIR, LABEL, NOTE, SOFT } from "./word-styles.js";

/** Width of the column of what leads a line, in twentieths of a point. */
const LEAD = 1900;

interface Setting {
	readonly numbers: Numbers;
	/** Between the margins of the page. */
	readonly width: number;
}

/** The groups one after another, each line a row that no page break parts. */
export function linesInWord(
	table: Table,
	setting: Setting,
): readonly (Paragraph | WordTable)[] {
	return lineGroups(table).flatMap(({ heads, notes, lines }) => [
		...(heads.length === 0
			? []
			: [
					new Paragraph({
						text: wordsOf(heads, " "),
						heading: HeadingLevel.HEADING_2,
					}),
				]),
		...(notes.length === 0
			? []
			: [
					new Paragraph({
						text: wordsOf(notes),
						style: NOTE,
						keepNext: lines.length > 0,
					}),
				]),
		...(lines.length === 0
			? []
			: [
					new WordTable({
						columnWidths: [LEAD, setting.width - LEAD],
						layout: TableLayoutType.FIXED,
						borders: ONLY_RULES,
						rows: lines.map((line, at) => rowOf(line, lines[at - 1], setting)),
					}),
				]),
	]);
}

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const RULE = { style: BorderStyle.SINGLE, size: 4, color: HAIR };
const ONLY_RULES = {
	top: RULE,
	bottom: NONE,
	left: NONE,
	right: NONE,
	insideVertical: NONE,
	insideHorizontal: RULE,
};

const MARGINS = { top: 50, bottom: 50, left: 0, right: 100 };

function rowOf(
	line: Line,
	before: Line | undefined,
	setting: Setting,
): TableRow {
	const lead = wordsOf(line.leads);
	const isLedAsBefore = before !== undefined && wordsOf(before.leads) === lead;
	return new TableRow({
		cantSplit: true,
		children: [
			cell(LEAD, [
				new Paragraph({ text: isLedAsBefore ? "" : lead, style: LABEL }),
			]),
			cell(setting.width - LEAD, toldOf(line, setting)),
		],
	});
}

/** Who or what, the words, and what is told about them with the numbers of the documents, each a paragraph where there is any. */
function toldOf(
	{ texts, quotes, notes, evidence }: Line,
	{ numbers }: Setting,
): readonly Paragraph[] {
	const cited = citation(evidence, numbers) ?? "";
	const isUnderQuotes = quotes.length > 0;
	const parts = [
		{ words: wordsOf(texts, " "), bold: isUnderQuotes },
		{ words: wordsOf(quotes, " … "), bold: false },
	].filter(({ words }) => words !== "");
	const about = [wordsOf(notes), cited].filter((words) => words !== "");
	const hasNotes = notes.length > 0 || parts.length === 0;
	return [
		...parts.map(
			({ words, bold }, at) =>
				new Paragraph({
					children: [
						new TextRun({ text: words, bold }),
						...(hasNotes || at < parts.length - 1
							? []
							: [new TextRun({ text: ` ${cited}`, size: 17, color: SOFT })]),
					],
				}),
		),
		...(hasNotes && about.length > 0
			? [new Paragraph({ text: about.join(" "), style: NOTE })]
			: []),
	];
}

/** Word calls a file broken where a cell has no paragraph. */
function cell(width: number, children: readonly Paragraph[]): TableCell {
	return new TableCell({
		width: { size: width, type: "dxa" },
		margins: MARGINS,
		children: children.length === 0 ? [new Paragraph("")] : children,
	});
}

const wordsOf = (told: readonly Told[], between = " · "): string =>
	told.map(({ cell }) => cell.text).join(between);

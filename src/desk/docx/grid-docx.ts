/** A table set in columns, in Word: heads that every page repeats, upright where columns are narrow. */

import {
	AlignmentType,
	BorderStyle,
	HeightRule,
	Paragraph,
	TableCell,
	TableLayoutType,
	TableRow,
	TextDirection,
	VerticalAlign,
	Table as WordTable,
} from "docx";
import {
	type Column,
	cellOf,
	evidenceOfRow,
	type Row,
	type Table,
} from "../../views/page/page.js";
import { citation, type Numbers } from "./citation.js";
import { HAIR, NOTE, TABLE } from "./word-styles.js";

/** Twentieths of a point: the first column of a table whose others are narrow, its last one, and what makes a column narrow. */
const [FIRST, LAST, NARROW] = [2600, 1500, 1300];

/** Heads that stand upright have this much room. */
const UPRIGHT = 2200;

/** What is common to the cells of a table. */
interface Setting {
	readonly numbers: Numbers;
	/** Between the margins of the page. */
	readonly width: number;
}

/** Columns without any words are left out. */
export function gridInWord(
	{ columns, rows }: Table,
	setting: Setting,
): WordTable {
	const told = columns.filter(({ key }) =>
		rows.some((row) => cellOf(row, key).text !== ""),
	);
	return setting.width / told.length < NARROW
		? narrowGrid(told, rows, setting)
		: wideGrid(told, rows, setting);
}

/** Columns of one width; each cell names its documents. */
function wideGrid(
	columns: readonly Column[],
	rows: readonly Row[],
	{ numbers, width }: Setting,
): WordTable {
	const each = Math.floor(width / Math.max(1, columns.length));
	return wordTable(
		columns.map(() => each),
		[
			new TableRow({
				tableHeader: true,
				children: columns.map(({ label }) =>
					cell(each, label, { style: NOTE }),
				),
			}),
			...rows.map(
				(row) =>
					new TableRow({
						cantSplit: true,
						children: columns.map(({ key }) => {
							const { text, evidence } = cellOf(row, key);
							const cited = citation(evidence, numbers);
							return cell(each, cited === null ? text : `${text} ${cited}`);
						}),
					}),
			),
		],
	);
}

/** Heads stand upright, a cell is one sign in the middle, and a last column names the documents of the row. */
function narrowGrid(
	columns: readonly Column[],
	rows: readonly Row[],
	{ numbers, width }: Setting,
): WordTable {
	const [head, ...others] = columns;
	if (head === undefined) return wordTable([], []);
	const each = Math.floor((width - FIRST - LAST) / Math.max(1, others.length));
	return wordTable(
		[FIRST, ...others.map(() => each), LAST],
		[
			new TableRow({
				tableHeader: true,
				height: { value: UPRIGHT, rule: HeightRule.EXACT },
				children: [
					cell(FIRST, head.label, { style: NOTE }),
					...others.map(({ label }) =>
						cell(each, label, { style: NOTE, isUpright: true }),
					),
					cell(LAST, "Documents", { style: NOTE }),
				],
			}),
			...rows.map(
				(row) =>
					new TableRow({
						cantSplit: true,
						children: [
							cell(FIRST, cellOf(row, head.key).text),
							...others.map(({ key }) =>
								cell(each, cellOf(row, key).text, { isCentred: true }),
							),
							cell(LAST, citation(evidenceOfRow(row, columns), numbers) ?? "", {
								style: NOTE,
							}),
						],
					}),
			),
		],
	);
}

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const RULE = { style: BorderStyle.SINGLE, size: 4, color: HAIR };

function wordTable(
	columnWidths: readonly number[],
	rows: readonly TableRow[],
): WordTable {
	return new WordTable({
		columnWidths: [...columnWidths],
		layout: TableLayoutType.FIXED,
		borders: {
			top: NONE,
			bottom: NONE,
			left: NONE,
			right: NONE,
			insideVertical: NONE,
			insideHorizontal: RULE,
		},
		rows: [...rows],
	});
}

/** How a cell is set; as the text around, flush left, unless said. */
interface Look {
	readonly style?: string;
	readonly isCentred?: true;
	readonly isUpright?: true;
}

function cell(
	width: number,
	text: string,
	{ style = TABLE, isCentred, isUpright }: Look = {},
): TableCell {
	return new TableCell({
		width: { size: width, type: "dxa" },
		margins: { top: 40, bottom: 40, left: 0, right: 60 },
		verticalAlign: style === NOTE ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
		...(isUpright
			? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT }
			: {}),
		children: [
			new Paragraph({
				text,
				style,
				...(isCentred ? { alignment: AlignmentType.CENTER } : {}),
			}),
		],
	});
}

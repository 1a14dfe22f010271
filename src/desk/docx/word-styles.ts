/** How a page is set in Word: fonts that every office program has or stands in for, and styles that a reader can change by name. */

import type { IParagraphStyleOptions, IStylesOptions } from "docx";

/** Colours of the desk in daylight. */
export const INK = "1C1F24";
export const SOFT = "5A5F68";
export const HAIR = "CFC9BB";

/** Names of the styles of our own. */
export const NOTE = "Note";
export const LABEL = "Label";
export const TABLE = "InTables";

const SERIF = "Cambria";
const SANS = "Calibri";

/** Sizes are half points, spaces twentieths of a point. */
export const WORD_STYLES: IStylesOptions = {
	default: {
		document: {
			run: { font: SERIF, size: 21, color: INK, language: { value: "en-GB" } },
			paragraph: { spacing: { after: 40, line: 264, lineRule: "auto" } },
		},
		title: {
			run: { font: SERIF, size: 44, bold: true, color: INK },
			paragraph: {
				spacing: { after: 80, line: 240, lineRule: "auto" },
				keepNext: true,
			},
		},
		heading1: {
			run: { font: SERIF, size: 28, bold: true, color: INK },
			paragraph: {
				spacing: { before: 400, after: 60, line: 240, lineRule: "auto" },
				keepNext: true,
				border: { top: { style: "single", size: 6, space: 4, color: INK } },
			},
		},
		heading2: {
			run: { font: SERIF, size: 22, bold: true, color: INK },
			paragraph: {
				spacing: { before: 200, after: 20, line: 240, lineRule: "auto" },
				keepNext: true,
			},
		},
	},
	paragraphStyles: [
		own(NOTE, { font: SANS, size: 17, color: SOFT }),
		own(LABEL, { font: SANS, size: 18, color: SOFT }),
		own(TABLE, { size: 19 }),
	],
};

/** A style of our own, like the usual one but for its letters. */
function own(
	name: string,
	run: NonNullable<IParagraphStyleOptions["run"]>,
): IParagraphStyleOptions {
	return { id: name, name, basedOn: "Normal", quickFormat: true, run };
}

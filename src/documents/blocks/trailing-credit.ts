/** Credits glued to the end of the last paragraph: "… he said. (Reporting by Jane Doe; editing by John Roe)". */

import type { Range } from "../../model/span.js";
import type { Furniture } from "./furniture.js";
import { normLine } from "./furniture.js";
import { isCredit } from "./line-furniture.js";

/** Units at the end of the paragraph that are looked at. */
const LONGEST_CREDIT = 500;

/** Where the credit of a paragraph starts and where the body before it ends; null where there is none or nothing else. */
export function trailingCreditStart(
	text: string,
	paragraph: Range,
	furniture: Furniture,
): { readonly start: number; readonly bodyEnd: number } | null {
	const close = text.charAt(paragraph.end - 1);
	const open = close === ")" ? "(" : close === "]" ? "[" : null;
	if (open === null) return null;
	const floor = Math.max(paragraph.start, paragraph.end - LONGEST_CREDIT);
	const start = text.lastIndexOf(open, paragraph.end - 2);
	if (start <= floor) return null;
	let bodyEnd = start;
	while (bodyEnd > floor && /\s/.test(text.charAt(bodyEnd - 1))) bodyEnd--;
	// Only after a sentence: "he works for the agency (Reuters)" keeps its bracket.
	if (!/[.!?"”’]/.test(text.charAt(bodyEnd - 1))) return null;
	const norm = normLine(text.slice(start, paragraph.end));
	return isCredit({ words: norm.split(" ").length }, norm, furniture)
		? { start, bodyEnd }
		: null;
}

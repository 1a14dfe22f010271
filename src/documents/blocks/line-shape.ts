/** The shape of a paragraph: what its length, its ends and its letters say before any word is looked up. */

import type { Range } from "../../model/span.js";

/** Longer paragraphs are never furniture and are not looked at word by word. */
export const LONGEST_FURNITURE = 700;

/** What a paragraph looks like. `line` is its text, cut off after `LONGEST_FURNITURE` units. */
export interface LineShape extends Range {
	readonly line: string;
	/** Words, counted up to the cut. */
	readonly words: number;
	readonly isLong: boolean;
	/** The last unit that is no closing mark or bracket: "." in `he said.”`. */
	readonly lastMark: string;
	/** Ends like a sentence: full stop, mark of question or exclamation, ellipsis, colon, comma, dash. */
	readonly isClosed: boolean;
	readonly isQuestion: boolean;
	/** No small letter and at least four capitals: "WHAT NEXT". */
	readonly isCapitals: boolean;
	/** Opens with a bullet or a numeral and its point. */
	readonly isListItem: boolean;
}

const CLOSING_MARKS = "\"'”’»)]*_ \t\n\r\u00a0";
const LIST_ITEM =
	/^(?:[•●▪◦‣⁃·*+–—-]\s|[([]?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)\]]\s|\d+\.\d+)/u;

/** The shape of one paragraph of `text`. */
export function lineShape(text: string, paragraph: Range): LineShape {
	const length = paragraph.end - paragraph.start;
	const line = text.slice(
		paragraph.start,
		paragraph.start + Math.min(length, LONGEST_FURNITURE),
	);
	const isLong = length > LONGEST_FURNITURE;
	const lastMark = isLong ? "." : lastMarkOf(line);
	return {
		...paragraph,
		line,
		isLong,
		words: isLong ? 100 : countWords(line),
		lastMark,
		isClosed: ".!?…:,;–—-".includes(lastMark) && lastMark !== "",
		isQuestion: lastMark === "?",
		isCapitals:
			!isLong &&
			!/\p{Ll}/u.test(line) &&
			(line.match(/\p{Lu}/gu)?.length ?? 0) >= 4,
		isListItem: LIST_ITEM.test(line),
	};
}

/** The last unit before closing marks and brackets. */
function lastMarkOf(line: string): string {
	let at = line.length - 1;
	while (at > 0 && CLOSING_MARKS.includes(line.charAt(at))) at--;
	return line.charAt(at);
}

function countWords(line: string): number {
	let words = 0;
	let inside = false;
	for (let at = 0; at < line.length; at++) {
		const isSpace = line.charCodeAt(at) <= 32 || line.charCodeAt(at) === 0xa0;
		if (!isSpace && !inside) words++;
		inside = !isSpace;
	}
	return words;
}

/** The page from the first paragraph of the report on: what stands between and after the paragraphs. */

import type { BlockKind } from "../../model/document.js";
import { isByline } from "./byline.js";
import { isSpoken } from "./classify-head.js";
import { isDateStamp } from "./dateline.js";
import type { Furniture } from "./furniture.js";
import { headingKind } from "./heading-kind.js";
import { isLinkListLabel, lineFurniture } from "./line-furniture.js";
import type { LineShape } from "./line-shape.js";

/** So many lines without a full stop in a row are a list, a table or a poem, not headings. */
const SHORTEST_LIST = 4;

/** The kinds of `shapes` from the index `from` on. */
export function classifyRest(
	shapes: readonly LineShape[],
	from: number,
	furniture: Furniture,
): readonly BlockKind[] {
	const page: Page = {
		shapes,
		furniture,
		isLoose: isLooseText(shapes, from),
		lastClosed: lastClosed(shapes),
	};
	const kinds: BlockKind[] = [];
	let mode: "text" | "links" | "list" = "text";
	let run = 0;
	for (let index = from; index < shapes.length; index++) {
		const shape = shapes[index]!;
		const own =
			index === from && kinds.length === 0 && shape.isLong
				? null
				: ownKind(shape, index, page);
		if (own !== null) {
			kinds.push(own);
			if (own === "related")
				mode = isLinkListLabel(shape, furniture) ? "links" : mode;
			continue;
		}
		if (mode === "links" && !isProse(shape)) {
			kinds.push("related");
			continue;
		}
		if (isProse(shape) || !isHeading(shape)) {
			// "The paper says:" and a line of its own for each thing it says.
			mode =
				shape.lastMark === ":" ||
				(mode === "list" && !isProse(shape)) ||
				shape.isListItem
					? "list"
					: "text";
			run = 0;
			kinds.push("body");
			continue;
		}
		if (run === 0) run = runLength(shapes, index, page);
		const isList =
			mode === "list" ||
			page.isLoose ||
			(run >= SHORTEST_LIST && index <= page.lastClosed);
		kinds.push(isList ? "body" : headingKind(shapes, index, furniture));
		if (isList && mode === "text" && run >= SHORTEST_LIST) mode = "list";
	}
	return kinds;
}

interface Page {
	readonly shapes: readonly LineShape[];
	readonly furniture: Furniture;
	/** Whether most of the page does without full stops: a list, a poem, a chat. */
	readonly isLoose: boolean;
	/** Index of the last paragraph that ends like a sentence. */
	readonly lastClosed: number;
}

/** The kind that the line's own words give it. A byline in the middle of a page must say "By". */
function ownKind(
	shape: LineShape,
	index: number,
	page: Page,
): BlockKind | null {
	const own = lineFurniture(shape, page.furniture);
	if (own !== null) return own;
	if (isByline(shape, page.furniture) && !shape.isClosed) return "byline";
	if (isDateStamp(shape.line) && index > page.lastClosed) return "dateline";
	return /^#{1,6}\s/.test(shape.line) ? "subheading" : null;
}

/** A paragraph of sentences: it ends like one, and is more than a short question. */
function isProse(shape: LineShape): boolean {
	if (shape.isLong) return true;
	if (shape.isQuestion)
		return (
			shape.words > 12 ||
			shape.words < 3 ||
			/["“]/.test(shape.line) ||
			isSpoken(shape.line)
		);
	return shape.isClosed;
}

/** Whether a line that does not end like a sentence is a heading or a link, rather than text that lost its full stop. */
function isHeading(shape: LineShape): boolean {
	const { line, words } = shape;
	if (
		shape.isListItem ||
		words > (shape.isCapitals ? 24 : 18) ||
		isSpoken(line)
	)
		return false;
	if (/^\p{Ll}/u.test(line) || /\t| \| .* \| |\S {3,}\S/.test(line))
		return false;
	if (
		words >= 7 &&
		/(?<!\p{L})(?:said|told|added|wrote|asked|replied)(?!\p{L})/u.test(line)
	)
		return false;
	if (words >= 8 && /\p{Ll}{3,}[.!?]["”’)]*\s+["“‘(]?\p{Lu}/u.test(line))
		return false;
	if (words >= 8 && /^(?:["“]|(?:I|He|She|It|We|They|You)\s)/.test(line))
		return false;
	if (words >= 5 && /^["“][^"”]*$/.test(line)) return false;
	return /\p{L}/u.test(line);
}

/** How many lines in a row from `index` on are headings by their looks. */
function runLength(
	shapes: readonly LineShape[],
	index: number,
	page: Page,
): number {
	let length = 0;
	while (length < 20) {
		const shape = shapes[index + length];
		if (
			!shape ||
			isProse(shape) ||
			!isHeading(shape) ||
			ownKind(shape, index + length, page) !== null
		)
			break;
		length++;
	}
	return length;
}

function isLooseText(shapes: readonly LineShape[], from: number): boolean {
	let prose = 0;
	let open = 0;
	for (let index = from; index < shapes.length; index++) {
		if (isProse(shapes[index]!)) prose++;
		else open++;
	}
	return open > prose * 1.5 + 3;
}

function lastClosed(shapes: readonly LineShape[]): number {
	let index = shapes.length - 1;
	while (index > 0 && !isProse(shapes[index]!)) index--;
	return index;
}

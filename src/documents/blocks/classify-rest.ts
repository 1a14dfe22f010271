/** The page from the first paragraph of the report on: what stands between and after the paragraphs. */

import type { BlockKind } from "../../model/document.js";
import { isByline } from "./byline.js";
import { isDateStamp } from "./dateline.js";
import { type Furniture, normLine } from "./furniture.js";
import { headingKind } from "./heading-kind.js";
import { isLinkListLabel, lineFurniture } from "./line-furniture.js";
import type { LineShape } from "./line-shape.js";
import { isHeading, isMarkedHeading, isProse, isSpoken } from "./prose.js";

/** So many lines without a full stop in a row are a list, a table or a poem, not headings. */
const SHORTEST_LIST = 4;
/** So many spoken lines make a transcript, in which a line without a full stop is somebody breaking off. */
const SHORTEST_TRANSCRIPT = 3;

/** The kinds of `shapes` from the index `from` on. */
export function classifyRest(
	shapes: readonly LineShape[],
	from: number,
	furniture: Furniture,
): readonly BlockKind[] {
	const page = surveyPage(shapes, from, furniture);
	const kinds: BlockKind[] = [];
	let mode: Mode = "text";
	for (let index = from; index < shapes.length; index++) {
		const shape = shapes[index]!;
		const own = ownKind(shape, index, page);
		if (own === "related" && isLinkListLabel(shape, furniture)) mode = "links";
		if (own !== null) {
			kinds.push(own);
			continue;
		}
		const isText = isProse(shape);
		if (mode === "links" && !isText) {
			kinds.push("related");
			continue;
		}
		if (isText) mode = shape.lastMark === ":" ? "list" : "text";
		else if (mode === "text" && (shape.isListItem || isListStart(index, page)))
			mode = "list";
		const isBody =
			isText || mode === "list" || page.isLoose || !isHeading(shape);
		kinds.push(isBody ? "body" : headingKind(shapes, index, furniture));
	}
	return kinds;
}

/** `links`: after a label such as "Read more"; `list`: after "the paper says:" or in a run of short lines. Prose ends both. */
type Mode = "text" | "links" | "list";

interface Page {
	readonly shapes: readonly LineShape[];
	readonly furniture: Furniture;
	/** Whether a line without a full stop says nothing: a transcript, or a page that mostly does without. */
	readonly isLoose: boolean;
	/** Index of the last paragraph of prose. */
	readonly lastProse: number;
}

function surveyPage(
	shapes: readonly LineShape[],
	from: number,
	furniture: Furniture,
): Page {
	let prose = 0;
	let spoken = 0;
	let lastProse = from;
	for (let index = from; index < shapes.length; index++) {
		const shape = shapes[index]!;
		if (isSpoken(shape.line)) spoken++;
		if (!isProse(shape)) continue;
		prose++;
		lastProse = index;
	}
	const open = shapes.length - from - prose;
	return {
		shapes,
		furniture,
		lastProse,
		isLoose: spoken >= SHORTEST_TRANSCRIPT || open > prose * 1.5 + 3,
	};
}

/** The kind that the line's own words or marks give it. A byline in the middle of a page must say "By". */
function ownKind(
	shape: LineShape,
	index: number,
	page: Page,
): BlockKind | null {
	const own = lineFurniture(shape, page.furniture);
	if (own !== null) return own;
	if (isMarkedHeading(shape)) return "subheading";
	if (shape.isClosed) return null;
	if (isByline(shape, page.furniture)) return "byline";
	return index > page.lastProse && isDateStamp(shape.line) ? "dateline" : null;
}

/** Whether a run of lines starts here that are a list. After the last prose a run of headlines is one of links. */
function isListStart(index: number, page: Page): boolean {
	let length = 0;
	let headlines = 0;
	while (length < 20) {
		const shape = page.shapes[index + length];
		if (
			!shape ||
			isProse(shape) ||
			ownKind(shape, index + length, page) !== null
		)
			break;
		if (page.furniture.headlineVerb.test(normLine(shape.line))) headlines++;
		length++;
	}
	if (length < SHORTEST_LIST) return false;
	return index < page.lastProse || headlines * 3 < length;
}

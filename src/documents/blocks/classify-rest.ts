/** The page from the first paragraph of the report on: what stands between and after the paragraphs. */

import type { BlockKind } from "../../model/document.js";
import { isAuthorNote, isByline } from "./byline.js";
import { isDateStamp } from "./date-stamp.js";
import { type Furniture, normLine } from "./furniture.js";
import {
	type HeadingContext,
	headingKind,
	isQuotedHeading,
} from "./heading-kind.js";
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
	let run: Run = { end: from, isList: false };
	for (let index = from; index < shapes.length; index++) {
		const shape = shapes[index]!;
		const own = page.own[index - from] ?? null;
		if (own === "related" && isLinkListLabel(shape, furniture)) mode = "links";
		if (own !== null) {
			kinds.push(own);
			continue;
		}
		if (isNumberedHeading(shapes, index)) {
			mode = "text";
			kinds.push("subheading");
			continue;
		}
		const isText = isProse(shape);
		if (mode === "links" && !isText && !isQuotedHeading(shapes, index)) {
			kinds.push("related");
			continue;
		}
		if (isText) mode = shape.lastMark === ":" ? "list" : "text";
		else if (mode !== "list") {
			mode = "text";
			if (index >= run.end) run = findRun(index, page);
			if (shape.isListItem || run.isList) mode = "list";
		}
		const isBody =
			isText || mode === "list" || page.isLoose || !isHeading(shape);
		kinds.push(isBody ? "body" : headingKind(shapes, index, page));
	}
	return kinds;
}

/** A short heading has no more words than these, its number among them. */
const LONGEST_NUMBERED = 8;

/** "2. Who likes it", right above a paragraph and with no other number beside it: the part of a digest, not the point of a list. */
function isNumberedHeading(
	shapes: readonly LineShape[],
	index: number,
): boolean {
	const shape = shapes[index]!;
	const next = shapes[index + 1];
	return (
		/^\d{1,2}[.)]\s+\p{Lu}/u.test(shape.line) &&
		(!shape.isClosed || shape.isQuestion) &&
		shape.words <= LONGEST_NUMBERED &&
		next !== undefined &&
		!next.isListItem &&
		isProse(next) &&
		next.words > 2 * LONGEST_NUMBERED &&
		shapes[index - 1]?.isListItem !== true
	);
}

/** `links`: after a label such as "Read more"; `list`: after "the paper says:" or in a run of short lines. Prose ends both. */
type Mode = "text" | "links" | "list";

interface Page extends HeadingContext {
	readonly shapes: readonly LineShape[];
	readonly from: number;
	/** For each paragraph from `from` on, the kind that its own words or marks give it, or null. */
	readonly own: readonly (BlockKind | null)[];
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
	let open = 0;
	let spoken = 0;
	let questions = 0;
	let lastProse = from;
	const rest = shapes.slice(from);
	const own = rest.map((shape) => ownKind(shape, furniture));
	rest.forEach((shape, index) => {
		if (isSpoken(shape.line)) spoken++;
		if (own[index] !== null) return;
		if (isProse(shape)) {
			prose++;
			lastProse = from + index;
		} else {
			open++;
			if (shape.isQuestion) questions++;
		}
	});
	const isLoose = spoken >= SHORTEST_TRANSCRIPT || open > prose * 1.5 + 3;
	return {
		shapes,
		from,
		furniture,
		isLoose,
		lastProse,
		own: withTail(own, { shapes, from, lastProse, furniture }),
		hasQuestions: questions > 1,
	};
}

/** The kind that the line's own words or marks give it. A byline in the middle of a page must say "By". */
function ownKind(shape: LineShape, furniture: Furniture): BlockKind | null {
	const own = lineFurniture(shape, furniture);
	if (own !== null) return own;
	if (isMarkedHeading(shape)) return "subheading";
	return !shape.isClosed && isByline(shape, furniture) ? "byline" : null;
}

/** The kinds with what only the end of a page has: a note on the author, the day. */
function withTail(
	own: readonly (BlockKind | null)[],
	page: Pick<Page, "shapes" | "from" | "lastProse" | "furniture">,
): readonly (BlockKind | null)[] {
	return own.map((kind, index) => {
		const at = page.from + index;
		const shape = page.shapes[at]!;
		if (kind !== null || at < page.lastProse) return kind;
		if (at > page.from && isAuthorNote(shape, page.furniture)) return "byline";
		return at > page.lastProse && isDateStamp(shape.line) ? "dateline" : null;
	});
}

/** Lines in a row that are neither prose nor furniture by their words, up to `end`. */
interface Run {
	readonly end: number;
	readonly isList: boolean;
}

/** No run is looked at further than this. */
const LONGEST_RUN = 20;

/** The run that starts at `index`, and whether it is a list. After the last prose a run of headlines is one of links. */
function findRun(index: number, page: Page): Run {
	let end = index;
	let headlines = 0;
	while (end < index + LONGEST_RUN) {
		const shape = page.shapes[end];
		if (
			!shape ||
			isProse(shape) ||
			(page.own[end - page.from] ?? null) !== null
		)
			break;
		if (page.furniture.headlineVerb.test(normLine(shape.line))) headlines++;
		end++;
	}
	const length = end - index;
	const isList =
		length >= SHORTEST_LIST &&
		(index < page.lastProse || headlines * 3 < length);
	return { end: Math.max(end, index + 1), isList };
}

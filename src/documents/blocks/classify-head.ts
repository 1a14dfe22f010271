/** The head of a page: title, standfirst, byline, date and the rest of what stands before the first paragraph of the report. */

import type { BlockKind } from "../../model/document.js";
import { isByline, isNameLine } from "./byline.js";
import { isDateStamp } from "./date-stamp.js";
import { colonDatelineLength, datelineLength } from "./dateline.js";
import { type Furniture, normLine } from "./furniture.js";
import { lineFurniture } from "./line-furniture.js";
import type { LineShape } from "./line-shape.js";
import { isMarkedHeading, isSpoken } from "./prose.js";
import { isStandfirst } from "./standfirst.js";

/** Heads are not longer than this many paragraphs. */
const LONGEST_HEAD = 14;
const LONGEST_TITLE = 30;
const LONGEST_CLOSED_TITLE = 16;

/** The kinds of the paragraphs before the first body paragraph; empty where the text starts with its body. */
export function classifyHead(
	shapes: readonly LineShape[],
	furniture: Furniture,
): readonly BlockKind[] {
	const upper = headKinds(shapes, { from: 0, hasTitle: false, furniture });
	const at = upper.length;
	if (!isStandfirst(shapes, at, furniture))
		return isWholePage(upper, shapes) ? upper.slice(0, 1) : upper;
	// A line that opens the page and is told again below is its title, where it is as short as one.
	const kind =
		at === 0 && shapes[at]!.words <= LONGEST_CLOSED_TITLE
			? "title"
			: "standfirst";
	return [
		...upper,
		kind,
		...headKinds(shapes, { from: at + 1, hasTitle: true, furniture }),
	];
}

/** A page of nothing but short lines is a list or a poem under its title. */
function isWholePage(
	kinds: readonly BlockKind[],
	shapes: readonly LineShape[],
): boolean {
	return kinds.length >= shapes.length;
}

interface HeadStart {
	readonly from: number;
	readonly hasTitle: boolean;
	readonly furniture: Furniture;
}

/** The kinds of the paragraphs from `from` on, up to the first that is body. */
function headKinds(
	shapes: readonly LineShape[],
	start: HeadStart,
): readonly BlockKind[] {
	const { from, furniture } = start;
	const kinds: BlockKind[] = [];
	let { hasTitle } = start;
	for (
		let index = from;
		index < Math.min(shapes.length - 1, LONGEST_HEAD);
		index++
	) {
		const kind = headKind(shapes[index]!, {
			hasTitle,
			before: kinds.at(-1) ?? null,
			furniture,
		});
		if (kind === "body") break;
		if (kind === "title") hasTitle = true;
		kinds.push(kind);
	}
	return kinds;
}

interface HeadContext {
	readonly hasTitle: boolean;
	/** The kind of the paragraph before, null at the start. */
	readonly before: BlockKind | null;
	readonly furniture: Furniture;
}

function headKind(shape: LineShape, context: HeadContext): BlockKind {
	const { furniture, hasTitle, before } = context;
	if (shape.isLong) return "body";
	if (isByline(shape, furniture)) return "byline";
	if (isMarkedHeading(shape)) return hasTitle ? "body" : "title";
	if (isDateStamp(shape.line)) return "dateline";
	const own = lineFurniture(shape, furniture);
	// The reporter's agency stands on a line under the name.
	if (own === "credit" && before === "byline" && shape.words <= 4)
		return "byline";
	// "Explainer: what the paper says" is a title at the head of a page and a link further down.
	if (own === "related" && !hasTitle && shape.words <= LONGEST_TITLE)
		return "title";
	if (own !== null) return own;
	if (shape.isListItem || isSpoken(shape.line)) return "body";
	// "Strelsau – Day Two" over a report is its title.
	if (
		hasDateline(shape, context) &&
		(shape.isClosed || shape.words > LONGEST_TITLE)
	)
		return "body";
	if (furniture.kicker.test(normLine(shape.line))) return "title";
	if (!hasTitle) return isTitle(shape) ? "title" : "body";
	if (shape.isClosed && !(shape.isQuestion && shape.words <= 12)) return "body";
	if (isPlaceAlone(shape)) return "dateline";
	if (isNameLine(shape, furniture)) return "byline";
	return shape.words <= 40 &&
		!/(?<!\p{L})(?:said|told)(?!\p{L})/u.test(shape.line)
		? "standfirst"
		: "body";
}

/** "ZENDA", "ZENDA AND HENTZAU": the places alone, in capitals between title and report, as magazines set them. */
function isPlaceAlone({
	isCapitals,
	isClosed,
	line,
	words,
}: LineShape): boolean {
	return (
		isCapitals &&
		!isClosed &&
		/^\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+)?(?: AND \p{Lu}[\p{Lu}'’-]+)?$/u.test(
			line,
		) &&
		words <= 4
	);
}

function hasDateline(
	shape: LineShape,
	{ hasTitle, furniture }: HeadContext,
): boolean {
	return (
		datelineLength(shape.line, furniture) > 0 ||
		(hasTitle && colonDatelineLength(shape.line, furniture) > 0)
	);
}

/** A line without a full stop; with one only where its words are capitalised, or where it asks or exclaims. */
function isTitle(shape: LineShape): boolean {
	if (
		shape.words > LONGEST_TITLE ||
		shape.words < 2 ||
		/^\p{Ll}/u.test(shape.line)
	)
		return false;
	if (!shape.isClosed) return true;
	if (shape.lastMark === "?" || shape.lastMark === "!")
		return shape.words <= 20;
	return shape.lastMark === "." && shape.words >= 4 && isTitleCase(shape.line);
}

/** "Black Clouds Over the Talks in Ruritania.": all words of four letters and more have capitals. */
function isTitleCase(line: string): boolean {
	const long = line.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
	return (
		long.length >= 3 &&
		long.every(
			(word) =>
				/^\p{Lu}/u.test(word) ||
				/^(?:with|from|over|into|than|that|after|amid|about)$/.test(word),
		)
	);
}

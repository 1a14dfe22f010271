/** The head of a page: title, standfirst, byline, date and the rest of what stands before the first paragraph of the report. */

import type { BlockKind } from "../../model/document.js";
import { isByline, isNameLine } from "./byline.js";
import { datelineLength, isDateStamp } from "./dateline.js";
import { type Furniture, normLine } from "./furniture.js";
import { lineFurniture } from "./line-furniture.js";
import type { LineShape } from "./line-shape.js";
import { isMarkedHeading, isSpoken } from "./prose.js";
import { isStandfirst } from "./standfirst.js";

/** Heads are not longer than this many paragraphs. */
const LONGEST_HEAD = 14;
const LONGEST_TITLE = 30;

/** The kinds of the paragraphs before the first body paragraph; empty where the text starts with its body. */
export function classifyHead(
	shapes: readonly LineShape[],
	furniture: Furniture,
): readonly BlockKind[] {
	const kinds: BlockKind[] = [];
	let hasTitle = false;
	for (const [index, shape] of shapes.slice(0, LONGEST_HEAD).entries()) {
		const kind = headKind(shape, {
			hasTitle,
			next: shapes[index + 1] ?? null,
			isFirst: index === 0,
			furniture,
		});
		if (kind === "body") break;
		if (kind === "title") hasTitle = true;
		kinds.push(kind);
	}
	const standfirst = kinds.length;
	if (isStandfirst(shapes, standfirst, furniture))
		kinds.push(
			"standfirst",
			...classifyLowerHead(shapes, standfirst + 1, furniture),
		);
	// A page of nothing but short lines is a list or a poem under its title.
	return kinds.length >= shapes.length ? kinds.slice(0, 1) : kinds;
}

/** What stands between a standfirst that is a sentence and the report: byline, date, caption. */
function classifyLowerHead(
	shapes: readonly LineShape[],
	from: number,
	furniture: Furniture,
): readonly BlockKind[] {
	const kinds: BlockKind[] = [];
	for (
		let index = from;
		index < shapes.length && index < LONGEST_HEAD;
		index++
	) {
		const kind = headKind(shapes[index]!, {
			hasTitle: true,
			next: shapes[index + 1] ?? null,
			isFirst: false,
			furniture,
		});
		if (kind === "body") break;
		kinds.push(kind);
	}
	return kinds;
}

interface HeadContext {
	readonly hasTitle: boolean;
	readonly next: LineShape | null;
	readonly isFirst: boolean;
	readonly furniture: Furniture;
}

function headKind(shape: LineShape, context: HeadContext): BlockKind {
	const { furniture, hasTitle, next } = context;
	if (shape.isLong || next === null) return "body";
	if (isMarkedHeading(shape)) return hasTitle ? "body" : "title";
	if (isDateStamp(shape.line)) return "dateline";
	if (isByline(shape, furniture)) return "byline";
	const own = lineFurniture(shape, furniture);
	// "Explainer: what the paper says" is a title at the head of a page and a link further down.
	if (own !== null && !(own === "related" && !hasTitle)) return own;
	if (
		datelineLength(shape.line) > 0 ||
		shape.isListItem ||
		isSpoken(shape.line)
	)
		return "body";
	if (furniture.kicker.test(normLine(shape.line))) return "title";
	if (!hasTitle) return isTitle(shape) ? "title" : "body";
	if (shape.isClosed && !(shape.isQuestion && shape.words <= 12)) return "body";
	if (isNameLine(shape, furniture)) return "byline";
	return shape.words <= 40 &&
		!/(?<!\p{L})(?:said|told)(?!\p{L})/u.test(shape.line)
		? "standfirst"
		: "body";
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

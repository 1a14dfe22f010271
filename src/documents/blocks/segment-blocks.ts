/** Tells the text of a page from its furniture: the blocks that everything later reads from. */

import type { Block, BlockKind } from "../../model/document.js";
import type { Range } from "../../model/span.js";
import { classifyHead } from "./classify-head.js";
import { classifyRest } from "./classify-rest.js";
import { datelineLength } from "./dateline.js";
import { readFrontMatter } from "./front-matter.js";
import type { Furniture } from "./furniture.js";
import { findLineRegime } from "./line-regime.js";
import { lineShape } from "./line-shape.js";
import { splitLines } from "./split-lines.js";
import { splitParagraphs } from "./split-paragraphs.js";
import { trailingCreditStart } from "./trailing-credit.js";

/** The blocks of `text` in order; they do not overlap and cover all but white space. Where in doubt a paragraph is body. */
export function segmentBlocks(
	text: string,
	furniture: Furniture,
): readonly Block[] {
	const frontMatter = readFrontMatter(text);
	const from = frontMatter?.end ?? 0;
	const lines = splitLines(text, from);
	const paragraphs = splitParagraphs(text, lines, findLineRegime(text, lines));
	const blocks: Block[] = [];
	if (frontMatter)
		blocks.push({
			start: firstInk(text),
			end: frontMatter.end,
			kind: "credit",
		});
	const kinds = classifyParagraphs(text, paragraphs, furniture);
	const firstBody = kinds.indexOf("body");
	const lastBody = kinds.lastIndexOf("body");
	paragraphs.forEach((paragraph, index) => {
		const kind = kinds[index] ?? "body";
		if (index === firstBody || index === lastBody) {
			blocks.push(
				...splitEdges(text, paragraph, {
					furniture,
					isFirst: index === firstBody,
					isLast: index === lastBody,
				}),
			);
		} else {
			blocks.push({ start: paragraph.start, end: paragraph.end, kind });
		}
	});
	return blocks;
}

function classifyParagraphs(
	text: string,
	paragraphs: readonly Range[],
	furniture: Furniture,
): readonly BlockKind[] {
	// One paragraph alone is what somebody wants read, whatever it looks like.
	if (paragraphs.length < 2) return paragraphs.map(() => "body");
	const shapes = paragraphs.map((paragraph) => lineShape(text, paragraph));
	const head = classifyHead(shapes, furniture);
	return [...head, ...classifyRest(shapes, head.length, furniture)];
}

interface Edges {
	readonly furniture: Furniture;
	readonly isFirst: boolean;
	readonly isLast: boolean;
}

/** A body paragraph without the dateline at its head (the text's first) and the credit in brackets at its end (the last). */
function splitEdges(
	text: string,
	paragraph: Range,
	edges: Edges,
): readonly Block[] {
	const blocks: Block[] = [];
	let { start, end } = paragraph;
	if (edges.isFirst) {
		const length = datelineLength(
			text.slice(start, Math.min(end, start + 200)),
		);
		if (length > 0)
			blocks.push({ start, end: start + length, kind: "dateline" });
		start += length;
	}
	const credit = edges.isLast
		? trailingCreditStart(text, { start, end }, edges.furniture)
		: null;
	if (credit !== null) end = credit.bodyEnd;
	blocks.push({ start, end, kind: "body" });
	if (credit !== null)
		blocks.push({ start: credit.start, end: paragraph.end, kind: "credit" });
	return blocks;
}

function firstInk(text: string): number {
	let at = 0;
	while (at < text.length && /\s/.test(text.charAt(at))) at++;
	return at;
}

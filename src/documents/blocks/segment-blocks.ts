/** Tells the text of a page from its furniture: the blocks that everything later reads from. */

import type { Block, BlockKind } from "../../model/document.js";
import type { Range } from "../../model/span.js";
import { classifyHead } from "./classify-head.js";
import { classifyRest } from "./classify-rest.js";
import { coarseBlocks, hasTooManyLines } from "./coarse-blocks.js";
import { colonDatelineLength, datelineLength } from "./dateline.js";
import { readFrontMatter } from "./front-matter.js";
import type { Furniture } from "./furniture.js";
import { withOneLineEnd } from "./line-ends.js";
import { findLineRegime } from "./line-regime.js";
import { lineShape } from "./line-shape.js";
import { splitLines } from "./split-lines.js";
import { splitParagraphs } from "./split-paragraphs.js";
import { spokenTurns } from "./spoken-turns.js";
import { trailingCreditStart } from "./trailing-credit.js";

/** The blocks of `text` in order; they do not overlap and cover all but white space. Where in doubt a paragraph is body. */
export function segmentBlocks(
	text: string,
	furniture: Furniture,
): readonly Block[] {
	if (hasTooManyLines(text)) return coarseBlocks(text, 0);
	const one = withOneLineEnd(text);
	return blocksOfLines(one.text, furniture).map(one.inOriginal);
}

/** The blocks of a text whose line ends are all `\n`. */
function blocksOfLines(text: string, furniture: Furniture): readonly Block[] {
	const frontMatter = readFrontMatter(text);
	const lines = splitLines(text, frontMatter?.end ?? 0);
	const paragraphs = splitParagraphs(text, lines, findLineRegime(text, lines));
	const blocks = blocksOfParagraphs(text, paragraphs, {
		furniture,
		marked: [],
	});
	return frontMatter
		? [
				{ start: firstInk(text), end: frontMatter.end, kind: "credit" },
				...blocks,
			]
		: blocks;
}

/** What paragraphs are told by: the words of furniture, and what markup says of each (null or missing where it is silent). */
export interface Evidence {
	readonly furniture: Furniture;
	readonly marked: readonly (BlockKind | null)[];
}

/** The blocks of a text whose paragraphs are known. */
export function blocksOfParagraphs(
	text: string,
	paragraphs: readonly Range[],
	evidence: Evidence,
): readonly Block[] {
	const kinds = classifyParagraphs(text, paragraphs, evidence);
	const first = kinds.indexOf("body");
	const last = kinds.lastIndexOf("body");
	const { furniture } = evidence;
	return paragraphs.flatMap((paragraph, index): readonly Block[] => {
		if (index !== first && index !== last)
			return [
				{
					start: paragraph.start,
					end: paragraph.end,
					kind: kinds[index] ?? "body",
				},
			];
		return splitEdges(text, paragraph, {
			furniture,
			isFirst: index === first,
			isTitled: first > 0,
			isLast: index === last,
		});
	});
}

function classifyParagraphs(
	text: string,
	paragraphs: readonly Range[],
	evidence: Evidence,
): readonly BlockKind[] {
	// One paragraph alone is what somebody wants read, whatever it looks like.
	if (paragraphs.length < 2) return paragraphs.map(() => "body");
	const shapes = paragraphs.map((paragraph) => lineShape(text, paragraph));
	const head = classifyHead(shapes, evidence.furniture);
	const kinds = [
		...head,
		...classifyRest(shapes, head.length, evidence.furniture),
	];
	const turns = spokenTurns(shapes);
	return kinds.map((kind, index) => {
		if (turns[index]) return "body";
		const marked = evidence.marked[index] ?? null;
		// A caption or credit by its words is one under any markup: pages put them into headings and lists.
		return marked === null || kind === "caption" || kind === "credit"
			? kind
			: marked;
	});
}

interface Edges {
	readonly furniture: Furniture;
	readonly isFirst: boolean;
	/** Whether something stands above the first body paragraph. */
	readonly isTitled: boolean;
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
		const length = datelineOf(
			text.slice(start, Math.min(end, start + 200)),
			edges,
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

function datelineOf(head: string, edges: Edges): number {
	const length = datelineLength(head, edges.furniture);
	return length > 0 || !edges.isTitled
		? length
		: colonDatelineLength(head, edges.furniture);
}

function firstInk(text: string): number {
	let at = 0;
	while (at < text.length && /\s/.test(text.charAt(at))) at++;
	return at;
}

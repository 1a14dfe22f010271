/** An HTML page → content: the article's paragraphs as blocks, with what markup and words say of each. */

import type { Block } from "../../model/document.js";
import type { Range } from "../../model/span.js";
import type { Furniture } from "../blocks/furniture.js";
import { blocksOfParagraphs } from "../blocks/segment-blocks.js";
import type { Content } from "../content.js";
import { readHtml } from "./read-html.js";

/** The content of a page; null where it holds no text. */
export function readPage(html: string, furniture: Furniture): Content | null {
	const article = readHtml(html);
	if (article === null) return null;
	const { text, kinds, metadata } = article;
	const paragraphs = paragraphsOf(text);
	const blocks = blocksOfParagraphs(text, paragraphs, {
		furniture,
		marked: kinds,
	});
	const findings = article.isStripped
		? [{ code: "html-stripped", span: null, values: {} }]
		: [];
	return {
		text,
		blocks: timedBlocks(blocks, paragraphs, article.times),
		pages: [],
		proposals: [],
		metadata,
		findings,
	};
}

/** The blocks, each with the time of the entry whose paragraph it stands in. */
function timedBlocks(
	blocks: readonly Block[],
	paragraphs: readonly Range[],
	times: readonly (string | null)[],
): readonly Block[] {
	let index = 0;
	return blocks.map((block) => {
		while ((paragraphs[index]?.end ?? block.end) < block.end) index++;
		const at = times[index] ?? null;
		return at === null ? block : { ...block, at };
	});
}

/** The paragraphs of a text that blank lines part, as an article comes. */
export function paragraphsOf(text: string): readonly Range[] {
	const paragraphs: Range[] = [];
	let start = 0;
	while (start < text.length) {
		const next = text.indexOf("\n\n", start);
		const end = next < 0 ? text.length : next;
		paragraphs.push({ start, end });
		start = end + 2;
	}
	return paragraphs;
}

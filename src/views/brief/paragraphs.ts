/** Paragraph marks: "¶7" is the seventh body block of the document, counted from 1; furniture is not counted. */

import type { Block } from "../../model/document.js";

export interface Place {
	/** "¶7" in the seventh paragraph; "¶7+" in furniture or space between it and the eighth, "¶0+" before the first. */
	readonly mark: string;
	/** The block of the place; null between blocks. */
	readonly block: Block | null;
}

/** Finds the place of an offset; `blocks` are in text order, and a search takes time in the logarithm of their number. */
export function makeParagraphFinder(
	blocks: readonly Block[],
): (offset: number) => Place {
	const numbers: number[] = [];
	let count = 0;
	for (const block of blocks) {
		if (block.kind === "body") count++;
		numbers.push(count);
	}
	return (offset) => {
		let low = 0;
		let high = blocks.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (blocks[middle]!.start <= offset) low = middle + 1;
			else high = middle;
		}
		const last = blocks[low - 1];
		if (last === undefined) return { mark: "¶0+", block: null };
		const block = offset < last.end ? last : null;
		return {
			mark: `¶${numbers[low - 1]}${block?.kind === "body" ? "" : "+"}`,
			block,
		};
	};
}

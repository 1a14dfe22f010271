/** Tells a sub-heading of this story from the headline of another one that stands between its paragraphs. */

import type { BlockKind } from "../../model/document.js";
import { type Furniture, normLine } from "./furniture.js";
import type { LineShape } from "./line-shape.js";
import { contentStems } from "./stems.js";

/** Paragraphs below a heading in which its words are looked for. */
const REACH = 4;

/** `subheading` where the line's words, or those it quotes, come again below it; `related` where they do not and it reads as a headline. */
export function headingKind(
	shapes: readonly LineShape[],
	index: number,
	furniture: Furniture,
): BlockKind {
	const { line, words } = shapes[index]!;
	const below = sectionBelow(shapes, index);
	if (below === null) return "related";
	if (words <= 3 || (words <= 8 && /^[‘“"'].*[’”"']$/.test(line)))
		return "subheading";
	if (below === "") return "related";
	const told = new Set(contentStems(below));
	const quoted = contentStems(
		/[‘“"']([^’”"']{4,})[’”"']/u.exec(line)?.[1] ?? "",
	);
	if (
		quoted.length > 0 &&
		quoted.filter((stem) => told.has(stem)).length * 2 > quoted.length &&
		words <= 9
	)
		return "subheading";
	if (words >= 9) return "related";
	const stems = contentStems(line);
	const share =
		stems.length === 0
			? 0
			: stems.filter((stem) => told.has(stem)).length / stems.length;
	const isHeadline =
		furniture.headlineVerb.test(normLine(line)) ||
		/^(?:who|what|why|how|when|where)\b/i.test(line);
	if (words >= 6) return share >= 0.5 ? "subheading" : "related";
	return share < 0.34 && isHeadline ? "related" : "subheading";
}

/** The paragraphs of sentences below, up to the next heading: empty where one stands right under this line, null at the page's end. */
function sectionBelow(
	shapes: readonly LineShape[],
	index: number,
): string | null {
	let below = "";
	let taken = 0;
	for (let at = index + 1; at < shapes.length && taken < REACH; at++) {
		const shape = shapes[at]!;
		const isHeading = !shape.isClosed && shape.words <= 18;
		if (isHeading) return below;
		below += ` ${shape.line}`;
		taken++;
	}
	return taken === 0 ? null : below;
}

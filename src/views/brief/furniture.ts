/** "Not read as text": the furniture of the page, so that nobody wonders where a line went. */

import type { BlockKind } from "../../model/document.js";
import { makeSpan } from "../../model/span.js";
import { visibleText } from "../text/visible-text.js";
import type { BriefContext } from "./brief-context.js";
import { type BriefLine, itemLine } from "./brief-line.js";

const KINDS: Readonly<Record<Exclude<BlockKind, "body">, string>> = {
	title: "title",
	standfirst: "standfirst",
	subheading: "sub-heading",
	related: "other story",
	caption: "caption",
	byline: "byline",
	dateline: "dateline",
	credit: "credit",
};

export function viewFurniture(context: BriefContext): readonly BriefLine[] {
	const { blocks, document } = context.reading;
	return blocks.flatMap(({ start, end, kind }) => {
		if (kind === "body") return [];
		const span = makeSpan(document.text, start, end);
		return [
			itemLine({
				lead: { text: KINDS[kind], tone: "label" },
				text: visibleText(span.text),
				evidence: context.evidence([span]),
			}),
		];
	});
}

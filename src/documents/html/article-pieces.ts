/** An article's element → its paragraphs in order, with what the markup says each of them is. */

import type { BlockKind } from "../../model/document.js";
import { isElement, type PageElement, type PageNode } from "./page-node.js";

/** One paragraph of a page. `kind` is what its markup says it is; null where it says nothing. */
export interface ArticlePiece {
	readonly text: string;
	readonly kind: BlockKind | null;
	/** Whether it stands in a block quotation. */
	readonly isQuoted: boolean;
}

const BLOCKS = new Set(
	"ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL".split(
		" ",
	),
);
const SILENT = new Set(
	"BUTTON CANVAS FORM HEAD IFRAME INPUT NAV NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO AUDIO".split(
		" ",
	),
);

/** What class names say, where the element is short enough to be furniture. */
const CLASSES: readonly (readonly [RegExp, BlockKind])[] = [
	[/caption|image-text/i, "caption"],
	[/byline|author|owner_name/i, "byline"],
	[/dateline|timestamp|pub-?date/i, "dateline"],
	[
		/standfirst|sub-?title|\bdec?k\b|sub-?head(?:line)?\b|summary|\blead-?in\b/i,
		"standfirst",
	],
	[
		/related|read-?(?:more|also|next)|also-?read|recommend|more-?on|promo|teaser/i,
		"related",
	],
	[/credit|copyright|disclaimer|newsletter|advert|message_footer/i, "credit"],
];
const LONGEST_FURNITURE = 400;

/** The pieces of `article`, white space run together as a browser shows it; empty ones are left out. */
export function articlePieces(article: PageElement): readonly ArticlePiece[] {
	const pieces: ArticlePiece[] = [];
	const open: Open = { text: "", linked: 0, bold: 0 };
	const walk: Walk = {
		pieces,
		open,
		kind: null,
		isLink: false,
		isBold: false,
		isQuoted: false,
	};
	collect(article, walk);
	flush(walk);
	return pieces;
}

/** The piece being gathered: its text, and how many of its units stand in links and in bold. */
interface Open {
	text: string;
	linked: number;
	bold: number;
}

interface Walk {
	readonly pieces: ArticlePiece[];
	readonly open: Open;
	readonly kind: BlockKind | null;
	readonly isLink: boolean;
	readonly isBold: boolean;
	readonly isQuoted: boolean;
}

function collect(node: PageNode, walk: Walk): void {
	for (const child of node.childNodes) {
		if (child.nodeType === 3) append(child.textContent ?? "", walk);
		else if (isElement(child)) collectElement(child, walk);
	}
}

function collectElement(element: PageElement, walk: Walk): void {
	const name = element.nodeName.toUpperCase();
	if (SILENT.has(name)) return;
	if (name === "BR") {
		// Two breaks part paragraphs; one is a space.
		walk.open.text += "\n";
		return;
	}
	const kind = kindOf(element, name) ?? walk.kind;
	const inner: Walk = {
		...walk,
		kind,
		isLink: walk.isLink || name === "A",
		isBold: walk.isBold || name === "B" || name === "STRONG",
		isQuoted: walk.isQuoted || name === "BLOCKQUOTE",
	};
	if (!BLOCKS.has(name)) {
		if ((name === "TD" || name === "TH") && walk.open.text !== "")
			append(" | ", walk);
		collect(element, inner);
		return;
	}
	flush(walk);
	collect(element, inner);
	flush(inner);
}

function append(text: string, walk: Walk): void {
	const { open } = walk;
	open.text += text.replace(/[\s\u00a0]+/g, " ");
	const ink = text.replace(/\s+/g, "").length;
	if (walk.isLink) open.linked += ink;
	if (walk.isBold) open.bold += ink;
}

function flush({ pieces, open, kind, isQuoted }: Walk): void {
	const parts = open.text
		.split(/ *\n *\n */)
		.map((part) => part.replace(/\s+/g, " ").trim())
		.filter((part) => part !== "");
	const ink = open.text.replace(/\s+/g, "").length;
	const own = kind ?? inlineKind(open, ink);
	for (const text of parts) pieces.push({ text, kind: own, isQuoted });
	open.text = "";
	open.linked = 0;
	open.bold = 0;
}

/** A paragraph that is one link leads elsewhere; a short bold one without a full stop is a heading. */
function inlineKind(open: Open, ink: number): BlockKind | null {
	if (ink === 0 || ink > 160) return null;
	const text = open.text.trim();
	if (open.linked >= ink * 0.9 && !/[.:,]$/.test(text)) return "related";
	if (
		/^(?:read|related|see|also|more|watch)\b[^:]{0,20}:/i.test(text) &&
		open.linked > ink * 0.5
	)
		return "related";
	return open.bold >= ink && !/[.,;:"”]$/.test(text) ? "subheading" : null;
}

function kindOf(element: PageElement, name: string): BlockKind | null {
	if (/^H[1-6]$/.test(name)) return "subheading";
	if (name === "FIGCAPTION" || name === "FIGURE") return "caption";
	const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
	const kind = CLASSES.find(([pattern]) => pattern.test(names))?.[1] ?? null;
	if (kind === null) return null;
	return (element.textContent ?? "").trim().length <= LONGEST_FURNITURE
		? kind
		: null;
}

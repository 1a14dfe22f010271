/** HTML → the article's text, its paragraphs parted by blank lines, with what markup and head say of it. */

import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { BlockKind } from "../../model/document.js";
import { type Metadata, makeMetadata } from "../content.js";
import { type ArticlePiece, articlePieces } from "./article-pieces.js";
import { dropFurniture } from "./drop-furniture.js";
import { findEntries } from "./find-entries.js";
import { isParsable } from "./html-guard.js";
import { readHtmlMetadata } from "./html-metadata.js";
import { isElement, type PageElement, type PageNode } from "./page-node.js";
import { settleKinds } from "./settle-kinds.js";
import { stripTags } from "./strip-tags.js";

/** An article taken out of a page. */
export interface HtmlArticle {
	readonly text: string;
	readonly metadata: Metadata;
	/** For each paragraph of `text`, what its markup says it is; null where it says nothing. */
	readonly kinds: readonly (BlockKind | null)[];
	/** For each paragraph, when the entry of a live blog that it stands in was published; null in all other pages. */
	readonly times: readonly (string | null)[];
	/** True where the page could not be parsed and its tags were merely dropped. */
	readonly isStripped: boolean;
}

/** Fewer units of text than this are no article, and the whole page is taken instead. */
const SHORTEST_ARTICLE = 140;

/** A piece of the article, with the time of the entry that it stands in. */
interface TimedPiece extends ArticlePiece {
	readonly at: string | null;
}

/** The article of a page; null where the page has no text at all. */
export function readHtml(html: string): HtmlArticle | null {
	if (!isParsable(html)) return readStripped(html);
	const page = parsePage(html);
	if (page === null) return readStripped(html);
	const metadata = readHtmlMetadata(page.document);
	const found = readPieces(page);
	if (found === null) return readStripped(html);
	const pieces = withTitle(found, metadata.title);
	const length = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
	if (length - (metadata.title?.length ?? 0) < SHORTEST_ARTICLE) {
		// Readability has altered the first tree.
		const fresh = parsePage(html) ?? page;
		const whole = joinPieces(
			withTitle(untimed(articlePieces(fresh.body)), metadata.title),
			metadata,
		);
		return whole.text.length === 0 ? null : whole;
	}
	return joinPieces(pieces, metadata);
}

interface Page {
	readonly document: PageElement;
	readonly body: PageElement;
	/** The article's element by Mozilla's Readability, which alters the page. */
	readonly article: () => PageNode | null;
}

/** A piece of a page ("<p>…") is given the frame that the parser would otherwise leave out. Null where there is no element in it. */
function parsePage(html: string): Page | null {
	const framed = /<(?:html|body)[\s>]/i.test(html)
		? html
		: `<!doctype html><html><head></head><body>${html}</body></html>`;
	const { document } = parseHTML(framed);
	// The library's `body` fails on such a page instead of being null.
	if (document.documentElement === null) return null;
	return {
		// linkedom's nodes have all that PageElement names; its own types want a browser's.
		document: document as unknown as PageElement,
		body: (document.body ?? document.documentElement) as unknown as PageElement,
		article: () =>
			new Readability<PageNode>(document, {
				keepClasses: true,
				serializer: (node) => node as unknown as PageNode,
			}).parse()?.content ?? null,
	};
}

/** The entries of a live blog one after another, of all other pages the article; null for a page too broken for the library. */
function readPieces(page: Page): readonly TimedPiece[] | null {
	dropFurniture(page.document);
	const entries = findEntries(page.document);
	if (entries.length > 0)
		return entries.flatMap(({ elements, at }) =>
			settleKinds(elements.flatMap(articlePieces)).map((piece) => ({
				...piece,
				at,
			})),
		);
	const article = takeArticle(page);
	if (article === "broken") return null;
	return article !== null && isElement(article)
		? untimed(settleKinds(articlePieces(article)))
		: [];
}

/** On a tree without a single root the library reads from what is not there. */
function takeArticle(page: Page): PageNode | "broken" | null {
	try {
		return page.article();
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		return "broken";
	}
}

function untimed(pieces: readonly ArticlePiece[]): readonly TimedPiece[] {
	return pieces.map((piece) => ({ ...piece, at: null }));
}

/** The title stands first and once. */
function withTitle(
	pieces: readonly TimedPiece[],
	title: string | null,
): readonly TimedPiece[] {
	if (title === null) return pieces;
	const rest = pieces.filter(
		(piece, index) => index > 3 || piece.text !== title,
	);
	return [{ text: title, kind: "title", isQuoted: false, at: null }, ...rest];
}

function readStripped(html: string): HtmlArticle | null {
	const text = stripTags(html);
	if (text === "") return null;
	return {
		text,
		metadata: makeMetadata(),
		kinds: text.split("\n\n").map(() => null),
		times: text.split("\n\n").map(() => null),
		isStripped: true,
	};
}

function joinPieces(
	pieces: readonly TimedPiece[],
	metadata: Metadata,
): HtmlArticle {
	return {
		metadata,
		text: pieces.map((piece) => piece.text).join("\n\n"),
		kinds: pieces.map((piece) => piece.kind),
		times: pieces.map((piece) => piece.at),
		isStripped: false,
	};
}

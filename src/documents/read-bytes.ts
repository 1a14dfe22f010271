/** Bytes → document: the way in for every input, plain, Markdown or HTML. */

import type { Block, Document } from "../model/document.js";
import type { Finding } from "../model/finding.js";
import type { Range } from "../model/span.js";
import { readFrontMatter } from "./blocks/front-matter.js";
import type { Furniture } from "./blocks/furniture.js";
import { blocksOfParagraphs, segmentBlocks } from "./blocks/segment-blocks.js";
import { decodeText } from "./decode-text.js";
import type { DocumentFindingCode } from "./document-findings.js";
import { isHtml } from "./html/is-html.js";
import { identifyLanguage, type Language } from "./identify-language.js";
import { publishedDay } from "./published-day.js";
import { makeUnread, type Unread } from "./unread.js";

/** What is known of an input before it is read. What is given here goes before what the input says itself. */
export interface Origin {
	/** SHA-256 of the bytes, in hexadecimal. */
	readonly id: string;
	/** ISO 8601 day; null when nobody said. */
	readonly published: string | null;
	readonly publisher: string | null;
}

/** A document with its blocks, ready to be analysed. */
export interface ReadDocument {
	readonly kind: "document";
	readonly document: Document;
	readonly blocks: readonly Block[];
	readonly findings: readonly Finding[];
}

/**
 * Reads one input. `document.text` is the decoded input unit for unit, without a byte order mark; of an HTML page it is the
 * article's text, its title first, paragraphs parted by blank lines.
 */
export async function readBytes(
	bytes: Uint8Array,
	origin: Origin,
	furniture: Furniture,
): Promise<ReadDocument | Unread> {
	const decoded = decodeText(bytes);
	if (decoded.kind === "unread") return decoded;
	const page = isHtml(decoded.text)
		? await readPage(decoded.text, furniture)
		: readPlain(decoded.text, furniture);
	if (page === null) return makeUnread("no-article");
	const language = await identifyLanguage(page.text);
	if (language.kind === "other")
		return makeUnread("not-english", {
			language: language.name,
			code: language.code,
		});
	const published = origin.published ?? page.published ?? stampedDay(page);
	const document: Document = {
		id: origin.id,
		title: page.title ?? titleOf(page),
		publisher: origin.publisher ?? page.publisher,
		published,
		language: language.kind === "english" ? "en" : null,
		text: page.text,
	};
	const isStamped =
		published !== null && origin.published === null && page.published === null;
	const findings = [
		...decoded.findings,
		...page.findings,
		...findingsOf({ language, published, isStamped }),
	];
	return { kind: "document", document, blocks: page.blocks, findings };
}

/** A text with its blocks and what it says of itself. */
interface Page {
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly title: string | null;
	readonly publisher: string | null;
	readonly published: string | null;
	readonly findings: readonly Finding[];
}

/** Keys of front matter in which the day stands, the surest first. */
const DAY_KEYS = [
	"published_time",
	"published",
	"datePublished",
	"publication_date",
	"date",
];

function readPlain(text: string, furniture: Furniture): Page {
	const values = readFrontMatter(text)?.values ?? {};
	const days = DAY_KEYS.map((key) => publishedDay(values[key] ?? ""));
	return {
		text,
		blocks: segmentBlocks(text, furniture),
		title: values.title ?? null,
		publisher: values.publisher ?? null,
		published: days.find((day) => day !== null) ?? null,
		findings: [],
	};
}

/** Null where the page holds no text. The parser is loaded only when there is a page to parse. */
async function readPage(
	html: string,
	furniture: Furniture,
): Promise<Page | null> {
	const { readHtml } = await import("./html/read-html.js");
	const article = readHtml(html);
	if (article === null) return null;
	const { text, title, publisher, published } = article;
	const paragraphs = paragraphsOf(text);
	const blocks = blocksOfParagraphs(text, paragraphs, {
		furniture,
		marked: article.kinds,
	});
	const findings = article.isStripped ? [makeFinding("html-stripped")] : [];
	return { text, blocks, title, publisher, published, findings };
}

/** The paragraphs of a text that blank lines part, as an HTML article comes. */
function paragraphsOf(text: string): readonly Range[] {
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

function titleOf(page: Page): string | null {
	const block = page.blocks.find((candidate) => candidate.kind === "title");
	return block === undefined ? null : page.text.slice(block.start, block.end);
}

/** The day that a date line at the head of the page names in full. */
function stampedDay(page: Page): string | null {
	for (const block of page.blocks.slice(0, 10)) {
		const day =
			block.kind === "dateline"
				? publishedDay(page.text.slice(block.start, block.end))
				: null;
		if (day !== null) return day;
	}
	return null;
}

function findingsOf(read: {
	readonly language: Language;
	readonly published: string | null;
	readonly isStamped: boolean;
}): readonly Finding[] {
	const findings: Finding[] = [];
	if (read.language.kind === "unknown")
		findings.push(makeFinding("language-unknown"));
	if (read.published === null)
		findings.push(makeFinding("no-publication-date"));
	else if (read.isStamped)
		findings.push(
			makeFinding("published-from-text", { published: read.published }),
		);
	return findings;
}

function makeFinding(
	code: DocumentFindingCode,
	values: Finding["values"] = {},
): Finding {
	return { code, span: null, values };
}

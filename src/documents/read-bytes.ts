/** Bytes → document: the way in for every input, whatever its format. */

import { type Block, type Document, makeDocument } from "../model/document.js";
import type { Finding } from "../model/finding.js";
import type { Furniture } from "./blocks/furniture.js";
import type { Content } from "./content.js";
import { decodeText } from "./decode-text.js";
import type { DocumentFindingCode } from "./document-findings.js";
import { isHtml } from "./html/is-html.js";
import { identifyLanguage, type Language } from "./identify-language.js";
import { readPlain } from "./plain/read-plain.js";
import { makeUnread, type Unread } from "./unread.js";
import { firstTime, type WrittenTime } from "./written-time.js";

/** What is known of an input before it is read. What is given here goes before what the input says itself. */
export interface Origin {
	/** SHA-256 of the bytes, in hexadecimal. */
	readonly id: string;
	/** ISO 8601 day; null when nobody said. */
	readonly published: string | null;
	readonly publisher: string | null;
	readonly title?: string | null;
	/** Where it was fetched from; the page's own canonical address goes before it. */
	readonly address?: string | null;
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
	const content = await readContent(bytes, furniture);
	if ("kind" in content) return content;
	const language = await identifyLanguage(content.text);
	if (language.kind === "other")
		return makeUnread("not-english", {
			language: language.name,
			code: language.code,
		});
	const { metadata } = content;
	const stamped = stampedTime(content);
	const published = origin.published ?? metadata.published ?? stamped?.day;
	const document = makeDocument({
		...metadata,
		id: origin.id,
		title: origin.title ?? metadata.title ?? titleOf(content),
		publisher: origin.publisher ?? metadata.publisher,
		published: published ?? null,
		publishedAt: minuteOf(origin, content, stamped),
		address: metadata.address ?? origin.address ?? null,
		language: language.kind === "english" ? "en" : null,
		text: content.text,
		pages: content.pages,
	});
	const isStamped = origin.published === null && metadata.published === null;
	const findings = [
		...content.findings,
		...findingsOf(language, document.published, isStamped),
	];
	return { kind: "document", document, blocks: content.blocks, findings };
}

/** The parser of a format is loaded only when there is something to parse. */
async function readContent(
	bytes: Uint8Array,
	furniture: Furniture,
): Promise<Content | Unread> {
	const decoded = decodeText(bytes);
	if (decoded.kind === "unread") return decoded;
	const content = isHtml(decoded.text)
		? (await import("./html/read-page.js")).readPage(decoded.text, furniture)
		: readPlain(decoded.text, furniture);
	return content === null
		? makeUnread("no-article")
		: { ...content, findings: [...decoded.findings, ...content.findings] };
}

/** The minute of publication, where it is one of the day that was given or found. */
function minuteOf(
	origin: Origin,
	{ metadata }: Content,
	stamped: WrittenTime | null,
): string | null {
	const minute =
		metadata.published === null
			? (stamped?.minute ?? null)
			: metadata.publishedAt;
	const isOfDay =
		origin.published === null || (minute ?? "").startsWith(origin.published);
	return isOfDay ? minute : null;
}

function titleOf({ blocks, text }: Content): string | null {
	const block = blocks.find((candidate) => candidate.kind === "title");
	return block === undefined ? null : text.slice(block.start, block.end);
}

/** The time that a date line at the head of the page names in full. */
function stampedTime({ blocks, text }: Content): WrittenTime | null {
	const lines = blocks
		.slice(0, 10)
		.filter((block) => block.kind === "dateline")
		.map((block) => text.slice(block.start, block.end));
	return firstTime(lines);
}

function findingsOf(
	language: Language,
	published: string | null,
	isStamped: boolean,
): readonly Finding[] {
	const findings: Finding[] = [];
	if (language.kind === "unknown")
		findings.push(makeFinding("language-unknown"));
	if (published === null) findings.push(makeFinding("no-publication-date"));
	else if (isStamped)
		findings.push(makeFinding("published-from-text", { published }));
	return findings;
}

function makeFinding(
	code: DocumentFindingCode,
	values: Finding["values"] = {},
): Finding {
	return { code, span: null, values };
}

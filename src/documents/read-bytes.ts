/** Bytes → document: the way in for every input, whatever its format. */

import { type Block, type Document, makeDocument } from "../model/document.js";
import type { Finding } from "../model/finding.js";
import type { Proposal } from "../model/proposal.js";
import type { Furniture } from "./blocks/furniture.js";
import type { Content } from "./content.js";
import type { DocumentFindingCode } from "./document-findings.js";
import { identifyLanguage, type Language } from "./identify-language.js";
import type { ChangeReading } from "./office/render-office-text.js";
import { readContent } from "./read-content.js";
import { isReadLanguage } from "./read-languages.js";
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
	/** How tracked changes of a word processor are read; as accepted where nothing is said. */
	readonly changes?: ChangeReading;
}

/** A document with its blocks, ready to be analysed. */
export interface ReadDocument {
	readonly kind: "document";
	readonly document: Document;
	readonly blocks: readonly Block[];
	/** Changes that somebody proposed, where they are read in brackets. */
	readonly proposals?: readonly Proposal[];
	readonly findings: readonly Finding[];
}

/**
 * Reads one input. `document.text` is the decoded input unit for unit, without a byte order mark; of a web page, a PDF or an office
 * file it is the text that a person would read there, paragraphs parted by blank lines.
 */
export async function readBytes(
	bytes: Uint8Array,
	origin: Origin,
	furniture: Furniture,
): Promise<ReadDocument | Unread> {
	const changes = origin.changes ?? "after";
	const content = await readContent(bytes, { furniture, changes });
	if ("kind" in content) return content;
	const language = await identifyLanguage(content.text);
	if (language.kind === "other" && !isReadLanguage(language.code))
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
	const { blocks, proposals } = content;
	return { kind: "document", document, blocks, proposals, findings };
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

/** The title's words; the marks that make a heading of it in Markdown are none of them. */
function titleOf({ blocks, text }: Content): string | null {
	const block = blocks.find((candidate) => candidate.kind === "title");
	if (block === undefined) return null;
	const title = text.slice(block.start, block.end);
	const bare = title.replace(/^#{1,6}\s+/, "").replace(/\s+#+$/, "");
	const bold = /^(\*\*|__)(?=\S)(.*\S)\1$/s.exec(bare)?.[2];
	return bold ?? bare;
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

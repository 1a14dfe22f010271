/** Bytes → content: finds out the format by what the bytes are, whatever the file is called, and hands them to its reader. */

import type { Furniture } from "./blocks/furniture.js";
import type { Content } from "./content.js";
import { decodeText } from "./decode-text.js";
import { fileFormat } from "./file-signatures.js";
import { isHtml } from "./html/is-html.js";
import { isMail } from "./mail/is-mail.js";
import type { OfficeText } from "./office/office-text.js";
import type { ChangeReading } from "./office/render-office-text.js";
import { readPlain } from "./plain/read-plain.js";
import { makeUnread, type Unread } from "./unread.js";
import { officeFormat } from "./zip/office-format.js";

/** The readers need these. */
export interface ReadingOptions {
	readonly furniture: Furniture;
	/** How tracked changes of a word processor are read. */
	readonly changes: ChangeReading;
}

/** The content of an input. The parser of a format is loaded only when there is something to parse. */
export async function readContent(
	bytes: Uint8Array,
	options: ReadingOptions,
): Promise<Content | Unread> {
	const { furniture } = options;
	switch (binaryFormat(bytes)) {
		case "PDF":
			return (await import("./pdf/read-pdf.js")).readPdf(bytes, furniture);
		case "DOCX (Word)":
			return readOffice(
				(await import("./office/docx/read-docx.js")).readDocx(bytes),
				options,
			);
		case "ODT (OpenDocument)":
			return readOffice(
				(await import("./office/odt/read-odt.js")).readOdt(bytes),
				options,
			);
		case "RTF":
			return readOffice(
				(await import("./office/rtf/read-rtf.js")).readRtf(bytes),
				options,
			);
		default:
			return readText(bytes, furniture);
	}
}

function binaryFormat(bytes: Uint8Array): string | null {
	const format = fileFormat(bytes);
	return format === "ZIP archive" ? (officeFormat(bytes) ?? format) : format;
}

async function readOffice(
	office: OfficeText | Unread,
	{ changes, furniture }: ReadingOptions,
): Promise<Content | Unread> {
	if (office.kind === "unread") return office;
	const { readOffice: read } = await import("./office/read-office.js");
	const content = read(office, changes, furniture);
	return content.text === "" ? makeUnread("empty") : content;
}

async function readText(
	bytes: Uint8Array,
	furniture: Furniture,
): Promise<Content | Unread> {
	const decoded = decodeText(bytes);
	if (decoded.kind === "unread") return decoded;
	if (isMail(decoded.text))
		return (await import("./mail/read-mail.js")).readMail(bytes, furniture);
	const content = isHtml(decoded.text)
		? (await import("./html/read-page.js")).readPage(decoded.text, furniture)
		: readPlain(decoded.text, furniture);
	return content === null
		? makeUnread("no-article")
		: { ...content, findings: [...decoded.findings, ...content.findings] };
}

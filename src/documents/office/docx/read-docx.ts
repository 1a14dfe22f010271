/** A Word file → office text: paragraphs with their numbers, tracked changes, footnotes and remarks. */

import { makeUnread, type Unread } from "../../unread.js";
import {
	childOf,
	childrenOf,
	readXml,
	textIn,
	type XmlElement,
} from "../../xml/read-xml.js";
import { openZip } from "../../zip/open-zip.js";
import type { OfficeText, Remark } from "../office-text.js";
import { readDocxBody } from "./docx-body.js";
import { readNumbering } from "./numbering.js";

const PARTS =
	/^(?:word\/(?:document|comments|footnotes|endnotes|numbering|styles)\.xml|docProps\/core\.xml)$/;

/** The text of a Word file; or why it cannot be read: broken, or a bomb. */
export function readDocx(bytes: Uint8Array): OfficeText | Unread {
	const zip = openZip(bytes, (name) => PARTS.test(name));
	if (zip.kind === "unread") return zip;
	const part = (name: string): XmlElement | null => {
		const member = zip.byName.get(name);
		return member === undefined ? null : readXml(member);
	};
	const body = childOf(part("word/document.xml"), "w:body");
	if (body === null) return makeUnread("broken-file", { format: "DOCX" });
	const core = part("docProps/core.xml");
	const coreText = (name: string): string | null => {
		const element = childOf(core, name);
		const text = element === null ? "" : textIn(element).trim();
		return text === "" ? null : text;
	};
	return {
		kind: "office-text",
		paragraphs: readDocxBody(body, {
			numbering: readNumbering(
				part("word/numbering.xml"),
				part("word/styles.xml"),
			),
			notes: [part("word/footnotes.xml"), part("word/endnotes.xml")],
		}),
		remarks: readRemarks(part("word/comments.xml")),
		title: coreText("dc:title"),
		author: coreText("dc:creator"),
		modified: coreText("dcterms:modified"),
	};
}

function readRemarks(part: XmlElement | null): readonly Remark[] {
	return childrenOf(part, "w:comment").map((comment) => ({
		id: comment.attributes["w:id"] ?? "",
		by: comment.attributes["w:author"] ?? null,
		at: comment.attributes["w:date"] ?? null,
		text: childrenOf(comment, "w:p")
			.map(textIn)
			.join("\n")
			.replace(/\s+/g, " ")
			.trim(),
	}));
}

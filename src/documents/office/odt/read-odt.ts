/** An OpenDocument text → office text: paragraphs, lists with their numbers, tracked changes, notes and remarks. */

import { makeUnread, type Unread } from "../../unread.js";
import {
	childOf,
	childrenOf,
	readXml,
	textIn,
	type XmlElement,
} from "../../xml/read-xml.js";
import { openZip } from "../../zip/open-zip.js";
import type { OfficeText } from "../office-text.js";
import { readListStyles } from "./list-styles.js";
import { readOdtBody } from "./odt-body.js";

/** The text of an OpenDocument file; or why it cannot be read: broken, locked, or a bomb. */
export function readOdt(bytes: Uint8Array): OfficeText | Unread {
	const zip = openZip(bytes, (name) =>
		/^(?:content|meta|styles|META-INF\/manifest)\.xml$/.test(name),
	);
	if (zip.kind === "unread") return zip;
	const part = (name: string): XmlElement | null => {
		const member = zip.byName.get(name);
		return member === undefined ? null : readXml(member);
	};
	const manifest = part("META-INF/manifest.xml");
	if (manifest !== null && isLocked(manifest))
		return makeUnread("locked", { format: "ODT" });
	const content = part("content.xml");
	const body = childOf(childOf(content, "office:body"), "office:text");
	if (body === null) return makeUnread("broken-file", { format: "ODT" });
	const meta = childOf(part("meta.xml"), "office:meta");
	const field = (name: string): string | null => {
		const element = childOf(meta, name);
		const text = element === null ? "" : textIn(element).trim();
		return text === "" ? null : text;
	};
	return {
		kind: "office-text",
		...readOdtBody(body, readListStyles([content, part("styles.xml")])),
		title: field("dc:title"),
		author: field("meta:initial-creator") ?? field("dc:creator"),
		modified: field("dc:date"),
	};
}

function isLocked(manifest: XmlElement): boolean {
	return childrenOf(manifest, "manifest:file-entry").some(
		(entry) => childOf(entry, "manifest:encryption-data") !== null,
	);
}

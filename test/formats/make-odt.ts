/** OpenDocument files for tests, zipped from parts written here. */

import { strToU8, zipSync } from "fflate";

const NAMES =
	'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"';

/** A file with this content of `office:text`. */
export function makeOdt(body: string): Uint8Array {
	const content = `<?xml version="1.0"?><office:document-content ${NAMES}><office:automatic-styles><text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style></office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
	const meta = `<office:document-meta ${NAMES}><office:meta><dc:title>River treaty</dc:title><meta:initial-creator>Secretariat</meta:initial-creator><dc:date>2026-03-03T09:14:00</dc:date></office:meta></office:document-meta>`;
	return zipSync({
		mimetype: [
			strToU8("application/vnd.oasis.opendocument.text"),
			{ level: 0 },
		],
		"content.xml": strToU8(content),
		"meta.xml": strToU8(meta),
	});
}

/** A page of `eval/pages/`, with the text that is its article and the metadata that it gives. */

import { readdirSync, readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import type { Metadata } from "../../src/documents/content.js";

/** The fields of the metadata that every page's expectation states. */
export const STATED = [
	"title",
	"author",
	"publisher",
	"published",
	"modified",
	"address",
] as const;

export type Stated = Pick<Metadata, (typeof STATED)[number]>;

/** A page as an outlet would send it, and what a reader should get out of it. */
export interface MarkedPage {
	readonly name: string;
	/** Without the marks. */
	readonly html: string;
	readonly text: string;
	readonly metadata: Stated;
}

const FOLDER = new URL("../pages/", import.meta.url);

/** All pages by name. Body text is marked `data-body`; the metadata stands as JSON in a comment on the first line. */
export function markedPages(): readonly MarkedPage[] {
	return readdirSync(FOLDER)
		.filter((file) => file.endsWith(".html"))
		.sort()
		.map((file) =>
			readMarked(
				file.replace(".html", ""),
				readFileSync(new URL(file, FOLDER), "utf8"),
			),
		);
}

function readMarked(name: string, marked: string): MarkedPage {
	const comment = /^<!-- expected: (.+) -->\n/.exec(marked);
	if (comment === null)
		throw new Error(
			`eval/pages/${name}.html: no expectation on its first line`,
		);
	const page = marked.slice(comment[0].length);
	const { document } = parseHTML(page);
	const pieces = Array.from(
		document.querySelectorAll("[data-body]"),
		(element) => element.textContent ?? "",
	);
	return {
		name,
		html: page.replaceAll(" data-body", ""),
		text: pieces.join("\n\n"),
		// Stated by hand on the first line of each page, one value for each field.
		metadata: JSON.parse(comment[1] ?? "") as Stated,
	};
}

/** The shared corpora as documents with their blocks: who published what, and when, as far as file names and front matter say. */

import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { loadCodebook } from "../../src/app/load-codebook.js";
import { makeFurniture } from "../../src/documents/blocks/furniture.js";
import { readPlain } from "../../src/documents/plain/read-plain.js";
import {
	type Block,
	type Document,
	makeDocument,
} from "../../src/model/document.js";
import { corpusFiles, SHARED } from "../corpus-files.js";

/** A document whose id is its path under the shared corpora. */
export interface CorpusText {
	readonly document: Document;
	readonly blocks: readonly Block[];
}

/** All texts of `folders` of the shared corpora, in path order; in any language. Empty where they are absent. */
export function readCorpora(folders: readonly string[]): readonly CorpusText[] {
	const { furniture: words, places } = loadCodebook();
	const furniture = makeFurniture(words, places);
	return folders
		.flatMap((folder) => corpusFiles(`${SHARED}${folder}`, [".txt", ".md"]))
		.map((path) => {
			const id = relative(SHARED, path);
			const text = readFileSync(path, "utf8");
			const { blocks, metadata } = readPlain(text, furniture);
			const named = /\/([a-z-]+)_(\d{4}-\d{2}-\d{2})_/.exec(id);
			return {
				document: makeDocument({
					...metadata,
					id,
					text,
					publisher: metadata.publisher ?? named?.[1] ?? null,
					published: metadata.published ?? named?.[2] ?? null,
				}),
				blocks,
			};
		});
}

/** The paragraphs of a text's body. */
export function bodyOf({ document, blocks }: CorpusText): readonly string[] {
	return blocks
		.filter(({ kind }) => kind === "body")
		.map(({ start, end }) => document.text.slice(start, end));
}

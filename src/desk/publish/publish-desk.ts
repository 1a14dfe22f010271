/** The whole desk as files: every page that a reader can come to from the front page by its links, with its twins. */

import type { AskedState } from "../../app/record/ask-state.js";
import type { Codebook } from "../../model/codebook.js";
import type { Range } from "../../model/span.js";
import type { AsOf } from "../../model/state.js";
import type { RecordStore } from "../../record/port.js";
import { loadAssets } from "../assets.js";
import { pages } from "../pages.js";
import { fileOfAddress, type PageAddress } from "./file-of-address.js";
import { renderPublished } from "./render-published.js";

export interface PublishOptions {
	readonly record: RecordStore;
	readonly codebook: Codebook;
	/** Name of the record in the masthead. */
	readonly name: string;
	/** The dates that all pages hold to. */
	readonly bounds: AsOf;
	readonly play: (bounds: AsOf) => Promise<AskedState>;
}

/** A file; `path` is relative, with "/" between its parts. */
export interface PublishedFile {
	readonly path: string;
	readonly bytes: string | Uint8Array;
}

/** What only those who code need. */
const CODING_ASSETS: readonly string[] = ["review.js"];

/**
 * Files as they are made. A document's page comes after the pages that lead to its words, and comes again where a later page leads
 * to others: the last version of a file is the right one.
 */
export async function* publishDesk(
	options: PublishOptions,
): AsyncGenerator<PublishedFile> {
	for (const { name, bytes } of loadAssets().values())
		if (!CODING_ASSETS.includes(name)) yield { path: `assets/${name}`, bytes };
	const book = makeLinkBook();
	for (const { path } of pages)
		if (!path.includes(":") && path !== "/search")
			book.link({ path, query: "" });
	for (;;) {
		const address = book.next();
		if (address === null) return;
		yield* renderPublished(address, book, options);
	}
}

interface Book {
	readonly link: (address: PageAddress) => void;
	readonly linkPlace: (document: string, place: Range) => void;
	readonly placesIn: (document: string) => readonly Range[];
	readonly next: () => PageAddress | null;
}

/** What is linked to and not made yet; documents wait until nothing else is left. */
function makeLinkBook(): Book {
	const known = new Set<string>();
	const waiting: PageAddress[] = [];
	const documents = new Map<string, PageAddress>();
	const places = new Map<string, Map<string, Range>>();
	const idOf = ({ path }: PageAddress) => path.slice("/document/".length);
	return {
		link: (address) => {
			const file = fileOfAddress(address, "html");
			if (known.has(file)) return;
			known.add(file);
			if (address.path.startsWith("/document/"))
				documents.set(idOf(address), address);
			else waiting.push(address);
		},
		linkPlace: (document, place) => {
			const own = places.get(document) ?? new Map<string, Range>();
			places.set(document, own);
			const id = `${place.start}-${place.end}`;
			if (own.has(id)) return;
			own.set(id, place);
			const address = { path: `/document/${document}`, query: "" };
			if (known.has(fileOfAddress(address, "html")))
				documents.set(document, address);
		},
		placesIn: (document) =>
			[...(places.get(document)?.values() ?? [])].sort(
				(a, b) => a.start - b.start || b.end - a.end,
			),
		next: () => {
			const page = waiting.shift();
			if (page !== undefined) return page;
			const [first] = documents;
			if (first === undefined) return null;
			documents.delete(first[0]);
			return first[1];
		},
	};
}

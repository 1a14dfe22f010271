/** The frame of a published page: addresses are files beside it, wherever they all lie, and nobody is there to be asked. */

import { posix } from "node:path";
import type { Range } from "../../model/span.js";
import type { AsOf } from "../../model/state.js";
import { placeId } from "../../views/reader/reader-view.js";
import type { Frame } from "../frame/frame.js";
import {
	fileOfAddress,
	makePageAddress,
	type PageAddress,
} from "./file-of-address.js";

/** Told of whatever a page links to, so that it is there. */
export interface LinkBook {
	readonly link: (address: PageAddress) => void;
	readonly linkPlace: (document: string, place: Range) => void;
	readonly placesIn: (document: string) => readonly Range[];
}

export function publishedFrame(
	address: PageAddress,
	bounds: AsOf,
	book: LinkBook,
): Frame {
	const own = fileOfAddress(address, "html");
	const relative = (file: string): string =>
		posix.relative(posix.dirname(own), file);
	const linkTo = (target: PageAddress): string => {
		book.link(target);
		return relative(fileOfAddress(target, "html"));
	};
	return {
		...bounds,
		path: address.path,
		query: new URLSearchParams(address.query),
		access: "read",
		coder: null,
		viewer: null,
		formToken: null,
		href: (path, query = {}) => linkTo(makePageAddress(path, query)),
		place: (document, { start, end }) => {
			book.linkPlace(document, { start, end });
			const page = linkTo(makePageAddress(`/document/${document}`, {}));
			return `${page}#${placeId({ start, end })}`;
		},
		placesIn: book.placesIn,
		ask: () => null,
		asset: (name) => relative(`assets/${name}`),
	};
}

/** The file in which a published page lies: one for each address, named so that any web server and any disk can keep it. */

import { createHash } from "node:crypto";

export interface PageAddress {
	/** The logical path: "/actor/mina-torv". */
	readonly path: string;
	/** The query in canonical order; empty where the address has none. */
	readonly query: string;
}

/** "index.html", "actor/mina-torv.html", "statements--3f9a2c11d0e4.json". */
export function fileOfAddress(
	{ path, query }: PageAddress,
	ending: "html" | "json" | "csv" | "md" | "docx",
): string {
	const base =
		path === "/" ? "index" : path.slice(1).split("/").map(fileName).join("/");
	return `${base}${query === "" ? "" : `--${hashOf(query)}`}.${ending}`;
}

/** An address with the parts of its query in order, so that one page has one file. */
export function makePageAddress(
	path: string,
	query: Readonly<Record<string, string | null>>,
): PageAddress {
	const pairs = Object.entries(query)
		.filter((pair): pair is [string, string] => pair[1] !== null)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return { path, query: new URLSearchParams(pairs).toString() };
}

const LONGEST_NAME = 80;

// What disks or servers treat in their own ways is told apart by a hash.
function fileName(part: string): string {
	const name = decodeURIComponent(part);
	const plain = name.replaceAll(/[^\w.-]/g, "_").slice(0, LONGEST_NAME);
	return plain === name.toLowerCase() ? plain : `${plain}-${hashOf(name)}`;
}

const hashOf = (text: string): string =>
	createHash("sha256").update(text).digest("hex").slice(0, 12);

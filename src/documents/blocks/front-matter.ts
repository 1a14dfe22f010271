/** YAML front matter: the metadata between two rules at the head of a Markdown file. */

import { JSON_SCHEMA, load } from "js-yaml";

/** Front matter longer than this is taken for text. */
const LONGEST = 20_000;

/** The front matter of a text. */
export interface FrontMatter {
	/** Where it ends in the text, its closing rule included. */
	readonly end: number;
	/** Its top-level scalar values, as strings. */
	readonly values: Readonly<Record<string, string>>;
}

const OPENING = /^\uFEFF?---[ \t]*\r?\n(?=[\p{L}_][\p{L}\d_ -]*:)/u;
const CLOSING = /\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/g;

/** The front matter that opens `text`; null where there is none or it is no YAML mapping. */
export function readFrontMatter(text: string): FrontMatter | null {
	const opening = OPENING.exec(text.slice(0, 200));
	if (!opening) return null;
	const head = text.slice(0, LONGEST);
	CLOSING.lastIndex = opening[0].length;
	const closing = CLOSING.exec(head);
	if (!closing) return null;
	const values = readScalars(head.slice(opening[0].length, closing.index));
	return values === null
		? null
		: { end: closing.index + closing[0].length, values };
}

/** Null where the lines between the rules are no mapping: two rules round a paragraph are no front matter. */
function readScalars(yaml: string): Readonly<Record<string, string>> | null {
	let root: unknown;
	try {
		root = load(yaml, { schema: JSON_SCHEMA });
	} catch {
		// Between rules and not YAML: an article with a rule under its first line is no error.
		return null;
	}
	if (root === null || typeof root !== "object" || Array.isArray(root))
		return null;
	const values: Record<string, string> = {};
	for (const [key, value] of Object.entries(root)) {
		if (typeof value === "string" || typeof value === "number")
			values[key] = String(value);
	}
	return values;
}

/** XML → a plain tree, with limits; entities that a document defines for itself are never expanded. */

import { Parser } from "htmlparser2";

/** An element with its attributes and what it holds, in order. */
export interface XmlElement {
	/** With its prefix: "w:p". */
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly (XmlElement | string)[];
}

const DEEPEST = 200;
const MOST_ELEMENTS = 1_500_000;

interface Open extends XmlElement {
	readonly children: (XmlElement | string)[];
}

/** The root element; null where there is none, or where nesting or number of elements exceed what an honest file has. */
export function readXml(bytes: Uint8Array): XmlElement | null {
	const root: Open = { name: "", attributes: {}, children: [] };
	const path: Open[] = [root];
	let elements = 0;
	let isExcessive = false;
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (++elements > MOST_ELEMENTS || path.length > DEEPEST) {
					isExcessive = true;
					parser.pause();
					return;
				}
				const element: Open = { name, attributes, children: [] };
				path.at(-1)?.children.push(element);
				path.push(element);
			},
			ontext(text) {
				path.at(-1)?.children.push(text);
			},
			onclosetag() {
				if (path.length > 1) path.pop();
			},
		},
		{ xmlMode: true },
	);
	parser.write(new TextDecoder().decode(bytes));
	if (isExcessive) return null;
	parser.end();
	return root.children.find((child) => typeof child !== "string") ?? null;
}

/** The child elements of this name, in order. */
export function childrenOf(
	element: XmlElement | null,
	name: string,
): readonly XmlElement[] {
	return (element?.children ?? []).filter(
		(child): child is XmlElement =>
			typeof child !== "string" && child.name === name,
	);
}

/** The first child element of this name; null where there is none. */
export function childOf(
	element: XmlElement | null,
	name: string,
): XmlElement | null {
	return childrenOf(element, name)[0] ?? null;
}

/** All text within. */
export function textIn(element: XmlElement): string {
	return element.children
		.map((child) => (typeof child === "string" ? child : textIn(child)))
		.join("");
}

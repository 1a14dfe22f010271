/** HTML as a tree that is escaped when it is written, so that no word of a document can become a tag. */

/** An element, or words. */
export type Html = string | Element;

export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly Html[];
}

/** An element with its attributes and children. */
export function element(
	name: string,
	attributes: Readonly<Record<string, string>>,
	children: readonly Html[],
): Element {
	return { name, attributes, children };
}

const VOID = new Set(["meta", "br", "hr"]);

/** The tree as text. Style sheets are written as they are: they are ours. */
export function writeHtml(node: Html): string {
	if (typeof node === "string") return escapeHtml(node);
	const attributes = Object.entries(node.attributes)
		.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
		.join("");
	if (VOID.has(node.name)) return `<${node.name}${attributes}>`;
	const inner =
		node.name === "style"
			? node.children.join("")
			: node.children.map(writeHtml).join("");
	return `<${node.name}${attributes}>${inner}</${node.name}>`;
}

function escapeHtml(words: string): string {
	return words
		.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)
		.replace(/\p{Cs}/gu, "�")
		.replaceAll("\0", "�");
}

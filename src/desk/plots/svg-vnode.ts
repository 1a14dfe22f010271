/** An SVG element of a charting library as part of a page: without the inline style that the page's policy would refuse. */

import { type ComponentChild, h, type VNode } from "preact";

/** What is asked of an element, whoever makes it. */
export interface SvgElement {
	readonly localName: string;
	readonly attributes: Iterable<{
		readonly name: string;
		readonly value: string;
	}>;
	readonly childNodes: Iterable<SvgNode>;
}

interface SvgNode {
	readonly nodeType: number;
	readonly textContent: string | null;
}

/** Style that the policy refuses, name spaces that HTML needs none of, and names of kinds of marks that tell a listener nothing. */
const LEFT_OUT = /^(?:style|xmlns.*|aria-.*)$/;

const [ELEMENT, TEXT] = [1, 3];

/** The element with all that is in it; style sheets and `style` attributes are left out, links are written as the page writes them. */
export function svgVnode(element: SvgElement): VNode {
	const attributes = Object.fromEntries(
		[...element.attributes]
			.filter(({ name }) => !LEFT_OUT.test(name))
			.map(({ name, value }) => [name === "xlink:href" ? "href" : name, value]),
	);
	const children: ComponentChild[] = [];
	for (const node of element.childNodes) {
		if (node.nodeType === TEXT) children.push(node.textContent);
		else if (isElement(node) && node.localName !== "style")
			children.push(svgVnode(node));
	}
	// Names of SVG elements are open: the library's own, whatever it draws.
	return h(element.localName as "g", attributes, ...children);
}

const isElement = (node: SvgNode): node is SvgNode & SvgElement =>
	node.nodeType === ELEMENT;

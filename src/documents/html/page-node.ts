/** The little of the DOM that reading an article takes, so that the project needs no browser types. */

/** A node of a parsed page. `nodeType` 1 is an element, 3 is text. */
export interface PageNode {
	readonly nodeType: number;
	readonly nodeName: string;
	readonly textContent: string | null;
	readonly childNodes: Iterable<PageNode>;
}

/** An element: it has attributes and can be searched. */
export interface PageElement extends PageNode {
	readonly parentElement: PageElement | null;
	getAttribute(name: string): string | null;
	querySelector(selector: string): PageElement | null;
	querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Whether the node is an element. */
export function isElement(node: PageNode): node is PageElement {
	return node.nodeType === 1;
}

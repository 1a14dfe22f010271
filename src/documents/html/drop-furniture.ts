/** Takes out of a page, before its article is looked for, what class names say is no part of any article. */

import type { PageElement } from "./page-node.js";

/** Words of class names and ids; camel case and dashes part words. */
const NAMES =
	/(?:^|[\s_-])(?:comments?|disqus|respond|replies|share|sharing|sharedaddy|addtoany|social|newsletter|subscri(?:be|ption)|sign-?up|cta|donat(?:e|ion)|paywall|author[\s_-](?:bio|blurb|card|box)|most[\s_-](?:read|popular|viewed)|trending|outbrain|taboola|disclaimer|cookies?|consent|advert(?:isement)?s?|ad[\s_-]slot|breadcrumbs?|pagination|post[\s_-]navigation)(?=$|[\s_-])/;

/** What says so by its role, and what only scripts would show. */
const ROLES =
	'nav, [role="navigation"], [role="complementary"] nav, [aria-label="Breadcrumb"], video + p, amp-ad, amp-social-share';

/** A named element that holds more of the page's text than this is its body under an odd name, unless it holds readers' comments. */
const LARGEST_SHARE = 0.3;
const WHOLE = new Set(["HTML", "BODY", "MAIN"]);

/** An element that can be taken out of its page. */
interface Removable extends PageElement {
	remove(): void;
	removeAttribute(name: string): void;
}

/**
 * Alters `page`. Headings lose their class names: "subheader" and "header-anchor" are no page headers, and what looks for an
 * article would take them for such.
 */
export function dropFurniture(page: PageElement): void {
	const total = (page.querySelector("body")?.textContent ?? "").length;
	const named = [...page.querySelectorAll("[class], [id]")] as Removable[];
	for (const element of named) {
		if (WHOLE.has(element.nodeName.toUpperCase())) continue;
		const names = wordsOf(element);
		if (!NAMES.test(names)) continue;
		const length = (element.textContent ?? "").length;
		const isComments = /comment|disqus|respond/.test(names);
		if (length > LARGEST_SHARE * total && !isComments) continue;
		if (element.querySelector("h1") === null) element.remove();
	}
	for (const element of page.querySelectorAll(ROLES))
		(element as Removable).remove();
	for (const heading of page.querySelectorAll("h2, h3, h4, h5, h6")) {
		(heading as Removable).removeAttribute("class");
		(heading as Removable).removeAttribute("id");
	}
}

function wordsOf(element: PageElement): string {
	const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
	return names.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
}

/** The tracked changes that an OpenDocument text lists at its head. */

import {
	childOf,
	childrenOf,
	textIn,
	type XmlElement,
} from "../../xml/read-xml.js";
import type { TrackedChange } from "../office-text.js";

/** A change, and the words that it strikes out; "" for an insertion, whose words stand in the text. */
export interface ListedChange {
	readonly change: TrackedChange;
	readonly text: string;
}

/** The insertions and deletions by their ids; changes of format are none. */
export function readChanges(
	list: XmlElement | null,
): ReadonlyMap<string, ListedChange> {
	const changes = new Map<string, ListedChange>();
	for (const region of childrenOf(list, "text:changed-region")) {
		const id =
			region.attributes["text:id"] ?? region.attributes["xml:id"] ?? "";
		for (const kind of ["insertion", "deletion"] as const) {
			const element = childOf(region, `text:${kind}`);
			if (element === null) continue;
			const info = childOf(element, "office:change-info");
			const field = (name: string): string | null => {
				const child = childOf(info, name);
				return child === null ? null : textIn(child).trim();
			};
			const words = [
				...childrenOf(element, "text:p"),
				...childrenOf(element, "text:h"),
			].map(textIn);
			changes.set(id, {
				change: { kind, by: field("dc:creator"), at: field("dc:date") },
				text: words.join(" ").replace(/\s+/g, " "),
			});
		}
	}
	return changes;
}

/** The body of an OpenDocument text → paragraphs in text order, with changes and remarks. */

import type { BlockKind } from "../../../model/document.js";
import {
	childOf,
	childrenOf,
	textIn,
	type XmlElement,
} from "../../xml/read-xml.js";
import type {
	OfficeParagraph,
	Remark,
	Run,
	TrackedChange,
} from "../office-text.js";
import type { ListLevel, ListStyles } from "./list-styles.js";
import { readChanges } from "./odt-changes.js";

/** The paragraphs of `body` and the remarks on them. Notes stand at the end. */
export function readOdtBody(
	body: XmlElement,
	styles: ListStyles,
): {
	readonly paragraphs: readonly OfficeParagraph[];
	readonly remarks: readonly Remark[];
} {
	const changes = readChanges(childOf(body, "text:tracked-changes"));
	const paragraphs: OfficeParagraph[] = [];
	const notes: OfficeParagraph[] = [];
	const remarks: Remark[] = [];
	// An insertion may begin in one paragraph and end in another.
	let open: TrackedChange | null = null;
	walk(body, { style: null, depth: -1, label: "" });
	return { paragraphs: [...paragraphs, ...notes], remarks };

	function walk(element: XmlElement, list: ListPlace): string {
		let label = list.label;
		for (const child of element.children) {
			if (typeof child === "string") continue;
			if (child.name === "text:p" || child.name === "text:h") {
				paragraphs.push(readParagraph(child, label));
				label = "";
			} else if (child.name === "text:list") walkList(child, list);
			else if (child.name === "table:table-row")
				paragraphs.push(readRow(child));
			else if (child.name !== "text:tracked-changes")
				label = walk(child, { ...list, label });
		}
		return label;
	}

	function walkList(element: XmlElement, above: ListPlace): void {
		const style = element.attributes["text:style-name"] ?? above.style;
		const depth = above.depth + 1;
		const level: ListLevel | undefined = styles.get(style ?? "")?.[depth];
		let count = level?.start ?? 1;
		for (const item of childrenOf(element, "text:list-item"))
			walk(item, { style, depth, label: level?.label(count++) ?? "" });
	}

	function readRow(row: XmlElement): OfficeParagraph {
		const from = paragraphs.length;
		const runs: Run[] = [];
		for (const cell of childrenOf(row, "table:table-cell")) {
			if (runs.length > 0) runs.push({ text: " | ", change: null });
			walk(cell, { style: null, depth: -1, label: "" });
			for (const paragraph of paragraphs.splice(from))
				runs.push(...paragraph.runs, { text: " ", change: null });
		}
		return { label: "", runs, kind: null, remarks: [] };
	}

	function readParagraph(element: XmlElement, label: string): OfficeParagraph {
		const anchored: string[] = [];
		const runs = runsOf(element, anchored);
		return { label, runs, kind: kindOf(element), remarks: anchored };
	}

	function runsOf(element: XmlElement, anchored: string[]): Run[] {
		const runs: Run[] = [];
		for (const child of element.children) {
			if (typeof child === "string") {
				runs.push({ text: child.replace(/\s+/g, " "), change: open });
				continue;
			}
			const id = child.attributes["text:change-id"] ?? "";
			switch (child.name) {
				case "text:change-start":
					open = changes.get(id)?.change ?? null;
					break;
				case "text:change-end":
					open = null;
					break;
				case "text:change": {
					const deleted = changes.get(id);
					if (deleted?.text)
						runs.push({ text: deleted.text, change: deleted.change });
					break;
				}
				case "text:s":
				case "text:tab":
					runs.push({ text: " ", change: open });
					break;
				case "text:line-break":
					runs.push({ text: "\n", change: open });
					break;
				case "text:note":
					runs.push({ text: readNote(child), change: open });
					break;
				case "office:annotation":
					anchored.push(readRemark(child));
					break;
				default:
					runs.push(...runsOf(child, anchored));
			}
		}
		return runs;
	}

	/** The mark that stands in the text; the note itself goes to the end. */
	function readNote(note: XmlElement): string {
		const mark = `[^${notes.length + 1}]`;
		const body = childOf(note, "text:note-body");
		const text = childrenOf(body, "text:p").map(textIn).join(" ");
		notes.push({
			label: `${mark}:`,
			runs: [{ text, change: null }],
			kind: null,
			remarks: [],
		});
		return mark;
	}

	function readRemark(annotation: XmlElement): string {
		const id = String(remarks.length);
		const field = (name: string): string | null => {
			const element = childOf(annotation, name);
			return element === null ? null : textIn(element);
		};
		remarks.push({
			id,
			by: field("dc:creator"),
			at: field("dc:date"),
			text: childrenOf(annotation, "text:p").map(textIn).join(" ").trim(),
		});
		return id;
	}
}

/** Where in which list a paragraph stands, and the label that is still to be written before it. */
interface ListPlace {
	readonly style: string | null;
	readonly depth: number;
	readonly label: string;
}

function kindOf(element: XmlElement): BlockKind | null {
	const style = (element.attributes["text:style-name"] ?? "").toLowerCase();
	if (style === "title") return "title";
	if (style === "subtitle") return "standfirst";
	return element.name === "text:h" ? "subheading" : null;
}

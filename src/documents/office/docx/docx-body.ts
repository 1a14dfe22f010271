/** The body of a Word file → paragraphs in text order, those of tables and text boxes included, notes at the end. */

import type { BlockKind } from "../../../model/document.js";
import { childOf, childrenOf, type XmlElement } from "../../xml/read-xml.js";
import type { OfficeParagraph, Run, TrackedChange } from "../office-text.js";
import type { Numbering } from "./numbering.js";

export interface DocxParts {
	readonly numbering: Numbering;
	/** Footnotes and endnotes; null where the file has none. */
	readonly notes: readonly (XmlElement | null)[];
}

/** The paragraphs of `body`. A table's row is one paragraph, its cells parted by " | ". */
export function readDocxBody(
	body: XmlElement,
	{ numbering, notes }: DocxParts,
): readonly OfficeParagraph[] {
	const paragraphs: OfficeParagraph[] = [];
	const collect = (element: XmlElement): void => {
		for (const child of element.children) {
			if (typeof child === "string") continue;
			if (child.name === "w:p")
				paragraphs.push(readParagraph(child, numbering));
			else if (child.name === "w:tr")
				paragraphs.push(readRow(child, numbering));
			else if (child.name !== "w:sectPr") collect(child);
		}
	};
	collect(body);
	for (const part of notes)
		for (const note of [
			...childrenOf(part, "w:footnote"),
			...childrenOf(part, "w:endnote"),
		])
			paragraphs.push(...readNote(note, numbering));
	return paragraphs;
}

function readParagraph(
	paragraph: XmlElement,
	numbering: Numbering,
): OfficeParagraph {
	const properties = childOf(paragraph, "w:pPr");
	const label = numbering.labelOf(properties);
	const remarks: string[] = [];
	const runs = runsOf(paragraph, null, remarks);
	return { label, runs, kind: kindOf(properties), remarks };
}

function readRow(row: XmlElement, numbering: Numbering): OfficeParagraph {
	const runs: Run[] = [];
	const remarks: string[] = [];
	for (const cell of childrenOf(row, "w:tc")) {
		const inner = readDocxBody(cell, { numbering, notes: [] });
		if (runs.length > 0) runs.push({ text: " | ", change: null });
		inner.forEach((paragraph, index) => {
			if (index > 0) runs.push({ text: " ", change: null });
			runs.push(...paragraph.runs);
			remarks.push(...paragraph.remarks);
		});
	}
	return { label: "", runs, kind: null, remarks };
}

/** Word keeps the lines that part notes from text as notes with a type. */
function readNote(
	note: XmlElement,
	numbering: Numbering,
): readonly OfficeParagraph[] {
	if (note.attributes["w:type"] !== undefined) return [];
	const mark = `[^${note.attributes["w:id"] ?? ""}]:`;
	return childrenOf(note, "w:p").map((child, index) => {
		const paragraph = readParagraph(child, numbering);
		return index === 0 ? { ...paragraph, label: mark } : paragraph;
	});
}

/** Elements that change what is in them; a move is a deletion in one place and an insertion in the other. */
const CHANGES: Readonly<Record<string, TrackedChange["kind"]>> = {
	"w:ins": "insertion",
	"w:moveTo": "insertion",
	"w:del": "deletion",
	"w:moveFrom": "deletion",
};

function runsOf(
	element: XmlElement,
	change: TrackedChange | null,
	remarks: string[],
): Run[] {
	const runs: Run[] = [];
	for (const child of element.children) {
		if (typeof child === "string") continue;
		const kind = CHANGES[child.name];
		const inner: TrackedChange | null =
			kind === undefined
				? change
				: {
						kind,
						by: child.attributes["w:author"] ?? null,
						at: child.attributes["w:date"] ?? null,
					};
		if (child.name === "w:commentReference")
			remarks.push(child.attributes["w:id"] ?? "");
		const text = textOf(child);
		if (text !== null) runs.push({ text, change });
		else if (!SILENT.has(child.name))
			runs.push(...runsOf(child, inner, remarks));
	}
	return runs;
}

const SILENT = new Set([
	"w:pPr",
	"w:rPr",
	"w:instrText",
	"mc:Fallback",
	"w:footnoteRef",
	"w:endnoteRef",
	"w:annotationRef",
]);

/** What an element of a run stands for in text; null where it is none of them. */
function textOf(element: XmlElement): string | null {
	switch (element.name) {
		case "w:t":
		case "w:delText":
			return element.children
				.filter((child) => typeof child === "string")
				.join("");
		case "w:tab":
			return " ";
		case "w:br":
		case "w:cr":
			return element.attributes["w:type"] === "page" ? "" : "\n";
		case "w:noBreakHyphen":
			return "-";
		case "w:footnoteReference":
		case "w:endnoteReference":
			return `[^${element.attributes["w:id"] ?? ""}]`;
		default:
			return null;
	}
}

function kindOf(properties: XmlElement | null): BlockKind | null {
	const style =
		childOf(properties, "w:pStyle")?.attributes["w:val"]?.toLowerCase() ?? "";
	if (style === "title") return "title";
	if (style === "subtitle") return "standfirst";
	if (/^heading\d?$/.test(style)) return "subheading";
	return style === "caption" ? "caption" : null;
}

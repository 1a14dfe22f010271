/** The numbers that Word counts itself and does not write into the text: "1.", "(a)", "Article 5". */

import { childOf, childrenOf, type XmlElement } from "../../xml/read-xml.js";
import { countAs } from "./count-as.js";

/** Counts along the paragraphs of one document. */
export interface Numbering {
	/** The label of a paragraph, counting it; "" where it has none, a bullet's mark for a list without numbers. */
	readonly labelOf: (properties: XmlElement | null) => string;
}

interface Level {
	readonly start: number;
	readonly format: string;
	/** "%1.%2)" stands for the counters of two levels. */
	readonly pattern: string;
}

const DEEPEST = 9;

/** The numbering of a file by its `numbering.xml` and the lists that its styles belong to; both may be missing. */
export function readNumbering(
	numbering: XmlElement | null,
	styles: XmlElement | null,
): Numbering {
	const abstracts = new Map(
		childrenOf(numbering, "w:abstractNum").map((element) => [
			element.attributes["w:abstractNumId"] ?? "",
			levelsOf(element),
		]),
	);
	const lists = new Map(
		childrenOf(numbering, "w:num").map((element) => [
			element.attributes["w:numId"] ?? "",
			val(childOf(element, "w:abstractNumId")) ?? "",
		]),
	);
	const byStyle = new Map(
		childrenOf(styles, "w:style").map((style) => [
			style.attributes["w:styleId"] ?? "",
			childOf(childOf(style, "w:pPr"), "w:numPr"),
		]),
	);
	const counters = new Map<string, number[]>();
	return {
		labelOf: (properties) => {
			const style = val(childOf(properties, "w:pStyle")) ?? "";
			const own = childOf(properties, "w:numPr");
			const listed = own ?? byStyle.get(style) ?? null;
			const list = val(childOf(listed, "w:numId"));
			const abstract = list === null ? undefined : lists.get(list);
			const levels =
				abstract === undefined ? undefined : abstracts.get(abstract);
			if (levels === undefined || abstract === undefined) return "";
			const depth = Math.min(
				DEEPEST - 1,
				Number(val(childOf(listed, "w:ilvl")) ?? 0) || 0,
			);
			// Lists made of one pattern go on counting together, as Word shows them.
			const counter = counters.get(abstract) ?? [];
			counters.set(abstract, counter);
			counter.length = depth + 1;
			counter[depth] = (counter[depth] ?? (levels[depth]?.start ?? 1) - 1) + 1;
			return writeLabel(levels, counter, depth);
		},
	};
}

function levelsOf(abstract: XmlElement): readonly Level[] {
	return childrenOf(abstract, "w:lvl")
		.slice(0, DEEPEST)
		.map((level) => ({
			start: Number(val(childOf(level, "w:start")) ?? 1) || 1,
			format: val(childOf(level, "w:numFmt")) ?? "decimal",
			pattern: val(childOf(level, "w:lvlText")) ?? "",
		}));
}

function writeLabel(
	levels: readonly Level[],
	counter: readonly (number | undefined)[],
	depth: number,
): string {
	const level = levels[depth];
	if (level === undefined || level.format === "none") return "";
	if (level.format === "bullet") return "•";
	return level.pattern.replace(/%(\d)/g, (_, digit: string) => {
		const at = Number(digit) - 1;
		const count = counter[at] ?? levels[at]?.start ?? 1;
		return countAs(levels[at]?.format ?? "decimal", count);
	});
}

function val(element: XmlElement | null): string | null {
	return element?.attributes["w:val"] ?? null;
}

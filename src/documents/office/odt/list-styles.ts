/** How the lists of an OpenDocument file are numbered. */

import { childrenOf, type XmlElement } from "../../xml/read-xml.js";
import { countAs } from "../docx/count-as.js";

/** How one level of a list writes its numbers. */
export interface ListLevel {
	readonly start: number;
	/** The label of the item with this count; "•" in a list without numbers. */
	readonly label: (count: number) => string;
}

/** Levels of each list style by its name. */
export type ListStyles = ReadonlyMap<string, readonly ListLevel[]>;

const FORMATS: Readonly<Record<string, string>> = {
	"1": "decimal",
	a: "lowerLetter",
	A: "upperLetter",
	i: "lowerRoman",
	I: "upperRoman",
};

/** The list styles of the file's parts; of two with one name the later counts. */
export function readListStyles(
	parts: readonly (XmlElement | null)[],
): ListStyles {
	const styles = new Map<string, readonly ListLevel[]>();
	for (const part of parts)
		for (const holder of [
			...childrenOf(part, "office:styles"),
			...childrenOf(part, "office:automatic-styles"),
		])
			for (const style of childrenOf(holder, "text:list-style"))
				styles.set(
					style.attributes["style:name"] ?? "",
					style.children
						.filter((child) => typeof child !== "string")
						.map(readLevel),
				);
	return styles;
}

function readLevel({ name, attributes }: XmlElement): ListLevel {
	const format = FORMATS[attributes["style:num-format"] ?? ""];
	const isNumbered =
		name === "text:list-level-style-number" && format !== undefined;
	const before = attributes["style:num-prefix"] ?? "";
	const after = attributes["style:num-suffix"] ?? "";
	return {
		start: Number(attributes["text:start-value"] ?? 1) || 1,
		label: (count) =>
			isNumbered
				? `${before}${countAs(format, count)}${after}`
				: name === "text:list-level-style-bullet"
					? "•"
					: "",
	};
}

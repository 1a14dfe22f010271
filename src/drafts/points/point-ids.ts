/** Names points by the text's own numbering, joined: "10", "10a", "2.3.1", "Art. 5(2)", "Annex I.4". */

import type { PlacedLabel } from "../numbering/place-labels.js";
import type { OutlineWords } from "./outline.js";

/** One id for each label, in order. They repeat where the text repeats its numbers. */
export function pointIds(
	labels: readonly PlacedLabel[],
	words: Pick<OutlineWords, "counters">,
): readonly string[] {
	const ids: string[] = [];
	const bullets = new Map<number | null, number>();
	for (const label of labels) {
		const parent =
			label.parent === null ? null : (labels[label.parent] ?? null);
		const above = label.parent === null ? null : (ids[label.parent] ?? "");
		if (label.reading.style.startsWith("bullet")) {
			const count = (bullets.get(label.parent) ?? 0) + 1;
			bullets.set(label.parent, count);
			ids.push(`${above ?? ""}§${count}`);
		} else ids.push(joinId(above, parent, label, words));
	}
	return ids;
}

function joinId(
	above: string | null,
	parent: PlacedLabel | null,
	label: PlacedLabel,
	words: Pick<OutlineWords, "counters">,
): string {
	const { unit, number, path } = label.label;
	const option =
		label.option !== null && parent !== null && parent.option !== label.option
			? ` Option ${label.option}`
			: "";
	const own =
		unit === null || words.counters.includes(unit)
			? number
			: `${unitName(unit)} ${number}`;
	if (above === null || parent === null) return own;
	if (option !== "")
		return `${above}${option}${/^\d/.test(number) ? `(${number})` : number}`;
	// An article in an annex is named with it; one in a chapter is not, for articles run through the chapters.
	if (unit !== null) return startsAnew(parent) ? `${above} ${own}` : own;
	if (
		path.length > 0 &&
		parent.label.unit !== null &&
		!startsAnew(parent) &&
		parent.reading.ordinal === path[0]
	)
		return number;
	if (path.length > 0 && number.startsWith(`${above}.`)) return number;
	if (path.length > 0)
		return above.endsWith(path.join("."))
			? above.slice(0, above.length - path.join(".").length) + number
			: `${above}.${number}`;
	if (parent.label.unit === "article" || above.endsWith(")"))
		return `${above}(${number})`;
	const letters = /^[a-z]+$/i.test(number);
	if (letters && /\d$/.test(above)) return `${above}${number}`;
	if (letters && /[a-z]$/i.test(above)) return `${above}(${number})`;
	return `${above}.${number}`;
}

function unitName(unit: string): string {
	return unit === "article"
		? "Art."
		: unit.charAt(0).toUpperCase() + unit.slice(1);
}

function startsAnew(parent: PlacedLabel): boolean {
	return /^(?:annex|appendix|protocol|schedule)$/.test(parent.label.unit ?? "");
}

/** Drops the labels that only group: "Part II" over points whose numbers run on from Part I is a heading, no point. */

import type { PlacedLabel } from "../numbering/place-labels.js";
import type { TextLine } from "../numbering/text-lines.js";

/** Longer words than these under a grouping label are words of a point. */
const TITLE_LENGTH = 140;

/** The labels without the grouping ones; what stood under these moves up. */
export function groupingLabels(
	lines: readonly TextLine[],
	labels: readonly PlacedLabel[],
): readonly PlacedLabel[] {
	const grouping = new Set<number>();
	const byStyle = new Map<string, number[]>();
	for (const [at, label] of labels.entries()) {
		const key = `${label.parent} ${label.reading.style}`;
		const known = byStyle.get(key);
		if (known === undefined) byStyle.set(key, [at]);
		else known.push(at);
	}
	for (const group of byStyle.values())
		if (
			numbersRunOn(labels, group) &&
			group.every((at) => isTitle(lines, labels, at))
		)
			for (const at of group) grouping.add(at);
	if (grouping.size === 0) return labels;
	return withoutLabels(labels, grouping);
}

/** Whether the children of a later label go on counting where those of an earlier one stopped. */
function numbersRunOn(
	labels: readonly PlacedLabel[],
	group: readonly number[],
): boolean {
	if (group.length < 2) return false;
	const members = new Set(group);
	const spans = new Map<
		number,
		{ first: number; last: number; style: string }
	>();
	for (const label of labels) {
		if (label.parent === null || !members.has(label.parent)) continue;
		const known = spans.get(label.parent);
		const { ordinal, style } = label.reading;
		if (style.startsWith("bullet") || label.label.path.length > 0) continue;
		spans.set(label.parent, {
			first: known?.first ?? ordinal,
			last: ordinal,
			style: known?.style ?? style,
		});
	}
	let runOn = 0;
	let last: number | null = null;
	for (const at of group) {
		const span = spans.get(at);
		if (span === undefined) continue;
		if (
			last !== null &&
			span.first > 1 &&
			span.first > last &&
			span.first <= last + 3
		)
			runOn++;
		else if (last !== null) return false;
		last = span.last;
	}
	return runOn > 0;
}

function isTitle(
	lines: readonly TextLine[],
	labels: readonly PlacedLabel[],
	at: number,
): boolean {
	const label = labels[at];
	if (label === undefined) return false;
	const next =
		labels[at + 1]?.label.start ??
		lines[lines.length - 1]?.end ??
		label.label.end;
	return next - label.label.end < TITLE_LENGTH;
}

function withoutLabels(
	labels: readonly PlacedLabel[],
	dropped: ReadonlySet<number>,
): readonly PlacedLabel[] {
	const newIndex = new Map<number, number>();
	let count = 0;
	for (const at of labels.keys())
		if (!dropped.has(at)) newIndex.set(at, count++);
	const above = (parent: number | null): number | null => {
		let at = parent;
		while (at !== null && dropped.has(at)) at = labels[at]?.parent ?? null;
		return at === null ? null : (newIndex.get(at) ?? null);
	};
	return labels.flatMap((label, at) =>
		dropped.has(at) ? [] : [{ ...label, parent: above(label.parent) }],
	);
}

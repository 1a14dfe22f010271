/** Makes sub-points of the enumerations that stand inside a paragraph: "10. The guarantee: (a) …; (b) …". */

import type { Range } from "../../model/span.js";
import { inlineLabels } from "../numbering/inline-labels.js";
import type { OutlinePoint } from "./outline.js";

/** The points with those found inside them, in text order; a point that has sub-points already is left alone. */
export function inlinePoints(
	text: string,
	points: readonly OutlinePoint[],
): readonly OutlinePoint[] {
	const parents = new Set(points.map((point) => point.under));
	const out: OutlinePoint[] = [];
	const newIndex = new Map<number, number>();
	for (const [at, point] of points.entries()) {
		newIndex.set(at, out.length);
		const under =
			point.under === null ? null : (newIndex.get(point.under) ?? null);
		const moved = { ...point, under };
		const last = point.own[point.own.length - 1];
		const labels =
			parents.has(at) || last === undefined
				? []
				: inlineLabels(text, { start: point.start, end: last.end });
		if (labels.length === 0) {
			out.push(moved);
			continue;
		}
		const bounds = [
			...labels.map((label) => label.start),
			last?.end ?? point.end,
		];
		out.push({
			...moved,
			own: cutOwn(text, point.own, point.start, bounds[0] ?? point.end),
		});
		const parent = out.length - 1;
		for (const [i, label] of labels.entries()) {
			const own = cutOwn(
				text,
				point.own,
				label.end,
				bounds[i + 1] ?? point.end,
			);
			const start = own[0]?.start ?? label.end;
			out.push({
				id: inlineId(point.id, label.number),
				under: parent,
				start,
				end: own[own.length - 1]?.end ?? start,
				labelStart: label.start,
				own,
				heading: null,
				ordinal: i + 1,
				before: i === 0 ? null : i,
			});
		}
	}
	return out;
}

function inlineId(above: string, number: string): string {
	if (above.startsWith("Art.") || above.endsWith(")"))
		return `${above}(${number})`;
	if (/^[a-z]/.test(number))
		return /\d$/.test(above) ? `${above}${number}` : `${above}(${number})`;
	return `${above}.${number}`;
}

/** The ranges as far as they lie between the bounds, without white space and a closing "and" at the edge. */
function cutOwn(
	text: string,
	own: readonly Range[],
	start: number,
	end: number,
): readonly Range[] {
	return own.flatMap((range) => {
		let from = Math.max(range.start, start);
		let to = Math.min(range.end, end);
		while (from < to && /\s/.test(text[from] ?? "")) from++;
		while (to > from && /\s/.test(text[to - 1] ?? "")) to--;
		return from < to ? [{ start: from, end: to }] : [];
	});
}

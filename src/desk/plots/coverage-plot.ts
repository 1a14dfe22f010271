/** How many documents the record has of each day, drawn: a gap is a gap in the record, not in the world. */

import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { VNode } from "preact";
import { type SvgElement, svgVnode } from "./svg-vnode.js";

export interface CoverageDay {
	readonly day: string;
	readonly documents: number;
	readonly href: string;
}

const DAY_MS = 86_400_000;

/** A bar for each day, which leads to its documents. */
export function coveragePlot(days: readonly CoverageDay[]): VNode {
	const { document } = parseHTML("<!doctype html><html><body></body></html>");
	const bars = days
		.filter(({ documents }) => documents > 0)
		.map((one) => {
			const at = Date.parse(`${one.day}T00:00:00Z`);
			return {
				...one,
				start: new Date(at - 0.42 * DAY_MS),
				end: new Date(at + 0.42 * DAY_MS),
				told: `${one.day}: ${one.documents}`,
			};
		});
	const plot = Plot.plot({
		document,
		width: 1160,
		height: 140,
		marginLeft: 12,
		marginRight: 28,
		marginBottom: 34,
		x: { type: "utc", label: null },
		y: { axis: "right", ticks: 3, tickSize: 0, label: null },
		marks: [
			Plot.rectY(bars, {
				x1: "start",
				x2: "end",
				y: "documents",
				href: "href",
				title: "told",
				className: "statements",
			}),
			Plot.ruleY([0]),
		],
	});
	// The document is linkedom's: what it gives is an element of the shape that is asked for.
	return svgVnode(plot as unknown as SvgElement);
}

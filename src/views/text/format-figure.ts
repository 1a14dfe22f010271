/** A figure as people read it: "600,000 personnel", "USD 100 billion", "70 %". */

import type { Figure } from "../../model/draft.js";

const LARGE = [
	[1e12, "trillion"],
	[1e9, "billion"],
	[1e6, "million"],
] as const;

/** ISO 4217 codes stand before their sum, other units behind their number. */
export function formatFigure({
	value,
	unit,
}: Pick<Figure, "value" | "unit">): string {
	if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${formatSum(value)}`;
	if (unit === "percent") return `${formatNumber(value)} %`;
	return unit === "" ? formatNumber(value) : `${formatNumber(value)} ${unit}`;
}

/** Sums from a million up are told in words, as nobody counts the noughts. */
function formatSum(value: number): string {
	const size = LARGE.find(([least]) => Math.abs(value) >= least);
	return size === undefined
		? formatNumber(value)
		: `${formatNumber(value / size[0])} ${size[1]}`;
}

function formatNumber(value: number): string {
	const [whole = "", fraction] = `${Number(value.toFixed(4))}`.split(".");
	if (/e/.test(whole)) return `${value}`;
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
	return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** The orders in which the lists of a state stand, so that no order of arrival shows in them. */

import type { Evidence } from "../model/state.js";
import type { DayInterval } from "../model/when.js";

/** By code units; unlike `localeCompare` the same on every machine. */
export function byText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The first in the order of `byText`; "" of none. */
export function firstOf(texts: readonly string[]): string {
	let first = texts[0] ?? "";
	for (const text of texts) if (text < first) first = text;
	return first;
}

/** What is known to end first stands first; what is undated before all: nothing shows that it came after anything. */
export function byDays(a: DayInterval | null, b: DayInterval | null): number {
	if (a === null || b === null)
		return (a === null ? 0 : 1) - (b === null ? 0 : 1);
	return byText(a.to, b.to) || byText(a.from, b.from);
}

/** By days, then telling, document and place. */
export function byEvidence(a: Evidence, b: Evidence): number {
	return (
		byDays(a.days, b.days) ||
		byText(a.telling, b.telling) ||
		byText(a.document, b.document) ||
		a.span.start - b.span.start ||
		a.span.end - b.span.end ||
		byText(a.statement ?? "", b.statement ?? "")
	);
}

/** The evidence in order, the same words of a document once. */
export function inOrder(evidence: readonly Evidence[]): readonly Evidence[] {
	if (evidence.length < 2) return evidence;
	const sorted = [...evidence].sort(byEvidence);
	return sorted.filter((one, at) => {
		const last = sorted[at - 1];
		return (
			last === undefined ||
			last.document !== one.document ||
			last.span.start !== one.span.start ||
			last.span.end !== one.span.end
		);
	});
}

/** The first and the last of all days; null where none is known. */
export function daysSpanned(
	all: readonly (DayInterval | null)[],
): DayInterval | null {
	let from: string | null = null;
	let to: string | null = null;
	for (const days of all) {
		if (days === null) continue;
		if (from === null || days.from < from) from = days.from;
		if (to === null || days.to > to) to = days.to;
	}
	return from === null || to === null ? null : { from, to };
}

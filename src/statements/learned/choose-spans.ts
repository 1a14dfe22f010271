/** Candidate spans → the set of spans that do not overlap and whose worth is greatest. */

/** A span with what it is worth; only worths above 0 are chosen. */
export interface WorthySpan {
	readonly start: number;
	readonly end: number;
	readonly worth: number;
}

/** The best set of spans, in text order: weighted interval scheduling. */
export function chooseSpans<T extends WorthySpan>(spans: readonly T[]): T[] {
	const sorted = spans
		.filter((span) => span.worth > 0)
		.sort((a, b) => a.end - b.end);
	const best = new Float64Array(sorted.length + 1);
	const taken = new Int32Array(sorted.length + 1).fill(-1);
	sorted.forEach((span, index) => {
		let low = 0;
		let high = index;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (sorted[middle]!.end <= span.start) low = middle + 1;
			else high = middle;
		}
		const worth = best[low]! + span.worth;
		best[index + 1] = Math.max(worth, best[index]!);
		if (worth > best[index]!) taken[index + 1] = low;
	});
	const chosen: T[] = [];
	let at = sorted.length;
	while (at > 0) {
		if (taken[at]! < 0) at--;
		else {
			chosen.push(sorted[at - 1]!);
			at = taken[at]!;
		}
	}
	return chosen.reverse();
}

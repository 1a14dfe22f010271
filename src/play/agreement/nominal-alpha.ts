/**
 * Krippendorff's alpha for values without an order or distance.
 *
 * Klaus Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011, University of Pennsylvania: any number of coders, any number
 * of units, and units that some coders did not judge.
 */

/** Alpha, or why there is none. */
export type Alpha =
	/** 1 where all agree, 0 where they agree as often as chance, below 0 where less often. */
	| { readonly kind: "alpha"; readonly value: number }
	/** Fewer than two units were judged by two coders or more. */
	| { readonly kind: "too-few" }
	/** All values are the same one, so that chance would agree as well. */
	| { readonly kind: "no-variation" };

/** The alpha of these units, each the values that its coders gave it, one a coder, in any order. Units of one value count for nothing. */
export function nominalAlpha(units: readonly (readonly string[])[]): Alpha {
	const pairable = units.filter((values) => values.length > 1);
	if (pairable.length < 2) return { kind: "too-few" };
	const inAll = countOf(pairable.flat());
	const total = sumOf(inAll.values());
	const byChance = unlikePairs(inAll) / (total - 1);
	if (byChance === 0) return { kind: "no-variation" };
	const observed = sumOf(
		pairable.map(
			(values) => unlikePairs(countOf(values)) / (values.length - 1),
		),
	);
	return { kind: "alpha", value: 1 - observed / byChance };
}

/** How many ordered pairs of these values are of two different ones. */
function unlikePairs(counts: ReadonlyMap<string, number>): number {
	const total = sumOf(counts.values());
	return total * total - sumOf([...counts.values()].map((n) => n * n));
}

function countOf(values: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

function sumOf(numbers: Iterable<number>): number {
	let sum = 0;
	for (const number of numbers) sum += number;
	return sum;
}

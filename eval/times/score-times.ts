/** Found times against gold ones: relaxed and by value. */

import type { DayInterval } from "../../src/model/when.js";
import type { Timex } from "./read-timex.js";

/** A time found at a place; `days` null where the reader does not tell. */
export interface FoundDays {
	readonly start: number;
	readonly end: number;
	readonly days: DayInterval | null;
}

interface Count {
	readonly right: number;
	readonly extra: number;
	readonly missed: number;
}

export interface Score {
	readonly gold: number;
	readonly relaxed: Count;
	readonly value: Count;
}

const none: Count = { right: 0, extra: 0, missed: 0 };
export const emptyScore: Score = { gold: 0, relaxed: none, value: none };

/**
 * One to one in text order; gold without days is neither required nor, if found, wrong. A range found as one time where
 * the gold has its two ends ("from May to July") meets both, and is right for both when its ends are.
 */
export function scoreTimes(
	golds: readonly Timex[],
	found: readonly FoundDays[],
): Score {
	const used = new Set<FoundDays>();
	let [hits, right, wanted] = [0, 0, 0];
	const ranges = rangesOver(golds, found);
	for (const gold of golds) {
		const meets = found.filter(
			(item) =>
				!used.has(item) && item.start < gold.end && gold.start < item.end,
		);
		if (gold.days === null) {
			for (const item of meets) used.add(item);
			continue;
		}
		wanted++;
		const range = ranges.get(gold);
		const best =
			range ?? meets.find(({ days }) => isSame(days, gold.days)) ?? meets[0];
		if (best === undefined) continue;
		used.add(best);
		hits++;
		if (range !== undefined || isSame(best.days, gold.days)) right++;
	}
	const spurious = found.filter((item) => !used.has(item)).length;
	return {
		gold: wanted,
		relaxed: { right: hits, extra: spurious, missed: wanted - hits },
		value: { right, extra: spurious + hits - right, missed: wanted - right },
	};
}

/** For each end of a range in the gold, the time found that spans both ends and agrees with them. */
function rangesOver(
	golds: readonly Timex[],
	found: readonly FoundDays[],
): ReadonlyMap<Timex, FoundDays> {
	const ranges = new Map<Timex, FoundDays>();
	for (const item of found) {
		const over = golds.filter(
			({ start, end }) => item.start < end && start < item.end,
		);
		const [first, last] = [over[0], over.at(-1)];
		if (over.length !== 2 || item.days === null) continue;
		if (first?.days?.from !== item.days.from || last?.days?.to !== item.days.to)
			continue;
		for (const end of over) ranges.set(end, item);
	}
	return ranges;
}

export function addScore(a: Score, b: Score): Score {
	return {
		gold: a.gold + b.gold,
		relaxed: addCount(a.relaxed, b.relaxed),
		value: addCount(a.value, b.value),
	};
}

/** Precision, recall and F1; 0 where there is nothing to divide by. */
export function f1Of({ right, extra, missed }: Count): {
	readonly p: number;
	readonly r: number;
	readonly f1: number;
} {
	const p = right + extra > 0 ? right / (right + extra) : 0;
	const r = right + missed > 0 ? right / (right + missed) : 0;
	return { p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0 };
}

function addCount(a: Count, b: Count): Count {
	return {
		right: a.right + b.right,
		extra: a.extra + b.extra,
		missed: a.missed + b.missed,
	};
}

function isSame(a: DayInterval | null, b: DayInterval | null): boolean {
	return a !== null && b !== null && a.from === b.from && a.to === b.to;
}

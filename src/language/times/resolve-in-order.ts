/** Times of a text in their order → days: what was spoken of before tells what "that day" and "in June" mean after. */

import type { Sentence } from "../../model/analysis.js";
import type { DayInterval } from "../../model/when.js";
import { type Day, dayOfIso } from "./calendar.js";
import { lookOf } from "./look-of.js";
import {
	isNarrative,
	narrativeDay,
	type Told,
	tellOn,
} from "./narrative-year.js";
import type { Look } from "./nearest-time.js";
import { resolveTime } from "./resolve-time.js";
import { longestAnchor } from "./time-anchor.js";
import type { TimeExpression } from "./time-expression.js";
import type { TimeLexicon } from "./time-lexicon.js";
import { tokenAt } from "./token-at.js";

/** An expression found and not yet resolved. */
export interface FoundTime {
	readonly start: number;
	readonly end: number;
	readonly expression: TimeExpression;
	readonly sentence: Sentence;
	/** Whether it stands after "by", "until", "before". */
	readonly isDeadline: boolean;
}

/** How far back in its paragraph, in units of text, a time already spoken of may lie for "the following day" to count from it. */
const ANCHOR_REACH = 300;

/** How many tokens may lie between "a day after" and the time of what it came after. */
const LONGEST_CLAUSE = 15;

/** The days of each, in the same order; null where they cannot be told. */
export function resolveInOrder(
	found: readonly FoundTime[],
	published: Day | null,
	lexicon: TimeLexicon,
): readonly (DayInterval | null)[] {
	const isHistory = isNarrative(
		found.map(({ expression }) => expression),
		published,
	);
	const days: (DayInterval | null)[] = [];
	let told: Told | null = null;
	found.forEach((time, index) => {
		const { expression, isDeadline } = time;
		const place = isHistory ? narrativeDay(expression, told) : null;
		const look = lookFor(time, place, lexicon);
		const anchor =
			expression.kind === "anaphor"
				? precedingAnchor(found, days, { index, isHistory })
				: null;
		days.push(
			resolveTime(expression, {
				published: place ?? published,
				look,
				anchor,
				isDeadline,
				lexicon,
			}),
		);
		if (isHistory) told = tellOn(told, expression, days.at(-1) ?? null);
	});
	return days.map((own, index) => {
		const { expression, isDeadline } = found[index]!;
		if (expression.kind !== "cataphor") return own;
		const anchor = followingAnchor(found, days, index);
		return resolveTime(expression, {
			published,
			look: "back",
			anchor,
			isDeadline,
			lexicon,
		});
	});
}

/** A history's own year leaves no choice of another. */
function lookFor(
	time: FoundTime,
	place: Day | null,
	lexicon: TimeLexicon,
): Look {
	if (place !== null) return "open";
	return needsLook(time.expression)
		? lookOf(time.sentence, time, lexicon)
		: "back";
}

/** Only what recurs every week or year asks which way the text looks. */
function needsLook(expression: TimeExpression): boolean {
	switch (expression.kind) {
		case "date":
		case "month":
		case "season":
		case "holiday":
			return expression.year === null;
		case "weekday":
		case "nearest":
			return true;
		case "part":
		case "fraction":
		case "week-of":
		case "around":
			return needsLook(expression.of);
		case "range":
			return needsLook(expression.first);
		default:
			return false;
	}
}

/** The time last spoken of that is short enough to count from: near by in news, anywhere before in a history. */
function precedingAnchor(
	found: readonly FoundTime[],
	days: readonly (DayInterval | null)[],
	{ index, isHistory }: { readonly index: number; readonly isHistory: boolean },
): DayInterval | null {
	const { expression, start, sentence } = found[index]!;
	if (expression.kind !== "anaphor") return null;
	const longest = longestAnchor(expression.unit);
	for (let at = index - 1; at >= 0; at--) {
		const before = found[at]!;
		const isNear =
			start - before.end <= ANCHOR_REACH &&
			(isHistory || before.sentence.block === sentence.block);
		if (!isNear) return null;
		const known = days[at] ?? null;
		if (known !== null && lengthOf(known) <= longest) return known;
	}
	return null;
}

/** "a day after the two met in Florida on Sunday": the next time of the same sentence, when no other clause lies between. */
function followingAnchor(
	found: readonly FoundTime[],
	days: readonly (DayInterval | null)[],
	index: number,
): DayInterval | null {
	const here = found[index]!;
	const next = found[index + 1];
	const known = days[index + 1] ?? null;
	if (next === undefined || known === null || next.sentence !== here.sentence)
		return null;
	const { tokens } = here.sentence;
	const [first, last] = [
		tokenAt(tokens, here.end),
		tokenAt(tokens, next.start),
	];
	if (last - first > LONGEST_CLAUSE) return null;
	return tokens.slice(first, last).some(({ norm }) => /^[,;:]$/.test(norm))
		? null
		: known;
}

function lengthOf({ from, to }: DayInterval): number {
	return (dayOfIso(to) ?? 0) - (dayOfIso(from) ?? 0) + 1;
}

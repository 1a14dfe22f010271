import { describe, expect, it } from "vitest";
import { lexemesOf, timeLexicon } from "../../../test/built-in-lexicons.js";
import { parseTime } from "./parse-time.js";
import type { TimeExpression } from "./time-expression.js";

/** The expression right behind the mark "|", and whether it takes up all that follows. */
function parsed(
	marked: string,
): { readonly expression: TimeExpression; readonly isAll: boolean } | null {
	const [before = "", after = ""] = marked.includes("|")
		? marked.split("|")
		: ["", marked];
	const lexemes = lexemesOf(before + after);
	const found = parseTime(lexemes, lexemesOf(before).length, timeLexicon);
	return found === null
		? null
		: { expression: found.expression, isAll: found.next === lexemes.length };
}

const ROWS: readonly (readonly [text: string, expression: TimeExpression])[] = [
	["February 27", { kind: "date", year: null, month: 2, day: 27 }],
	["Nov. 24, 2025", { kind: "date", year: 2025, month: 11, day: 24 }],
	["27th of February", { kind: "date", year: null, month: 2, day: 27 }],
	["Monday, March 3", { kind: "date", year: null, month: 3, day: 3 }],
	["December 2027", { kind: "month", year: 2027, month: 12, shift: null }],
	["last May", { kind: "month", year: null, month: 5, shift: -1 }],
	["2026-04-09", { kind: "fixed", from: "2026-04-09", to: "2026-04-09" }],
	["9/11", { kind: "fixed", from: "2001-09-11", to: "2001-09-11" }],
	["in |2014-15", { kind: "years", first: 2014, last: 2015 }],
	["1955-1963", { kind: "years", first: 1955, last: 1963 }],
	[
		"the |summer of 2023",
		{ kind: "season", month: 6, year: 2023, shift: null },
	],
	[
		"the |first week of March",
		{
			kind: "week-of",
			nth: 1,
			of: { kind: "month", year: null, month: 3, shift: null },
		},
	],
	[
		"the |last week in May 2027",
		{
			kind: "week-of",
			nth: -1,
			of: { kind: "month", year: 2027, month: 5, shift: null },
		},
	],
	["early hours of Sunday", { kind: "weekday", weekday: 0, shift: null }],
	["in |summer", { kind: "vague" }],
	["last night", { kind: "unit", unit: "day", steps: -1 }],
	["the day before yesterday", { kind: "unit", unit: "day", steps: -2 }],
	["earlier this month", { kind: "unit", unit: "month", steps: 0 }],
	["three months from now", { kind: "offset", unit: "month", steps: 3 }],
	["twenty-five years ago", { kind: "offset", unit: "year", steps: -25 }],
	["next 30 days", { kind: "window", unit: "day", steps: 30 }],
	["a fortnight ago", { kind: "offset", unit: "week", steps: -2 }],
	["will meet in |two weeks", { kind: "offset", unit: "week", steps: 2 }],
	["several weeks ago", { kind: "vague" }],
	["that year", { kind: "anaphor", unit: "year", steps: 0, isCounted: false }],
	[
		"two days later",
		{ kind: "anaphor", unit: "day", steps: 2, isCounted: true },
	],
	[
		"mid-November",
		{
			kind: "part",
			isEnd: false,
			of: { kind: "month", year: null, month: 11, shift: null },
		},
	],
	[
		"year-end",
		{ kind: "part", isEnd: true, of: { kind: "unit", unit: "year", steps: 0 } },
	],
	[
		"third quarter of 2025",
		{
			kind: "fraction",
			nth: 3,
			count: 4,
			of: { kind: "years", first: 2025, last: 2025 },
		},
	],
	[
		"the |week of March 6",
		{
			kind: "around",
			unit: "week",
			of: { kind: "date", year: null, month: 3, day: 6 },
		},
	],
];

describe("parseTime", () => {
	it.each(ROWS)("reads %s", (marked, expression) => {
		expect(parsed(marked)).toEqual({ expression, isAll: true });
	});

	it.each([
		"May I",
		"March on",
		"This Week",
		"second",
		"half",
		"fall of the house",
		"a report",
		"the day",
		"1,995",
		"Sun",
		"will be the third vote in |two weeks",
	])("reads no time in %s", (text) => {
		expect(parsed(text)).toBeNull();
	});

	it("joins like with like in a range", () => {
		expect(parsed("from |March to 2019")?.expression.kind).toBe("month");
		expect(parsed("from |April to June")?.expression.kind).toBe("range");
	});
});

import { describe, expect, it } from "vitest";
import { unitLexicon } from "../../../test/built-in-lexicons.js";
import { findFigures } from "./find-figures.js";

/** "words = value unit" of each figure. */
function figuresIn(text: string): readonly string[] {
	return findFigures(text, { start: 0, end: text.length }, unitLexicon).map(
		({ span, value, unit }) => `${span.text} = ${value} ${unit}`.trimEnd(),
	);
}

const ROWS: readonly (readonly [
	why: string,
	text: string,
	...expected: readonly string[],
])[] = [
	[
		"soldiers are personnel",
		"an army of 40,000 soldiers",
		"40,000 soldiers = 40000 personnel",
	],
	[
		"a number said of an army is of personnel",
		"cap the armed forces at 70,000 in peacetime",
		"70,000 = 70000 personnel",
	],
	[
		"signs of money",
		"$43bn, €2.5 billion and US$1.2 trillion; USD 5 million",
		"$43bn = 43000000000 USD",
		"€2.5 billion = 2500000000 EUR",
		"US$1.2 trillion = 1200000000000 USD",
		"USD 5 million = 5000000 USD",
	],
	[
		"names of money",
		"100 million pounds",
		"100 million pounds = 100000000 GBP",
	],
	[
		"percentages",
		"70 percent, 29.2 per cent or 5%",
		"70 percent = 70 percent",
		"29.2 per cent = 29.2 percent",
		"5% = 5 percent",
	],
	[
		"lengths of time",
		"within eight months and 60 days",
		"eight months = 8 months",
		"60 days = 60 days",
	],
	[
		"a hyphen before the unit",
		"a 20-kilometre zone and a 72-hour truce",
		"20-kilometre = 20 kilometres",
		"72-hour = 72 hours",
	],
	[
		"the counted noun is the unit",
		"20 ministries and 12 northern districts",
		"20 ministries = 20 ministries",
		"12 northern districts = 12 districts",
	],
	[
		"a bare number shares the unit before it",
		"gives one side 20 ministries and the other 10",
		"20 ministries = 20 ministries",
		"10 = 10 ministries",
	],
	[
		"a bare number shares the unit behind it",
		"between 5 and 10 km",
		"5 = 5 kilometres",
		"10 km = 10 kilometres",
	],
	[
		"a range is two figures",
		"15,000-30,000 troops",
		"15,000 = 15000 personnel",
		"30,000 troops = 30000 personnel",
	],
	[
		"numbers in words",
		"twenty-eight aircraft and half a million people",
		"twenty-eight aircraft = 28 aircraft",
		"half a million people = 500000 people",
	],
	[
		"shares",
		"a third of the seats, half the cost, one in five",
		"a third = 0.3333 share",
		"half = 0.5 share",
		"one in five = 0.2 share",
	],
	["halves", "split 50-50", "50-50 = 50 percent"],
	["an exchange", "157 for 157", "157 for 157 = 157"],
	[
		"members of a body",
		"a commission of five members",
		"five members = 5 members",
	],
	[
		"no-break spaces group digits",
		"1 200 houses",
		"1 200 houses = 1200 houses",
	],
];

const NOTHING: readonly (readonly [why: string, text: string])[] = [
	["parts of a text", "the 28-point plan was cut to 19 under Article 5"],
	["names", "the G8, the S-400, F-16 and Resolution 2334"],
	["dates and hours", "on March 3, 2026 and 5 May at 18:30"],
	["years", "since 1974 and by 2030"],
	["ways of speaking", "the two sides and four other regions"],
	["ages", "a 52-year-old wrong"],
	["ordinals", "the 3rd round, a third chance"],
	["words without a value", "dozens of prisoners"],
];

describe("findFigures", () => {
	it.each(ROWS)("%s: %s", (_, text, ...expected) => {
		expect(figuresIn(text)).toEqual(expected);
	});

	it.each(NOTHING)("leaves %s alone: %s", (_, text) => {
		expect(figuresIn(text)).toEqual([]);
	});

	it("stays within the range", () => {
		const text = "10 tanks, 20 tanks, 30 tanks";
		const found = findFigures(text, { start: 10, end: 18 }, unitLexicon);
		expect(found.map(({ span }) => span)).toEqual([
			{ start: 10, end: 18, text: "20 tanks" },
		]);
	});
});

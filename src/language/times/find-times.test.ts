import { describe, expect, it } from "vitest";
import { analysisOf, timeLexicon } from "../../../test/built-in-lexicons.js";
import { findTimes } from "./find-times.js";

/** "words from/to" of each time; a single day once, a time that cannot be told as "?". */
function timesIn(text: string, published: string | null): readonly string[] {
	return findTimes(analysisOf(text), { published }, timeLexicon).map(
		({ span, from, to }) =>
			`${span.text} = ${from === null ? "?" : from === to ? from : `${from}/${to}`}`,
	);
}

/** Published on Thursday 12 February 2026. */
const THURSDAY = "2026-02-12";

type Row = readonly [
	why: string,
	sentence: string,
	...expected: readonly string[],
];

const ROWS: readonly Row[] = [
	[
		"behind on a number is the day, whatever it might count",
		"On January 13 soldiers shot two smugglers near the fort.",
		"January 13 = 2026-01-13",
	],
	[
		"behind in it counts",
		"In January 13 soldiers were shot near the fort.",
		"January = 2026-01-01/2026-01-31",
	],
	[
		"a week of a month",
		"They are to meet again in the first week of March.",
		"first week of March = 2026-03-01/2026-03-07",
	],
	[
		"the last week of a month",
		"The vote is planned for the last week of February.",
		"last week of February = 2026-02-22/2026-02-28",
	],
	[
		"a season of every year",
		"It would get half of the flow in summer.",
		"summer = ?",
	],
	[
		"a season that describes something",
		"He hopes for a deal before the spring floods.",
		"spring = ?",
	],
	[
		"a season behind its article",
		"They met in the summer.",
		"summer = 2025-06-01/2025-08-31",
	],
	[
		"what recurs is no one day",
		"The commission meets every Tuesday.",
		"Tuesday = ?",
	],
	[
		"what is called for a day is to come",
		"The unions called a march for Saturday.",
		"Saturday = 2026-02-14",
	],
	[
		"what is counted for a day is over",
		"The tallies for Saturday were low.",
		"Saturday = 2026-02-07",
	],
	[
		"shortly before an hour is at it",
		"The envoys quit the palace shortly before noon on Tuesday.",
		"Tuesday = 2026-02-10",
	],
	[
		"minutes before an hour is at it",
		"The ferry sailed minutes before midnight on Tuesday.",
		"Tuesday = 2026-02-10",
	],
	[
		"a weekday is the last one",
		"The envoy left on Monday.",
		"Monday = 2026-02-09",
	],
	[
		"the weekday of publication is that day",
		"The envoy left on Thursday.",
		"Thursday = 2026-02-12",
	],
	[
		"a weekday behind will lies ahead",
		"The envoy will leave on Monday.",
		"Monday = 2026-02-16",
	],
	[
		"a weekday behind be to lies ahead",
		"The ministers are to meet in Norland on Friday.",
		"Friday = 2026-02-13",
	],
	[
		"a weekday behind due lies ahead",
		"The boats were due on Saturday.",
		"Saturday = 2026-02-14",
	],
	[
		"a present tense looks ahead",
		"Talks resume on Tuesday.",
		"Tuesday = 2026-02-17",
	],
	[
		"a present progressive looks ahead",
		"She is travelling to Orland on Sunday.",
		"Sunday = 2026-02-15",
	],
	[
		"what was due and is over looks back",
		"It had been due to expire on Sunday.",
		"Sunday = 2026-02-08",
	],
	[
		"would have looks back",
		"He would have met them on Tuesday.",
		"Tuesday = 2026-02-10",
	],
	[
		"a limit lies ahead",
		"He doubted that they could agree by Friday.",
		"Friday = 2026-02-13",
	],
	[
		"a limit in a told past looks back",
		"By Monday, thousands had fled.",
		"Monday = 2026-02-09",
	],
	[
		"a thing that is there looks back",
		"They will discuss Monday's ruling.",
		"Monday = 2026-02-09",
	],
	[
		"since looks back",
		"The road has been shut since Sunday.",
		"Sunday = 2026-02-08",
	],
	[
		"next and last leave out the day itself",
		"Next Thursday is far from last Thursday.",
		"Next Thursday = 2026-02-19",
		"last Thursday = 2026-02-05",
	],
	[
		"weeks run from Monday to Sunday",
		"They met last week and will meet next month.",
		"last week = 2026-02-02/2026-02-08",
		"next month = 2026-03-01/2026-03-31",
	],
	[
		"the weekend is the last one",
		"The army shelled the camp at the weekend.",
		"weekend = 2026-02-07/2026-02-08",
	],
	[
		"days count from publication",
		"It rained yesterday but not today.",
		"yesterday = 2026-02-11",
		"today = 2026-02-12",
	],
	[
		"two weeks ago is a day, two years ago a year",
		"It came two weeks ago, not two years ago.",
		"two weeks ago = 2026-01-29",
		"two years ago = 2024-01-01/2024-12-31",
	],
	[
		"a date without a year is the nearest that fits",
		"They met on January 30 and are due to meet on 3 March.",
		"January 30 = 2026-01-30",
		"3 March = 2026-03-03",
	],
	[
		"a month looks back",
		"He resigned in November.",
		"November = 2025-11-01/2025-11-30",
	],
	[
		"a month under last is a past one",
		"Prices fell last September.",
		"last September = 2025-09-01/2025-09-30",
	],
	[
		"a month between possessive and noun is one",
		"He recalled his August visit.",
		"August = 2025-08-01/2025-08-31",
	],
	[
		"the end of a month as a limit is its last day",
		"They must agree by the end of April.",
		"the end of April = 2026-04-30",
	],
	[
		"the end of a month is else the month",
		"He left at the end of January.",
		"the end of January = 2026-01-01/2026-01-31",
	],
	[
		"halves and quarters of a year",
		"In the first half of 2027, not the third quarter.",
		"first half of 2027 = 2027-01-01/2027-06-30",
		"third quarter = 2025-07-01/2025-09-30",
	],
	[
		"ranges of days",
		"Between March 3 and 5 nobody will sleep.",
		"March 3 and 5 = 2026-03-03/2026-03-05",
	],
	[
		"ranges of weekdays",
		"The truce held from Monday to Wednesday.",
		"Monday to Wednesday = 2026-02-09/2026-02-11",
	],
	[
		"years, decades, centuries",
		"In 2019, in the 1990s and in the 19th century.",
		"2019 = 2019-01-01/2019-12-31",
		"1990s = 1990-01-01/1999-12-31",
		"19th century = 1800-01-01/1899-12-31",
	],
	[
		"last year of a month",
		"In July last year the bridge fell.",
		"July last year = 2025-07-01/2025-07-31",
	],
	["feasts", "They met on Christmas Day.", "Christmas Day = 2025-12-25"],
	[
		"parts of the day keep the day",
		"Shots were heard early on Monday and late Tuesday.",
		"early on Monday = 2026-02-09",
		"late Tuesday = 2026-02-10",
	],
	[
		"windows are counted from publication",
		"In the past two weeks three villages fell.",
		"past two weeks = 2026-01-29/2026-02-12",
	],
	[
		"vague times cannot be told",
		"They will meet in the coming days, as winter approaches.",
		"coming days = ?",
		"winter approaches = ?",
	],
	[
		"the next day counts from the day before it",
		"They met on Monday. The next day they signed.",
		"Monday = 2026-02-09",
		"The next day = 2026-02-10",
	],
	[
		"a day after counts from what follows",
		"It broke out a day after they met on Sunday.",
		"a day after = 2026-02-09",
		"Sunday = 2026-02-08",
	],
];

const NOTHING: readonly (readonly [why: string, sentence: string])[] = [
	["how long something is to last", "The curbs are to last 15 years."],
	["how long something would last", "The ban would last two months."],
	["lengths of time", "The plan gives them eight months and lasts six years."],
	["counts", "Some 2000 soldiers and 1,995 civilians left."],
	["numbers of resolutions", "It cites Resolution 1701 and Article 2014."],
	["a modal and a verb", "They may march if nobody stops them."],
	["names of papers", "The Sunday Times has seen the text."],
	["ages", "A man in his 30s was held."],
];

describe("findTimes", () => {
	it.each(ROWS)("%s: %s", (_, sentence, ...expected) => {
		expect(timesIn(sentence, THURSDAY)).toEqual(expected);
	});

	it.each(NOTHING)("finds no time in %s: %s", (_, sentence) => {
		expect(timesIn(sentence, THURSDAY)).toEqual([]);
	});

	it("tells only absolute dates where the day of publication is unknown", () => {
		expect(timesIn("They met on Monday and on March 3, 2025.", null)).toEqual([
			"Monday = ?",
			"March 3, 2025 = 2025-03-03",
		]);
	});

	it("gives the dates of a history the year it has come to", () => {
		const history =
			"The war began in 1911. In May 1911 the north fell. In June 1911 the south fell. By 1912 it was over. In March 1912 peace was signed. In April 1912 it broke. On 5 May the capital fell.";
		expect(timesIn(history, "2009-01-01").at(-1)).toBe("5 May = 1912-05-05");
	});
});

describe("the times of a live blog", () => {
	it("count each from the day of its entry", () => {
		const text =
			"The envoy will leave tomorrow.\n\nThe envoy left on Wednesday.\n\nThe lock opened yesterday.";
		const blocks = [...text.matchAll(/[^\n]+/g)].map((line, index) => ({
			start: line.index,
			end: line.index + line[0].length,
			kind: "body" as const,
			...(index < 2
				? { at: ["2026-03-10T09:15Z", "2026-03-12T14:40Z"][index] }
				: {}),
		}));
		const times = findTimes(
			analysisOf(text),
			{ published: "2026-03-13", blocks },
			timeLexicon,
		);
		expect(times.map(({ from }) => from)).toEqual([
			"2026-03-11",
			"2026-03-11",
			"2026-03-12",
		]);
	});
});

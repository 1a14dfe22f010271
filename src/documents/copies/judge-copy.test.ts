import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Document, makeDocument } from "../../model/document.js";
import { type Fingerprint, makeFingerprint } from "./fingerprint.js";
import { judgeCopy } from "./judge-copy.js";

const STORY = [
	"The ministers of Norland and Suderland met in Aldmark on Tuesday to talk about the fishing grounds off Cape Varn. They sat for six hours and had lunch on the terrace of the old customs house.",
	"Norland's foreign minister, Ida Holm, said that her government would open the strait to Suderland's trawlers for 90 days. She named no day on which that would begin.",
	"Her colleague Pavel Renko called the offer a beginning and asked for a treaty. A treaty was what the fishermen of Port Sull had been promised in 2019, he said.",
	"The two sides left open who would count the catch. An official of the Coastal Union said that observers could be sent within three weeks if both asked for them.",
	"Fishermen blocked the harbour of Port Sull in March after the coast guard of Norland had taken two boats. One of them has been given back, and the other lies in Aldmark.",
	"The talks go on next month in Veldhaven, where the treaty of 1974 was signed. Neither side expects that they will end before the winter.",
];
const OWN = [
	"In our town the news was heard with relief, and the owner of the cannery said that he would take on forty people again if the boats came back before the summer.",
	"The mayor recalled that three crews had sold their boats since the quarrel began, and that nobody under thirty had come to the school of navigation this year.",
];
const OTHER = [
	"Fishing grounds off Cape Varn were again the matter when ministers of Norland and Suderland met, and again little was settled. Ida Holm made an offer that diplomats had heard before.",
	"What is at stake is a stretch of sea that feeds two provinces. Whoever counts the catch decides who may fish, and that is why both governments avoid the question.",
	"Pavel Renko wants a treaty because his party wants one, and it votes in May. An observer sent by the Coastal Union would cost him more than he can gain from 90 days in the strait.",
];

const FORM = (state: string, day: string, counties: string): string[] => [
	`On ${day}, the president declared that a major disaster exists in the State of ${state} and ordered federal aid to supplement the efforts of the state in the area hit by storms and flooding.`,
	"Federal funding is available to the state and to eligible local governments and certain private non-profit organizations on a cost-sharing basis for emergency work and the repair of facilities.",
	`The action makes help available to people in the counties of ${counties}, and the office in ${state} will be led by an officer named by the agency.`,
	"Further designations may be made at a later date if asked for by the state and warranted by the results of further assessments of the damage.",
];

const body = (text: string) => [
	{ start: 0, end: text.length, kind: "body" as const },
];
const of = (
	paragraphs: readonly string[],
	known: Partial<Document> = {},
): Fingerprint => {
	const text = paragraphs.join("\n\n");
	return makeFingerprint(
		makeDocument({ id: text, ...known, text }),
		body(text),
	);
};

const by = (
	publisher: string,
	published = "2025-03-04",
): Partial<Document> => ({
	publisher,
	published,
});

const restyled = STORY.map((paragraph) =>
	paragraph
		.replaceAll("Renko", "Rënko")
		.replaceAll("'", "’")
		.replaceAll("Norland", "NORLAND"),
);
const edited = STORY.map((paragraph) =>
	paragraph
		.replace("They sat for six hours", "They sat together for six long hours")
		.replace("if both asked for them", "as soon as both had asked for them"),
);
const updated = STORY.map((paragraph) =>
	paragraph.replace("for 90 days", "for 120 days"),
);

const rows: readonly (readonly [
	why: string,
	a: Fingerprint,
	b: Fingerprint,
	expected: "copy" | "version" | null,
])[] = [
	["the same words", of(STORY), of(STORY), "copy"],
	["two publishers", of(STORY, by("A")), of(STORY, by("B")), "copy"],
	["one publisher", of(STORY, by("A")), of(STORY, by("a.")), "version"],
	["cut to half", of(STORY), of(STORY.slice(0, 3)), "copy"],
	[
		"cut within a sentence",
		of(STORY),
		of([STORY.join("\n\n").slice(0, 800)]),
		"copy",
	],
	["paragraphs in another order", of(STORY), of([...STORY].reverse()), "copy"],
	["two paragraphs added", of(STORY), of([...STORY, ...OWN]), "copy"],
	["cut, and two added", of(STORY), of([...STORY.slice(0, 4), ...OWN]), "copy"],
	["marks, accents and capitals", of(STORY), of(restyled), "copy"],
	["paragraphs joined", of(STORY), of([STORY.join(" ")]), "copy"],
	[
		"edited by another publisher",
		of(STORY, by("A")),
		of(edited, by("B")),
		"copy",
	],
	[
		"a figure mended the next day",
		of(STORY, by("A")),
		of(updated, by("A", "2025-03-05")),
		"version",
	],
	[
		"the same matter in other words",
		of(STORY, by("A")),
		of(OTHER, by("B")),
		null,
	],
	[
		"one form for two states",
		of(FORM("Norland", "January 5", "Varn, Sull and Holt")),
		of(FORM("Westmark", "March 14", "Eddow and Pell")),
		null,
	],
	[
		"one form for two states on one day by one publisher",
		of(FORM("Norland", "January 5", "Varn, Sull and Holt"), by("The Agency")),
		of(FORM("Westmark", "January 5", "Eddow and Pell"), by("The Agency")),
		null,
	],
	[
		"a paragraph quoted in a long text",
		of(STORY.slice(0, 1)),
		of([
			...STORY,
			...OWN,
			...OTHER,
			...FORM("Norland", "January 5", "Varn and Sull"),
		]),
		null,
	],
	[
		"a short line of which one word differs",
		of(["Talks in Aldmark end on Tuesday."]),
		of(["Talks in Aldmark end on Friday."]),
		null,
	],
	["the same short line", of(["No talks."]), of(["No talks."]), "copy"],
	["two empty bodies", of([]), of([]), null],
	[
		"one address, all else new",
		of(STORY, { address: "https://www.example.org/a/?utm_source=x#top" }),
		of(OTHER, { address: "http://example.org/a" }),
		"version",
	],
	[
		"one site that calls itself the address",
		of(STORY, { address: "https://example.org/" }),
		of(OTHER, { address: "https://example.org/" }),
		null,
	],
];

describe("judgeCopy", () => {
	it.each(rows)("judges %s", (_, a, b, expected) => {
		expect(judgeCopy(a, b)).toBe(expected);
		expect(judgeCopy(b, a)).toBe(expected);
	});

	it.each(rows.filter(([, , , expected]) => expected !== null))(
		"leads from one to the other by a band: %s",
		(_, a, b) => {
			expect(
				a.bands.some((band) => b.bands.includes(band)) || a.bands.length === 0,
			).toBe(true);
		},
	);

	const paragraphs = fc.shuffledSubarray([...STORY, ...OWN, ...OTHER], {
		minLength: 1,
	});

	it("is the same whichever comes first", () => {
		fc.assert(
			fc.property(paragraphs, paragraphs, (one, other) => {
				expect(judgeCopy(of(one), of(other))).toBe(
					judgeCopy(of(other), of(one)),
				);
			}),
		);
	});

	it("takes any text with a word in it for a copy of itself", () => {
		fc.assert(
			fc.property(fc.oneof(paragraphs, fc.array(fc.string())), (one) => {
				fc.pre(/[\p{L}\p{N}]/u.test(one.join("").normalize("NFKD")));
				expect(judgeCopy(of(one), of(one))).toBe("copy");
			}),
		);
	});
});

import { describe, expect, it } from "vitest";
import { builtInFurniture } from "../../../test/built-in-furniture.js";
import { isLinkListLabel, lineFurniture } from "./line-furniture.js";
import { lineShape } from "./line-shape.js";

const furniture = builtInFurniture();
const shapeOf = (line: string) =>
	lineShape(line, { start: 0, end: line.length });
const kindOf = (line: string) => lineFurniture(shapeOf(line), furniture);

describe("lineFurniture", () => {
	const rows: readonly (readonly [kind: string, lines: readonly string[]])[] = [
		[
			"credit",
			[
				"(with newswires)",
				"AFP/AP",
				"(AP, Reuters)",
				"(Reporting by Ada Lind in Zenda; Editing by Jon Vesk)",
				"Reporting by Ada Lind; additional reporting by Jon Vesk; editing by Pia Roth",
				"Source: Al Jazeera and news agencies",
				"With inputs from agencies",
				"ab/rc (AFP, dpa)",
				"mh-jv/pr/cd",
				"© Island Press 2026. All rights reserved.",
				"Associated Press writer Ada Lind in Zenda contributed to this report.",
				"This story has been corrected to give the day of the talks.",
				"This report by Island Press was first published on 3 March 2026.",
				"Our Standards: The Thomson Reuters Trust Principles.",
				"* * *",
				"---",
				"Advertisement",
				"ADVERTISEMENT",
				"Share this",
				"Sign up for our newsletter",
				"Sign up here to get the day’s news in your inbox.",
				"5 min read",
				"https://example.org/eder",
			],
		],
		[
			"caption",
			[
				"The buffer zone in Zenda, March 2026. File photo",
				"File photo",
				"Photo: Mira Holm",
				"A delegate at a briefing in Strelsau. Photo: Presidential press service",
				"A barge passes the lock at Strelsau, on Monday [Mira Holm/AFP]",
				"FILE - Foreign Minister Lena Aster speaks in Strelsau, Feb. 20, 2026. (AP Photo/Mira Holm, File)",
				"Lock keepers at Hentzau. Photograph: Mira Holm/AFP/Getty Images",
				"Delegates leave the hall. REUTERS/Mira Holm",
				"Image source, Getty Images",
				"Image caption, The lock at dawn",
				"Debate in parliament. Image: Mira Holm/dpa/picture alliance",
				"Smoke over Zenda on Thursday. Image source: Getty",
				"Lock keepers at Hentzau on Monday. Picture: Mira Holm",
			],
		],
		[
			"related",
			[
				"Read more: Lock workers vote on a new offer",
				"list of 3 items",
				"list 1 of 3 Who are the lock workers?",
				"end of list",
				"ALSO READ",
				"Also read: Snow closes the pass",
				"Photos: Zenda lights its tree",
				"Watch: the lock opens",
				"Related stories",
				"More on this story",
				"See also",
				"You may also like",
			],
		],
	];
	for (const [kind, lines] of rows) {
		for (const line of lines)
			it(`is ${kind} for "${line}"`, () => expect(kindOf(line)).toBe(kind));
	}

	const bodies = [
		"The newspaper published a photo of the lock on Tuesday.",
		"Reporting by the newspaper showed that the draft was leaked in Zenda.",
		"“The photo is false,” the envoy said.",
		"Reuters reported on Tuesday that the talks had failed.",
		"He shared the draft with the agencies.",
		"A source: the envoy said so.",
		"Sources close to the talks said the draft was dead.",
		"Related talks on fishing will open in May, after the locks are repaired and the tolls agreed, both sides said.",
		"With agencies of both states at the table, the mediator said the talks had never been closer to success than now.",
		"The ministry shared a picture: two tanks on the bridge.",
		"Watching from the bank, the lock keeper said nothing.",
		"Comments by the minister angered Graustark.",
		"Live fire was heard near the lock, residents said.",
		"🤥",
	];
	for (const body of bodies)
		it(`is nothing for "${body}"`, () => expect(kindOf(body)).toBeNull());
});

describe("isLinkListLabel", () => {
	for (const label of [
		"Read more:",
		"Related stories",
		"More on this story",
		"ALSO READ",
	])
		it(`holds for "${label}"`, () =>
			expect(isLinkListLabel(shapeOf(label), furniture)).toBe(true));
	for (const other of [
		"Read more: a cable car opens",
		"Related talks failed.",
		"Read the paper",
	])
		it(`does not hold for "${other}"`, () =>
			expect(isLinkListLabel(shapeOf(other), furniture)).toBe(false));
});

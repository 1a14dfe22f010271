import { describe, expect, it } from "vitest";
import { sampleReading, spanOf } from "../../../test/sample-reading.js";
import type { Reading } from "../../model/reading.js";
import { plainInk } from "../text/ink.js";
import { viewBrief } from "./brief.js";
import type { BriefLine } from "./brief-line.js";
import { formatBrief } from "./format-brief.js";

const page = (
	reading: Reading,
	style: Partial<Parameters<typeof formatBrief>[1]> = {},
): string =>
	formatBrief(viewBrief(reading, []), {
		width: 80,
		ink: plainInk,
		evidence: "marks",
		name: "river.txt",
		...style,
	});

const section = (reading: Reading, title: string): readonly BriefLine[] =>
	viewBrief(reading, []).sections.find((found) => found.title === title)!.lines;

describe("the brief", () => {
	it("sets drafts, stances, disputes, statements, times and furniture in this order", () => {
		expect(`\n${page(sampleReading(), { width: 60 })}`).toBe(`
River talks near a deal
published 10 March 2026 · river.txt

On the table ───────────────────────────────────────────────
  ¶1  Nine-point draft
        leaked · 1 of 9 points reported · author unknown
  ¶1  Force limits  limit Arland to 40 patrol boats
                      obliges Arland · 40 boats · condition:
                      if Berland agrees

Where they stand ───────────────────────────────────────────
      Nine-point draft
  ¶2  supports       Ana Orlo
                     said: “We can live with this text. It
                     is fair.”
  ¶3  would not say  Berland’s envoy
                     declined to comment

In dispute ─────────────────────────────────────────────────
      Its boats never crossed the line
  ¶3  asserted  Arland
  ¶3  denied    Berland

Said ───────────────────────────────────────────────────────
      Ana Orlo · Minister
  ¶2    said: “We can live with this text. It is fair.”

      Berland’s envoy
  ¶3    declined to comment

      Arland
  ¶3    says: its boats never crossed the line

When ───────────────────────────────────────────────────────
      Past
  ¶1  9 Mar 2026   A nine-point draft on the river leaked on
                   Monday
                     publication

      Expected
  ¶4  14 Mar 2026  The two sides meet again on 14 March
                     meeting

Not read as text ───────────────────────────────────────────
 ¶0+  title        River talks near a deal
 ¶2+  other story  Flood hits the north
`);
	});

	it("marks every line that says something with its paragraph", () => {
		const lines = viewBrief(sampleReading(), []).sections.flatMap(
			(found) => found.lines,
		);
		const bare = lines.filter(
			({ role, evidence }) => role === "item" && evidence.length === 0,
		);
		expect(bare).toEqual([]);
	});

	it("spells evidence out as offsets and a sentence with the words marked in it", () => {
		const { start, end } = spanOf("its boats never crossed the line");
		expect(page(sampleReading(), { evidence: "spelled-out" })).toContain(
			[
				"  ¶3  asserted  Arland",
				`      │ ¶3 ${start}–${end} Arland says ⟦its boats never crossed the line⟧, a claim that`,
				"      │ Berland denies.",
			].join("\n"),
		);
	});

	it("keeps every line within the width it is given", () => {
		for (const width of [40, 57, 80, 100]) {
			const wide = page(sampleReading(), { width, evidence: "spelled-out" })
				.split("\n")
				.filter((line) => line.length > width);
			expect(wide).toEqual([]);
		}
	});

	it("says that nothing was read rather than print an empty page", () => {
		const nothing = sampleReading({
			blocks: [],
			statements: [],
			drafts: [],
			provisions: [],
			positions: [],
			claims: [],
			events: [],
			times: [],
		});
		expect(page(nothing)).toContain("Nothing was read out of this text.");
	});

	it("never lets the text of a document command the terminal", () => {
		const sample = sampleReading();
		const hostile = sampleReading({
			document: { ...sample.document, title: "Deal \u001b[2Jnear\u202e" },
		});
		expect(page(hostile).split("\n")[0]).toBe("Deal �[2Jnear�");
	});
});

describe("what is unknown", () => {
	it.each<[title: string, changes: Partial<Reading>, text: string]>([
		[
			"Said",
			{
				statements: [{ ...sampleReading().statements[1]!, speaker: null }],
			},
			"Speaker unknown",
		],
		["On the table", { drafts: [] }, "No draft named"],
	])("is named as such in %s", (title, changes, text) => {
		expect(
			section(sampleReading(changes), title).map((line) => line.text),
		).toContain(text);
	});

	it("is not told to be ahead: without a day of publication nothing is expected", () => {
		const { document } = sampleReading();
		const reading = sampleReading({
			document: { ...document, published: null },
		});
		expect(section(reading, "When").map((line) => line.text)).not.toContain(
			"Expected",
		);
		expect(page(reading)).toContain("date of publication unknown");
	});
});

describe("who says so", () => {
	it("names the speaker where a stance is told by somebody else", () => {
		const positions = [
			{ ...sampleReading().positions[1]!, actor: "arland" },
		] as const;
		const lines = section(sampleReading({ positions }), "Where they stand");
		expect(lines.at(-1)!.notes).toEqual(["as told by Ana Orlo"]);
	});

	it("puts one party's two assertions under one line with both places", () => {
		const [claim] = sampleReading().claims;
		const again = { actor: "arland", span: spanOf("A nine-point draft") };
		const reading = sampleReading({
			claims: [{ ...claim!, asserted: [...claim!.asserted, again] }],
		});
		expect(page(reading)).toContain("  ¶1  asserted  Arland · also ¶3");
	});
});

describe("times", () => {
	const time = { span: spanOf("Monday"), from: "2026-03-09", to: "2026-03-09" };
	const texts = (changes: Partial<Reading>): readonly string[] =>
		section(
			sampleReading({ events: [], times: [time], ...changes }),
			"When",
		).map((line) => line.text);

	it("that no event tells of stand among their neighbours", () => {
		expect(texts({})).toEqual([
			"Other times named",
			"… draft on the river leaked on “Monday”.",
		]);
	});

	it("of a dated saying are told with the saying and not again", () => {
		const statement = {
			...sampleReading().statements[1]!,
			cue: spanOf("leaked"),
			said: { from: "2026-03-09", to: "2026-03-09" },
		};
		expect(texts({ statements: [statement] })).toEqual([]);
	});
});

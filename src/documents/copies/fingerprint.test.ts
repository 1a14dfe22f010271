import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, makeDocument } from "../../model/document.js";
import { type Fingerprint, makeFingerprint } from "./fingerprint.js";

const LINES = [
	"Norland's council met on Monday and put off the vote on the harbour once more.",
	"The speaker of the council said that 14 members were still for it, and 11 against.",
	"Nobody in the gallery seemed surprised, and the pilots' union went home at noon.",
];

const of = (text: string, blocks?: readonly Block[]): Fingerprint =>
	makeFingerprint(
		makeDocument({ id: "a", text }),
		blocks ?? [{ start: 0, end: text.length, kind: "body" }],
	);

describe("makeFingerprint", () => {
	it.each([
		[
			"lines are wrapped elsewhere",
			LINES.join(" ").replace(/(\S+ \S+) /g, "$1\n"),
		],
		["lines end as on Windows", LINES.join("\r\n")],
		["spaces do not break", LINES.join(" ").replace(/ /g, "\u00a0")],
		[
			"words hold soft hyphens",
			LINES.join(" ").replace("harbour", "har\u00adbour"),
		],
	])("is the same when %s", (_, text) => {
		expect(of(text)).toEqual(of(LINES.join(" ")));
	});

	it("leaves the furniture of the page out", () => {
		const text = LINES.join(" ");
		const page = `${text}\n\nRead also: What the harbour means for the pilots of Norland.`;
		expect(
			of(page, [
				{ start: 0, end: text.length, kind: "body" },
				{ start: text.length + 2, end: page.length, kind: "related" },
			]),
		).toEqual(of(text));
	});

	it("stays under 2 kB, however long the document and its address", () => {
		const text = Array.from(
			{ length: 3000 },
			(_, at) =>
				`The member for district ${at} asked question ${at * 7} of the house.`,
		).join(" ");
		const { bands, data } = makeFingerprint(
			makeDocument({
				id: "a",
				text,
				address: `https://example.org/${"x".repeat(3000)}`,
				publisher: "y".repeat(3000),
			}),
			[{ start: 0, end: text.length, kind: "body" }],
		);
		expect(data.length + bands.join("").length).toBeLessThan(2048);
		expect(bands).toHaveLength(17);
	});

	it("takes any text and gives the same again", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (text) => {
				expect(of(text)).toEqual(of(text));
			}),
		);
	});
});

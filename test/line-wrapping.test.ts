/** The same statements whatever the lines of a plain-text file: one a paragraph, hard-wrapped, with Windows line ends. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isUnread, openReader } from "../src/app/open-reader.js";

const reader = openReader();

const PARAGRAPHS = [
	"Norland said on Tuesday it would sign the text if its neighbour withdrew its boats from the strait.",
	"“Nobody has shown us a map,” said Leyla Aksoy, a spokeswoman for the delegation. “How could we agree to one?”",
	"The draft would cap both armies at 40,000 soldiers and open the border within six months, according to two diplomats.",
	"Holm declined to comment. Her office called the report “a distraction”, adding that talks would go on until the end of the month.",
	"Sudland's foreign minister, Ivo Lund, told reporters in Geneva that he had not been asked.",
] as const;

/** Statements as words, white space made one space, so that readings of differently broken files can be compared. */
async function statementsOf(text: string): Promise<readonly string[]> {
	const outcome = await reader.readInput(
		{ kind: "input", id: "", name: "wrapped.txt", bytes: Buffer.from(text) },
		"2026-03-04",
	);
	if (isUnread(outcome)) throw new Error(outcome.reason);
	const words = (spans: readonly ({ text: string } | null)[]): string =>
		spans.map((span) => span?.text.replace(/\s+/g, " ") ?? "–").join(" | ");
	return outcome.statements.map(
		({ form, source, cue, content, speaker, confidence }) =>
			`${form}: ${words([source, cue, ...content])} (${speaker}, ${confidence})`,
	);
}

/** The paragraph broken at the last space before each `width` columns. */
function wrap(paragraph: string, width: number): string {
	const lines: string[] = [];
	let line = "";
	for (const word of paragraph.split(" ")) {
		if (line !== "" && line.length + 1 + word.length > width) {
			lines.push(line);
			line = word;
		} else line = line === "" ? word : `${line} ${word}`;
	}
	return [...lines, line].join("\n");
}

describe("the lines of a plain-text file", () => {
	it("change nothing of its statements", async () => {
		const expected = await statementsOf(PARAGRAPHS.join("\n\n"));
		expect(expected.length).toBeGreaterThan(6);
		await fc.assert(
			fc.asyncProperty(
				fc.integer({ min: 50, max: 90 }),
				fc.constantFrom("\n", "\r\n"),
				async (width, end) => {
					const wrapped = PARAGRAPHS.map((each) => wrap(each, width)).join(
						"\n\n",
					);
					expect(await statementsOf(wrapped.replaceAll("\n", end))).toEqual(
						expected,
					);
				},
			),
			{ numRuns: 30 },
		);
	});

	it.each([
		["one line a paragraph, no blank lines", "\n"],
		["one line a paragraph, Windows line ends", "\r\n"],
		["blank lines with Windows line ends", "\r\n\r\n"],
	])("may be %s", async (_, gap) => {
		expect(await statementsOf(PARAGRAPHS.join(gap))).toEqual(
			await statementsOf(PARAGRAPHS.join("\n\n")),
		);
	});
});

import { describe, expect, it } from "vitest";
import { readBytesOf } from "../../../test/ground-of-files.js";

const TRANSCRIPT = `Press briefing by the Foreign Ministry of Norland

MR. ADLER: Good afternoon. I have a word on the river first, and then I will take questions.

Q: Where does Norland stand on the treaty?

MR. ADLER: The teams met for two hours. We reject any withdrawal of troops from the upper valley. It was a cold day, and people are tired.

Q: And the sanctions?

MR. ADLER: We would accept monitors at the lock if both sides agreed. It has been a long day for the people of the area.
`;

describe("the stands in a turn of a transcript", () => {
	it("are read off single sentences, and show them", async () => {
		const { positions, document } = await readBytesOf(
			Buffer.from(TRANSCRIPT),
			"2026-03-10",
		);
		expect(positions.map(({ stance, span }) => [stance, span?.text])).toEqual([
			["opposes", "We reject any withdrawal of troops from the upper valley."],
			[
				"conditional",
				"We would accept monitors at the lock if both sides agreed.",
			],
		]);
		for (const { span } of positions)
			expect(document.text.slice(span?.start, span?.end)).toBe(span?.text);
	});
});

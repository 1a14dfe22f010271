import { describe, expect, it } from "vitest";
import { sampleReading } from "../../../test/sample-reading.js";
import { makeBriefContext } from "./brief-context.js";
import { wordsOf } from "./words-of.js";

describe("a statement's line", () => {
	it.each([
		[0.49, true],
		[0.5, false],
		[1, false],
	])(
		"of confidence %d says that it was read with doubt: %s",
		(confidence, doubtful) => {
			const reading = sampleReading();
			const statement = { ...reading.statements[3]!, confidence };
			const { notes } = wordsOf(makeBriefContext(reading, []), statement);
			expect(notes.includes("read with doubt")).toBe(doubtful);
		},
	);
});

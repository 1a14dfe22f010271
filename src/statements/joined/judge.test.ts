import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributionsOf } from "../../../test/marked-statements.js";
import { statementTools } from "../../../test/statement-tools.js";
import { chanceOf, closerChanceOf, oddsOf } from "./judge.js";
import type { Candidate } from "./pair-findings.js";

const none: Candidate = {
	rule: null,
	learned: null,
	overlap: 0,
	standing: "free",
};

describe("the weighing of findings", () => {
	it("says nothing of whose words are closer where only one reader found the statement", () => {
		expect(closerChanceOf(none, statementTools.judge)).toBe(0);
		expect(oddsOf(none)).toBe(0);
	});

	it("refuses a candidate that no reader found", () => {
		expect(() => chanceOf(none, "rule", statementTools.judge)).toThrow(
			"no reader found",
		);
	});

	it("gives every statement of any words a confidence from 0 to 1", () => {
		const words = fc.constantFrom(
			"Lund",
			"the envoy",
			"said",
			"“no”",
			"that",
			"would sign",
			",",
			"according to",
			"The draft",
			"caps",
			".",
		);
		fc.assert(
			fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
				for (const { confidence } of attributionsOf(parts.join(" "))) {
					expect(confidence).toBeGreaterThanOrEqual(0);
					expect(confidence).toBeLessThanOrEqual(1);
				}
			}),
		);
	});
});

import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import type { Run } from "./ink.js";
import { inkLine, wrapRuns } from "./wrap-runs.js";

const wrap = (text: string, width: number): readonly string[] =>
	wrapRuns([{ tone: "text", text }], width).map((line) =>
		line.map((run) => run.text).join(""),
	);

describe("wrapped words", () => {
	it.each([
		["a b c", 3, ["a b", "c"]],
		["a  b", 10, ["a  b"]],
		["to the river", 6, ["to the", "river"]],
		["unbreakable", 4, ["unbr", "eaka", "ble"]],
		["河川条約", 4, ["河川", "条約"]],
		["", 10, []],
	])("%j in %d columns are %j", (text, width, lines) => {
		expect(wrap(text, width)).toEqual(lines);
	});

	it("lose nothing but the spaces at which lines break, and never run over", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "grapheme", maxLength: 80 }),
				fc.integer({ min: 2, max: 30 }),
				(text, width) => {
					const lines = wrap(text, width);
					expect(lines.join("").replaceAll(" ", "")).toBe(
						text.replaceAll(" ", ""),
					);
					for (const line of lines) {
						expect(stringWidth(line)).toBeLessThanOrEqual(width);
					}
				},
			),
		);
	});

	it("are inked a tone at a time", () => {
		const runs: readonly Run[] = [
			{ tone: "quiet", text: "said: " },
			{ tone: "text", text: "we agree" },
		];
		const inked = wrapRuns(runs, 20).map((line) =>
			inkLine(line, (tone, text) => `<${tone} ${text}>`),
		);
		expect(inked).toEqual(["<quiet said: ><text we agree>"]);
	});
});

import { describe, expect, it } from "vitest";
import { findLineRegime } from "./line-regime.js";
import { splitLines } from "./split-lines.js";

const regimeOf = (text: string) => findLineRegime(text, splitLines(text)).kind;

describe("findLineRegime", () => {
	const rows: readonly (readonly [name: string, text: string, kind: string])[] =
		[
			[
				"sentences broken at a width",
				"The talks on the river failed on Tuesday because the\npaper on tolls had been leaked and neither side would\ndefend it in public.\n\nThe envoy went home.",
				"wrapped",
			],
			[
				"one line a paragraph",
				"The talks failed on Tuesday, the envoy said.\nNobody knows why.\nThe paper was leaked.",
				"line-per-paragraph",
			],
			[
				"a title and long lines",
				`Talks fail\n${"The envoy said that nobody knew why. ".repeat(6)}\n${"The paper was leaked. ".repeat(9)}`,
				"line-per-paragraph",
			],
			[
				"a list in small letters between paragraphs",
				`${"The paper was leaked. ".repeat(9)}\nlist of 3 items\nend of list\n${"The paper was leaked. ".repeat(9)}`,
				"line-per-paragraph",
			],
			["a single line", "The talks failed.", "line-per-paragraph"],
			["nothing", "", "line-per-paragraph"],
		];
	for (const [name, text, kind] of rows)
		it(`is ${kind} for ${name}`, () => expect(regimeOf(text)).toBe(kind));
});

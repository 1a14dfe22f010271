import { describe, expect, it } from "vitest";
import { isParsable } from "./html-guard.js";

describe("isParsable", () => {
	const rows: readonly (readonly [
		name: string,
		html: string,
		isSafe: boolean,
	])[] = [
		["a page", "<html><body><p>Text</p></body></html>", true],
		[
			"tags that are never closed because they need not be",
			`<ul>${"<li>a<br><img src=a>".repeat(2000)}`,
			true,
		],
		["tags side by side", "<i>a</i>".repeat(5000), true],
		["tags nested too deep", "<div>".repeat(600), false],
		[
			"a tag that is too long",
			`<p class="${"a".repeat(30_000)}">Text</p>`,
			false,
		],
		["a tag that never ends", `<p ${"a ".repeat(30_000)}`, false],
		["too many tags", "<i>a</i>".repeat(160_000), false],
		["too much text", "a".repeat(5_000_001), false],
	];
	for (const [name, html, isSafe] of rows)
		it(`is ${isSafe} for ${name}`, () => expect(isParsable(html)).toBe(isSafe));
});

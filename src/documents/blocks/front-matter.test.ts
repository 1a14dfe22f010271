import { describe, expect, it } from "vitest";
import { readFrontMatter } from "./front-matter.js";

describe("readFrontMatter", () => {
	it("gives the scalars between the rules and where they end", () => {
		const text =
			"---\ntitle: \"Talks resume\"\ndate: '2026-03-03'\ntags: [a, b]\npoints: 28\n---\nText.";
		expect(readFrontMatter(text)).toEqual({
			end: text.indexOf("\nText."),
			values: { title: "Talks resume", date: "2026-03-03", points: "28" },
		});
	});
	it("keeps a bare day as it is written", () =>
		expect(readFrontMatter("---\ndate: 2026-03-03\n---\n")?.values).toEqual({
			date: "2026-03-03",
		}));

	const others: readonly (readonly [name: string, text: string])[] = [
		["a text without rules", "title: a\nText."],
		["a rule under the first line", "Talks resume\n---\nText."],
		["rules round a paragraph", "---\nThe talks resume today.\n---\nText."],
		["a rule that is never closed", "---\ntitle: a\nText."],
		["what is no YAML", "---\ntitle: [a\nb: }\n---\nText."],
	];
	for (const [name, text] of others)
		it(`is null for ${name}`, () => expect(readFrontMatter(text)).toBeNull());
});

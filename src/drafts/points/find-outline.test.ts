import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startProcessorTime } from "../../../test/processor-time.js";
import { findOutline } from "./find-outline.js";

const words = {
	units: [
		"annex",
		"part",
		"chapter",
		"section",
		"article",
		"point",
		"paragraph",
	],
	counters: ["section", "point", "paragraph"],
	signing: ["done at", "signed", "for the government of"],
};

/** Ids with the words of each point, white space folded and sub-points included. */
function outlineOf(text: string): readonly string[] {
	return findOutline(text, words).points.map(
		(point) =>
			`${point.id}: ${text.slice(point.start, point.end).replace(/\s+/g, " ")}`,
	);
}

function idsOf(text: string): string {
	return findOutline(text, words)
		.points.map((point) => point.id)
		.join(" ");
}

describe("findOutline numbers points as the text does", () => {
	it.each([
		["1. One.\n2. Two.\n3. Three.", "1 2 3", "figures with a stop"],
		["1) One.\n2) Two.", "1 2", "figures with a bracket"],
		["(1) One.\n\n(2) Two:\n   (a) x;\n   (b) y.", "1 2 2a 2b", "brackets"],
		["Article 1\nOne.\n\nArticle 2\nTwo.", "Art. 1 Art. 2", "articles"],
		[
			"Art. 1. One.\nArt. 2. Two:\n(1) x.\n(2) y:\n(a) z;\n(b) w.",
			"Art. 1 Art. 2 Art. 2(1) Art. 2(2) Art. 2(2)(a) Art. 2(2)(b)",
			"nested articles",
		],
		[
			"Art. 1 One.\nArt. 2 (1) Two.\n(2) Three.\nArt. 3 Four.",
			"Art. 1 Art. 2 Art. 2(1) Art. 2(2) Art. 3",
			"a first paragraph on the article's line",
		],
		[
			"I. Budget\nI.1 One.\nI.2 Two.\nII. Energy\nII.1 Three:\n- x;\n- y.",
			"I I.1 I.2 II II.1 II.1§1 II.1§2",
			"figures under Roman numerals",
		],
		[
			"A. Land\nA.1 One.\nA.2 Two.\nB. Sea\nB.1 Three.",
			"A A.1 A.2 B B.1",
			"figures under letters",
		],
		[
			"Part One: Land\n1.1 One.\n1.2 Two.\nPart Two: Sea\n2.1 Three.",
			"Part 1 1.1 1.2 Part 2 2.1",
			"decimals that run through parts",
		],
		[
			"Article 3\n\nOne.\n\nArticle 3bis\n\nTwo.",
			"Art. 3 Art. 3bis",
			"an article wedged in",
		],
		["Point 1: One.\nPoint 2: Two.", "1 2", "points"],
		[
			"1 General\n1.1 One.\n1.2 Two.\n1.2.1 Three.\n2 Rest\n2.1 Four.",
			"1 1.1 1.2 1.2.1 2 2.1",
			"decimals",
		],
		[
			"i. One.\nii. Two.\niii. Three.\niv. Four.\nv. Five.",
			"i ii iii iv v",
			"Roman",
		],
		[
			"(a) A.\n(b) B.\n(c) C.\n(d) D.\n(e) E.\n(f) F.\n(g) G.\n(h) H.\n(i) I:\n  (i) x\n  (ii) y\n(j) J.",
			"a b c d e f g h i i(i) i(ii) j",
			"the letter i beside the numeral i",
		],
		[
			"Article 1\nOne.\n\nANNEX I\nMaps\n\n1. North.\n2. South.\n\nAnnex II: Islands\n\nThe islands.",
			"Art. 1 Annex I Annex I.1 Annex I.2 Annex II",
			"annexes",
		],
		[
			"I. SECURITY\n\n1) One.\n2) Two.\n\nII. MONEY\n\n3) Three.\n4) Four.",
			"1 2 3 4",
			"headings over numbers that run on",
		],
		[
			"I. Security\n1. One.\n2. Two.\nII. Money\n1. Three.\n2. Four.",
			"I I.1 I.2 II II.1 II.2",
			"parts that count anew",
		],
		["1. One:\n- x;\n- y.\n2. Two.", "1 1§1 1§2 2", "bullets under a number"],
		[
			"2. The guarantee: (a) one is paid; (b) it lapses; and (c) it ends.\n3. Rest, as in paragraphs (a) and (b).",
			"2 2a 2b 2c 3",
			"an enumeration inside a paragraph",
		],
		[
			"1. The first point. 2. The second point. 3. The third, of 3.5 percent.",
			"1 2 3",
			"points pasted into one paragraph",
		],
		["**1. Truce.** It holds.\n\n**2. Aid.** It comes.", "1 2", "Markdown"],
		[
			"Article 2\n\n**Option 1:**\n\n1. One.\n\n2. Two.\n\n**Option 2:**\n\n1. Three.\n\n2. Four.",
			"Art. 2 Art. 2 Option 1(1) Art. 2 Option 1(2) Art. 2 Option 2(1) Art. 2 Option 2(2)",
			"options told apart",
		],
		["1. One.\n2. Two.\n2. Again.\n5. Five.", "1 2 2 5", "faulty numbers kept"],
		["One side leaves.\n\nThe other stays.", "§1 §2", "no numbers at all"],
		[
			"Art. 1. (1) One.\n(2) Two.\nArt. 2. Three.",
			"Art. 1 Art. 1(1) Art. 1(2) Art. 2",
			"two labels on one line",
		],
		[
			"CHAPTER I\nPARTS\n\nArt. 1. One.\n\nCHAPTER II\nREST\n\nArt. 2. Two.",
			"Art. 1 Art. 2",
			"a title in capitals that begins like a unit",
		],
		["", "", "an empty text"],
	])("%j gives %s: %s", (text, ids) => {
		expect(idsOf(text)).toBe(ids);
	});
});

describe("findOutline bounds points", () => {
	it("joins lines that a page break parts, without the page's header and number", () => {
		const text =
			"1. The forces\n\n  Page 1 of 2\nConfidential draft\nleave.\n2. They stay.\n  Page 2 of 2\nConfidential draft\n3. End.";
		const first = findOutline(text, words).points[0];
		expect(
			first?.own.map((range) => text.slice(range.start, range.end)),
		).toEqual(["The forces", "leave."]);
	});

	it("takes no figure cut off by a line break for a label", () => {
		expect(
			outlineOf(
				"1. Within the next\n60 days they leave.\n2. See paragraph\n7. Done.",
			),
		).toEqual([
			"1: Within the next 60 days they leave.",
			"2: See paragraph 7. Done.",
		]);
	});

	it("takes no sentence on an article for an article", () => {
		expect(
			idsOf(
				"Article 1\nOne.\n\nArticle 5 of the Convention applies.\n\nArticle 2\nTwo.",
			),
		).toBe("Art. 1 Art. 2");
	});

	it("gives a paragraph behind sub-points back to their parent", () => {
		const text =
			"1. Each leaves:\n   (a) the shore;\n   (b) the isle.\n\nBoth report.\n\n2. End.";
		const point = findOutline(text, words).points[0];
		expect(
			point?.own.map((range) => text.slice(range.start, range.end)),
		).toEqual(["Each leaves:", "Both report."]);
	});

	it("keeps headings, the preamble and the signature block out of the points", () => {
		const text =
			"DRAFT\n\nThe Parties,\n\n- recalling peace,\n\nHave agreed:\n\n1. One.\n\nFINAL MATTERS\n\n2. Two.\n\nDone at Lakeside.\nFor the Government of Upland";
		const outline = findOutline(text, words);
		expect(outlineOf(text)).toEqual(["1: One.", "2: Two."]);
		expect(outline.preamble?.start).toBe(0);
		expect(text.slice(outline.signature?.start)).toMatch(/^Done at/);
	});

	it("nests every point in its parent and orders them, whatever the text", () => {
		const line = fc.constantFrom(
			"1. A.",
			"2. B",
			"(a) c;",
			"(i) d.",
			"Article 2",
			"- e",
			"x y z",
			"",
			"   (b) f",
			"Annex I",
			"3.1 G",
			"\f",
			"Option 1:",
		);
		fc.assert(
			fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
				const text = lines.join("\n");
				const { points } = findOutline(text, words);
				for (const point of points) {
					expect(point.start).toBeLessThanOrEqual(point.end);
					const parent = point.under === null ? null : points[point.under];
					if (parent === null || parent === undefined) continue;
					expect(parent.start).toBeLessThanOrEqual(point.start);
					expect(parent.end).toBeGreaterThanOrEqual(point.end);
				}
			}),
			{ seed: 7 },
		);
	});

	it("reads hostile input in linear time", () => {
		const spent = startProcessorTime();
		for (const text of [
			"1. ".repeat(300_000),
			"(a) ".repeat(200_000),
			"\n".repeat(500_000),
			"[".repeat(500_000),
			`1. a\n${"x".repeat(2_000_000)}`,
			"a) b;\n".repeat(50_000),
		])
			expect(findOutline(text, words).points).toBeInstanceOf(Array);
		expect(spent()).toBeLessThan(20_000);
	});
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { loadTagger } from "../src/app/load-models.js";
import { analyze } from "../src/language/analyze.js";
import { nounPhrases, verbGroups } from "../src/language/chunk.js";
import type { Analysis } from "../src/model/analysis.js";
import type { Block } from "../src/model/document.js";
import { isOverlapping, isWithin } from "../src/model/span.js";
import { startProcessorTime } from "./processor-time.js";

const tagger = loadTagger();

/** Pieces that news is made of, and that break readers of it. */
const piece = fc.oneof(
	fc.constantFrom(
		..."“ ” ‘ ’ „ « » \" ' '' `` ( ) . , ; : … — - ? ! \n \n\n".split(" "),
		" ",
		"\t",
	),
	fc.constantFrom(
		..."The envoy Lind said Norland rejected talks on Tuesday U.S. Gen. No. 5 don’t '90s parties’ held that which by X. 28-point $43bn".split(
			" ",
		),
	),
	fc.string({ maxLength: 4, unit: "binary" }),
);

const spaced = fc
	.array(fc.tuple(piece, fc.constantFrom(" ", " ", "")), { maxLength: 80 })
	.map((parts) => parts.flat().join(""));

/** A text with blocks: its parts are body blocks, every third of another kind. */
const article = fc
	.array(spaced, { minLength: 1, maxLength: 4 })
	.map((parts) => {
		const blocks: Block[] = [];
		let start = 0;
		for (const part of parts) {
			const kind = blocks.length % 3 === 2 ? "caption" : "body";
			blocks.push({ start, end: start + part.length, kind });
			start += part.length + 1;
		}
		return { text: parts.join("\n"), blocks };
	});

/** Checks `holds` on analyses of many texts; a failure prints the seed and the smallest text that shows it. */
function checkAnalyses(
	holds: (analysis: Analysis, blocks: readonly Block[]) => void,
): void {
	fc.assert(
		fc.property(article, ({ text, blocks }) => {
			holds(analyze(text, blocks, tagger), blocks);
		}),
		{ numRuns: 300 },
	);
}

test("every token slices to its text, and tokens stand in order without overlap", () => {
	checkAnalyses(({ text, tokens }) => {
		let end = 0;
		for (const token of tokens) {
			expect(text.slice(token.start, token.end)).toBe(token.text);
			expect(token.start).toBeGreaterThanOrEqual(end);
			expect(token.end).toBeGreaterThan(token.start);
			expect(token.tag).not.toBe("");
			end = token.end;
		}
	});
});

test("sentences hold their tokens and lie each in one body block", () => {
	checkAnalyses(({ sentences, tokens }, blocks) => {
		let count = 0;
		for (const sentence of sentences) {
			const block = blocks[sentence.block]!;
			expect(block.kind).toBe("body");
			expect(isWithin(sentence, block)).toBe(true);
			expect(sentence.first).toBe(count);
			expect(sentence.start).toBe(sentence.tokens[0]?.start);
			expect(sentence.end).toBe(sentence.tokens.at(-1)?.end);
			count += sentence.tokens.length;
		}
		expect(count).toBe(tokens.length);
	});
});

test("no letter or digit of a body block is lost", () => {
	checkAnalyses(({ text, tokens }, blocks) => {
		const body = blocks
			.filter(({ kind }) => kind === "body")
			.map(({ start, end }) => text.slice(start, end))
			.join("");
		const kept = tokens.map((token) => token.text).join("");
		const letters = (each: string) => each.replace(/[^\p{L}\p{N}]/gu, "");
		expect(letters(kept)).toBe(letters(body));
	});
});

test("quotations stay in their block, hold their inside, and nest or stand apart", () => {
	checkAnalyses(({ text, quotations }, blocks) => {
		for (const [at, quotation] of quotations.entries()) {
			expect(isWithin(quotation.inner, quotation)).toBe(true);
			expect(quotation.inner.start).toBeGreaterThan(quotation.start);
			expect(quotation.end > quotation.inner.end).toBe(quotation.closed);
			expect(
				blocks.some(
					(block) => block.kind === "body" && isWithin(quotation, block),
				),
			).toBe(true);
			expect(text.slice(quotation.start, quotation.end)).not.toMatch(/\n\n/);
			for (const other of quotations.slice(at + 1)) {
				expect(
					!isOverlapping(quotation, other) ||
						isWithin(other, quotation.inner) ||
						isWithin(quotation, other.inner),
				).toBe(true);
			}
		}
	});
});

test("phrases and verb groups stand in order, with their head inside", () => {
	checkAnalyses(({ sentences }) => {
		for (const sentence of sentences) {
			let last = -1;
			for (const phrase of nounPhrases(sentence)) {
				expect(phrase.first).toBeGreaterThan(last);
				expect(phrase.head).toBeGreaterThanOrEqual(phrase.first);
				expect(phrase.head).toBeLessThanOrEqual(phrase.last);
				last = phrase.last;
			}
			last = -1;
			for (const group of verbGroups(sentence)) {
				expect(group.first).toBeGreaterThan(last);
				expect(group.main).toBeGreaterThanOrEqual(group.first);
				expect(group.main).toBeLessThanOrEqual(group.last);
				last = group.last;
			}
		}
	});
});

test("the same text is analysed the same, whatever was read in between", () => {
	fc.assert(
		fc.property(article, article, (one, other) => {
			const first = analyze(one.text, one.blocks, tagger);
			analyze(other.text, other.blocks, tagger);
			expect(analyze(one.text, one.blocks, tagger)).toEqual(first);
		}),
		{ numRuns: 100 },
	);
});

test.each([
	["a million opening marks", "“".repeat(1_000_000)],
	["a million straight marks", '"'.repeat(1_000_000)],
	["five megabytes without a space", "a".repeat(5_000_000)],
	["two hundred thousand abbreviations", "Gen. ".repeat(200_000)],
	["two hundred thousand dates without an end", "on May 5 ".repeat(200_000)],
	["two hundred thousand participles", "aid reached by ".repeat(200_000)],
])(
	"%s are analysed in a time that grows with their length",
	(_, text) => {
		const spent = startProcessorTime();
		const { sentences } = analyze(
			text,
			[{ start: 0, end: text.length, kind: "body" }],
			tagger,
		);
		for (const sentence of sentences) {
			nounPhrases(sentence);
			verbGroups(sentence);
		}
		expect(spent()).toBeLessThan(15_000);
	},
	60_000,
);

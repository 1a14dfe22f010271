/** What holds of every input, whatever it is: properties of decoding and of blocks, on random texts. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentBlocks } from "../src/documents/blocks/segment-blocks.js";
import { readBytes } from "../src/documents/read-bytes.js";
import type { Block } from "../src/model/document.js";
import { builtInFurniture } from "./built-in-furniture.js";

const furniture = builtInFurniture();

/** Pieces of pages, so that random texts reach the rules. */
const pieces = fc.constantFrom(
	"Ruritania rejects the draft",
	"By Ada Lind",
	"STRELSAU, March 3 (Reuters) - ",
	"The talks failed, the envoy said on Tuesday.",
	"“There is no third bank,” she said.",
	"(Reporting by Ada Lind)",
	"Photo: Mira Holm/AFP",
	"Read more:",
	"Who pays?",
	"‘No’",
	"- a joint board",
	"---",
	"title: a",
	"* * *",
	"AFP/AP",
	"\n",
	"\n\n",
	"\r\n",
	"\r",
	"\u2028",
	"\f",
	" ",
	"\t",
	"\u00a0",
	"\0",
	"\uFEFF",
	"\uD83D",
	"<p>",
	"</div>",
	"<h2>",
	"&amp;",
);
const page = fc
	.array(
		fc.oneof(
			{ weight: 6, arbitrary: pieces },
			{ weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
		),
		{ maxLength: 60 },
	)
	.map((parts) => parts.join(""));

function expectCover(text: string, blocks: readonly Block[]): void {
	let end = 0;
	for (const block of blocks) {
		expect(block.start).toBeGreaterThanOrEqual(end);
		expect(block.end).toBeGreaterThan(block.start);
		expect(text.slice(end, block.start).trim()).toBe("");
		end = block.end;
	}
	expect(end).toBeLessThanOrEqual(text.length);
	expect(text.slice(end).trim()).toBe("");
}

describe("blocks", () => {
	it("stand in order, do not overlap and cover all but white space", () => {
		fc.assert(
			fc.property(page, (text) =>
				expectCover(text, segmentBlocks(text, furniture)),
			),
			{ numRuns: 600 },
		);
	});

	it("are the same on every run", () => {
		fc.assert(
			fc.property(page, (text) => {
				expect(segmentBlocks(text, furniture)).toEqual(
					segmentBlocks(text, furniture),
				);
			}),
			{ numRuns: 100 },
		);
	});

	it("do not depend on how line ends are written", () => {
		const lines = fc
			.array(fc.oneof(pieces, fc.lorem({ mode: "sentences", maxCount: 2 })), {
				maxLength: 20,
			})
			.map((parts) => parts.map((part) => part.replace(/[\r\n\u2028\f]/g, "")));
		fc.assert(
			fc.property(lines, (parts) => {
				const kinds = (end: string) =>
					segmentBlocks(parts.join(end), furniture).map((block) => block.kind);
				expect(kinds("\r\n")).toEqual(kinds("\n"));
			}),
			{ numRuns: 200 },
		);
	});
});

describe("bytes", () => {
	const read = (bytes: Uint8Array) =>
		readBytes(bytes, { id: "0", published: null, publisher: null }, furniture);

	it("of any kind are read or refused, and blocks cover what is read", async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
				const result = await read(bytes);
				if (result.kind === "document")
					expectCover(result.document.text, result.blocks);
			}),
			{ numRuns: 300 },
		);
	});

	it("of UTF-8 come out as the text that went in", async () => {
		const prose =
			"The envoy said that the talks would go on and that the treaty was not dead. ";
		await fc.assert(
			fc.asyncProperty(
				fc.string({ unit: "grapheme", maxLength: 200 }),
				async (tail) => {
					const text = prose.repeat(3) + tail;
					const result = await read(new TextEncoder().encode(text));
					expect(result.kind === "document" && result.document.text).toBe(text);
				},
			),
			{ numRuns: 200 },
		);
	});

	it("of any page of HTML are read or refused, and blocks cover what is read", async () => {
		await fc.assert(
			fc.asyncProperty(page, async (body) => {
				const result = await read(
					new TextEncoder().encode(
						`<!doctype html><html><body>${body}</body></html>`,
					),
				);
				if (result.kind === "document")
					expectCover(result.document.text, result.blocks);
			}),
			{ numRuns: 150 },
		);
	});
});

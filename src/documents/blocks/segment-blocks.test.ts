import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { makeFurniture } from "./furniture.js";
import { segmentBlocks } from "./segment-blocks.js";

const codebook = load(
	readFileSync(
		new URL("../../../codebook/furniture.yaml", import.meta.url),
		"utf8",
	),
) as {
	readonly furniture: Readonly<Record<string, readonly string[]>>;
};
const furniture = makeFurniture(codebook.furniture);

/** "kind: text" for each block, body cut to its first words. */
function blocksOf(text: string): readonly string[] {
	return segmentBlocks(text, furniture).map((block) => {
		const words = text.slice(block.start, block.end).trim();
		return `${block.kind}: ${block.kind === "body" ? words.slice(0, 12) : words}`;
	});
}

describe("segmentBlocks", () => {
	it("tells the furniture of a page with one line a paragraph from its text", () => {
		const text = [
			"Ruritania and Graustark edge closer to a river treaty",
			"By our correspondents in Strelsau",
			"STRELSAU, March 3 – Negotiators from the two states said on Tuesday they had agreed on a draft.",
			"The draft would hand the upper lock to a joint board, the Ruritanian foreign ministry said in a note.",
			"Graustark opens its first cable car",
			"‘No third bank’",
			"“There is no third bank to this river,” the envoy said.",
			"Delegates at the lock in Strelsau. File photo",
			"(Reporting by newsroom staff; editing by the desk)",
		].join("\n");
		expect(blocksOf(text)).toEqual([
			"title: Ruritania and Graustark edge closer to a river treaty",
			"byline: By our correspondents in Strelsau",
			"dateline: STRELSAU, March 3 –",
			"body: Negotiators ",
			"body: The draft wo",
			"related: Graustark opens its first cable car",
			"subheading: ‘No third bank’",
			"body: “There is no",
			"caption: Delegates at the lock in Strelsau. File photo",
			"credit: (Reporting by newsroom staff; editing by the desk)",
		]);
	});
});

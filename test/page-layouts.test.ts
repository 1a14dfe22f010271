/** Pages as agencies, newspapers and broadcasters set them, each block marked with its kind in `test/layouts/`. */

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { segmentBlocks } from "../src/documents/blocks/segment-blocks.js";
import { builtInFurniture } from "./built-in-furniture.js";

const furniture = builtInFurniture();
const folder = new URL("./layouts/", import.meta.url);

/** A fixture's text without its marks, and the kind of each unit: a mark holds to the end of its paragraph, body has none. */
function readMarked(marked: string): {
	readonly text: string;
	readonly kinds: readonly string[];
} {
	let text = "";
	const kinds: string[] = [];
	let kind = "body";
	for (const piece of marked.split(/(\[\[[a-z]+\]\])/)) {
		const mark = /^\[\[([a-z]+)\]\]$/.exec(piece)?.[1];
		if (mark !== undefined) {
			kind = mark;
			continue;
		}
		for (const line of piece.split(/(?<=\n)/)) {
			text += line;
			for (let at = 0; at < line.length; at++) kinds.push(kind);
			// Front matter is one block over several lines.
			const isInFrontMatter =
				text.startsWith("---\n") && !text.slice(4).includes("\n---\n");
			if (line.endsWith("\n") && !isInFrontMatter) kind = "body";
		}
	}
	return { text, kinds };
}

/** The text with a mark before each block that is not body, on a line of its own. */
function asMarked(text: string, kindAt: (at: number) => string): string {
	const lines: string[] = [];
	let start = 0;
	for (let at = 0; at <= text.length; at++) {
		const isEnd =
			at === text.length || text[at] === "\n" || kindAt(at) !== kindAt(start);
		if (!isEnd) continue;
		const line = text.slice(start, at).trim();
		if (line !== "") lines.push(`${kindAt(start)}: ${line}`);
		start = at < text.length && text[at] === "\n" ? at + 1 : at;
	}
	return lines.join("\n");
}

describe("pages are told apart into text and furniture", () => {
	for (const name of readdirSync(folder).sort()) {
		it(name.replace(".txt", ""), () => {
			const { text, kinds } = readMarked(
				readFileSync(new URL(name, folder), "utf8"),
			);
			const blocks = segmentBlocks(text, furniture);
			const found = Array<string>(text.length).fill("body");
			for (const block of blocks)
				found.fill(block.kind, block.start, block.end);
			expect(asMarked(text, (at) => found[at] ?? "")).toBe(
				asMarked(text, (at) => kinds[at] ?? ""),
			);
		});
	}
});

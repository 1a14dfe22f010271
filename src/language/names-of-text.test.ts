import { describe, expect, it } from "vitest";
import { loadTagger } from "../app/load-models.js";
import { analyze } from "./analyze.js";
import { namesIn } from "./names-of-text.js";

const tagger = loadTagger();

/** The tags of the text's last sentence. */
function lastTags(text: string): string {
	const { sentences } = analyze(
		text,
		[{ start: 0, end: text.length, kind: "body" }],
		tagger,
	);
	return sentences
		.at(-1)!
		.tokens.map(({ text: word, tag }) => `${word}/${tag}`)
		.join(" ");
}

describe("a word that opens a sentence", () => {
	it("is a name where the text writes it as one elsewhere, before or after", () => {
		const before = "Talks with Karel Dusek of Syldavia began.";
		expect(lastTags(`${before} Dusek hopes that Orland will sign.`)).toMatch(
			/^Dusek\/NNP hopes\/VBZ that\/IN /,
		);
		expect(lastTags(`${before} Syldavia did not reject it.`)).toMatch(
			/^Syldavia\/NNP did\//,
		);
	});

	it("is none where it is a word of its own", () => {
		expect(lastTags("She met Will Okoro. Will he sign?")).toMatch(/^Will\/MD /);
	});
});

describe("the names of a text", () => {
	it("are what is written large inside sentences, and nowhere small", () => {
		const names = namesIn([
			{
				words: ["“", "Peace", "met", "Dusek", ":", "Never", "."],
				tags: ["``", "NN", "VBD", "NNP", ":", "NNP", "."],
			},
			{
				words: ["The", "Sejm", "passed", "a", "Ruling", "."],
				tags: ["DT", "NNP", "VBD", "DT", "NNP", "."],
			},
			{ words: ["A", "ruling", "stood", "."], tags: ["DT", "NN", "VBD", "."] },
		]);
		expect([...names]).toEqual(["Dusek", "Sejm"]);
	});
});

import { describe, expect, it } from "vitest";
import { loadTagger } from "../app/load-models.js";
import { analyze } from "../language/analyze.js";
import { makePhraseIndex, phrasesAt } from "./phrase-index.js";

const tagger = loadTagger();
const index = makePhraseIndex(
	["stand behind", "stand", "cross line", "concern by"].map((phrase) => [
		phrase,
		phrase,
	]),
);

/** The phrases found at any place of the text, with the tokens they take up. */
function found(text: string): readonly string[] {
	const { tokens } = analyze(
		text,
		[{ start: 0, end: text.length, kind: "body" }],
		tagger,
	);
	return tokens.flatMap((_, at) =>
		phrasesAt(index, tokens, { at, to: tokens.length }).map(
			({ value, length }) => `${value} ${length}`,
		),
	);
}

describe("phrasesAt", () => {
	it.each([
		["They stood behind it.", ["stand behind 2", "stand 1"]],
		["They stood firmly behind it.", ["stand behind 3", "stand 1"]],
		["It crosses all our red lines.", ["cross line 5"]],
		["It would “cross” a line.", ["cross line 4"]],
		["They stand.", ["stand 1"]],
		["It crosses the bridge over the line.", []],
	])("finds the phrases of: %s", (text, expected) => {
		expect(found(text)).toEqual(expected);
	});
});

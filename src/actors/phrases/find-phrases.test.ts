import { describe, expect, it } from "vitest";
import { loadCodebook } from "../../app/load-codebook.js";
import { loadTagger } from "../../app/load-models.js";
import { analyze } from "../../language/analyze.js";
import { actorLexicon } from "../lexicon/actor-lexicon.js";
import { plainText } from "../lexicon/fold.js";
import { findPhrases } from "./find-phrases.js";

const lexicon = actorLexicon(loadCodebook());
const tagger = loadTagger();

/** The phrases of the text, possessors cut off with " | ". */
function phrasesOf(text: string): readonly string[] {
	const { sentences } = analyze(
		text,
		[{ start: 0, end: text.length, kind: "body" }],
		tagger,
	);
	return sentences.flatMap((sentence) =>
		findPhrases(sentence, lexicon, plainText(text)).map((phrase) =>
			phrase.parts
				.map((part) =>
					text.slice(
						sentence.tokens[part.first]!.start,
						sentence.tokens[part.last]!.end,
					),
				)
				.join(" | "),
		),
	);
}

describe("a noun phrase", () => {
	it.each([
		[
			"keeps titles and names whole",
			"US Secretary of State Ana Ruiz met the president.",
			["US Secretary of State Ana Ruiz", "the president"],
		],
		[
			"keeps a given name that is a month's too",
			"Foreign Minister Jan Kross waited, as in April Kross had not.",
			["Foreign Minister Jan Kross", "April", "Kross"],
		],
		[
			"is split at its possessor",
			"Orlan Vesk's chief negotiator waited.",
			["Orlan Vesk | chief negotiator"],
		],
		[
			"holds quoted modifiers",
			"They drew up an “updated and refined” framework.",
			["an “updated and refined” framework"],
		],
		[
			"holds joined modifiers",
			"American and Norwegian negotiators met.",
			["American and Norwegian negotiators"],
		],
		[
			"ends before a name that begins a clause",
			"It was a claim Velmora rejects.",
			["a claim", "Velmora"],
		],
		[
			"holds what ends a name behind a comma",
			"President Orlan R. Vesk, Jr. met Ana Ruiz.",
			["President Orlan R. Vesk, Jr.", "Ana Ruiz"],
		],
		[
			"holds the number of a king, but not of a chapter",
			"King Vael IV read Chapter IV.",
			["King Vael IV", "Chapter IV"],
		],
		["ends with a day", "On Tuesday Ruiz left.", ["Tuesday", "Ruiz"]],
		[
			"does not begin with a participle before a name",
			"He was there, meeting General Ortiz.",
			["General Ortiz"],
		],
		[
			"leaves out an adjective after its noun",
			"A person close to Ruiz spoke.",
			["A person", "Ruiz"],
		],
	])("%s", (_, text, expected) => {
		expect(phrasesOf(text)).toEqual(expected);
	});
});

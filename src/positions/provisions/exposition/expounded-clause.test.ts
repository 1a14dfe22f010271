import { describe, expect, it } from "vitest";
import { loadCodebook } from "../../../app/load-codebook.js";
import { loadTagger } from "../../../app/load-models.js";
import { analyze } from "../../../language/analyze.js";
import { viewSentence } from "../../../statements/sentence-view.js";
import { expositionWords } from "./exposition-words.js";
import { expoundedClause } from "./expounded-clause.js";

const words = expositionWords(loadCodebook(), {
	texts: new Set(["draft", "text"]),
	persons: () => false,
	states: () => false,
});
const tagger = loadTagger();

/** The clause as "form: words", with "!" where it is plain and "#" where it is bound; null for none. */
function clauseOf(text: string): string | null {
	const blocks = [{ start: 0, end: text.length, kind: "body" as const }];
	const analysis = analyze(text, blocks, tagger);
	const [sentence] = analysis.sentences;
	const clause = expoundedClause(viewSentence(sentence!, []), words);
	if (clause === null) return null;
	const { start } = sentence!.tokens[clause.from]!;
	const marks = `${clause.isPlain ? "!" : ""}${clause.isBound ? "#" : ""}`;
	return `${clause.form}${marks}: ${text.slice(start)}`;
}

describe("the clause that lays something down", () => {
	it.each([
		[
			"Both limits are to last nine years.",
			"due!#: Both limits are to last nine years.",
		],
		[
			"At the mill no ore may be washed in that time.",
			"due: no ore may be washed in that time.",
		],
		[
			"Only people born on the island could take part in the vote.",
			"due!#: Only people born on the island could take part in the vote.",
		],
		[
			"No ship could enter the bay without a permit.",
			"due!: No ship could enter the bay without a permit.",
		],
		["The ban lapses in May.", "present#: The ban lapses in May."],
		[
			"The council has 40 days to confirm it.",
			"due#: The council has 40 days to confirm it.",
		],
		[
			"Herders who seek grazing have to register their flocks.",
			"due: Herders who seek grazing have to register their flocks.",
		],
		[
			"The bench’s rulings would be binding.",
			"due!: The bench’s rulings would be binding.",
		],
		[
			"The displaced may come home from the first day.",
			"due: The displaced may come home from the first day.",
		],
		[
			"Five years after the text takes effect the islanders would vote on it.",
			"due!#: the islanders would vote on it.",
		],
	])("tells what is to be done: %s", (text, expected) => {
		expect(clauseOf(text)).toBe(expected);
	});

	it.each([
		[
			"Heavy guns go back 12 kilometres from the river.",
			"present#: Heavy guns go back 12 kilometres from the river.",
		],
		[
			"Norland retains the lighthouses.",
			"present: Norland retains the lighthouses.",
		],
		[
			"If a side refuses, a panel of six decides by majority.",
			"present#: If a side refuses, a panel of six decides by majority.",
		],
		[
			"One thing follows another: the curbs on its banks are lifted once the guns are gone.",
			"present#: the curbs on its banks are lifted once the guns are gone.",
		],
		[
			"A panel of 15, of whom the rebels name eight, drafts the charter.",
			"present#: A panel of 15, of whom the rebels name eight, drafts the charter.",
		],
		[
			"There is an amnesty for those who bore no arms.",
			"present: an amnesty for those who bore no arms.",
		],
	])("tells what is done: %s", (text, expected) => {
		expect(clauseOf(text)).toBe(expected);
	});

	it.each([
		["The draft would fail in both houses.", "the text itself"],
		["That would cost the south its port.", "what was said before"],
		["Farmers would suffer most.", "what becomes of things"],
		["The hopes of both would come to nothing.", "a figure of speech"],
		["Norland now has 900 ships.", "the world as it is"],
		["The two sides are to meet on Monday.", "the talks"],
		["The envoys would return within a week.", "those who hold them"],
		["The ridge is seen as the key to both valleys.", "how it is looked on"],
		["Norland kept the lighthouses.", "the past"],
		["Norland has kept 40 lighthouses.", "what has come about"],
		["Would the guns fall silent?", "a question"],
		["She would pay it.", "a person"],
		["There are men on the ridge.", "nothing to be provided"],
	])("is none in: %s (%s)", (text) => {
		expect(clauseOf(text)).toBe(null);
	});
});

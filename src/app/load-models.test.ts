import { expect, test } from "vitest";
import { startProcessorTime } from "../../test/processor-time.js";
import { analyze } from "../language/analyze.js";
import { nounPhrases } from "../language/chunk.js";
import { findLearnedAttributions } from "../statements/learned/find-learned-attributions.js";
import { loadAttributionModel, loadTagger } from "./load-models.js";

const tagger = loadTagger();
const model = loadAttributionModel();

function analysisOf(text: string): ReturnType<typeof analyze> {
	const blocks = text.split(/\r?\n\r?\n/).map((part) => {
		const start = text.indexOf(part);
		return { start, end: start + part.length, kind: "body" as const };
	});
	return analyze(text, blocks, tagger);
}

/** "[source] [cue] [content]" of each attribution, as written. */
function read(text: string): string[] {
	return findLearnedAttributions(analysisOf(text), model).map(
		({ source, cue, content }) =>
			`[${source?.text ?? ""}] [${cue?.text ?? ""}] [${content.map((piece) => piece.text).join("] [")}]`,
	);
}

test.each([
	[
		"The minister denied that the plan had been rejected.",
		"DT NN VBD IN DT NN VBD VBN VBN .",
	],
	[
		"She has repeatedly dismissed the leaked proposal.",
		"PRP VBZ RB VBN DT VBN NN .",
	],
	["Norland’s foreign minister Ada Lind left.", "NNP POS JJ NN NNP NNP VBD ."],
])("tags of %s", (text, tags) => {
	expect(
		analysisOf(text)
			.tokens.map((token) => token.tag)
			.join(" "),
	).toBe(tags);
});

test("phrases stand on the tagger's tags", () => {
	const [sentence] = analysisOf(
		"Norland's chief adviser met reporters Monday.",
	).sentences;
	expect(
		nounPhrases(sentence!).map((phrase) => phrase.last - phrase.first + 1),
	).toEqual([4, 1, 1]);
});

test.each([
	[
		"Ada Lind said the talks would go on.",
		["[Ada Lind] [said] [the talks would go on]"],
		"a clause",
	],
	[
		"“We will not leave,” Ada Lind said.",
		["[Ada Lind] [said] [We will not leave,]"],
		"curly marks",
	],
	[
		'"We will not leave," Ada Lind said.',
		["[Ada Lind] [said] [We will not leave,]"],
		"straight marks",
	],
	["The committee met on Monday in the capital.", [], "nothing is said"],
	["", [], "nothing at all"],
])("%s → %j (%s)", (text, expected) => {
	expect(read(text)).toEqual(expected);
});

test("line wrapping inside a paragraph changes nothing", () => {
	const text =
		"Ada Lind said on Monday that the talks would go on until the two sides had agreed on a date for the vote.";
	expect(read(text.replace(" the two", "\r\nthe two")).length).toBe(
		read(text).length,
	);
});

test("every attribution has a confidence and spans that slice the text", () => {
	const text =
		"Ada Lind told reporters that she would stay. According to Norland’s envoy, the talks failed.";
	const found = findLearnedAttributions(analysisOf(text), model);
	expect(found.length).toBeGreaterThan(0);
	for (const each of found) {
		expect(each.confidence).toBeGreaterThan(0);
		expect(each.confidence).toBeLessThanOrEqual(1);
		for (const span of [each.source, each.cue, ...each.content])
			if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
	}
});

test.each(["“", "said ", '"a" ', "he said “"])(
	"a long run of %s takes linear time",
	(unit) => {
		const spent = startProcessorTime();
		findLearnedAttributions(analysisOf(unit.repeat(20_000)), model);
		expect(spent()).toBeLessThan(15_000);
	},
);

import { expect, test } from "vitest";
import { analyze } from "../../language/analyze.js";
import type { Tagger } from "../../language/tagger.js";
import { passagesOf, type SpanFinder } from "./attribution-model.js";
import { findLearnedAttributions } from "./find-learned-attributions.js";
import { CONTENT, CUE, SOURCE } from "./states.js";

const tags: Readonly<Record<string, string>> = {
	according: "VBG",
	said: "VBD",
	told: "VBD",
	not: "RB",
	that: "IN",
	claims: "NNS",
};
const tagger: Tagger = {
	tag: (words) => words.map((word) => tags[word] ?? "NN"),
};

/** Reads a text whose spans are marked "[S:Lind] [C:said] [T:no]"; the model finds just these. */
function read(marked: string): string[] {
	let text = "";
	const places: { kind: number; start: number; end: number }[] = [];
	for (const part of marked.split(/(\[[SCT]:[^\]]*\])/)) {
		const kind = { S: SOURCE, C: CUE, T: CONTENT }[
			/^\[([SCT]):/.exec(part)?.[1] as "S"
		];
		const inner = kind === undefined ? part : part.slice(3, -1);
		if (kind !== undefined)
			places.push({
				kind,
				start: text.length,
				end: text.length + inner.length,
			});
		text += inner;
	}
	const analysis = analyze(
		text,
		[{ start: 0, end: text.length, kind: "body" }],
		tagger,
	);
	const model: SpanFinder = {
		findSpans: () => [
			places.map(({ kind, start, end }) => ({
				kind,
				start: analysis.tokens.findIndex((token) => token.start === start),
				end: analysis.tokens.findIndex((token) => token.end === end) + 1,
				chance: 0.7,
			})),
		],
	};
	return findLearnedAttributions(analysis, model).map(
		(each) =>
			`${each.basis} ${each.form}${each.negative ? " negative" : ""} ${each.lemma}: [${each.source?.text ?? ""}] [${each.cue?.text ?? ""}] [${each.content.map((piece) => piece.text).join("] [")}] ${each.confidence}`,
	);
}

test.each([
	[
		"[S:Lind] [C:said] [T:talks failed].",
		["cue indirect say: [Lind] [said] [talks failed] 0.7"],
		"indirect",
	],
	[
		"[T:“We go,”] [S:Lind] [C:said].",
		["cue direct say: [Lind] [said] [We go,] 0.7"],
		"direct: what stands between the marks",
	],
	[
		"“[T:We go]” [S:Lind] [C:said].",
		["cue direct say: [Lind] [said] [We go] 0.7"],
		"marks left outside",
	],
	[
		"[S:Lind] [C:said] [T:it was “fine” today].",
		["cue mixed say: [Lind] [said] [it was “fine” today] 0.7"],
		"mixed",
	],
	[
		"[S:Lind,] [C:said:] [T:that talks failed].",
		["cue indirect say: [Lind] [said] [talks failed] 0.7"],
		"closing marks and the conjunction stay out",
	],
	[
		"[S:Lind] [C:said not] [T:a word].",
		["cue indirect negative say: [Lind] [said not] [a word] 0.7"],
		"negated",
	],
	[
		"[S:Lind's] [C:claims] [T:to lead].",
		["nominal indirect claim: [Lind's] [claims] [to lead] 0.7"],
		"a noun",
	],
	[
		"[T:It failed], [C:according to] [S:Lind].",
		["according-to indirect according: [Lind] [according to] [It failed] 0.7"],
		"according to",
	],
	[
		"[T:It failed].",
		["continuation indirect null: [] [] [It failed] 0.7"],
		"no cue",
	],
])("%s → %j (%s)", (marked, expected) => {
	expect(read(marked)).toEqual(expected);
});

test("a long block is read in parts that cover it without overlap", () => {
	const text = "He left the room today. ".repeat(300);
	const analysis = analyze(
		text,
		[{ start: 0, end: text.length, kind: "body" }],
		tagger,
	);
	const passages = passagesOf(analysis);
	expect(passages.length).toBeGreaterThan(3);
	expect(passages[0]!.first).toBe(0);
	expect(passages.at(-1)!.end).toBe(analysis.tokens.length);
	passages.slice(1).forEach((passage, at) => {
		expect(passage.first).toBe(passages[at]!.end);
		expect(passage.end - passage.first).toBeLessThanOrEqual(400);
	});
});

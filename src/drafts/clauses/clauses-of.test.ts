import { describe, expect, it } from "vitest";
import { loadTagger } from "../../app/load-models.js";
import { analyze } from "../../language/analyze.js";
import { clausesOf } from "./clauses-of.js";

const tagger = loadTagger();

/** The clauses of a text, those that share a subject marked "+", relative ones "who", conditions "if". */
function clausesIn(text: string): readonly string[] {
	const { tokens } = analyze(
		text,
		[{ start: 0, end: text.length, kind: "body" }],
		tagger,
	);
	return clausesOf(tokens, { from: 0, to: tokens.length }).map((clause) => {
		const mark = clause.isCondition
			? "if: "
			: clause.isRelative
				? "who: "
				: clause.sharesSubject
					? "+: "
					: "";
		return (
			mark + text.slice(tokens[clause.from]!.start, tokens[clause.to - 1]!.end)
		);
	});
}

describe("clausesOf", () => {
	it.each([
		[
			"she welcomed the map but rejected the rota",
			["she welcomed the map", "+: rejected the rota"],
		],
		[
			"the north would sign if the south disarmed",
			["the north would sign", "if: if the south disarmed"],
		],
		[
			"if it fails, the north must act",
			["if: if it fails", "the north must act"],
		],
		[
			"it was dead, while the other text seemed sound",
			["it was dead", "the other text seemed sound"],
		],
		[
			"they want a peace that respects all",
			["they want a peace", "who: respects all"],
		],
		[
			"he was sure that the talks would fail",
			["he was sure", "the talks would fail"],
		],
		[
			"he would give up his role as a guard",
			["he would give up his role as a guard"],
		],
		[
			"the rebels and the army would leave",
			["the rebels and the army would leave"],
		],
		[
			"it would accept the text only if all agreed to it",
			["it would accept the text", "if: only if all agreed to it"],
		],
	])("parts: %s", (text, expected) => {
		expect(clausesIn(text)).toEqual(expected);
	});
});

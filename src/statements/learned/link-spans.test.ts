import { expect, test } from "vitest";
import { linkSpans } from "./link-spans.js";
import { CONTENT, CUE, SOURCE } from "./states.js";

/** Spans from "S0-2 C2-3 T3-9": kind, first token, end. Sentences are ten tokens long. */
function link(spelled: string): string[] {
	const spans = spelled.split(" ").map((part) => {
		const [start, end] = part.slice(1).split("-").map(Number);
		return {
			kind: { S: SOURCE, C: CUE, T: CONTENT }[part[0] as "S" | "C" | "T"],
			start: start!,
			end: end!,
			chance: 1,
		};
	});
	const name = (span: { start: number } | null): string =>
		span ? `${span.start}` : "-";
	return linkSpans(spans, (token) => Math.floor(token / 10)).map(
		({ source, cue, contents }) =>
			`${name(source)} ${name(cue)} ${contents.map((each) => each.start).join("+")}`,
	);
}

test.each([
	["S0-2 C2-3 T3-9", ["0 2 3"], "source, cue, content in a row"],
	["T0-5 S6-7 C7-8", ["6 7 0"], "an inverted sentence"],
	["T0-3 S4-5 C5-6 T7-9", ["4 5 0+7"], "a content in two pieces"],
	["S0-1 C1-2 T2-4 C5-6 T6-9", ["0 1 2", "0 5 6"], "two cues of one source"],
	[
		"S0-1 C1-2 T2-9 S11-12 C12-13 T13-19",
		["0 1 2", "11 12 13"],
		"two sentences",
	],
	["C2-3 T3-9", ["- 2 3"], "a cue without a source"],
	["T3-9", ["- - 3"], "a content alone"],
	["S0-1 C1-2", [], "no content, no attribution"],
])("%s → %j (%s)", (spelled, expected) => {
	expect(link(spelled)).toEqual(expected);
});

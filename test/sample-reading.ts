/** A small reading for tests of the views, about invented people; spans are found in the text by their words. */

import { makeDocument } from "../src/model/document.js";
import type { Reading } from "../src/model/reading.js";
import { makeSpan, type Span } from "../src/model/span.js";

const TEXT = `River talks near a deal
A nine-point draft on the river leaked on Monday. It would limit Arland to 40 patrol boats if Berland agrees.
Minister Ana Orlo said: “We can live with this text. It is fair.”
Flood hits the north
Berland’s envoy declined to comment. Arland says its boats never crossed the line, a claim that Berland denies.
The two sides meet again on 14 March.`;

/** The first place where `words` stand in the sample's text. */
export function spanOf(words: string): Span {
	const start = TEXT.indexOf(words);
	if (start < 0) throw new Error(`the sample does not say ${words}`);
	return makeSpan(TEXT, start, start + words.length);
}

const lineBlocks = (): Reading["blocks"] => {
	const kinds = ["title", "body", "body", "related", "body", "body"] as const;
	return TEXT.split("\n").map((line, index) => {
		const { start, end } = spanOf(line);
		return { start, end, kind: kinds[index]! };
	});
};

const statement = {
	source: null,
	cue: null,
	via: [],
	venue: null,
	hedges: [],
	said: null,
	confidence: 1,
} as const;

/** The sample, with `changes` put over it. */
export function sampleReading(changes: Partial<Reading> = {}): Reading {
	return {
		document: makeDocument({
			id: "sample",
			title: "River talks near a deal",
			published: "2026-03-10",
			language: "en",
			text: TEXT,
		}),
		blocks: lineBlocks(),
		actors: [
			actor("orlo", "Ana Orlo", "Minister"),
			actor("envoy", "Berland’s envoy", null),
			actor("arland", "Arland", null),
			actor("berland", "Berland", null),
		],
		statements: [
			{
				...statement,
				id: "s1",
				form: "indirect",
				speaker: "draft",
				cue: spanOf("would"),
				content: [spanOf("limit Arland to 40 patrol boats")],
			},
			{
				...statement,
				id: "s2",
				form: "direct",
				speaker: "orlo",
				cue: spanOf("said"),
				content: [spanOf("We can live with this text. It is fair.")],
			},
			{
				...statement,
				id: "s3",
				form: "none",
				speaker: "envoy",
				cue: spanOf("declined to comment"),
				content: [],
			},
			{
				...statement,
				id: "s4",
				form: "indirect",
				speaker: "arland",
				cue: spanOf("says"),
				content: [spanOf("its boats never crossed the line")],
			},
		],
		drafts: [
			{
				id: "draft",
				name: "nine-point draft",
				points: 9,
				status: ["leaked"],
				mentions: [spanOf("A nine-point draft")],
				by: [],
				backers: [],
			},
		],
		provisions: [
			{
				id: "p1",
				draft: "draft",
				issue: "force-limits",
				content: [spanOf("limit Arland to 40 patrol boats")],
				obligor: "arland",
				beneficiary: null,
				figures: [
					{ span: spanOf("40 patrol boats"), value: 40, unit: "boats" },
				],
				condition: spanOf("if Berland agrees"),
				undefined: [],
				statement: "s1",
			},
		],
		positions: [
			{
				actor: "envoy",
				target: "draft",
				issue: null,
				stance: "declined",
				statement: "s3",
				condition: null,
			},
			{
				actor: "orlo",
				target: "draft",
				issue: null,
				stance: "supports",
				statement: "s2",
				condition: null,
			},
		],
		claims: [
			{
				id: "c1",
				proposition: "its boats never crossed the line",
				asserted: [
					{ actor: "arland", span: spanOf("its boats never crossed the line") },
				],
				denied: [{ actor: "berland", span: spanOf("a claim") }],
				status: "contested",
			},
		],
		events: [
			{
				id: "e1",
				kind: "meeting",
				span: spanOf("The two sides meet again on 14 March"),
				date: { from: "2026-03-14", to: "2026-03-14" },
				place: null,
				participants: [],
			},
			{
				id: "e2",
				kind: "publication",
				span: spanOf("A nine-point draft on the river leaked on Monday"),
				date: { from: "2026-03-09", to: "2026-03-09" },
				place: null,
				participants: [],
			},
		],
		times: [
			{ span: spanOf("on 14 March"), from: "2026-03-14", to: "2026-03-14" },
		],
		findings: [],
		...changes,
	};
}

function actor(
	id: string,
	name: string,
	role: string | null,
): Reading["actors"][number] {
	return {
		id,
		name,
		type: "person",
		role,
		side: null,
		mentions: [spanOf(name)],
	};
}

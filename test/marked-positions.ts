/** Statements marked in place as the input of `positions/`, for its tests: `[source: [ruiz: The minister]] [cue: said] [content: …]`. */

import { loadCodebook } from "../src/app/load-codebook.js";
import { loadTagger } from "../src/app/load-models.js";
import { analyze } from "../src/language/analyze.js";
import type { Actor, ActorType } from "../src/model/actor.js";
import type { Token } from "../src/model/analysis.js";
import type { Draft } from "../src/model/draft.js";
import { makeSpan, type Range, type Span } from "../src/model/span.js";
import type { Attribution, Statement } from "../src/model/statement.js";
import type { PositionInput } from "../src/positions/position-input.js";

const codebook = loadCodebook();
const tagger = loadTagger();
const lemmas = new Set(codebook.cues.map(({ lemma }) => lemma));

/** The actors a marked text may name, with their side. Those of type `document` are drafts. */
const CAST: Readonly<Record<string, readonly [ActorType, string | null]>> = {
	orland: ["state", "Orland"],
	ruiz: ["person", "Orland"],
	office: ["office", "Orland"],
	kiral: ["state", "Kiral"],
	tamm: ["person", "Kiral"],
	army: ["organisation", "Kiral"],
	union: ["organisation", "Union"],
	rebels: ["group", "rebels"],
	chief: ["person", "rebels"],
	envoy: ["person", null],
	daily: ["organisation", null],
	officials: ["source", null],
	reporter: ["source", null],
	plan: ["document", null],
	paper: ["document", null],
};

const STATEMENT = /^(source|cue|content|venue|refusal|hearsay|nominal)(\d*)$/;

interface Mark extends Range {
	readonly label: string;
}

/** The input that a marked text stands for; a statement is numbered where a text has several (`cue2`), a paragraph is a line. */
export function markedInput(marked: string): PositionInput {
	const { text, marks } = unmark(marked);
	const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({
		start: line.index,
		end: line.index + line[0].length,
		kind: "body" as const,
	}));
	const analysis = analyze(text, blocks, tagger);
	const spanOf = ({ start, end }: Range): Span => makeSpan(text, start, end);
	const mentions = marks.filter(({ label }) => !STATEMENT.test(label));
	const actors = Object.entries(CAST).flatMap(([id, [type, side]]): Actor[] => {
		const own = mentions.filter(({ label }) => label === id).map(spanOf);
		return own.length === 0
			? []
			: [{ id, name: nameOf(id), type, role: null, side, mentions: own }];
	});
	const drafts = actors
		.filter(({ type }) => type === "document")
		.map(
			({ id, mentions }): Draft => ({
				id,
				name: id,
				points: null,
				status: [],
				mentions,
				by: [],
				backers: [],
			}),
		);
	const numbers = [
		...new Set(marks.flatMap(({ label }) => STATEMENT.exec(label)?.[2] ?? [])),
	].sort((a, b) => Number(a) - Number(b));
	const found = numbers.map((number) => {
		const own = (kind: string) =>
			marks.filter(({ label }) => label === kind + number);
		const kind = (["refusal", "hearsay", "nominal"] as const).find(
			(name) => own(name).length > 0,
		);
		const source = own("source")[0] ?? null;
		const cue = own(kind ?? "cue")[0] ?? null;
		const content = own("content");
		const venue = own("venue")[0] ?? null;
		const speaker =
			source === null
				? null
				: (mentions.find(
						({ start, end }) => start >= source.start && end <= source.end,
					)?.label ?? null);
		const isDraft = speaker !== null && CAST[speaker]?.[0] === "document";
		const cueTokens =
			cue === null
				? []
				: analysis.tokens.filter(
						({ start, end }) => start >= cue.start && end <= cue.end,
					);
		const isQuoted = content.some(({ start }) =>
			/["“]\s?$/.test(text.slice(0, start)),
		);
		const statement: Statement = {
			id: `s${number}`,
			form:
				kind === "refusal"
					? "none"
					: isQuoted
						? "direct"
						: content.some((one) => /["“]/.test(spanOf(one).text))
							? "mixed"
							: "indirect",
			source: source === null ? null : spanOf(source),
			cue: cue === null ? null : spanOf(cue),
			content: content.map(spanOf),
			speaker,
			via: [],
			venue: venue === null ? null : spanOf(venue),
			hedges: [],
			said: null,
			confidence: 1,
		};
		const attribution: Attribution = {
			...statement,
			basis:
				kind ??
				(isDraft ? (cue === null ? "continuation" : "document") : "cue"),
			lemma: lemmaOf(cueTokens),
			saidAt: null,
			within: null,
			negative: cueTokens.some(({ norm }) => /^(no|not|never)$/.test(norm)),
			addressee: null,
		};
		return { statement, attribution };
	});
	return {
		analysis,
		attributions: found.map(({ attribution }) => attribution),
		statements: found.map(({ statement }) => statement),
		actors,
		drafts,
		issued: null,
		codebook,
	};
}

function nameOf(id: string): string {
	return id[0]!.toUpperCase() + id.slice(1);
}

/** The longest entry of the codebook's reporting words in the cue, else its last verb. */
function lemmaOf(tokens: readonly Token[]): string | null {
	for (let first = 0; first < tokens.length; first++) {
		if (!/^(VB|NN)/.test(tokens[first]!.tag)) continue;
		for (let length = 4; length > 0; length--) {
			const words = tokens.slice(first, first + length).map((one) => one.lemma);
			if (words.length === length && lemmas.has(words.join(" ")))
				return words.join(" ");
		}
	}
	return tokens.filter(({ tag }) => /^VB/.test(tag)).at(-1)?.lemma ?? null;
}

function unmark(marked: string): { text: string; marks: readonly Mark[] } {
	const marks: Mark[] = [];
	const open: { label: string; start: number }[] = [];
	let text = "";
	for (let at = 0; at < marked.length; ) {
		const label = /^\[([a-z]+\d*): ?/.exec(marked.slice(at, at + 20));
		if (label !== null) {
			open.push({ label: label[1]!, start: text.length });
			at += label[0].length;
		} else if (marked[at] === "]") {
			const { label: name, start } = open.pop()!;
			marks.push({ label: name, start, end: text.length });
			at++;
		} else {
			text += marked[at];
			at++;
		}
	}
	return { text, marks };
}

/**
 * Texts with their actors marked in place, read by one check.
 *
 * `[words|label]` are words that mean the actor of that label; `[words|-]` mean nobody. `[words|label!1]` are the source
 * of attribution 1, `!1d` where a document speaks, `!1n` where somebody declines to, `!1:grant` where the word behind them is a cue of
 * that base form; `{1 words}` is its content. One paragraph a line. What the check returns is the text with the labels that the program gives.
 */

import { resolveActors } from "../src/actors/resolve-actors.js";
import { loadCodebook } from "../src/app/load-codebook.js";
import { loadTagger } from "../src/app/load-models.js";
import { analyze } from "../src/language/analyze.js";
import type { Actor } from "../src/model/actor.js";
import type { Block } from "../src/model/document.js";
import type { Draft } from "../src/model/draft.js";
import { makeSpan, type Range, type Span } from "../src/model/span.js";
import type { Attribution } from "../src/model/statement.js";

const codebook = loadCodebook();
const tagger = loadTagger();

interface Mark extends Range {
	readonly label: string;
	readonly attribution: number | null;
	readonly basis: "cue" | "document" | "refusal";
	readonly lemma: string | null;
}

interface Marked {
	readonly text: string;
	readonly marks: readonly Mark[];
	readonly contents: readonly (Range & { readonly attribution: number })[];
}

/** A marked text as the program resolves it. */
export interface MarkedReading {
	/** The text as it was given, each label replaced by that of the first mark of the same actor, "-" for none. */
	readonly labels: string;
	readonly actors: ReadonlyMap<string, Actor>;
	readonly drafts: readonly Draft[];
}

/** Resolves the marked text, published on the day given. */
export function resolveMarked(
	given: string,
	published: string | null = "2025-11-21",
): MarkedReading {
	const marked = readMarks(given);
	const blocks = paragraphs(marked.text);
	const attributions = attributionsOf(marked);
	const resolved = resolveActors({
		analysis: analyze(marked.text, blocks, tagger),
		blocks,
		attributions: attributions.list,
		codebook,
		published,
	});
	const labelOf = new Map<string, string>();
	const actors = new Map<string, Actor>();
	const labels = new Map<Mark, string>();
	for (const mark of marked.marks) {
		const k = attributions.index.get(mark.attribution ?? -1);
		const id =
			k === undefined ? resolved.at(mark) : (resolved.speakers[k] ?? null);
		labels.set(mark, labelFor(id, mark, labelOf));
		const actor = resolved.actors.find((one) => one.id === id);
		if (actor !== undefined && !actors.has(mark.label))
			actors.set(mark.label, actor);
	}
	return {
		labels: relabel(given, marked, labels),
		actors,
		drafts: resolved.drafts,
	};
}

function labelFor(
	id: string | null,
	mark: Mark,
	labelOf: Map<string, string>,
): string {
	if (id === null) return "-";
	const known = labelOf.get(id);
	if (known !== undefined) return known;
	// A new actor takes the label it is marked with, unless another actor has it.
	const taken =
		mark.label === "-" || [...labelOf.values()].includes(mark.label);
	const label = taken ? `another ${id}` : mark.label;
	labelOf.set(id, label);
	return label;
}

const MARK =
	/\[([^|\]]+)\|([^!\]]+)(?:!(\d+)([dn]?)(?::(\w+))?)?\]|\{(\d+) |\}/g;

function readMarks(given: string): Marked {
	const marks: Mark[] = [];
	const contents: (Range & { attribution: number })[] = [];
	const open: { start: number; attribution: number }[] = [];
	let text = "";
	let at = 0;
	for (const found of given.matchAll(MARK)) {
		text += given.slice(at, found.index);
		at = found.index + found[0].length;
		const [, words, label, attribution, basis, lemma, content] = found;
		if (words !== undefined && label !== undefined) {
			marks.push({
				start: text.length,
				end: text.length + words.length,
				label,
				attribution: attribution === undefined ? null : Number(attribution),
				basis: basis === "d" ? "document" : basis === "n" ? "refusal" : "cue",
				lemma: lemma ?? null,
			});
			text += words;
		} else if (content !== undefined) {
			open.push({ start: text.length, attribution: Number(content) });
		} else {
			const piece = open.pop();
			if (piece !== undefined) contents.push({ ...piece, end: text.length });
		}
	}
	text += given.slice(at);
	return { text, marks, contents };
}

function paragraphs(text: string): readonly Block[] {
	return [...text.matchAll(/[^\n]+/g)].map((line) => ({
		start: line.index,
		end: line.index + line[0].length,
		kind: "body",
	}));
}

function attributionsOf(marked: Marked): {
	readonly list: readonly Attribution[];
	readonly index: ReadonlyMap<number, number>;
} {
	const index = new Map<number, number>();
	const list = marked.marks
		.filter((mark) => mark.attribution !== null)
		.map((mark, k): Attribution => {
			index.set(mark.attribution!, k);
			const content = marked.contents
				.filter((piece) => piece.attribution === mark.attribution)
				.map((piece) => spanOf(marked.text, piece));
			const isDirect = content.some((span) =>
				/["“]/.test(marked.text.charAt(span.start - 1)),
			);
			return {
				basis: mark.basis,
				form:
					mark.basis === "refusal" ? "none" : isDirect ? "direct" : "indirect",
				source: spanOf(marked.text, mark),
				cue: cueBehind(marked.text, mark),
				lemma: mark.lemma,
				content,
				venue: null,
				hedges: [],
				saidAt: null,
				within: null,
				negative: false,
				addressee: null,
				confidence: 1,
			};
		});
	return { list, index };
}

function cueBehind(text: string, { end, lemma }: Mark): Span | null {
	const word = /^ (\w+)/.exec(text.slice(end))?.[1];
	return lemma === null || word === undefined
		? null
		: makeSpan(text, end + 1, end + 1 + word.length);
}

function spanOf(text: string, { start, end }: Range): Span {
	return makeSpan(text, start, end);
}

function relabel(
	given: string,
	marked: Marked,
	labels: ReadonlyMap<Mark, string>,
): string {
	let i = 0;
	return given.replace(MARK, (whole, words: string | undefined) => {
		if (words === undefined) return whole;
		const mark = marked.marks[i++]!;
		return whole.replace(`|${mark.label}`, `|${labels.get(mark) ?? "-"}`);
	});
}

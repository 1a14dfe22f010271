/** Annotated articles → passages with their right labels: what the sequence model and the ranker learn from. */

import { analyze } from "../../src/language/analyze.js";
import type { Tagger } from "../../src/language/tagger.js";
import type { Analysis } from "../../src/model/analysis.js";
import type { Block } from "../../src/model/document.js";
import type { PassageRange } from "../../src/statements/learned/passage.js";
import type { AnnotatedArticle, SpanKind } from "./read-standoff.js";

/** An article ready to learn from. Lists by token run over `analysis.tokens`. */
export interface Example {
	readonly id: string;
	readonly article: string;
	readonly analysis: Analysis;
	readonly passages: readonly PassageRange[];
	/** "B-source", "I-cue", "O", … */
	readonly labels: readonly string[];
	/** Index of the annotated attribution that a labelled token is part of, else -1. */
	readonly attribution: Int32Array;
	/** For sources and contents: 1 before their cue, 2 behind it, 3 without a cue in the passage; else 0. */
	readonly side: Uint8Array;
}

/** The example of an article; paragraphs are parted by blank lines. */
export function makeExample(
	article: AnnotatedArticle,
	tagger: Tagger,
): Example {
	const blocks = paragraphsOf(article.text);
	const analysis = analyze(article.text, blocks, tagger);
	const passages = passagesOf(analysis);
	const count = analysis.tokens.length;
	const labels = new Array<string>(count).fill("O");
	const attribution = new Int32Array(count).fill(-1);
	const side = new Uint8Array(count);
	const passageOf = new Int32Array(count);
	passages.forEach((passage, index) => {
		passageOf.fill(index, passage.first, passage.end);
	});
	article.attributions.forEach((parts, index) => {
		const cues = parts.cue
			.map((piece) => tokenRange(analysis, piece))
			.filter(([first, end]) => first < end);
		for (const kind of ["source", "cue", "content"] as SpanKind[]) {
			for (const piece of parts[kind]) {
				const [first, end] = tokenRange(analysis, piece);
				for (let at = first; at < end; at++) {
					labels[at] = `${at === first ? "B" : "I"}-${kind}`;
					attribution[at] = index;
					const cue = cues.find(
						([cueFirst]) => passageOf[cueFirst] === passageOf[at],
					);
					side[at] =
						kind === "cue" ? 0 : cue === undefined ? 3 : cue[0] > at ? 1 : 2;
				}
			}
		}
	});
	mendLabels(labels, side, passages);
	return {
		id: article.id,
		article: article.article,
		analysis,
		passages,
		labels,
		attribution,
		side,
	};
}

/** Spans broken by an overwriting or by the end of a passage begin anew there. */
function mendLabels(
	labels: string[],
	side: Uint8Array,
	passages: readonly PassageRange[],
): void {
	for (const { first, end } of passages) {
		for (let at = first; at < end; at++) {
			if (!labels[at]!.startsWith("I")) continue;
			if (at === first || labels[at - 1]!.slice(2) !== labels[at]!.slice(2))
				labels[at] = `B${labels[at]!.slice(1)}`;
			else side[at] = side[at - 1]!;
		}
	}
}

function paragraphsOf(text: string): Block[] {
	const blocks: Block[] = [];
	let start = 0;
	for (const gap of text.matchAll(/\n\s*\n/g)) {
		if (text.slice(start, gap.index).trim() !== "")
			blocks.push({ start, end: gap.index, kind: "body" });
		start = gap.index + gap[0].length;
	}
	if (text.slice(start).trim() !== "")
		blocks.push({ start, end: text.length, kind: "body" });
	return blocks;
}

/** One passage a block; an opening '' at the head of a paragraph goes to the one before, as in the published lines. */
function passagesOf(analysis: Analysis): PassageRange[] {
	const { tokens } = analysis;
	const passages: { first: number; end: number }[] = [];
	let block = -1;
	for (const sentence of analysis.sentences) {
		const end = sentence.first + sentence.tokens.length;
		if (sentence.block === block) {
			passages.at(-1)!.end = end;
			continue;
		}
		block = sentence.block;
		let { first } = sentence;
		const before = passages.at(-1);
		if (before && tokens[first]!.text === "''" && end - first > 1) {
			before.end++;
			first++;
		}
		passages.push({ first, end });
	}
	return passages;
}

/** Tokens that a piece of text touches. */
function tokenRange(
	analysis: Analysis,
	[start, end]: readonly [number, number],
): [number, number] {
	const { tokens } = analysis;
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (tokens[middle]!.end <= start) low = middle + 1;
		else high = middle;
	}
	let last = low;
	while (last < tokens.length && tokens[last]!.start < end) last++;
	return [low, last];
}

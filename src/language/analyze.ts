/** Text and blocks → analysis: the sentences of its body with tagged tokens, and its quotations. */

import type {
	Analysis,
	Quotation,
	Sentence,
	Token,
} from "../model/analysis.js";
import type { Block } from "../model/document.js";
import type { Range } from "../model/span.js";
import { lemmaOf } from "./lemma.js";
import { mendTags } from "./mend-tags.js";
import { type Line, namesIn, opensWithOne } from "./names-of-text.js";
import { findQuotations } from "./quotations.js";
import { sentenceStarts } from "./sentences.js";
import type { Tagger } from "./tagger.js";
import { type TokenRanges, tokenize } from "./tokenize.js";
import { normOf } from "./word-features.js";

/** The analysis of the body blocks of `text`; `blocks` of other kinds have no sentences. */
export function analyze(
	text: string,
	blocks: readonly Block[],
	tagger: Tagger,
): Analysis {
	return analyzeTokens(text, blocks, {
		tagger,
		tokensOf: (block) => tokenize(text, block.start, block.end),
	});
}

/** The analysis of a name that stands outside the body, in a title or in the head of a file, where `\_` may part its words. */
export function analyzeName(
	text: string,
	{ start, end }: Range,
	tagger: Tagger,
): Analysis {
	const words = [
		...text.slice(start, end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}.'’&-]*|,/gu),
	];
	const starts = words.map(({ index }) => start + index);
	return analyzeTokens(text, [{ start, end, kind: "body" }], {
		tagger,
		tokensOf: () => ({
			starts,
			ends: starts.map((at, i) => at + words[i]![0].length),
		}),
	});
}

/** As `analyze`, for a text whose tokens are given: corpora come with their own. */
export function analyzeTokens(
	text: string,
	blocks: readonly Block[],
	options: {
		readonly tagger: Tagger;
		readonly tokensOf: (block: Block) => TokenRanges;
	},
): Analysis {
	const { tagger, tokensOf } = options;
	const quotations = findQuotations(text, blocks);
	const sides = sidesOf(quotations);
	const lines: Line[] = [];
	blocks.forEach((block, blockIndex) => {
		if (block.kind !== "body") return;
		const places = tokensOf(block);
		const firsts = sentenceStarts(text, places);
		firsts.forEach((first, index) => {
			const next = firsts[index + 1] ?? places.starts.length;
			const starts = places.starts.slice(first, next);
			const words = starts.map((start, at) =>
				text.slice(start, places.ends[first + at]),
			);
			const shown = words.map((word, at) => sides.get(starts[at]!) ?? word);
			lines.push({
				block: blockIndex,
				starts,
				words,
				shown,
				tags: tagger.tag(shown),
			});
		});
	});
	const names = namesIn(lines);
	const sentences: Sentence[] = [];
	const tokens: Token[] = [];
	for (const { block, starts, words, shown, tags: alone } of lines) {
		const tags = opensWithOne(names, words, alone)
			? tagger.tag(shown, names)
			: alone;
		mendTags(words, tags);
		const own = words.map((word, at) =>
			makeToken(word, starts[at]!, tags[at]!),
		);
		sentences.push({
			start: own[0]!.start,
			end: own.at(-1)!.end,
			block,
			tokens: own,
			first: tokens.length,
		});
		for (const token of own) tokens.push(token);
	}
	return { text, sentences, tokens, quotations };
}

function makeToken(text: string, start: number, tag: string): Token {
	const norm = normOf(text);
	return {
		start,
		end: start + text.length,
		text,
		norm,
		tag,
		lemma: lemmaOf(norm, tag),
	};
}

/** By the place of a mark, the curly one that stands on its side: the tagger knows from it what opens and what closes. */
function sidesOf(
	quotations: readonly Quotation[],
): ReadonlyMap<number, string> {
	const sides = new Map<number, string>();
	for (const { start, end, inner, closed } of quotations) {
		sides.set(start, "“");
		if (closed && inner.end < end) sides.set(inner.end, "”");
	}
	return sides;
}

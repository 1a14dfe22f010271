/** Analysis → attributions by the learned model: linked spans, as written, each with a confidence. */

import type { Analysis } from "../../model/analysis.js";
import { makeSpan, type Span } from "../../model/span.js";
import type {
	Attribution,
	StatementBasis,
	StatementForm,
} from "../../model/statement.js";
import {
	type FoundSpan,
	passagesOf,
	type SpanFinder,
} from "./attribution-model.js";
import { type LinkedSpans, linkSpans } from "./link-spans.js";

/** An attribution with the chance, from 0 to 1, that its content is right. */
export type LearnedAttribution = Attribution & { readonly confidence: number };

/**
 * The attributions of a text in text order. What the model does not read (venue, hedges, dating, addressee, chains)
 * is null or empty; `lemma` is that of the cue's main word.
 */
export function findLearnedAttributions(
	analysis: Analysis,
	model: SpanFinder,
): readonly LearnedAttribution[] {
	const sentenceOf = sentenceNumbers(analysis);
	return model
		.findSpans(analysis, passagesOf(analysis))
		.flatMap((spans) => linkSpans(spans, (token) => sentenceOf[token]!))
		.map((linked) => makeAttribution(analysis, linked));
}

function sentenceNumbers(analysis: Analysis): Int32Array {
	const numbers = new Int32Array(analysis.tokens.length);
	analysis.sentences.forEach((sentence, index) => {
		numbers.fill(
			index,
			sentence.first,
			sentence.first + sentence.tokens.length,
		);
	});
	return numbers;
}

function makeAttribution(
	analysis: Analysis,
	linked: LinkedSpans,
): LearnedAttribution {
	const { source, cue, contents } = linked;
	const main = cue && mainWord(analysis, cue);
	const forms = contents.map((content) => formOf(analysis, content));
	return {
		basis: basisOf(analysis, cue, main?.tag ?? ""),
		form: forms.every((form) => form === forms[0]) ? forms[0]! : "mixed",
		source: source && spanOf(analysis, withoutMark(analysis, source)),
		cue: cue && spanOf(analysis, withoutMark(analysis, cue)),
		lemma: main?.lemma ?? null,
		content: contents.map((content) =>
			contentSpan(analysis, withoutThat(analysis, content)),
		),
		venue: null,
		hedges: [],
		saidAt: null,
		within: null,
		negative: main?.negated ?? false,
		addressee: null,
		confidence: Math.max(...contents.map((content) => content.chance)),
	};
}

/** "Her aide, Ada Lind," and "said:" without the mark that the corpus takes in. */
function withoutMark(analysis: Analysis, span: FoundSpan): FoundSpan {
	const last = analysis.tokens[span.end - 1]!;
	const isMark = /^[,:;]$/.test(last.text) && span.end - span.start > 1;
	return isMark ? { ...span, end: span.end - 1 } : span;
}

/** The conjunction belongs to no part of a statement; "that" as a pronoun does ("called that a lie"). */
function withoutThat(analysis: Analysis, span: FoundSpan): FoundSpan {
	const first = analysis.tokens[span.start]!;
	const isConjunction =
		first.norm === "that" && first.tag === "IN" && span.end - span.start > 1;
	return isConjunction ? { ...span, start: span.start + 1 } : span;
}

/** Lemma and tag of the cue's last verb, else of its last noun, else of its first word. */
function mainWord(
	analysis: Analysis,
	cue: FoundSpan,
): { readonly lemma: string; readonly tag: string; readonly negated: boolean } {
	const tokens = analysis.tokens.slice(cue.start, cue.end);
	const token =
		tokens.findLast((each) => each.tag.startsWith("VB")) ??
		tokens.findLast((each) => each.tag.startsWith("NN")) ??
		tokens[0]!;
	return {
		lemma: token.lemma,
		tag: token.tag,
		negated: tokens.some((each) => /^(?:not|n't|never)$/.test(each.norm)),
	};
}

function basisOf(
	analysis: Analysis,
	cue: FoundSpan | null,
	tag: string,
): StatementBasis {
	if (cue === null) return "continuation";
	if (analysis.tokens[cue.start]!.norm === "according") return "according-to";
	return tag.startsWith("NN") ? "nominal" : "cue";
}

/** Direct where one quotation is all of it, mixed where quotations are part of it. */
function formOf(analysis: Analysis, content: FoundSpan): StatementForm {
	const { start, end } = spanOf(analysis, content);
	const quotation = quotationsWithin(analysis, start, end)[0];
	if (quotation === undefined) return "indirect";
	return quotation.start <= start && quotation.end >= end ? "direct" : "mixed";
}

/** The content's place; of a direct quotation what stands between its marks. */
function contentSpan(analysis: Analysis, content: FoundSpan): Span {
	const whole = spanOf(analysis, content);
	const quotation = quotationsWithin(analysis, whole.start, whole.end)[0];
	if (
		quotation === undefined ||
		quotation.start > whole.start ||
		quotation.end < whole.end
	)
		return whole;
	const start = Math.max(whole.start, quotation.inner.start);
	return makeSpan(
		analysis.text,
		start,
		Math.max(start, Math.min(whole.end, quotation.inner.end)),
	);
}

/** Outer quotations that share a unit with the range, by bisection over their starts. */
function quotationsWithin(
	analysis: Analysis,
	start: number,
	end: number,
): Analysis["quotations"] {
	const { quotations } = analysis;
	let low = 0;
	let high = quotations.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (quotations[middle]!.start < start) low = middle + 1;
		else high = middle;
	}
	let index = low;
	while (index > 0 && quotations[index - 1]!.depth > 0) index--;
	const found: Analysis["quotations"][number][] = [];
	for (
		index = Math.max(0, index - 1);
		index < quotations.length && quotations[index]!.start < end;
		index++
	) {
		const quotation = quotations[index]!;
		if (quotation.depth === 0 && quotation.end > start) found.push(quotation);
	}
	return found;
}

function spanOf(analysis: Analysis, { start, end }: FoundSpan): Span {
	return makeSpan(
		analysis.text,
		analysis.tokens[start]!.start,
		analysis.tokens[end - 1]!.end,
	);
}

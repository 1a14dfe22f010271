/** What the learned model finds, in the form of the rules' findings: token ranges in a sentence, pieces, the codebook's entry. */

import type { Analysis, Sentence } from "../../model/analysis.js";
import type { CueEntry } from "../../model/codebook.js";
import { makeSpan, type Range, type Span } from "../../model/span.js";
import { circumstancesBeside } from "../circumstances-beside.js";
import { type CueLexicon, matchCue } from "../cue-lexicon.js";
import type { Found, TokenRange } from "../found.js";
import type { LearnedAttribution } from "../learned/find-learned-attributions.js";
import type { Piece } from "../pieces.js";
import { groupOf, lemmaAt, type SentenceView } from "../sentence-view.js";

/** A finding with the chance, from 0 to 1, that the model gives its content. */
export interface LearnedFinding {
	readonly found: Found;
	readonly chance: number;
}

/** What is cut off behind a content, by how it is quoted: stops outside quotations, a closing mark that was never opened. */
const CLOSING: Readonly<Record<Piece["quoted"], RegExp>> = {
	whole: /\s+$/u,
	partly: /[\s,;:.?!–—]+$/u,
	not: /[\s,;:.?!–—”“»"]+$/u,
};

/** What turning attributions into findings needs to know; `views` are by sentence of the analysis. */
export interface LearnedContext {
	readonly analysis: Analysis;
	readonly views: readonly (SentenceView | null)[];
	readonly lexicon: CueLexicon;
}

/** The findings of `attributions`, in their order; those that keep no word of content are left out. */
export function learnedFindings(
	attributions: readonly LearnedAttribution[],
	context: LearnedContext,
): readonly LearnedFinding[] {
	return attributions.flatMap((attribution) => {
		const found = findingOf(attribution, context);
		return found ? [{ found, chance: attribution.confidence }] : [];
	});
}

function findingOf(
	attribution: LearnedAttribution,
	context: LearnedContext,
): Found | null {
	const { analysis } = context;
	const pieces = attribution.content.flatMap((span) => {
		const piece = pieceOf(span, analysis);
		return piece ? [piece] : [];
	});
	const anchor = attribution.cue ?? pieces[0]?.span;
	const view = anchor ? viewAt(anchor.start, context) : null;
	if (pieces.length === 0 || !view) return null;
	const cue = attribution.cue && rangeOf(view, attribution.cue);
	const { entry, negative } = cue
		? cueIn(view, cue, context.lexicon)
		: { entry: null, negative: false };
	return {
		view,
		basis: attribution.basis,
		entry,
		// A source in another sentence is left for the resolution of actors, which knows who spoke before.
		source: attribution.source && rangeOf(view, attribution.source),
		cue,
		pieces,
		circumstances: cue ? circumstancesBeside(view, cue, pieces) : [],
		addressee: null,
		negative,
		endsQuoted: pieces.at(-1)?.quoted === "whole",
	};
}

/** A content without the marks at its edges; null where no word is left or a lone pronoun stands for it. */
function pieceOf(span: Span, { text, quotations }: Analysis): Piece | null {
	const opening = /^[\s,;:–—]+/u.exec(span.text)?.[0] ?? "";
	const start = span.start + opening.length;
	const inside = quotations.find(
		(quotation) =>
			quotation.depth === 0 &&
			quotation.start < span.end &&
			start < quotation.end,
	);
	const isWhole =
		!!inside && inside.inner.start <= start && span.end <= inside.inner.end;
	const quoted = isWhole ? "whole" : inside ? "partly" : "not";
	const end = span.end - (CLOSING[quoted].exec(span.text)?.[0].length ?? 0);
	if (end <= start) return null;
	const kept = makeSpan(text, start, end);
	if (/^(?:wh\w+|that|it|this)$/iu.test(kept.text)) return null;
	return { span: kept, quoted };
}

function viewAt(
	offset: number,
	{ analysis, views }: LearnedContext,
): SentenceView | null {
	const index = lastStartAtOrBefore(analysis.sentences, offset);
	return views[index] ?? null;
}

/** Index of the last sentence that starts at or before the offset, by bisection. */
function lastStartAtOrBefore(
	sentences: readonly Sentence[],
	offset: number,
): number {
	let low = 0;
	let high = sentences.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sentences[middle] as Sentence).start <= offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

/** The tokens of the sentence that a range covers; null where it covers none. */
function rangeOf(view: SentenceView, range: Range): TokenRange | null {
	const first = view.tokens.findIndex((token) => token.start >= range.start);
	const last = view.tokens.findLastIndex((token) => token.end <= range.end);
	return first >= 0 && last >= first ? { first, last } : null;
}

/** The codebook's entry for the main word of a cue; null for a word that the codebook does not know. */
function cueIn(
	view: SentenceView,
	cue: TokenRange,
	lexicon: CueLexicon,
): { readonly entry: CueEntry | null; readonly negative: boolean } {
	for (let at = cue.last; at >= cue.first; at--) {
		const group = groupOf(view, at);
		const match = group && matchCue(view, group, lexicon);
		const entries = match?.entries.filter(
			(entry) => entry.force !== "provision",
		);
		if (group && entries?.[0])
			return { entry: entries[0], negative: group.negated };
		const noun = lexicon.nouns.get(lemmaAt(view, at));
		if (noun && !group) return { entry: noun, negative: false };
	}
	return { entry: null, negative: false };
}

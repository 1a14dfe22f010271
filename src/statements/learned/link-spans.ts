/** Spans of one passage → attributions: each content finds its cue, each cue its source. */

import type { FoundSpan } from "./attribution-model.js";
import { CONTENT, CUE, SOURCE } from "./states.js";

/** Spans that belong together; a content in several pieces has them all, in text order. */
export interface LinkedSpans {
	readonly source: FoundSpan | null;
	readonly cue: FoundSpan | null;
	readonly contents: readonly FoundSpan[];
}

/** A cue takes no source from further away than this, in tokens and the surcharges below. */
const FURTHEST_SOURCE = 45;

/**
 * Attributions of a passage, in order of their first content. `sentenceOf` numbers the sentences of the tokens. Costs
 * are distances in tokens with surcharges for sentence ends and for spans in between, found by trial on the training
 * articles.
 */
export function linkSpans(
	spans: readonly FoundSpan[],
	sentenceOf: (token: number) => number,
): LinkedSpans[] {
	const kinds = [SOURCE, CUE, CONTENT].map((kind) =>
		spans.filter((span) => span.kind === kind),
	);
	const [sources, cues, contents] = kinds as [
		FoundSpan[],
		FoundSpan[],
		FoundSpan[],
	];
	const between = (a: FoundSpan, b: FoundSpan, kind: number): number => {
		const from = Math.min(a.end, b.end);
		const to = Math.max(a.start, b.start);
		return kinds[kind]!.filter((span) => span.start >= from && span.end <= to)
			.length;
	};
	const distance = (
		a: FoundSpan,
		b: FoundSpan,
		sentenceCost: number,
	): number => {
		const gap =
			a.end <= b.start
				? b.start - a.end
				: b.end <= a.start
					? a.start - b.end
					: 0;
		const ends = [
			[a.start, b.start],
			[a.end - 1, b.start],
			[a.start, b.end - 1],
		] as const;
		const sentences = Math.min(
			...ends.map(([one, two]) => Math.abs(sentenceOf(one) - sentenceOf(two))),
		);
		return gap + sentenceCost * sentences;
	};
	const sourceOf = new Map<FoundSpan, FoundSpan>();
	for (const cue of cues) {
		const source = cheapest(sources, (each) => {
			const isBehind = each.start > cue.start ? 1.5 : 0;
			return (
				distance(cue, each, 12) +
				8 * between(cue, each, CUE) +
				4 * between(cue, each, CONTENT) +
				isBehind
			);
		});
		if (source && source.cost < FURTHEST_SOURCE) sourceOf.set(cue, source.span);
	}
	const byCue = new Map<FoundSpan, FoundSpan[]>();
	const linked: {
		source: FoundSpan | null;
		cue: FoundSpan | null;
		contents: FoundSpan[];
	}[] = [];
	for (const content of contents) {
		const cue = cheapest(cues, (each) => {
			const isBehind = each.start > content.start ? 1 : 0;
			return (
				distance(content, each, 10) +
				8 * between(content, each, CUE) +
				3 * between(content, each, CONTENT) +
				isBehind
			);
		})?.span;
		const known = cue ? byCue.get(cue) : undefined;
		if (known) {
			known.push(content);
			continue;
		}
		const pieces = [content];
		if (cue) byCue.set(cue, pieces);
		const source = cue
			? sourceOf.get(cue)
			: cheapest(sources, (each) => distance(content, each, 10))?.span;
		linked.push({ source: source ?? null, cue: cue ?? null, contents: pieces });
	}
	return linked;
}

function cheapest(
	spans: readonly FoundSpan[],
	costOf: (span: FoundSpan) => number,
): { readonly span: FoundSpan; readonly cost: number } | null {
	let best: { span: FoundSpan; cost: number } | null = null;
	for (const span of spans) {
		const cost = costOf(span);
		if (best === null || cost < best.cost) best = { span, cost };
	}
	return best;
}

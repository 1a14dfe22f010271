/** From what the rules found to attributions: spans, circumstances, and which statement passes on which. */

import type { Analysis } from "../model/analysis.js";
import type { Codebook } from "../model/codebook.js";
import type { Range, Span } from "../model/span.js";
import type { Attribution, StatementForm } from "../model/statement.js";
import type { TimeMention } from "../model/when.js";
import { saidAtOf, venueOf } from "./circumstances.js";
import type { Found } from "./found.js";
import type { WeighedFinding } from "./joined/join-findings.js";
import { formOf, tokenSpan } from "./pieces.js";
import { groupOf } from "./sentence-view.js";

interface Sources {
	readonly analysis: Analysis;
	readonly times: readonly TimeMention[];
	readonly codebook: Codebook;
}

/** Attributions in text order; statements that stand inside another's content point to it, or fall where they are no speech. */
export function settleAttributions(
	weighed: readonly WeighedFinding[],
	sources: Sources,
): readonly Attribution[] {
	const placed = weighed
		.map(({ found, confidence }) => ({
			found,
			confidence,
			spans: spansOf(found, sources.analysis.text),
		}))
		.sort(
			(a, b) =>
				startOf(a.spans) - startOf(b.spans) ||
				(a.spans.cue?.start ?? 0) - (b.spans.cue?.start ?? 0),
		);
	const kept = placed.filter((one, index) => {
		const outer = container(one.spans, placed, index);
		return outer === null || isSpeech(one.found);
	});
	return kept.map((one, index) =>
		attribution(one, container(one.spans, kept, index), sources),
	);
}

interface Spans {
	readonly source: Span | null;
	readonly cue: Span | null;
	readonly content: readonly Span[];
}

interface Placed {
	readonly found: Found;
	readonly confidence: number;
	readonly spans: Spans;
}

function spansOf(found: Found, text: string): Spans {
	return {
		source: found.source && tokenSpan(found.view, text, found.source),
		cue: found.cue && tokenSpan(found.view, text, found.cue),
		content: found.pieces.map((piece) => piece.span),
	};
}

function startOf(spans: Spans): number {
	return Math.min(
		...[spans.source, spans.cue, ...spans.content].flatMap((span) =>
			span ? [span.start] : [],
		),
	);
}

/** Index of the smallest statement whose content holds this one's cue; null at the top. Only neighbours are looked at. */
function container(
	spans: Spans,
	placed: readonly Placed[],
	index: number,
): number | null {
	const cue = spans.cue;
	if (!cue) return null;
	let best: number | null = null;
	let size = Number.POSITIVE_INFINITY;
	for (
		let other = Math.max(0, index - 12);
		other < Math.min(placed.length, index + 12);
		other++
	) {
		if (other === index) continue;
		const holder = (placed[other] as Placed).spans.content.find((piece) =>
			holds(piece, cue),
		);
		if (
			holder &&
			holder.end - holder.start < size &&
			!isWholeOf(spans, holder)
		) {
			best = other;
			size = holder.end - holder.start;
		}
	}
	return best;
}

function holds(outer: Range, inner: Range): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

function isWholeOf(spans: Spans, holder: Range): boolean {
	return spans.content.some(
		(piece) => piece.start <= holder.start && piece.end >= holder.end,
	);
}

/** Speech inside speech is kept: said, told, claimed. What somebody wants or fears is then part of what is said. */
function isSpeech(found: Found): boolean {
	if (
		found.basis === "nominal" ||
		found.basis === "refusal" ||
		found.basis === "according-to"
	)
		return true;
	if (found.basis !== "cue" || found.entry === null) return false;
	// "made clear that Norland would insist on more"
	if (found.cue && groupOf(found.view, found.cue.first)?.modal) return false;
	const { takes, force } = found.entry;
	if (force === "demand")
		return takes.includes("quote") && takes.includes("clause");
	return (
		takes.includes("quote") &&
		takes.includes("clause") &&
		/^(?:neutral|assertion|denial)$/.test(force)
	);
}

function attribution(
	placed: Placed,
	within: number | null,
	sources: Sources,
): Attribution {
	const { found, spans } = placed;
	const { text } = sources.analysis;
	return {
		basis: found.basis,
		form: formOfFound(found, text),
		source: spans.source,
		cue: spans.cue,
		lemma: found.entry?.lemma ?? null,
		content: spans.content,
		venue: venueOf(found, text, sources.codebook),
		hedges: hedgesOf(found, text, sources.codebook),
		saidAt: saidAtOf(found, sources.times),
		within,
		negative: found.negative,
		addressee: found.addressee && tokenSpan(found.view, text, found.addressee),
		confidence: placed.confidence,
	};
}

/** Quoted words that are part of the page's own clause are mixed speech: "hailed “a text that exists”", "adding that “no map” was shown". */
function formOfFound(found: Found, text: string): StatementForm {
	if (found.basis === "refusal") return "none";
	const form = formOf(found.pieces);
	const [piece] = found.pieces;
	if (form !== "direct" || !piece || found.pieces.length > 1) return form;
	if (!/^\p{Ll}/u.test(piece.span.text) && !/^an? /iu.test(piece.span.text))
		return form;
	const before = text.slice(
		Math.max(0, piece.span.start - 12),
		piece.span.start,
	);
	const isLedIn =
		/\b(?:that|as|of|at|about|is|are|was|were|be) [“"‘'«„]$/u.test(before);
	const takesThings =
		found.entry !== null && !found.entry.takes.includes("quote");
	return isLedIn || takesThings || found.basis === "according-to"
		? "mixed"
		: form;
}

/** Words of doubt in the cue or the content, and cues that cast doubt themselves. */
function hedgesOf(
	found: Found,
	text: string,
	codebook: Codebook,
): readonly Span[] {
	const spans: Span[] = [];
	if (found.cue && (found.entry?.hedge || found.basis === "hearsay"))
		spans.push(tokenSpan(found.view, text, found.cue));
	found.view.tokens.forEach((token, index) => {
		const inside =
			found.pieces.some((piece) => holds(piece.span, token)) ||
			(found.cue !== null &&
				index >= found.cue.first &&
				index <= found.cue.last);
		const known = spans.some((span) => holds(span, token));
		if (inside && !known && codebook.reporting.hedges.includes(token.norm))
			spans.push(tokenSpan(found.view, text, { first: index, last: index }));
	});
	return spans;
}

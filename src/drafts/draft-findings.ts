/** What a reader should know of a text as a whole before trusting what was read out of it. */

import type { CueEntry } from "../model/codebook.js";
import type { Finding } from "../model/finding.js";
import type { Range } from "../model/span.js";
import type { Outline } from "./points/outline.js";

/** No more findings of one kind than these: a text whose numbers are all wrong says so soon enough. */
const MOST_OF_A_KIND = 20;

/** Findings about numbering, brackets and the kind of text, in text order by kind. */
export function draftFindings(
	text: string,
	outline: Outline,
	{
		unbalanced,
		cues,
	}: {
		readonly unbalanced: readonly Range[];
		readonly cues: readonly CueEntry[];
	},
): readonly Finding[] {
	const kind: Finding[] = [];
	if (looksLikeArticle(text, outline, cues))
		kind.push({ code: "draft-is-article", span: null, values: {} });
	else if (!outline.numbered)
		kind.push({
			code: "draft-unnumbered",
			span: null,
			values: { paragraphs: outline.points.length },
		});
	const brackets = unbalanced
		.slice(0, MOST_OF_A_KIND)
		.map((span) => ({ code: "bracket-unbalanced", span, values: {} }));
	return [...kind, ...numberFindings(outline), ...brackets];
}

function numberFindings(outline: Outline): readonly Finding[] {
	const repeated: Finding[] = [];
	const skipped: Finding[] = [];
	for (const { ordinal, before, labelStart, start, id } of outline.points) {
		if (ordinal === null || before === null) continue;
		const span = { start: labelStart, end: Math.max(start, labelStart) };
		if (ordinal <= before)
			repeated.push({ code: "number-repeated", span, values: { number: id } });
		else if (ordinal > before + 1)
			skipped.push({
				code: "number-skipped",
				span,
				values: { number: id, from: before, to: ordinal },
			});
	}
	return [
		...repeated.slice(0, MOST_OF_A_KIND),
		...skipped.slice(0, MOST_OF_A_KIND),
	];
}

/** How much of a text is looked at to tell an article. */
const SAMPLE = 6000;

// Articles report: every third sentence has somebody say something, in quotation marks or out of them. Drafts bind and number.
function looksLikeArticle(
	text: string,
	outline: Outline,
	cues: readonly CueEntry[],
): boolean {
	const sample = text.slice(0, SAMPLE);
	const words = sample.match(/\p{L}+/gu) ?? [];
	if (words.length < 60) return false;
	const neutral = new Set(
		cues
			.filter(
				(cue) =>
					cue.kind === "verb" &&
					(cue.force === "neutral" || cue.force === "assertion"),
			)
			.map((cue) => cue.lemma),
	);
	let said = 0;
	let bound = 0;
	for (const word of words) {
		const lower = word.toLowerCase();
		if (lower === "shall" || lower === "undertakes" || lower === "hereby")
			bound++;
		else if (
			lower === "said" ||
			lower === "told" ||
			(lower.endsWith("ed") &&
				(neutral.has(lower.slice(0, -2)) || neutral.has(lower.slice(0, -1))))
		)
			said++;
	}
	const quotes = sample.match(/[“”"]/g)?.length ?? 0;
	const reporting = (said + quotes / 4) / words.length;
	return (
		reporting > 0.008 &&
		bound * 3 < said &&
		(!outline.numbered || outline.points.length < 4 || reporting > 0.016)
	);
}

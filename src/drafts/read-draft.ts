/** Document → negotiating text: its points with their obligations, brackets and findings. */

import { analyze } from "../language/analyze.js";
import type { Tagger } from "../language/tagger.js";
import type { Sentence } from "../model/analysis.js";
import type { Codebook } from "../model/codebook.js";
import type { Document } from "../model/document.js";
import type { NegotiatingText, Point } from "../model/negotiating-text.js";
import type { Proposal } from "../model/proposal.js";
import { makeSpan, type Range } from "../model/span.js";
import { findBrackets } from "./brackets/find-brackets.js";
import { checkDraft } from "./checks/check-draft.js";
import { draftFindings } from "./draft-findings.js";
import {
	type DraftLexicon,
	draftLexicon,
	withDocumentNames,
} from "./draft-lexicon.js";
import { OTHER_ISSUE } from "./issue-of.js";
import { findObligations, type Stem } from "./obligations/find-obligations.js";
import { pointIssue } from "./point-issue.js";
import { findOutline } from "./points/find-outline.js";
import type { Outline, OutlinePoint } from "./points/outline.js";

/** What reading a draft needs. */
export interface DraftTools {
	readonly codebook: Codebook;
	readonly tagger: Tagger;
}

/** A document taken apart as a negotiating text; `proposals` are those of its brackets that stand for tracked changes. The same document and tools give the same result, byte for byte. */
export function readDraft(
	document: Document,
	tools: DraftTools,
	proposals: readonly Proposal[] = [],
): NegotiatingText {
	const { text } = document;
	const lexicon = withDocumentNames(draftLexicon(tools.codebook), text);
	const outline = findOutline(text, lexicon.outline);
	const points = readPoints(text, outline, { lexicon, tagger: tools.tagger });
	const { byPoint, outside, unbalanced } = findBrackets(
		text,
		outline.points,
		proposals,
	);
	const bracketed = points.map((point, at) => ({
		...point,
		brackets: byPoint[at] ?? [],
	}));
	const draft: NegotiatingText = {
		document: {
			id: document.id,
			title: document.title,
			text,
			language: document.language,
		},
		points: bracketed,
		preamble: spanOrNull(text, outline.preamble),
		signature: spanOrNull(text, outline.signature),
		brackets: outside,
		findings: draftFindings(text, outline, {
			unbalanced,
			cues: tools.codebook.cues,
		}),
	};
	return checkDraft(draft, lexicon);
}

function readPoints(
	text: string,
	outline: Outline,
	{
		lexicon,
		tagger,
	}: { readonly lexicon: DraftLexicon; readonly tagger: Tagger },
): readonly Point[] {
	const sentences = sentencesByPoint(text, outline.points, tagger);
	const stems: (Stem | null)[] = [];
	const points: Point[] = [];
	const children = childrenOf(outline.points);
	for (const [at, point] of outline.points.entries()) {
		const above = point.under === null ? null : (stems[point.under] ?? null);
		const own = (sentences[at] ?? []).filter(
			(sentence) => !isHeading(sentence, point),
		);
		const { obligations, stem } = findObligations(text, own, {
			stem: above,
			lexicon,
		});
		// What "(a)" leaves open is for its own sub-points; they go on with the stem above where it leaves nothing.
		stems.push(stem ?? (obligations.length === 0 ? above : null));
		points.push({
			id: point.id,
			parent:
				point.under === null ? null : (outline.points[point.under]?.id ?? null),
			span: makeSpan(text, point.start, point.end),
			issue: OTHER_ISSUE,
			obligations,
			brackets: [],
			findings: [],
			own: point.own,
			under: point.under,
			heading: spanOrNull(text, point.heading),
		});
	}
	const issues = pointIssue(text, points, { children, issues: lexicon.issues });
	return points.map((point, at) => ({
		...point,
		issue: issues[at] ?? OTHER_ISSUE,
	}));
}

function childrenOf(
	points: readonly OutlinePoint[],
): readonly (readonly number[])[] {
	const children: number[][] = points.map(() => []);
	for (const [at, point] of points.entries())
		if (point.under !== null) children[point.under]?.push(at);
	return children;
}

// "Article 5. Territory" heads a point that has more to say; alone it is the point.
function isHeading(sentence: Sentence, point: OutlinePoint): boolean {
	return (
		point.heading !== null &&
		sentence.end <= point.heading.end &&
		(point.own.length > 1 || (point.own[0]?.end ?? 0) > point.heading.end)
	);
}

/** The sentences of each point's own words. One analysis serves all: blocks are the points' pieces. */
function sentencesByPoint(
	text: string,
	points: readonly OutlinePoint[],
	tagger: Tagger,
): readonly (readonly Sentence[])[] {
	const pieces = points.flatMap((point, at) =>
		paragraphs(text, point).map((range) => ({ ...range, at })),
	);
	pieces.sort((a, b) => a.start - b.start);
	const { sentences } = analyze(
		text,
		pieces.map(({ start, end }) => ({ start, end, kind: "body" })),
		tagger,
	);
	const byPoint: Sentence[][] = points.map(() => []);
	for (const sentence of sentences)
		byPoint[pieces[sentence.block]?.at ?? -1]?.push(sentence);
	return byPoint;
}

/** Own words cut at blank lines and behind the heading, so that no sentence runs over them. */
function paragraphs(text: string, point: OutlinePoint): readonly Range[] {
	return point.own.flatMap((range) => {
		const cuts: Range[] = [];
		let start = range.start;
		const headingEnd = point.heading?.end ?? -1;
		if (headingEnd > start && headingEnd < range.end) {
			cuts.push({ start, end: headingEnd });
			start = headingEnd;
		}
		const gap = /\r?\n[ \t]*\r?\n/g;
		gap.lastIndex = start;
		for (
			let match = gap.exec(text);
			match !== null && match.index < range.end;
			match = gap.exec(text)
		) {
			if (match.index > start) cuts.push({ start, end: match.index });
			start = match.index + match[0].length;
		}
		if (start < range.end) cuts.push({ start, end: range.end });
		return cuts;
	});
}

function spanOrNull(text: string, range: Range | null) {
	return range === null ? null : makeSpan(text, range.start, range.end);
}

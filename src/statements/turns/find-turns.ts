/** The turns of a transcript: each label at the head of a line, and the speech that runs up to the next. */

import type { Analysis, Sentence } from "../../model/analysis.js";
import { type Range, trimSpan } from "../../model/span.js";
import type { Found } from "../found.js";
import type { Piece } from "../pieces.js";
import type { SentenceView } from "../sentence-view.js";
import { type TurnLabel, turnLabel } from "./turn-label.js";

/** Fewer labels than this make no transcript: "Note:", "ANALYSIS:". */
const LEAST_LABELS = 3;

/** The longest label with what stands behind it, in units. */
const LONGEST_LABEL = 120;

/** A clock time or an end mark between turns, which nobody says. */
const STAGE =
	/^(?:\d{1,2}[:.]\d{2}\s*[AP]\.?M\b.*|END\b.{0,20}|#+|\(?(?:crosstalk|laughter|applause|inaudible)\.?\)?)$/iu;

interface Turn {
	readonly label: Range;
	readonly name: string;
	/** Index of the sentence that holds the label. */
	readonly sentence: number;
	readonly speechStart: number;
}

/**
 * A direct statement for each turn of a transcript, its label the source, its content one piece a paragraph; empty for a text
 * that is no transcript. `views` are those of the sentences of `analysis`.
 */
export function findTurns(
	analysis: Analysis,
	views: readonly (SentenceView | null)[],
): readonly Found[] {
	const turns = transcriptOf(labelsIn(analysis));
	return turns.flatMap((turn, index): Found[] => {
		const view = views[turn.sentence];
		const source = view ? tokensIn(view, turn.label) : null;
		const pieces = speechOf(analysis, turn, turns[index + 1] ?? null);
		if (!view || !source || pieces.length === 0) return [];
		return [
			{
				view,
				basis: "turn",
				entry: null,
				source,
				cue: null,
				pieces,
				circumstances: [],
				addressee: null,
				negative: false,
				endsQuoted: true,
			},
		];
	});
}

interface Labelled extends Turn {
	readonly kind: TurnLabel;
}

function labelsIn({ text, sentences }: Analysis): readonly Labelled[] {
	return sentences.flatMap((sentence, index): Labelled[] => {
		const { start } = sentence;
		if (!isLineStart(text, start)) return [];
		const kind = turnLabel(text.slice(start, start + LONGEST_LABEL));
		if (!kind) return [];
		const label = { start, end: start + kind.length };
		return [
			{
				kind,
				label,
				name: text.slice(label.start, label.end).toLowerCase(),
				sentence: index,
				speechStart: start + kind.speechAt,
			},
		];
	});
}

/** The labels of a transcript; none where they are too few. Labels in ordinary letters count where they come again. */
function transcriptOf(labels: readonly Labelled[]): readonly Turn[] {
	const counts = new Map<string, number>();
	for (const { name } of labels) counts.set(name, (counts.get(name) ?? 0) + 1);
	const certain = labels.filter(
		({ kind, name }) => !kind.isPlain || (counts.get(name) ?? 0) >= 2,
	);
	const isExchange =
		certain.some(({ kind }) => kind.isQuestion) ||
		certain.some(({ name }) => (counts.get(name) ?? 0) >= 2);
	return certain.length >= LEAST_LABELS && isExchange ? certain : [];
}

/** What is said from the label up to the next one, a piece a paragraph, without stage directions. */
function speechOf(
	{ text, sentences }: Analysis,
	turn: Turn,
	next: Turn | null,
): readonly Piece[] {
	const pieces: Piece[] = [];
	let at = turn.sentence;
	while (at < sentences.length && at !== next?.sentence) {
		const first = sentences[at] as Sentence;
		let last = first;
		while (
			at < sentences.length &&
			at !== next?.sentence &&
			sentences[at]?.block === first.block
		)
			last = sentences[at++] as Sentence;
		const start = Math.max(first.start, turn.speechStart);
		if (start >= last.end) continue;
		const span = trimSpan(text, start, last.end);
		if (span.text !== "" && !STAGE.test(span.text))
			pieces.push({ span, quoted: "whole" });
	}
	return pieces;
}

function isLineStart(text: string, at: number): boolean {
	let before = at - 1;
	while (before >= 0 && /[ \t\u00a0]/.test(text.charAt(before))) before--;
	return before < 0 || /[\n\r]/.test(text.charAt(before));
}

function tokensIn(view: SentenceView, range: Range): Found["source"] {
	const last = view.tokens.findLastIndex((token) => token.end <= range.end);
	return last >= 0 ? { first: 0, last } : null;
}

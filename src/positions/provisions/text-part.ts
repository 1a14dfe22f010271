/** Parts that speak for the text spoken of before them: "Article 9", "its six clauses", "the second phase", "the third". */

import { type Window, windowOf } from "../../drafts/clauses/token-window.js";
import type { Token } from "../../model/analysis.js";
import type { Range } from "../../model/span.js";
import { provisionVerb } from "./provision-verb.js";
import type { ReportedContext, ReportedWindow } from "./reported-context.js";

/** The words for parts of a text, as base forms. */
export interface PartWords {
	/** "article", "clause", "annex". */
	readonly parts: ReadonlySet<string>;
	/** What is a part of a text only by its number: "the second phase". */
	readonly stages: ReadonlySet<string>;
}

const ORDINAL =
	/^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|initial|opening|next)$/;
const DETERMINER = /^(?:the|its|an?|one|another|this|that|each|every)$/;

/** The token behind a part that opens the window; null where none does. */
export function partEnd(
	tokens: readonly Token[],
	{ from, to }: Window,
	{ parts, stages }: PartWords,
): number | null {
	const first = tokens[from];
	if (first === undefined || from >= to) return null;
	if (parts.has(first.lemma) && tokens[from + 1]?.tag === "CD")
		return numbersEnd(tokens, from + 1);
	if (!DETERMINER.test(first.norm)) return null;
	let hasOrdinal = /^(?:one|another|each|every)$/.test(first.norm);
	for (let at = from + 1; at < Math.min(to, from + LONGEST_PART); at++) {
		const { norm, lemma, tag } = tokens[at]!;
		if (ORDINAL.test(norm)) hasOrdinal = true;
		const isNoun = /^NN/.test(tag);
		if (isNoun && (parts.has(lemma) || (hasOrdinal && stages.has(lemma))))
			return standsAlone(tokens[at + 1]) ? at + 1 : null;
		if (!/^(?:JJ|CD|NN|VBN|VBG)$/.test(tag))
			return isOrdinalAlone(tokens, from, at) ? at : null;
	}
	const end = from + 2;
	return end === to && isOrdinalAlone(tokens, from, end) ? end : null;
}

/** "(articles) 8 and 9", "(articles) 4, 5 and 6": the token behind the last. */
function numbersEnd(tokens: readonly Token[], from: number): number {
	let at = from + 1;
	while (
		/^(?:and|to|or|,|-|–)$/.test(tokens[at]?.norm ?? "") &&
		tokens[at + 1]?.tag === "CD"
	)
		at += 2;
	return at;
}

/** Whether the words are a part of a text and nothing else. */
export function isPart(
	range: Range | null,
	{ tokens, partWords }: ReportedContext,
): boolean {
	if (range === null) return false;
	const window = windowOf(tokens, range);
	return (
		window.from < window.to && partEnd(tokens, window, partWords) === window.to
	);
}

/** A phrase for a part longer than this, in tokens, is more than that. */
const LONGEST_PART = 5;

/** "the second calls for …": no noun, and a verb or an aside behind it. */
function isOrdinalAlone(
	tokens: readonly Token[],
	from: number,
	end: number,
): boolean {
	return (
		end === from + 2 &&
		tokens[from]!.norm === "the" &&
		/^(?:first|second|third|fourth|fifth|last|final)$/.test(
			tokens[from + 1]!.norm,
		) &&
		(tokens[end] === undefined ||
			/^(?:MD|VB[ZPD]|,|RB)$/.test(tokens[end]!.tag))
	);
}

/** "an article in the Courier", "the first phase of the war" are parts of something else. */
function standsAlone(next: Token | undefined): boolean {
	return (
		next === undefined ||
		/^(?:MD|VB[ZPDN]|,|RB|:|\.)$/.test(next.tag) ||
		/^(?:on|about|also)$/.test(next.norm)
	);
}

/** "The third, still mostly empty, promises a bridge", "Its six clauses would let the islands raise a fleet": the words from the verb on. */
export function partAsSubject(
	window: Window,
	draft: string | null,
	context: ReportedContext,
): ReportedWindow | null {
	if (draft === null) return null;
	const { tokens, partWords } = context;
	const end = partEnd(tokens, window, partWords);
	const verb = end === null ? null : provisionVerb(end, window.to, context);
	return verb === null
		? null
		: { draft, window: { from: verb, to: window.to }, told: "draft" };
}

/** "Under the first, covering the spring, the rebels would free nine sailors": the clause behind, with what it says is to be done. */
export function underPart(
	window: Window,
	draft: string | null,
	{ tokens, partWords }: ReportedContext,
): ReportedWindow | null {
	const { from, to } = window;
	if (draft === null || !/^(?:under|in|during)$/.test(tokens[from]?.norm ?? ""))
		return null;
	const end = partEnd(tokens, { from: from + 1, to }, partWords);
	if (end === null) return null;
	const main = tokens[end]?.norm === "," ? behindAside(tokens, end, to) : end;
	return isToBeDone(tokens, { from: main, to })
		? { draft, window: { from: main, to }, told: "draft" }
		: null;
}

/** "(the militia would be disbanded;) in the second, the courts would …": the piece without its opening part. */
export function behindPart(
	piece: Window,
	{ tokens, partWords }: ReportedContext,
): Window {
	const { from, to } = piece;
	// "(Point) four, on the ownership of the mine, (…)": what it is on.
	if (
		tokens[from]?.tag === "CD" &&
		partWords.parts.has(tokens[from - 1]?.lemma ?? "") &&
		tokens[from + 1]?.norm === "," &&
		/^(?:on|about)$/.test(tokens[from + 2]?.norm ?? "") &&
		from + 3 < to
	)
		return { from: from + 3, to };
	if (!/^(?:under|in|during)$/.test(tokens[from]?.norm ?? "")) return piece;
	const end = partEnd(tokens, { from: from + 1, to }, partWords);
	return end !== null && end + 1 < to && tokens[end]!.norm === ","
		? { from: end + 1, to }
		: piece;
}

/** The first token of the clause behind ", covering the spring,"; that behind the comma where no aside stands there. */
function behindAside(
	tokens: readonly Token[],
	comma: number,
	to: number,
): number {
	for (let at = comma + 1; at < Math.min(to, comma + LONGEST_ASIDE); at++) {
		if (tokens[at]!.norm === ",") return at + 1;
		if (tokens[at]!.tag === "MD") return comma + 1;
	}
	return comma + 1;
}

const LONGEST_ASIDE = 14;

/** Whether the clause tells what "would", "will", "must" or "is to" be done, and by no pronoun that may be anybody. */
export function isToBeDone(tokens: readonly Token[], window: Window): boolean {
	if (/^(?:PRP|W.*)$/.test(tokens[window.from]?.tag ?? "")) return false;
	return saysWhatToDo(tokens, window);
}

/** The same of any subject, where the words before tell whose clause it is: "(an accord under which) they would share". */
export function saysWhatToDo(
	tokens: readonly Token[],
	{ from, to }: Window,
): boolean {
	for (let at = from + 1; at < Math.min(to - 1, from + LONGEST_SUBJECT); at++) {
		const { tag, norm } = tokens[at]!;
		if (/^(?:would|will|shall|must)$/.test(norm) && tag === "MD") return true;
		// "farmers stand to share $6m", "both sides have to open their archives"
		if (/^(?:is|are|was|were|stands?|have|has)$/.test(norm))
			return (
				tokens[at + 1]!.norm === "to" &&
				(/^[iw]/.test(norm) || tokens[at + 2]?.tag === "VB")
			);
		if (/^(?:VB[DZP]|W.*|:)$/.test(tag) || norm === "that") return false;
		// "the talks go badly, and he would …": a plural verb that a tagger takes for an infinitive.
		if (tag === "VB" && tokens[at - 1]!.norm !== "to") return false;
	}
	return false;
}

/** A subject longer than this, in tokens, is not read to its verb. */
const LONGEST_SUBJECT = 18;

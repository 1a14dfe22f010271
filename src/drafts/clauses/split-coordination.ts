/** Splits what a text provides into its single provisions: "a pact between A and B, a freeze on C and a bar on D" is three. */

import type { Token } from "../../model/analysis.js";
import { type ClauseWords, mayFollow, shapeOf } from "./may-follow.js";
import type { Window } from "./token-window.js";

export type { ClauseWords } from "./may-follow.js";

/** Conjuncts in text order, each without the commas and conjunctions at its edges; the window itself when it is one. */
export function splitCoordination(
	tokens: readonly Token[],
	window: Window,
	words: ClauseWords,
): readonly Window[] {
	const start = afterUmbrella(tokens, trimmed(tokens, window), words);
	const pieces: Window[] = [];
	let from = start;
	let first = shapeOf(tokens, { from, to: window.to }, words);
	for (const at of boundaries(tokens, { from: start, to: window.to })) {
		const next = afterJoint(tokens, at, window.to);
		if (next >= window.to || at <= from) continue;
		if (isShareOfIt(tokens, next)) continue;
		if (repeatsPreposition(tokens, window.from, next)) {
			pieces.push({ from, to: at });
			from = next + 1;
			continue;
		}
		if (
			!mayFollow(
				tokens,
				{ piece: { from, to: at }, first, next, end: window.to, at },
				words,
			)
		)
			continue;
		pieces.push({ from, to: at });
		from = next;
		if (isContrast(tokens[at]!) || isContrast(tokens[next - 1]!))
			first = shapeOf(tokens, { from, to: window.to }, words);
	}
	pieces.push({ from, to: window.to });
	return pieces
		.map((piece) => trimmed(tokens, piece))
		.filter((piece) => piece.from < piece.to);
}

/** "major concessions to Russia, including …": from behind "including" when all before it is only a heading. */
function afterUmbrella(
	tokens: readonly Token[],
	window: Window,
	words: ClauseWords,
): number {
	const end = Math.min(window.to, window.from + 14);
	let isHeading = false;
	for (let at = window.from; at < end; at++) {
		const { norm, lemma, tag } = tokens[at]!;
		if (words.umbrellas.has(lemma)) isHeading = true;
		if (/^(MD|VBZ|VBD|VBP)$/.test(tag)) return window.from;
		const opens =
			/^(including|namely|notably|:)$/.test(norm) ||
			(norm === "as" && tokens[at - 1]?.norm === "such") ||
			(norm === "them" && tokens[at - 1]?.norm === "among");
		if (opens) return isHeading ? at + 1 : window.from;
	}
	return window.from;
}

/** Places of commas, semicolons and conjunctions outside quotation marks and brackets. */
function boundaries(
	tokens: readonly Token[],
	window: Window,
): readonly number[] {
	const found: number[] = [];
	let depth = 0;
	let isQuoted = false;
	for (let at = window.from; at < window.to; at++) {
		const { norm } = tokens[at]!;
		if (norm === "(" || norm === "[" || norm === "“") depth++;
		else if (norm === ")" || norm === "]" || norm === "”")
			depth = Math.max(0, depth - 1);
		else if (norm === '"') isQuoted = !isQuoted;
		else if (depth === 0 && !isQuoted && isJoint(tokens[at]!)) found.push(at);
	}
	return found;
}

function isJoint(token: Token): boolean {
	return /^(,|;|and|or|but|plus|as)$/.test(token.norm) || isContrast(token);
}

function isContrast({ norm }: Token): boolean {
	return norm === "while" || norm === "whereas" || norm === "as";
}

/** The first token behind ", and", "as well as", "; then". */
function afterJoint(tokens: readonly Token[], at: number, to: number): number {
	let next = at + 1;
	if (tokens[at]!.norm === "as")
		return tokens[next]?.norm === "well" && tokens[next + 1]?.norm === "as"
			? next + 2
			: next;
	while (
		next < to &&
		/^(and|or|but|while|whereas|then|also|plus)$/.test(tokens[next]!.norm)
	)
		next++;
	// "(guns), as well as the planes"
	const isAsWellAs =
		next + 2 < to &&
		tokens[next]!.norm === "as" &&
		tokens[next + 1]!.norm === "well" &&
		tokens[next + 2]!.norm === "as";
	return isAsWellAs ? next + 3 : next;
}

/** "(€430 million,) two thirds of it from the Union, (for roads)": more of what has just been told. */
function isShareOfIt(tokens: readonly Token[], next: number): boolean {
	// "(pull back the guns and) open three stretches of it": a verb with its object.
	if (
		/^(?:JJ|NN|NNS)$/.test(tokens[next]?.tag ?? "") &&
		!isShare(tokens[next]!)
	)
		return false;
	for (let at = next; at < next + 4; at++)
		if (tokens[at]?.norm === "of")
			return (
				at > next && /^(?:it|them|which)$/.test(tokens[at + 1]?.norm ?? "")
			);
		else if (!/^(?:CD|DT|JJ|JJS|NN|NNS|RB)$/.test(tokens[at]?.tag ?? ""))
			return false;
	return false;
}

/** "half", "much", "part": a share in one word. */
function isShare({ norm }: Token): boolean {
	return /^(?:half|halves|most|much|many|more|part|parts|some)$/.test(norm);
}

/** "(calls for) a truce and for an exchange of prisoners": the preposition before the whole opens each conjunct again. */
function repeatsPreposition(
	tokens: readonly Token[],
	start: number,
	next: number,
): boolean {
	const opener = tokens[start - 1];
	return (
		opener?.tag === "IN" &&
		/^VB/.test(tokens[start - 2]?.tag ?? "") &&
		tokens[next]!.norm === opener.norm
	);
}

const EDGE = /^(,|;|:|\.|and|or|but|while|whereas|as|plus)$/;

function trimmed(tokens: readonly Token[], piece: Window): Window {
	let { from, to } = piece;
	while (from < to && EDGE.test(tokens[from]!.norm)) from++;
	while (to > from && EDGE.test(tokens[to - 1]!.norm)) to--;
	return { from, to };
}

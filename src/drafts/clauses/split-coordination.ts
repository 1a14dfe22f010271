/** Splits what a text provides into its single provisions: "a pact between A and B, a freeze on C and a bar on D" is three. */

import type { Token } from "../../model/analysis.js";
import { type ConjunctForm, conjunctForm } from "./conjunct-form.js";
import { type NounConjunct, nounConjunct } from "./noun-conjunct.js";
import type { Window } from "./token-window.js";

/** The words, as base forms, that the split leans on; a codebook holds them. */
export interface ClauseWords {
	/** Verbs of provisions, which a tagger takes for nouns now and then: "cap", "freeze", "phase". */
	readonly verbs: ReadonlySet<string>;
	/** Nouns that make a provision by themselves: "freeze", "ban", "amnesty", "court". */
	readonly nouns: ReadonlySet<string>;
	/** Nouns that only announce what follows "including": "concession", "measure". */
	readonly umbrellas: ReadonlySet<string>;
}

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

interface Shape {
	readonly form: ConjunctForm;
	readonly noun: NounConjunct;
}

function shapeOf(
	tokens: readonly Token[],
	window: Window,
	words: ClauseWords,
): Shape {
	return {
		form: conjunctForm(tokens, window, words.verbs),
		noun: nounConjunct(tokens, window, words.nouns),
	};
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
	return next;
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

interface Joint {
	readonly piece: Window;
	readonly first: Shape;
	readonly next: number;
	readonly end: number;
	readonly at: number;
}

function mayFollow(
	tokens: readonly Token[],
	{ piece, first, next, end, at }: Joint,
	words: ClauseWords,
): boolean {
	const joint = tokens[at]!.norm;
	const isAsWellAs = joint === "as" && tokens[next - 1]!.norm === "as";
	const shape = shapeOf(tokens, { from: next, to: end }, words);
	if (joint === ";") return true;
	if (joint === "as" && !(isAsWellAs && next - at === 3))
		return shape.form === "clause" && isFinished(tokens, piece);
	// "a mission of 200 observers, and it allows …": "it" is the text itself.
	if (shape.form === "clause" && tokens[next]!.norm === "it") return true;
	if (shape.form === "clause")
		return isFinished(tokens, piece) && first.form !== "noun";
	// "Orland would get guarantees, deletes the ban and caps …": the text itself goes on as the subject.
	if (shape.form === "finite")
		return isFinished(tokens, piece) || isPlain(tokens, piece, next);
	switch (first.form) {
		case "finite":
		case "bare":
		case "clause":
			return shape.form === "bare";
		case "infinitive":
			return shape.form === "infinitive" || shape.form === "bare";
		case "gerund":
			return shape.form === "gerund";
		case "subjectGerund":
			return shape.form === "gerund" || shape.form === "subjectGerund";
		case "subjectInfinitive":
			return (
				shape.form === "bare" ||
				shape.form === "infinitive" ||
				shape.form === "subjectInfinitive"
			);
		case "noun":
			return (
				shape.form === "noun" &&
				joint !== "or" &&
				!isBetween(tokens, piece.from, at) &&
				isSeparate(first.noun, shape.noun)
			);
	}
}

/** A verb further off than this is not looked for: it keeps the cost of a long list linear. */
const LONGEST_LOOK = 60;

/** Whether a conjunct could stand alone: it has a verb, so that "Khartoum" in "Khartoum and Kampala would act" has not. */
function isFinished(tokens: readonly Token[], piece: Window): boolean {
	const to = Math.min(piece.to, piece.from + LONGEST_LOOK);
	for (let at = piece.from; at < to; at++)
		if (/^VB/.test(tokens[at]!.tag) || tokens[at]!.tag === "MD") return true;
	return false;
}

/** "(The accord sets) the border along the river, provides for …": a plain object, with no clause inside that "provides" could go on with. */
function isPlain(
	tokens: readonly Token[],
	piece: Window,
	next: number,
): boolean {
	if (tokens[next]!.tag !== "VBZ") return false;
	const from = Math.max(piece.from, piece.to - LONGEST_LOOK);
	for (let at = from; at < piece.to; at++)
		if (/^(W|PRP$)/.test(tokens[at]!.tag) || tokens[at]!.norm === "that")
			return false;
	return true;
}

/** "a pact between Russia, Ukraine and Europe": the list belongs to "between" until a new noun phrase opens with an article. */
function isBetween(
	tokens: readonly Token[],
	from: number,
	at: number,
): boolean {
	for (let i = at - 1; i >= from && i > at - 12; i--) {
		if (tokens[i]!.norm === "between")
			return !tokens.slice(i, at).some(({ norm }) => norm === "and");
	}
	return false;
}

function isSeparate(first: NounConjunct, next: NounConjunct): boolean {
	if (next.opening === "sum")
		return first.opening === "sum" && next.hasComplement;
	if (next.opening === "a")
		return first.opening !== "sum" && (next.isDeed || next.hasComplement);
	return (
		next.isDeed && next.hasComplement && (first.isDeed || first.hasComplement)
	);
}

const EDGE = /^(,|;|:|\.|and|or|but|while|whereas|as|plus)$/;

function trimmed(tokens: readonly Token[], piece: Window): Window {
	let { from, to } = piece;
	while (from < to && EDGE.test(tokens[from]!.norm)) from++;
	while (to > from && EDGE.test(tokens[to - 1]!.norm)) to--;
	return { from, to };
}

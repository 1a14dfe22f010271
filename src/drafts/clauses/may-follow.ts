/** Whether what a joint of a sentence leads to is a second thing: "a freeze on C and a bar on D" is two, "steel and cars" is not. */

import type { Token } from "../../model/analysis.js";
import {
	type ConjunctForm,
	conjunctForm,
	mayBeBareVerb,
} from "./conjunct-form.js";
import { type NounConjunct, nounConjunct } from "./noun-conjunct.js";
import { hasToDo, isBoundToGerund, isModalAhead } from "./second-deed.js";
import { isBetween, isOneMore, isSecondGift } from "./second-thing.js";
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

/** How a conjunct opens, by which its neighbours are known. */
export interface Shape {
	readonly form: ConjunctForm;
	readonly noun: NounConjunct;
}

/** The shape of the conjunct that opens the window. */
export function shapeOf(
	tokens: readonly Token[],
	window: Window,
	words: ClauseWords,
): Shape {
	return {
		form: conjunctForm(tokens, window, words.verbs),
		noun: nounConjunct(tokens, window, words.nouns),
	};
}

/** A place where a list may go on, and what stands on both sides of it. */
export interface Joint {
	readonly piece: Window;
	readonly first: Shape;
	readonly next: number;
	readonly end: number;
	readonly at: number;
}

/** Whether what stands behind the joint is a thing of its own beside the first, and no part of it. */
export function mayFollow(
	tokens: readonly Token[],
	joined: Joint,
	words: ClauseWords,
): boolean {
	const { piece, first, next, end, at } = joined;
	const joint = tokens[at]!.norm;
	const isAsWellAs = joint === "as" && tokens[next - 1]!.norm === "as";
	const shape = shapeOf(tokens, { from: next, to: end }, words);
	if (joint === ";") return true;
	// "both would pull back and would let observers in"; but in "the fund, run by the Union, would pay" the verb is the first.
	if (tokens[next]!.tag === "MD")
		return (
			/^(?:and|but|or)$/.test(tokens[next - 1]!.norm) && hasModal(tokens, piece)
		);
	if (joint === "as" && !(isAsWellAs && next - at === 3))
		return shape.form === "clause" && isFinished(tokens, piece);
	// "a mission of 200 observers, and it allows …": "it" is the text itself.
	if (shape.form === "clause" && tokens[next]!.norm === "it")
		// "(bans strikes) while it sits": how long, and nothing more.
		return joint !== "while";
	// "(foresees) a vote on the port, and the fleet would leave": a clause of its own behind the thing.
	if (shape.form === "clause" && first.form === "noun")
		return (
			joint === "," &&
			/^(?:and|while|whereas)$/.test(tokens[next - 1]!.norm) &&
			isModalAhead(tokens, next, end)
		);
	if (shape.form === "clause") return isFinished(tokens, piece);
	// "Orland would get guarantees, deletes the ban and caps …": the text itself goes on as the subject.
	if (shape.form === "finite")
		return isTold(tokens, piece, next) || isPlain(tokens, piece, next);
	if (shape.form === "gerund" && isBoundToGerund(tokens, piece)) return true;
	switch (first.form) {
		case "finite":
		case "bare":
		case "clause":
			return (
				isSecondVerb(tokens, joined, shape.form, words) ||
				(shape.form === "infinitive" && hasToDo(tokens, piece)) ||
				(shape.form === "noun" && isSecondGift(tokens, joined, shape.noun))
			);
		case "infinitive":
			return (
				shape.form === "infinitive" ||
				isSecondVerb(tokens, joined, shape.form, words)
			);
		// "(would let) Orland raise a fleet and keep its forts, and Kiral hold the port"
		case "subjectBare":
			return (
				shape.form === "subjectBare" ||
				isSecondVerb(tokens, joined, shape.form, words)
			);
		case "gerund":
			return shape.form === "gerund";
		case "subjectGerund":
			return shape.form === "gerund" || shape.form === "subjectGerund";
		case "subjectInfinitive":
			return (
				shape.form === "infinitive" ||
				shape.form === "subjectInfinitive" ||
				isSecondVerb(tokens, joined, shape.form, words)
			);
		case "noun":
			return (
				shape.form === "noun" &&
				joint !== "or" &&
				!isBetween(tokens, piece.from, at) &&
				(isSeparate(first.noun, shape.noun) ||
					isOneMore(tokens, joined, shape.noun) ||
					isSecondBody(tokens, piece, first.noun, shape.noun))
			);
	}
}

/** A bare verb behind one that has its object already: "increase and ease access" has one object, and is one thing. */
function isSecondVerb(
	tokens: readonly Token[],
	{ piece, first, next, end }: Joint,
	form: ConjunctForm,
	{ verbs }: ClauseWords,
): boolean {
	const isVerb =
		form === "bare" || mayBeBareVerb(tokens, { from: next, to: end }, verbs);
	const to = Math.min(piece.to, piece.from + LONGEST_LOOK);
	if (!isVerb || first.form === "clause") return isVerb;
	// A tagger takes the verb itself for a noun now and then.
	return tokens
		.slice(piece.from + 1, to)
		.some(({ tag }) => /^(NN|PRP|CD|DT|EX|VBG|W)/.test(tag));
}

/** A verb further off than this is not looked for: it keeps the cost of a long list linear. */
const LONGEST_LOOK = 60;

function hasModal(tokens: readonly Token[], { from, to }: Window): boolean {
	const end = Math.min(to, from + LONGEST_LOOK);
	// "(said the pact) did away with visas and would let …"
	if (/^VB[DP]$/.test(tokens[from]!.tag)) return true;
	return tokens.slice(from, end).some(({ tag }) => /^(?:MD|VBZ)$/.test(tag));
}

/** Whether a conjunct could stand alone: it has a verb, so that "Khartoum" in "Khartoum and Kampala would act" has not. */
function isFinished(tokens: readonly Token[], piece: Window): boolean {
	const to = Math.min(piece.to, piece.from + LONGEST_LOOK);
	for (let at = piece.from; at < to; at++)
		if (/^VB/.test(tokens[at]!.tag) || tokens[at]!.tag === "MD") return true;
	return false;
}

/** "the crossing, closed since May, / reopens": behind a bare comma a participle alone has told nothing yet. */
function isTold(
	tokens: readonly Token[],
	piece: Window,
	next: number,
): boolean {
	if (tokens[next - 1]!.norm !== ",") return isFinished(tokens, piece);
	const to = Math.min(piece.to, piece.from + LONGEST_LOOK);
	for (let at = piece.from; at < to; at++)
		if (/^(?:VB[DZP]?|MD)$/.test(tokens[at]!.tag)) return true;
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

function isSeparate(first: NounConjunct, next: NounConjunct): boolean {
	if (next.opening === "sum")
		return first.opening === "sum" && next.hasComplement;
	if (next.opening === "a")
		return first.opening === "sum"
			? next.isDeed && next.hasComplement
			: next.isDeed || next.hasComplement;
	return (
		next.isDeed && next.hasComplement && (first.isDeed || first.hasComplement)
	);
}

/** "an open-ended truce and 400 observers": a number of somebody beside a deed that has none of its own to be added to. */
function isSecondBody(
	tokens: readonly Token[],
	{ from, to }: Window,
	first: NounConjunct,
	next: NounConjunct,
): boolean {
	return (
		next.opening === "sum" &&
		next.isDeed &&
		first.isDeed &&
		!tokens
			.slice(Math.max(from, to - LONGEST_LOOK), to)
			.some(({ tag }) => tag === "CD")
	);
}

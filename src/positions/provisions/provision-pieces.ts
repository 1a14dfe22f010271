/** The single provisions in what a text would do, each cut to the words that say what is to be done. */

import { conjunctForm } from "../../drafts/clauses/conjunct-form.js";
import {
	type ClauseWords,
	splitCoordination,
} from "../../drafts/clauses/split-coordination.js";
import type { Window } from "../../drafts/clauses/token-window.js";
import type { Token } from "../../model/analysis.js";
import { type PhraseIndex, phrasesAt } from "../phrase-index.js";
import { contrastFrom } from "./contrast.js";
import { furtherClauses } from "./further-clauses.js";
import { withReturn } from "./in-return.js";

export interface PieceWords extends ClauseWords {
	/** Verbs that bind their object to the infinitive behind it: "require Orland to cede". */
	readonly binding: ReadonlySet<string>;
}

/** The pieces in text order; `silent` are phrases that say what is not in the text. */
export function provisionPieces(
	tokens: readonly Token[],
	window: Window,
	words: PieceWords,
	silent: PhraseIndex<true>,
): readonly Window[] {
	const from = afterBinding(tokens, window, words.binding);
	const to = reservationFrom(tokens, { from, to: window.to }, silent);
	return splitCoordination(tokens, { from, to }, words)
		.flatMap((piece) => announced(tokens, piece, words))
		.flatMap((piece) => parallels(tokens, piece))
		.flatMap((piece) => furtherClauses(tokens, piece))
		.map((piece) => ({
			from: afterBinding(tokens, piece, words.binding),
			to: contrastFrom(tokens, piece),
		}))
		.filter((piece) => piece.from < piece.to)
		.flatMap((piece) => withReturn(tokens, piece));
}

/** "(The paper halts raids,) provides for the reopening of A and the entry of B": what it provides for is two things. */
function announced(
	tokens: readonly Token[],
	piece: Window,
	words: PieceWords,
): readonly Window[] {
	const isAnnounced =
		piece.from + 2 < piece.to &&
		/^(VBZ|VBP|VBD)$/.test(tokens[piece.from]!.tag) &&
		/^(provide|call)$/.test(tokens[piece.from]!.lemma) &&
		tokens[piece.from + 1]!.norm === "for";
	return isAnnounced
		? splitCoordination(tokens, { from: piece.from + 2, to: piece.to }, words)
		: [piece];
}

/** "(calls for) elections in May and for a return of the fleet", "(agreed to) reopen the bridge and to exchange prisoners": two things. */
function parallels(
	tokens: readonly Token[],
	{ from, to }: Window,
): readonly Window[] {
	const first = tokens[from]?.tag ?? "";
	for (let at = from + 2; at < to - 2; at++) {
		if (opensThat(tokens, at, from)) {
			const next = tokens[at + 1]!.norm === "and" ? at + 3 : at + 2;
			return [{ from, to: at }, ...parallels(tokens, { from: next, to })];
		}
		if (first === "VB" && opensListedInfinitive(tokens, at, to))
			return [{ from, to: at }, ...parallels(tokens, { from: at + 2, to })];
		if (opensOtherGerund(tokens, at, { from, to })) {
			const next = tokens[at]!.norm === "," ? at + 2 : at + 1;
			return [{ from, to: at }, ...parallels(tokens, { from: next, to })];
		}
		if (tokens[at]!.norm !== "and") continue;
		const [link, next] = [tokens[at + 1]!, tokens[at + 2]!];
		const isSame =
			(link.norm === "to" && next.tag === "VB" && first === "VB") ||
			(link.norm === "for" &&
				/^(?:DT|NN|NNS|NNP|JJ|PRP\$)$/.test(next.tag) &&
				/^(?:DT|NN|NNS|NNP|JJ|PRP\$)$/.test(first) &&
				!tokens.slice(from, at).some(({ norm }) => norm === "for"));
		if (!isSame) continue;
		const end = tokens[at - 1]!.norm === "," ? at - 1 : at;
		return [{ from, to: end }, ...parallels(tokens, { from: at + 2, to })];
	}
	return [{ from, to }];
}

/** "(undertakes to) restore the banks, to speed up aid and to lift the ban": one more of several, the last behind "and". */
function opensListedInfinitive(
	tokens: readonly Token[],
	at: number,
	end: number,
): boolean {
	const isNext =
		tokens[at]!.norm === "," &&
		tokens[at + 1]!.norm === "to" &&
		tokens[at + 2]!.tag === "VB";
	if (!isNext) return false;
	for (let last = at + 3; last + 2 < end; last++)
		if (
			tokens[last]!.norm === "and" &&
			tokens[last + 1]!.norm === "to" &&
			tokens[last + 2]!.tag === "VB"
		)
			return true;
	return false;
}

/** "(commits) the north to giving up the coast, and the south to paying for it": what each is bound to. */
function opensOtherGerund(
	tokens: readonly Token[],
	at: number,
	{ from, to }: Window,
): boolean {
	const isJoint =
		tokens[at]!.norm === "and" ||
		(tokens[at]!.norm === "," && tokens[at + 1]!.norm === "and");
	if (!isJoint) return false;
	const next = tokens[at]!.norm === "," ? at + 2 : at + 1;
	return (
		boundTo(tokens, { from, to: at }) && boundTo(tokens, { from: next, to })
	);
}

/** "the north to giving", "London to repealing": a party, right at the head, and what it is to do. */
function boundTo(tokens: readonly Token[], { from, to }: Window): boolean {
	for (let at = from + 1; at + 1 < Math.min(to, from + LONGEST_PARTY); at++) {
		if (tokens[at]!.norm === "to")
			return tokens[at + 1]!.tag === "VBG" && /^NN/.test(tokens[at - 1]!.tag);
		if (!/^(?:DT|JJ|NN.*|POS|CD)$/.test(tokens[at]!.tag)) return false;
	}
	return false;
}

const LONGEST_PARTY = 6;

/** "(laid down that) revenue be shared, that troops go and that prisoners be freed": each "that" opens a thing of its own. */
function opensThat(
	tokens: readonly Token[],
	at: number,
	from: number,
): boolean {
	if (!/^(?:,|and)$/.test(tokens[at]!.norm)) return false;
	const that = tokens[at + 1]!.norm === "and" ? at + 2 : at + 1;
	return (
		tokens[that]?.norm === "that" &&
		!/^(?:MD|VBZ|VBP|,|\.)$/.test(tokens[that + 1]?.tag ?? "") &&
		tokens[from - 1]?.norm === "that"
	);
}

/** "…, but some states have rejected it": a clause that sets itself against what was told provides nothing. */
function reservationFrom(
	tokens: readonly Token[],
	{ from, to }: Window,
	silent: PhraseIndex<true>,
): number {
	for (let at = from + 3; at < to - 1; at++) {
		const isAgainst = /^(but|though|although|however)$/.test(tokens[at]!.norm);
		if (!isAgainst) continue;
		const hasComma = /^[,–—-]$/.test(tokens[at - 1]!.norm);
		// "a pardon for all but is silent on the mines", "the strait - but not who would check"
		const isSilent =
			phrasesAt(silent, tokens, { at: at + 1, to }).length > 0 ||
			(tokens[at + 1]!.norm === "not" && /^W/.test(tokens[at + 2]?.tag ?? ""));
		if (isSilent) return hasComma ? at - 1 : at;
		if (tokens[at - 1]!.norm !== ",") continue;
		const form = conjunctForm(tokens, { from: at + 1, to }, NO_VERBS);
		if (form === "clause") return at - 1;
	}
	return to;
}

const NO_VERBS: ReadonlySet<string> = new Set();

/** How far behind a binding verb its infinitive may stand. */
const BINDING_REACH = 8;

/** "require Orland to cede the valley": what is provided is what Orland must do, not the requiring. */
function afterBinding(
	tokens: readonly Token[],
	{ from, to }: Window,
	binding: ReadonlySet<string>,
): number {
	const verb = tokens[from];
	if (verb === undefined || !binding.has(verb.lemma) || !/^VB/.test(verb.tag))
		return from;
	const end = Math.min(to - 1, from + BINDING_REACH);
	const takesBare = /^(?:let|make|have|see|help)$/.test(verb.lemma);
	for (let at = from + 2; at < end; at++) {
		const { tag, norm } = tokens[at]!;
		// "let the islands raise their own fleet", "see Orland hand back four villages"
		if (
			takesBare &&
			/^VBP?$/.test(tag) &&
			/^(?:NN|PRP$)/.test(tokens[at - 1]!.tag)
		)
			return from + 1;
		if (norm === "," || /^(MD|VBZ|VBD|VBP)$/.test(tag)) return from;
		if (norm === "to" && tokens[at + 1]?.tag === "VB") return from + 1;
	}
	return from;
}

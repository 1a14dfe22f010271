/** Words of a text's exposition in which nothing is provided: what it is silent on, leaves open, or does to its readers. */

import type { Window } from "../../drafts/clauses/token-window.js";
import type { Token } from "../../model/analysis.js";
import { type PhraseIndex, phrasesAt } from "../phrase-index.js";

export interface NothingWords {
	/** What a text leaves, rather than provides: "open", "unclear". */
	readonly voids: ReadonlySet<string>;
	/** Objects of set phrases that tell how a text is taken: "(splits) the difference", "(raises) questions". */
	readonly idle: ReadonlySet<string>;
	/** "make no mention", "say nothing". */
	readonly silent: PhraseIndex<true>;
	/** How people fare by a text: "(gives them) reason to hope". */
	readonly faring: PhraseIndex<true>;
	/** Verbs by which a text is told not to have something: "(It) drops the amnesty". */
	readonly silences: ReadonlySet<string>;
	/** What a text is counted in: "article", "page". */
	readonly parts: ReadonlySet<string>;
	/** What a text leaves unnamed: "(sets) no date". */
	readonly details: ReadonlySet<string>;
}

/** Whether the piece provides nothing. */
export function providesNothing(
	tokens: readonly Token[],
	piece: Window,
	words: NothingWords,
): boolean {
	const { voids, idle, silent } = words;
	return (
		isElliptic(tokens, piece) ||
		isDenied(tokens, piece) ||
		isDropped(tokens, piece, words) ||
		isCounted(tokens, piece, words) ||
		isAnything(tokens, piece) ||
		isVoid(tokens, piece, voids) ||
		isIdle(tokens, piece, idle) ||
		isFaring(tokens, piece, words.faring) ||
		phrasesAt(silent, tokens, { at: piece.from, to: piece.to }).length > 0
	);
}

/** "the difference", "hard questions about the river": a noun of a set phrase with nothing but what it is about. */
function isIdle(
	tokens: readonly Token[],
	{ from, to }: Window,
	idle: ReadonlySet<string>,
): boolean {
	let at = from;
	while (at < to && /^(DT|PRP\$|JJ|JJR|RB|CD)$/.test(tokens[at]!.tag)) at++;
	if (at >= to || !idle.has(tokens[at]!.lemma)) return false;
	const next = tokens[at + 1];
	return (
		at + 1 >= to ||
		next === undefined ||
		/^(,|about|over|for|whether|that|as|in|on|among|across|around|open|unanswered|unresolved)$/.test(
			next.norm,
		)
	);
}

/** "diplomats reason to hope", "the premier under pressure": how somebody fares by it. */
function isFaring(
	tokens: readonly Token[],
	{ from, to }: Window,
	faring: PhraseIndex<true>,
): boolean {
	if (to - from > LONGEST_FARING) return false;
	for (let at = from; at < to; at++)
		if (phrasesAt(faring, tokens, { at, to }).length > 0) return true;
	return false;
}

/** In words longer than this, in tokens, such a phrase is only by the way. */
const LONGEST_FARING = 14;

/** "It would not", "they will": words that only answer others, with nothing provided in them. */
function isElliptic(tokens: readonly Token[], { from, to }: Window): boolean {
	if (to - from > LONGEST_ANSWER) return false;
	// "(what the deal) creates"
	if (to - from === 1 && /^VB/.test(tokens[from]!.tag)) return true;
	// "(a consensus which it says) does not exist"
	if (
		/^(?:do|be)$/.test(tokens[from]!.lemma) &&
		/^(?:not|n't|never)$/.test(tokens[from + 1]?.norm ?? "") &&
		!tokens.slice(from, to).some(({ tag }) => /^(?:NN|CD|PRP|IN)/.test(tag))
	)
		return true;
	return tokens
		.slice(from, to)
		.every(
			({ tag, lemma }) =>
				/^(PRP|MD|RB|DT|TO)$/.test(tag) || /^(be|do|have)$/.test(lemma),
		);
}

/** "(said it) did not recognise that paper", "had not been signed": what was not so lays nothing down. */
function isDenied(tokens: readonly Token[], { from }: Window): boolean {
	return (
		/^(?:did|had|was|were)$/.test(tokens[from]!.norm) &&
		/^(?:not|n't|n’t|never)$/.test(tokens[from + 1]?.norm ?? "")
	);
}

/** "drops an earlier demand", "(sets) no date for the return": what is not in a text. */
function isDropped(
	tokens: readonly Token[],
	{ from }: Window,
	{ silences, details }: NothingWords,
): boolean {
	const { tag, lemma, norm } = tokens[from]!;
	// "the army drops its claim" and "remove mines" have the verb elsewhere, or in another form.
	if (/^VB[ZD]$/.test(tag)) return silences.has(lemma);
	return (
		/^(?:no|neither)$/.test(norm) &&
		/^VB/.test(tokens[from - 1]?.tag ?? "") &&
		details.has(tokens[from + 1]?.lemma ?? "")
	);
}

/** "have 19 points", "runs to 40 pages": how long a text is. */
function isCounted(
	tokens: readonly Token[],
	{ from, to }: Window,
	{ parts }: NothingWords,
): boolean {
	let at = from;
	if (/^VB/.test(tokens[at]!.tag)) {
		if (
			!/^(?:have|run|contain|number|fill|cover|comprise)$/.test(
				tokens[at]!.lemma,
			)
		)
			return false;
		at = tokens[at + 1]?.norm === "to" ? at + 2 : at + 1;
	}
	while (at < to && /^(?:RB|RBR|JJR|IN)$/.test(tokens[at]!.tag)) at++;
	return (
		at + 1 < to &&
		tokens[at]!.tag === "CD" &&
		parts.has(tokens[at + 1]!.lemma) &&
		/^(?:[,.;]|and|in|on|)$/.test(at + 2 < to ? tokens[at + 2]!.norm : "")
	);
}

/** "give them everything": what is in it is not said. */
function isAnything(tokens: readonly Token[], { from, to }: Window): boolean {
	return (
		to - from <= LONGEST_VAGUE &&
		/^(?:everything|nothing|something|anything|enough)$/.test(
			tokens[to - 1]!.norm,
		)
	);
}

/** Words that end in "everything" or its like, longer than this in tokens, say something before it. */
const LONGEST_VAGUE = 7;

/** An answer longer than this, in tokens, says something itself. */
const LONGEST_ANSWER = 4;

/** "open how …", "unclear who …", "how … is not said"; but "open four roads" provides something. */
function isVoid(
	tokens: readonly Token[],
	{ from, to }: Window,
	voids: ReadonlySet<string>,
): boolean {
	const first = tokens[from]!;
	const next = from + 1 < to ? tokens[from + 1] : undefined;
	if (voids.has(first.norm))
		return next === undefined || !/^(CD|DT|JJ|NN|NNS|NNP|PRP\$)$/.test(next.tag)
			? true
			: /^(the|this|that)$/.test(next.norm) && first.norm !== "open";
	if (!/^W/.test(first.tag) && first.norm !== "whether") return false;
	for (let at = from; at < to && at < from + LONGEST_QUESTION; at++)
		if (/^(not|n't|never)$/.test(tokens[at]!.norm)) return true;
	return false;
}

/** A question longer than this, in tokens, is not looked through for the word that says it is left open. */
const LONGEST_QUESTION = 30;

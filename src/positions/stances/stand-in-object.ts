/** Objects that are stands themselves: who regrets "the rejection of the treaty" is for the treaty, and who mocks "those who oppose it" judges people. */

import {
	rangeOf,
	type Window,
	windowOf,
} from "../../drafts/clauses/token-window.js";
import type { Stance } from "../../model/position.js";
import type { Range } from "../../model/span.js";
import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import { beginsWithText } from "./begins-with-text.js";
import type { StanceContext } from "./stance-context.js";

/** The stand that an object tells of somebody, and what that is taken on; `holders` are people, who are no matter to stand on. */
export type StandInObject =
	| { readonly kind: "holders" }
	| { readonly kind: "stand"; readonly stance: Stance; readonly on: Range };

/** Words before the noun or verb of a stand: "*Orland's outright* rejection of …". */
const REACH = 7;
/** Words of those of whom a relative clause tells a stand. */
const HOLDERS_REACH = 6;

/** The stand against something that the object is; null for any other object. */
export function standInObject(
	object: Range,
	context: StanceContext,
): StandInObject | null {
	const window = windowOf(context.tokens, object);
	if (areHolders(window, context)) return { kind: "holders" };
	return ofNoun(window, context) ?? ofDeed(window, context);
}

/** "*opponents of* the treaty", "the treaty's critics", "those who oppose the treaty". */
function areHolders(
	{ from, to }: Window,
	{ tokens, codebook, lexicon }: StanceContext,
): boolean {
	const against = wordSet(codebook, "stand-people-opposes");
	const behind = wordSet(codebook, "stand-people-supports");
	for (let at = from; at < Math.min(to, from + REACH); at++) {
		const { lemma, tag, norm } = tokens[at]!;
		if (
			/^NN/.test(tag) &&
			(against.has(lemma) || behind.has(lemma)) &&
			(tokens[at + 1]?.norm === "of" || at + 1 === to)
		)
			return true;
		if (
			/^(who|whoever)$/.test(norm) &&
			at - from < HOLDERS_REACH &&
			at + 1 < to
		) {
			const verb = /^(MD|RB|VBP|VBZ|VBD)$/.test(tokens[at + 1]!.tag)
				? [at + 1, at + 2]
				: [];
			return verb.some((first) =>
				phrasesAt(lexicon.acts, tokens, { at: first, to }).some(
					({ value }) => value.wordClass === "verbs",
				),
			);
		}
		if (!/^(DT|JJ[RS]?|PRP\$|NN.*|POS|CD|IN)$/.test(tag)) return false;
		if (tag === "IN" && norm !== "of") return false;
	}
	return false;
}

/** "*the rejection of* the treaty". */
function ofNoun(
	{ from, to }: Window,
	{ tokens, lexicon }: StanceContext,
): StandInObject | null {
	for (let at = from; at < Math.min(to, from + REACH); at++) {
		const { tag } = tokens[at]!;
		if (/^NN/.test(tag))
			for (const { value, length } of phrasesAt(lexicon.acts, tokens, {
				at,
				to,
			}))
				if (value.wordClass === "nouns" && length > 1)
					return standOn(value.stance, { from: at + length, to }, tokens);
		if (!/^(DT|JJ[RS]?|PRP\$|NN.*|POS|CD)$/.test(tag)) return null;
	}
	return null;
}

/** "*rejecting* the treaty", "calls *to reject* the treaty", "attempts *to block* it": of a text alone, for rivers are blocked too. */
function ofDeed(
	{ from, to }: Window,
	context: StanceContext,
): StandInObject | null {
	const { tokens, lexicon, codebook } = context;
	const asked = wordSet(codebook, "calls");
	const tried = wordSet(codebook, "breach-attempts");
	for (let at = from; at < Math.min(to, from + REACH); at++) {
		const { tag } = tokens[at]!;
		const isGerund = tag === "VBG" && at === from;
		const isInfinitive =
			/^VB/.test(tag) &&
			tokens[at - 1]?.norm === "to" &&
			(asked.has(tokens[at - 2]?.lemma ?? "") ||
				tried.has(tokens[at - 2]?.lemma ?? ""));
		if (isGerund || isInfinitive) {
			const hit = phrasesAt(lexicon.acts, tokens, { at, to }).find(
				({ value }) => value.wordClass === "verbs" && isAgainst(value.stance),
			);
			if (hit === undefined) return null;
			const stand = standOn(
				hit.value.stance,
				{ from: at + hit.length, to },
				tokens,
			);
			return stand?.kind === "stand" && beginsWithText(stand.on, context)
				? stand
				: null;
		}
		if (!/^(DT|JJ[RS]?|PRP\$|NN.*|POS|CD|TO)$/.test(tag)) return null;
	}
	return null;
}

function standOn(
	stance: Stance,
	window: Window,
	tokens: StanceContext["tokens"],
): StandInObject | null {
	const on = rangeOf(tokens, window);
	return isAgainst(stance) && on !== null
		? { kind: "stand", stance, on }
		: null;
}

function isAgainst(stance: Stance): boolean {
	return stance === "opposes" || stance === "concerned";
}

/** What taking a stand on a stand against a thing is to the thing itself; null where it is none. */
export function stanceThrough(outer: Stance, inner: Stance): Stance | null {
	if (outer === "opposes" || outer === "concerned") return "supports";
	return outer === "supports" ? inner : null;
}

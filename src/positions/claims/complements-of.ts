/** What was claimed, and by whom, as the words of a denial tell it: "Orland’s claims to have taken A or to hold B" tells two things. */

import { type Window, windowOf } from "../../drafts/clauses/token-window.js";
import type { Token } from "../../model/analysis.js";
import { makeSpan, type Span } from "../../model/span.js";
import { mentionsIn } from "../mention-index.js";
import { wordSet } from "../word-set.js";
import type { ClaimContext } from "./claim-context.js";
import { stateOfAdjective } from "./party.js";

/** One thing claimed. */
export interface Complement {
	/** Actor id of the claimant; null where the words do not name one. */
	readonly owner: string | null;
	/** The words of the claim. */
	readonly span: Span;
	/** The words of the denial that cover it. */
	readonly denied: Span;
}

/** The things claimed in the denied words; the words themselves where no noun of claiming heads them. */
export function complementsOf(
	about: Span,
	context: ClaimContext,
): readonly Complement[] {
	const { tokens, text } = context;
	const window = windowOf(tokens, about);
	const noun = claimNounIn(window, context);
	const opener = noun === null ? null : openerBehind(tokens, noun, window);
	if (noun === null || opener === null)
		return [{ owner: null, span: about, denied: about }];
	const owner =
		mentionsIn(context.mentions, {
			start: about.start,
			end: tokens[opener]!.start,
		})[0]?.id ??
		(noun > window.from ? stateOfAdjective(noun - 1, context) : null);
	const from = tokens[opener]!.norm === "to" ? opener : opener + 1;
	const to = beforeVerdict(tokens, { from, to: window.to });
	return infinitives(tokens, { from, to }).map((piece, index) => {
		const start = tokens[piece.from]!.start;
		const end = tokens[piece.to - 1]!.end;
		return {
			owner,
			span: makeSpan(text, start, end),
			denied: makeSpan(text, index === 0 ? about.start : start, end),
		};
	});
}

function claimNounIn(
	{ from, to }: Window,
	{ tokens, codebook }: ClaimContext,
): number | null {
	const nouns = wordSet(codebook, "claim-nouns");
	for (let at = from; at < to && at < from + 8; at++)
		if (nouns.has(tokens[at]!.lemma)) return at;
	return null;
}

/** The word that opens what is claimed: "that", "to", "of". */
function openerBehind(
	tokens: readonly Token[],
	noun: number,
	{ to }: Window,
): number | null {
	for (let at = noun + 1; at < to - 1 && at < noun + 12; at++)
		if (/^(that|to|of)$/.test(tokens[at]!.norm)) return at;
	return null;
}

/** "reports of a mutiny as “nonsense”": the verdict is the denier's and no part of the claim. */
function beforeVerdict(tokens: readonly Token[], { from, to }: Window): number {
	for (let at = to - 2; at > from && at > to - 8; at--)
		if (tokens[at]!.norm === "as" && /^["“]$/.test(tokens[at + 1]!.norm))
			return at;
	return to;
}

/** "to have taken A or to hold B" is two; what opens with "that" or "of" is one. */
function infinitives(
	tokens: readonly Token[],
	{ from, to }: Window,
): readonly Window[] {
	let end = to;
	while (end > from + 1 && /^[.,;]$/.test(tokens[end - 1]!.norm)) end--;
	if (tokens[from]!.norm !== "to") return [{ from, to: end }];
	const pieces: Window[] = [];
	let start = from;
	for (let at = from + 1; at < end - 1; at++) {
		if (!/^(or|and)$/.test(tokens[at]!.norm) || tokens[at + 1]!.norm !== "to")
			continue;
		pieces.push({ from: start, to: at });
		start = at + 1;
	}
	pieces.push({ from: start, to: end });
	return pieces;
}

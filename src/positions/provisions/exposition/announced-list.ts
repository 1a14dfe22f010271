/** Lists a text is said to hold, told without a word of reporting: "Among its provisions are …", "The main points of the deal: …", "Also included are …". */

import type { Window } from "../../../drafts/clauses/token-window.js";
import type { Sentence, Token } from "../../../model/analysis.js";
import type { ReportedContext } from "../reported-context.js";
import { reservation } from "../reservation.js";

/** The list in a sentence that announces points of the text spoken of; null for any other sentence. */
export function announcedList(
	{ first, tokens: own }: Sentence,
	context: ReportedContext,
): Window | null {
	const { tokens } = context;
	const end = first + own.length;
	const opening = tokens[first]?.norm ?? "";
	const also = alsoIncluded(tokens, first, end);
	if (also !== null) return { from: also, to: reservation(tokens, also, end) };
	const isAmong = opening === "among";
	if (!isAmong && !/^(?:the|its|other|key|main)$/.test(opening)) return null;
	const behind = pointsEnd(isAmong ? first + 1 : first, end, context);
	if (behind === null) return null;
	const list = isAmong
		? behindBe(tokens, behind, end)
		: behindInclude(tokens, behind, end);
	return list === null || list >= end - 2
		? null
		: { from: list, to: reservation(tokens, list, end) };
}

/** "its main provisions", "the points of the deal": the token behind; null where the words are of no text's points. */
function pointsEnd(
	from: number,
	end: number,
	{ tokens, announcing, texts }: ReportedContext,
): number | null {
	let isOwn = tokens[from]?.norm === "its";
	let at = from;
	while (at < end && /^(?:DT|PRP\$|JJ|JJS|CD|VBG)$/.test(tokens[at]!.tag)) at++;
	const noun = tokens[at];
	if (noun?.tag !== "NNS" || !announcing.has(noun.lemma)) return null;
	at++;
	// "the concessions written into the pact", "the steps foreseen in the plan"
	if (
		/^VB[ND]$/.test(tokens[at]?.tag ?? "") &&
		/^(?:in|into|by|under)$/.test(tokens[at + 1]?.norm ?? "")
	)
		at++;
	if (/^(?:of|in|into|by|under)$/.test(tokens[at]?.norm ?? "")) {
		at++;
		while (at < end && /^(?:DT|JJ|NN|NNP|CD|VBN)$/.test(tokens[at]!.tag)) at++;
		if (!texts.has(tokens[at - 1]!.lemma)) return null;
		isOwn = true;
	}
	return isOwn ? at : null;
}

/** "Also included are a hotline and …", "Also envisaged is a court": the list behind; null for any other words. */
function alsoIncluded(
	tokens: readonly Token[],
	first: number,
	end: number,
): number | null {
	const at = tokens[first]?.norm === "also" ? first + 1 : first;
	const isIncluded =
		/^VB[ND]$/.test(tokens[at]?.tag ?? "") &&
		/^(?:include|envisage|envision|foresee|propose|plan|provide|list)$/.test(
			tokens[at]!.lemma,
		);
	return isIncluded && at + 3 < end ? behindBe(tokens, at + 1, end) : null;
}

function behindBe(
	tokens: readonly Token[],
	at: number,
	end: number,
): number | null {
	return at < end && /^(?:is|are|was|were|come|comes)$/.test(tokens[at]!.norm)
		? at + 1
		: null;
}

function behindInclude(
	tokens: readonly Token[],
	at: number,
	end: number,
): number | null {
	if (at >= end) return null;
	const { norm } = tokens[at]!;
	return norm === ":" || /^includes?$/.test(norm) ? at + 1 : null;
}

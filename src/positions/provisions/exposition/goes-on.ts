/** Sentences without a word of reporting in which a text's parts speak, or the telling of what it would do goes on. */

import type { Window } from "../../../drafts/clauses/token-window.js";
import type { Sentence } from "../../../model/analysis.js";
import type { ReportedContext, ReportedWindow } from "../reported-context.js";
import { reservation } from "../reservation.js";
import { isToBeDone, partAsSubject, partEnd, underPart } from "../text-part.js";

/** "Its six clauses would let the islands raise a fleet", "Under the first phase, the rebels would free nine sailors". */
export function windowOfPart(
	{ first, tokens: own, start }: Sentence,
	near: string | null,
	context: ReportedContext,
): ReportedWindow | null {
	const opening = own[0]?.tag ?? "";
	if (!/^(?:DT|PRP\$|IN|NNP?S?|CD)$/.test(opening)) return null;
	const { tokens, partWords } = context;
	const from = opening === "IN" ? first + 1 : first;
	const to = first + own.length;
	const end = partEnd(tokens, { from, to }, partWords);
	if (end === null) return null;
	const window = { from: first, to: reservation(tokens, end, to) };
	const draft = context.draftBefore(start) ?? near;
	return (
		partAsSubject(window, draft, context) ?? underPart(window, draft, context)
	);
}

/** "Fishermen, under Article 9, stand to share $6m": the part stands behind the subject. */
export function windowOfPartInside(
	{ first, tokens: own, start }: Sentence,
	near: string | null,
	context: ReportedContext,
): ReportedWindow | null {
	if (!/^(?:DT|JJ|NNP?S?|CD|PRP\$)$/.test(own[0]?.tag ?? "")) return null;
	const { tokens, partWords } = context;
	const to = first + own.length;
	for (
		let at = first + 1;
		at < Math.min(to - 3, first + LONGEST_SUBJECT);
		at++
	) {
		if (/^(?:MD|VB[DZP]|PRP|W.*)$/.test(tokens[at]!.tag)) return null;
		if (tokens[at]!.norm !== ",") continue;
		if (!/^(?:under|by)$/.test(tokens[at + 1]!.norm)) return null;
		const end = partEnd(tokens, { from: at + 2, to }, partWords);
		if (end === null || tokens[end]?.norm !== ",") return null;
		const draft = context.draftBefore(start) ?? near;
		return draft !== null && isToBeDone(tokens, { from: end, to })
			? {
					draft,
					window: { from: first, to: reservation(tokens, end + 1, to) },
					told: "draft",
				}
			: null;
	}
	return null;
}

/** A subject longer than this, in tokens, is not read to its verb. */
const LONGEST_SUBJECT = 14;

/** "It also has Orland clearing the mines", "The paper sees the rebels leaving the port": who does what by the text. */
export function hasDoing(
	{ first, tokens: own }: Sentence,
	{ tokens, texts, standIns }: ReportedContext,
): Window | null {
	const end = first + own.length;
	let at = first;
	if (tokens[at]?.norm === "it") at++;
	else if (
		tokens[at]?.norm === "the" &&
		at + 1 < end &&
		(texts.has(tokens[at + 1]!.lemma) || standIns.has(tokens[at + 1]!.lemma))
	)
		at += 2;
	else return null;
	while (at < end && /^(?:RB|MD)$/.test(tokens[at]!.tag)) at++;
	if (!/^(?:have|see)$/.test(tokens[at]?.lemma ?? "")) return null;
	const subject = at + 1;
	for (at = subject + 1; at < Math.min(end - 1, subject + 8); at++) {
		const { tag } = tokens[at]!;
		if (tag === "VBG" && /^NN/.test(tokens[at - 1]!.tag))
			return { from: subject, to: reservation(tokens, at, end) };
		if (!/^(?:DT|JJ|NN|NNS|NNP|NNPS|POS|CD)$/.test(tag)) return null;
	}
	return null;
}

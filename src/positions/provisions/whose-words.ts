/** Which draft speaks in a statement: by its own name, by another name for it, by a part, or by its terms. */

import { windowOf } from "../../drafts/clauses/token-window.js";
import type { Attribution, Statement } from "../../model/statement.js";
import type { ReportedContext } from "./reported-context.js";
import { isPart } from "./text-part.js";

/** The draft whose words these are; null when somebody else speaks, or nobody knows which draft. */
export function draftSpeaking(
	{ speaker }: Statement,
	{ basis }: Attribution,
	{ drafts }: ReportedContext,
	{
		spoken,
		stoodFor,
	}: {
		readonly spoken: string | null;
		readonly stoodFor: ReadonlyMap<string, string>;
	},
): string | null {
	if (speaker !== null && drafts.has(speaker)) return speaker;
	// "The second obliges …. Pilots would be trained …": whose part went on speaking.
	if (speaker !== null)
		return /^(?:continuation|document)$/.test(basis)
			? (stoodFor.get(speaker) ?? null)
			: null;
	return basis === "document" || basis === "continuation" ? spoken : null;
}

/** "The terms, which both sides received, provide for …": a text under negotiation, though nobody knows which. */
export function isText(
	{ speaker, source }: Statement,
	{ tokens, texts, parties, enacted, pending }: ReportedContext,
): boolean {
	if (source === null || (speaker !== null && parties.has(speaker)))
		return false;
	const { from, to } = windowOf(tokens, source);
	if (!/^(?:the|an?|this|both)$/.test(tokens[from]?.norm ?? "")) return false;
	let head = from;
	while (head + 1 < to && /^(?:JJ|NN|CD|POS)/.test(tokens[head + 1]!.tag))
		head++;
	// "the draft amnesty says"
	const isPending =
		enacted.has(tokens[head]!.lemma) &&
		tokens.slice(from, head).some(({ norm }) => pending.has(norm));
	return isPending || texts.has(tokens[head]!.lemma);
}

/** "In return, the list says, …", "Under article 7 …": the text has been spoken of, and this is another name for it, or a part. */
export function draftStoodFor(
	{ speaker, source }: Statement,
	{ basis }: Attribution,
	context: ReportedContext,
	near: string | null,
): string | null {
	if (source === null) return null;
	const { tokens, standIns } = context;
	const { from, to } = windowOf(tokens, source);
	if (/^(?:cue|document)$/.test(basis) && isPart(source, context))
		return context.draftBefore(source.start) ?? near;
	if (speaker !== null || basis !== "cue") return null;
	const isNamed =
		to - from === 2 &&
		/^(?:the|this|that|its)$/.test(tokens[from]!.norm) &&
		standIns.has(tokens[from + 1]!.lemma);
	return isNamed ? near : null;
}

/** "According to a summary released by the ministry", "a copy seen by reporters says": the draft spoken of last; null for other sources. */
export function draftCopied(
	{ speaker, source }: Statement,
	{ tokens, copies, draftNamedLast }: ReportedContext,
): string | null {
	if (speaker !== null || source === null) return null;
	const { from, to } = windowOf(tokens, source);
	let head = from;
	while (head + 1 < to && /^(?:DT|JJ|CD|VBN|NN)$/.test(tokens[head]!.tag))
		if (copies.has(tokens[head]!.lemma)) return draftNamedLast(source.start);
		else head++;
	return null;
}

/** "Under the terms of the deal": the text whose terms they are. */
export function draftInSource(
	{ speaker, source }: Statement,
	{ basis }: Attribution,
	{ namedIn }: ReportedContext,
): string | null {
	if (speaker !== null || source === null || basis !== "document") return null;
	const named = namedIn(source);
	return named.size === 1 ? [...named][0]! : null;
}

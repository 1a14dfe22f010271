/** "handed over a proposal demanding five ministries": a draft with what it asks for behind a participle. */

import { tokenFrom, type Window } from "../../drafts/clauses/token-window.js";
import type { Token } from "../../model/analysis.js";
import { mentionsIn } from "../mention-index.js";
import type { ReportedContext, ReportedWindow } from "./reported-context.js";

/** How far behind its noun the participle may stand: "a proposal to the mediators demanding …". */
const REACH = 6;

/** The words behind the participle. Others tell as often what is done by the way: "a plan ending the war". */
export function draftWithParticiple(
	window: Window,
	{ tokens, mentions, drafts, demands }: ReportedContext,
): ReportedWindow | null {
	const range = {
		start: tokens[window.from]!.start,
		end: tokens[window.to - 1]!.end,
	};
	for (const { id, end } of mentionsIn(mentions, range)) {
		if (!drafts.has(id)) continue;
		const from = tokenFrom(tokens, end);
		const limit = Math.min(window.to - 1, from + REACH);
		for (let at = from; at < limit; at++) {
			const { tag, lemma } = tokens[at]!;
			if (/^(?:VB[DPZ]?|MD|,|:|CC|W.*)$/.test(tag)) break;
			if (tag !== "VBG") continue;
			if (!demands.has(lemma)) break;
			return {
				draft: id,
				window: { from: afterFor(tokens, at + 1), to: window.to },
				told: "party",
			};
		}
	}
	return null;
}

/** "objected to a clause allowing the Union to inspect harbours": a part of the draft spoken of, with what it lays down. */
export function partWithParticiple(
	window: Window,
	draft: string | null,
	{ tokens, verbs, partWords }: ReportedContext,
): ReportedWindow | null {
	if (draft === null) return null;
	const limit = Math.min(window.to - 2, window.from + PART_REACH);
	for (let at = window.from + 1; at < limit; at++) {
		const [noun, verb] = [tokens[at]!, tokens[at + 1]!];
		if (!partWords.parts.has(noun.lemma) || noun.tag !== "NN") continue;
		if (verb.tag !== "VBG" || !verbs.has(verb.lemma)) continue;
		if (
			!/^(?:an?|the|its|one|another|this|that)$/.test(determinerOf(tokens, at))
		)
			continue;
		return { draft, window: { from: at + 2, to: window.to }, told: "party" };
	}
	return null;
}

/** "refused to discuss the annexes, which reportedly contain a clause on herds": a part of the draft, with what it holds in a clause about it. */
export function partWithRelative(
	window: Window,
	draft: string | null,
	{ tokens, verbs, partWords }: ReportedContext,
): ReportedWindow | null {
	if (draft === null) return null;
	const limit = Math.min(window.to - 3, window.from + PART_REACH);
	for (let at = window.from + 1; at < limit; at++) {
		const noun = tokens[at]!;
		if (!partWords.parts.has(noun.lemma) || !/^NNS?$/.test(noun.tag)) continue;
		let next = tokens[at + 1]!.norm === "," ? at + 2 : at + 1;
		if (!/^(?:which|that)$/.test(tokens[next]!.norm)) continue;
		next = verbBehind(tokens, next + 1);
		const verb = tokens[next];
		if (verb === undefined || next + 1 >= window.to) return null;
		if (!/^VB[PZ]?$/.test(verb.tag) || !verbs.has(verb.lemma)) return null;
		// "which would bar drones": behind a modal the verb is part of what is laid down.
		const isBare = tokens[next - 1]!.tag === "MD";
		return {
			draft,
			window: {
				from: isBare ? next : next + 1,
				to: mainVerbFrom(tokens, next + 2, window.to),
			},
			told: "party",
		};
	}
	return null;
}

/** "(the chapter which would split the revenue) was unfair": the token where the main clause goes on; the end where it does not. */
function mainVerbFrom(
	tokens: readonly Token[],
	from: number,
	to: number,
): number {
	for (let at = from; at < to; at++) {
		if (/^W/.test(tokens[at]!.tag)) return to;
		if (/^(?:MD|VB[DZ])$/.test(tokens[at]!.tag))
			return tokens[at - 1]!.norm === "," ? at - 1 : at;
	}
	return to;
}

/** Over "reportedly", "would", "is said to" to the verb. */
function verbBehind(tokens: readonly Token[], from: number): number {
	let at = from;
	while (/^(?:RB|MD)$/.test(tokens[at]?.tag ?? "")) at++;
	const isSaid =
		tokens[at]?.lemma === "be" &&
		/^VB[ND]$/.test(tokens[at + 1]?.tag ?? "") &&
		tokens[at + 2]?.norm === "to";
	return isSaid ? at + 3 : at;
}

/** How far into a statement the part may be named. */
const PART_REACH = 40;

function determinerOf(tokens: readonly Token[], noun: number): string {
	let at = noun - 1;
	while (at > noun - 4 && /^(?:JJ|NN|VBN)$/.test(tokens[at]?.tag ?? "")) at--;
	return tokens[at]?.norm ?? "";
}

function afterFor(tokens: readonly Token[], at: number): number {
	return tokens[at]?.norm === "for" ? at + 1 : at;
}

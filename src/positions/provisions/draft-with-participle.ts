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

function afterFor(tokens: readonly Token[], at: number): number {
	return tokens[at]?.norm === "for" ? at + 1 : at;
}

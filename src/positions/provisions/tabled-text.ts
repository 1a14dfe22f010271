/** What is on the table by what its name says: "an offer to lease the port", "an accord under which Orland will pay". */

import { tokenFrom, type Window } from "../../drafts/clauses/token-window.js";
import type { Token } from "../../model/analysis.js";
import { mentionAt } from "../mention-index.js";
import type { ReportedContext, ReportedWindow } from "./reported-context.js";
import { saysWhatToDo } from "./text-part.js";

/** How far into a statement the text may be named. */
const REACH = 60;

/** "an offer, made in a letter on Monday, to lease the port": the infinitive of an offer somebody has made. */
export function tabledInfinitive(
	window: Window,
	context: ReportedContext,
): ReportedWindow | null {
	const { tokens, tabled } = context;
	const limit = Math.min(window.to - 2, window.from + REACH);
	for (let at = window.from + 1; at < limit; at++) {
		// A tagger takes "counter-offer" for an adjective.
		if (!/^(?:NN|JJ)$/.test(tokens[at]!.tag)) continue;
		if (!tabled.has(tokens[at]!.lemma)) continue;
		if (!isThere(tokens, window.from, at)) continue;
		const from = infinitiveBehind(tokens, at + 1, window.to);
		if (from === null) continue;
		return {
			draft: draftAt(at, context),
			window: { from, to: infinitiveEnd(tokens, from + 2, window.to) },
			told: "party",
		};
	}
	return null;
}

/** Whether the noun is of one offer that there is: "the", "a Kiralian", "their"; not "any offer". */
function isThere(
	tokens: readonly Token[],
	from: number,
	noun: number,
): boolean {
	for (let at = noun - 1; at >= Math.max(from, noun - 5); at--) {
		const { tag, norm } = tokens[at]!;
		if (/^(?:DT|PRP\$)$/.test(tag))
			return !/^(?:any|no|every|some|another|my|your)$/.test(norm);
		if (!/^(?:JJ|NN|NNS|NNP|NNPS|POS|CD|VBN|VBG|'')$/.test(tag)) return false;
	}
	return false;
}

/** The "to" behind the noun, right there or behind whose or what offer it is; null where none follows. */
function infinitiveBehind(
	tokens: readonly Token[],
	behind: number,
	to: number,
): number | null {
	let at = behind;
	if (tokens[at]?.norm === ",") {
		const end = Math.min(to, at + 12);
		let comma = at + 1;
		while (comma < end && tokens[comma]!.norm !== ",") {
			if (/^(?:MD|VBZ|VBP|CC)$/.test(tokens[comma]!.tag)) return null;
			comma++;
		}
		at = comma + 1;
	} else if (/^(?:by|from)$/.test(tokens[at]?.norm ?? "")) {
		at++;
		while (
			at < behind + 6 &&
			/^(?:DT|JJ|NN|NNS|NNP|NNPS|POS)$/.test(tokens[at]?.tag ?? "")
		)
			at++;
	}
	const [marker, verb] = [tokens[at], tokens[at + 1]];
	if (marker?.norm !== "to" || verb === undefined || at + 1 >= to) return null;
	return verb.tag === "VB" ? at : null;
}

/** "an offer to lease the port was rejected", "…, saying that …": where what is offered ends. */
export function infinitiveEnd(
	tokens: readonly Token[],
	from: number,
	to: number,
): number {
	for (let at = from; at < to; at++) {
		const { tag, norm } = tokens[at]!;
		if (/^(?:MD|VB[DZP]|W.*|:)$/.test(tag) || /^(?:but|;|that)$/.test(norm))
			return at;
		const next = tokens[at + 1]?.tag ?? "";
		if (norm === "," && !/^(?:VB|CC|CD|NN.*|DT)$/.test(next)) return at;
	}
	return to;
}

/** "a text under which Orland will open its airspace": the clause behind. */
export function underWhich(
	window: Window,
	context: ReportedContext,
): ReportedWindow | null {
	const { tokens, texts } = context;
	const limit = Math.min(window.to - 2, window.from + REACH);
	for (let at = Math.max(1, window.from - 1); at < limit; at++) {
		const { norm } = tokens[at]!;
		const isUnder = norm === "which" && tokens[at - 1]!.norm === "under";
		if (!isUnder && norm !== "whereby") continue;
		const noun = isUnder ? at - 2 : at - 1;
		if (noun < 0 || !texts.has(tokens[noun]!.lemma)) continue;
		const clause = { from: at + 1, to: window.to };
		if (!saysWhatToDo(tokens, clause)) continue;
		return { draft: draftAt(noun, context), window: clause, told: "party" };
	}
	return null;
}

function draftAt(
	noun: number,
	{ tokens, mentions, drafts }: ReportedContext,
): string | null {
	const place = mentionAt(mentions, tokens[noun]!);
	const isOwn =
		place !== null &&
		drafts.has(place.id) &&
		tokenFrom(tokens, place.end) === noun + 1;
	return isOwn ? place.id : null;
}

/** Finds the verb of a clause whose subject is a draft, and with it the words that tell what the draft would do. */

import { tokenFrom, type Window } from "../../drafts/clauses/token-window.js";
import type { Token } from "../../model/analysis.js";
import type { Range } from "../../model/span.js";
import type { Statement } from "../../model/statement.js";
import { mentionsIn, type NamedPlace } from "../mention-index.js";
import { provisionVerb } from "./provision-verb.js";
import type { ReportedContext, ReportedWindow } from "./reported-context.js";

/** "a framework agreed last week would keep …", "a proposal that would require …": the words behind "would". */
export function draftAsSubject(
	window: Window,
	context: ReportedContext,
): ReportedWindow | null {
	const { tokens, drafts } = context;
	const place = mentionsIn(
		context.mentions,
		rangeOfWindow(tokens, window),
	).find(
		({ id, start }) =>
			drafts.has(id) && opensClause(tokens, tokenFrom(tokens, start), window),
	);
	if (place === undefined) return null;
	const behind = tokenFrom(tokens, place.end);
	if (opensSubject(tokens[behind])) return null;
	const verb = provisionVerb(behind, window.to, context);
	if (verb === null || leavesSo(tokens, verb, window.to)) return null;
	// "it could still collapse", "it would need more time": what "it" is, is a guess that only a provision on an issue bears out.
	const isIt = tokens[behind - 1]?.tag === "PRP";
	if (isIt && tokens[verb - 1]?.norm === "could") return null;
	return {
		draft: place.id,
		window: { from: verb, to: window.to },
		told: isIt ? "party" : "draft",
	};
}

/** "Orland would cap its stockpile under a deal that envoys hope to finish": the words before "under". */
export function underDraft(
	window: Window,
	context: ReportedContext,
): ReportedWindow | null {
	const { tokens, drafts } = context;
	let modal = false;
	const end = Math.min(window.to, window.from + 60);
	for (let at = window.from + 1; at < end; at++) {
		const { tag, norm } = tokens[at]!;
		if (tag === "MD" && /^(would|will|shall|could|may)$/.test(norm))
			modal = true;
		if (norm !== "under" || !modal) continue;
		const next = tokens[at + 1];
		const place = mentionsIn(context.mentions, {
			start: next?.start ?? 0,
			end: tokens[end - 1]!.end,
		}).find(
			({ id, start }) => drafts.has(id) && start - (next?.start ?? 0) < 4,
		);
		if (place === undefined) continue;
		return {
			draft: place.id,
			window: { from: window.from, to: at },
			told: "draft",
		};
	}
	return null;
}

/** How far behind its noun a relative clause may stand: "a proposal to both sides that would halt the fighting". */
const RELATIVE_REACH = 10;

/** "they handed over a proposal that would halt …": a draft that is no subject, with a relative clause. */
export function draftWithRelative(
	window: Window,
	context: ReportedContext,
): ReportedWindow | null {
	const { tokens, drafts } = context;
	const range = rangeOfWindow(tokens, window);
	for (const place of mentionsIn(context.mentions, range)) {
		if (!drafts.has(place.id) || isHoped(place, window, context)) continue;
		const from = tokenFrom(tokens, place.end);
		for (let at = from; at < Math.min(window.to, from + RELATIVE_REACH); at++) {
			const { tag, norm } = tokens[at]!;
			if (/^(MD|VBZ|VBD|VBP)$/.test(tag) || norm === ";") break;
			if (norm !== "that" && norm !== "which") continue;
			const next = tokens[at + 1];
			if (next === undefined || !/^(MD|VBZ|RB)$/.test(next.tag)) break;
			const verb = provisionVerb(at + 1, window.to, context);
			if (verb !== null)
				return {
					draft: place.id,
					window: { from: verb, to: window.to },
					told: "draft",
				};
			break;
		}
	}
	return null;
}

/** How far before a text the word may stand that makes it one of anybody's wishes. */
const HOPE_REACH = 6;

/** "she will sign only a text that creates jobs", "wants a deal that would …", "any plan that …": no text there is, but one wished for. */
function isHoped(
	place: NamedPlace,
	window: Window,
	{ tokens, hopes, settlings }: ReportedContext,
): boolean {
	const first = tokenFrom(tokens, place.start);
	if (/^(?:any|no|every|whatever)$/.test(tokens[first]!.norm)) return true;
	if (!/^(?:an?|some|one)$/.test(tokens[first]!.norm)) return false;
	const limit = Math.max(0, window.from - 1, first - HOPE_REACH);
	for (let at = first - 1; at >= limit; at--) {
		const { tag, norm, lemma } = tokens[at]!;
		if (norm === "," || norm === ";") return false;
		if (norm === "only" || (/^VB/.test(tag) && hopes.has(lemma))) return true;
		// "would sign a deal that …"; but who "signed a deal that …" has one.
		if (/^VB[PZ]?$/.test(tag) && settlings.has(lemma)) return true;
	}
	return false;
}

/** Whether a mention that begins at this token is the subject of a clause: nothing that could govern it stands before. */
function opensClause(
	tokens: readonly Token[],
	first: number,
	window: Window,
): boolean {
	if (first - window.from <= 1) return true;
	// "would free the pilots under a plan put to them": what is done stands before.
	if (tokens[first - 1]!.norm === "under")
		return /^(?:that|,|and|but|while|:)$/.test(tokens[first - 2]!.norm);
	return /^(that|,|and|but|while|:)$/.test(tokens[first - 1]!.norm);
}

/** "would leave the villages dry": what it makes of others, as somebody judges; but "would leave the port with Orland". */
export function leavesSo(
	tokens: readonly Token[],
	verb: number,
	to: number,
): boolean {
	return (
		tokens[verb]!.lemma === "leave" &&
		/^(?:JJ|JJR|VBN)$/.test(tokens[to - 1]!.tag)
	);
}

/** "a paper anyone could sign", "the plan he would present", "which our leaders will sign": a subject of its own behind the noun, whose object the text is. */
function opensSubject(token: Token | undefined): boolean {
	return (
		token !== undefined &&
		/^(?:DT|PRP|PRP\$|NN|NNS|NNP|NNPS)$/.test(token.tag) &&
		!/^(?:itself|themselves|both|all|each)$/.test(token.norm)
	);
}

/** "the text, which officials say commits the United States to …": the content has lost its subject to the relative. */
export function relativeClause(
	statement: Statement,
	window: Window,
	context: ReportedContext,
): ReportedWindow | null {
	const { tokens, drafts, verbs } = context;
	let first = window.from;
	while (first < window.to && /^RB/.test(tokens[first]!.tag)) first++;
	const verb = tokens[first];
	if (verb === undefined || first >= window.to) return null;
	// A verb without its subject may look like a plural: "… say commits Orland to …".
	const isVerb =
		verb.tag === "MD" ||
		(/^(VBZ|VBD|NNS)$/.test(verb.tag) && verbs.has(verb.lemma));
	if (!isVerb) return null;
	const start = statement.content[0]!.start;
	const sentence = context.sentenceAt(start);
	if (sentence === null) return null;
	const before = mentionsIn(context.mentions, {
		start: sentence.start,
		end: start,
	});
	const antecedent = lastOf(before, ({ id, end }) => {
		const next = tokens[tokenFrom(tokens, end)];
		return (
			drafts.has(id) && next !== undefined && /^(,|which|that)$/.test(next.norm)
		);
	});
	if (antecedent === undefined) return null;
	return {
		draft: antecedent.id,
		window: { from: verb.tag === "MD" ? first + 1 : first, to: window.to },
		told: "party",
	};
}

function rangeOfWindow(tokens: readonly Token[], { from, to }: Window): Range {
	return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

function lastOf(
	places: readonly NamedPlace[],
	fits: (place: NamedPlace) => boolean,
): NamedPlace | undefined {
	for (let at = places.length - 1; at >= 0; at--)
		if (fits(places[at]!)) return places[at];
	return undefined;
}

/** Terms that both sides announce before the report has named what they are of: "Officials from Orland and Kiral announced that Kiral would …". */

import type { Window } from "../../drafts/clauses/token-window.js";
import { windowOf } from "../../drafts/clauses/token-window.js";
import type { Token } from "../../model/analysis.js";
import type { Attribution, Statement } from "../../model/statement.js";
import type { ReportedContext, ReportedWindow } from "./reported-context.js";

/** What is to be done by what the parties together announce, of the one text that the report is about; null where it is about none, or several. */
export function announcedTerms(
	{ form, source, cue }: Statement,
	{ basis, lemma, negative, within }: Attribution,
	window: Window,
	context: ReportedContext,
): ReportedWindow | null {
	const { tokens, drafts, timesNamed, draftNamedLast, joint } = context;
	if (source === null || negative || within !== null || form === "direct")
		return null;
	if (basis !== "cue" || cue === null) return null;
	// Where the text has been named, what is in it is told of it.
	if (draftNamedLast(cue.start) !== null) return null;
	const isTheirs =
		/^(?:announce|agree)$/.test(lemma ?? "") &&
		areBoth(windowOf(tokens, source), tokens, joint.issuers);
	const from = isTheirs
		? lemma === "agree"
			? infinitiveFrom(window, context)
			: null
		: toldAgreed(window, context);
	if (from === null && !(isTheirs && isToCome(window, tokens))) return null;
	const named = [...drafts].filter((draft) => timesNamed(draft) > 0);
	const [draft] = named;
	return draft !== undefined && named.length === 1
		? {
				draft,
				window: { from: from ?? window.from, to: window.to },
				told: "party",
			}
		: null;
}

/** "agreed to | reopen the bridge"; null for how the talks go on, "agreed to meet again". */
function infinitiveFrom(
	{ from, to }: Window,
	{ tokens, procedural }: ReportedContext,
): number | null {
	const verb = tokens[from + 1];
	const isDeed =
		from + 2 < to && tokens[from]!.norm === "to" && verb?.tag === "VB";
	return isDeed && !procedural.has(verb.lemma) ? from + 1 : null;
}

/** "(said) the two sides had agreed to | free all prisoners": what somebody tells that they have agreed on. */
function toldAgreed(
	{ from, to }: Window,
	context: ReportedContext,
): number | null {
	const { tokens, joint } = context;
	const limit = Math.min(to, from + LONGEST_SUBJECT);
	let verb = from;
	while (verb < limit && !/^(?:VB[DZP]|MD)$/.test(tokens[verb]!.tag)) verb++;
	if (verb >= limit) return null;
	const agreed = tokens[verb]!.lemma === "have" ? verb + 1 : verb;
	return tokens[agreed]?.lemma === "agree" &&
		areBoth({ from, to: verb }, tokens, joint.issuers)
		? infinitiveFrom({ from: agreed + 1, to }, context)
		: null;
}

/** "officials from Orland and Kiral", "Orland and Kiral", "the two governments", "both sides". */
function areBoth(
	{ from, to }: Window,
	tokens: readonly Token[],
	issuers: ReadonlySet<string>,
): boolean {
	const words = tokens.slice(from, to);
	const isPair = words.some(
		({ norm }, at) =>
			norm === "and" &&
			/^(?:NNP|NNPS)$/.test(words[at - 1]?.tag ?? "") &&
			words.slice(at + 1).some(({ tag }) => /^NNPS?$/.test(tag)),
	);
	const last = words.at(-1);
	return (
		isPair ||
		(/^(?:both|the)$/.test(words[0]?.norm ?? "") &&
			words.some(({ norm }) => /^(?:both|two)$/.test(norm)) &&
			issuers.has(last?.lemma ?? ""))
	);
}

/** Tokens of a subject before its "would". */
const LONGEST_SUBJECT = 14;

function isToCome({ from, to }: Window, tokens: readonly Token[]): boolean {
	const limit = Math.min(to - 1, from + LONGEST_SUBJECT);
	for (let at = from + 1; at < limit; at++) {
		const { tag, norm } = tokens[at]!;
		if (tag === "MD") return /^(?:would|will|shall)$/.test(norm);
		if (/^(?:VB[DZP]|W.*)$/.test(tag)) return false;
	}
	return false;
}

/** What parties say a draft would have others do, or put on the table themselves. */

import { type Window, windowOf } from "../../drafts/clauses/token-window.js";
import type { Token } from "../../model/analysis.js";
import type { Attribution, Statement } from "../../model/statement.js";
import type {
	JointText,
	ReportedContext,
	ReportedWindow,
} from "./reported-context.js";

/**
 * In the exposition of a draft somebody goes on: "If the rebels pull back, the army must withdraw too, the minister said".
 * Only duties of others: what speakers say they themselves must do is their own affair.
 */
export function duty(
	window: Window,
	spoken: string,
	{ tokens }: ReportedContext,
): ReportedWindow | null {
	const limit = Math.min(window.to, window.from + 40);
	for (let at = window.from; at < limit; at++) {
		const { norm, tag } = tokens[at]!;
		if (/^(i|we|he|she|you)$/.test(norm)) return null;
		if (tag === "MD" && /^(must|shall)$/.test(norm))
			return tokens[at + 1]?.norm === "be" || tokens[at + 1]?.norm === "not"
				? null
				: { draft: spoken, window, told: "party" };
	}
	return null;
}

/** "Orland would also be allowed to keep 500 soldiers there, one of them said": those who have told of the draft tell more of it. */
export function fromTheSame(
	{ source }: Statement,
	window: Window,
	spoken: string,
	{ tokens }: ReportedContext,
): ReportedWindow | null {
	if (source === null) return null;
	const words = windowOf(tokens, source);
	const isSame = [
		/^(?:one|another|two|three|some|both|most|all) of (?:them|the \S+)$/,
		/^the (?:\S+ )?(?:people|sources|officials|diplomats|persons|negotiators)$/,
	].some((form) => form.test(source.text.toLowerCase()));
	if (!isSame || words.from >= words.to) return null;
	if (/^(?:PRP|W.*|EX)$/.test(tokens[window.from]?.tag ?? "")) return null;
	const limit = Math.min(window.to - 1, window.from + LONGEST_SUBJECT);
	for (let at = window.from + 1; at < limit; at++) {
		const { tag, norm } = tokens[at]!;
		if (/^(?:VB[DZP]|W.*|:)$/.test(tag) || norm === ",") return null;
		if (tag === "MD")
			return norm === "would" ? { draft: spoken, window, told: "party" } : null;
	}
	return null;
}

/** A subject longer than this, in tokens, is not read to its verb. */
const LONGEST_SUBJECT = 16;

/** "The two sides agreed to reopen the bridge" in their joint statement: what they bind themselves to is in the text. */
export function undertaking(
	{ speaker, form }: Statement,
	{ basis, lemma, negative, within }: Attribution,
	window: Window,
	{ tokens, issued, undertakings, parties }: ReportedContext,
): ReportedWindow | null {
	if (issued === null || negative || within !== null || form === "direct")
		return null;
	if (basis !== "cue" || !undertakings.has(lemma ?? "")) return null;
	if (speaker !== null && !parties.has(speaker)) return null;
	const from =
		tokens[window.from]?.norm === "to" ? window.from + 1 : window.from;
	return { draft: issued, window: { from, to: window.to }, told: "draft" };
}

/**
 * "Orland undertakes to open its mills to inspectors", where a report has named a text: in the present no body or state binds itself in anything but a text,
 * while news tells that it undertook.
 */
export function presentUndertaking(
	{ speaker, form, cue }: Statement,
	{ basis, lemma, negative, within }: Attribution,
	window: Window,
	context: ReportedContext,
): ReportedWindow | null {
	const { tokens, undertakings, persons } = context;
	if (negative || within !== null || form !== "indirect" || cue === null)
		return null;
	if (basis !== "cue" || !undertakings.has(lemma ?? "")) return null;
	if (speaker !== null && persons.has(speaker)) return null;
	const verb = tokens[windowOf(tokens, cue).from];
	const draft = context.draftNamedLast(cue.start);
	// "has promised to look into it" is news as well.
	if (
		draft === null ||
		!/^VB[ZP]$/.test(verb?.tag ?? "") ||
		verb?.lemma === "have"
	)
		return null;
	const from =
		tokens[window.from]?.norm === "to" ? window.from + 1 : window.from;
	const isDeed = tokens[from - 1]?.norm === "to" && tokens[from]?.tag === "VB";
	return isDeed
		? { draft, window: { from, to: window.to }, told: "draft" }
		: null;
}

/**
 * "The leaders further undertook to free all sailors and called for guns to be moved", in an account of their joint statement;
 * "The two governments also agreed to drop their claims", where a text was spoken of just before (`here`).
 */
export function jointUndertaking(
	{ form, source }: Statement,
	{ basis, lemma, negative, within }: Attribution,
	window: Window,
	{
		context,
		here,
	}: { readonly context: ReportedContext; readonly here: string | null },
): ReportedWindow | null {
	const { tokens, undertakings, joint, verbs } = context;
	if (source === null) return null;
	const isIssued = joint.from !== null && source.end >= joint.from;
	if (!isIssued && here === null) return null;
	const draft = isIssued ? joint.draft : here;
	if (negative || within !== null || form === "direct" || basis !== "cue")
		return null;
	if (!isAllOfThem(windowOf(tokens, source), tokens, joint)) return null;
	const [first, verb] = [tokens[window.from], tokens[window.from + 1]];
	// "to free all sailors": a tagger takes the verb for an adjective now and then.
	const isDeed =
		first?.norm === "to" &&
		verb !== undefined &&
		(verb.tag === "VB" || verbs.has(verb.norm));
	if (undertakings.has(lemma ?? "") && isDeed)
		return {
			draft,
			window: { from: window.from + 1, to: window.to },
			told: "party",
		};
	return isIssued && joint.calls.has(lemma ?? "")
		? { draft, window, told: "party" }
		: null;
}

/** "They", "the leaders", "both sides", "the two governments": those who put out the text, and none besides. */
function isAllOfThem(
	{ from, to }: Window,
	tokens: readonly Token[],
	{ issuers }: JointText,
): boolean {
	const last = tokens[to - 1];
	if (last === undefined || from >= to) return false;
	if (to - from === 1) return last.norm === "they";
	return (
		/^NNP?S$/.test(last.tag) &&
		issuers.has(last.lemma) &&
		tokens
			.slice(from, to - 1)
			.every(({ tag, norm }) => tag === "CD" || /^(?:the|both|all)$/.test(norm))
	);
}

/** "the two sides have settled on a cabinet of 24": a thing they have agreed on, and no text or part of one. */
export function settled(
	{ form }: Statement,
	window: Window,
	{ tokens, texts, partWords, draftNamedLast }: ReportedContext,
): ReportedWindow | null {
	if (form === "direct") return null;
	const limit = Math.min(window.to - 4, window.from + 20);
	for (let at = window.from + 1; at < limit; at++) {
		if (tokens[at]!.norm !== "have") continue;
		const [verb, on] = [tokens[at + 1]!, tokens[at + 2]!];
		if (!/^(?:settled|agreed)$/.test(verb.norm) || on.norm !== "on")
			return null;
		const from = at + 3;
		if (!/^an?$/.test(tokens[from]!.norm)) return null;
		let head = from;
		while (/^(?:JJ|NN|CD|VBN)/.test(tokens[head + 1]?.tag ?? "")) head++;
		const { lemma } = tokens[head]!;
		return texts.has(lemma) || partWords.parts.has(lemma)
			? null
			: {
					draft: draftNamedLast(tokens[at]!.start),
					window: { from, to: clauseEnd(tokens, from, window.to) },
					told: "party",
				};
	}
	return null;
}

/** "the US side offered guarantees for 15 years", "Kyiv proposes a joint venture". */
export function offer(
	statement: Statement,
	attribution: Attribution,
	window: Window,
	{ tokens, offers }: ReportedContext,
): ReportedWindow | null {
	if (
		attribution.basis === "cue" &&
		offers.has(attribution.lemma ?? "") &&
		!attribution.negative &&
		statement.speaker !== null
	)
		return opensThing(tokens[window.from])
			? { draft: null, window, told: "party" }
			: null;
	const limit = Math.min(window.to, window.from + 14);
	for (let at = window.from + 1; at < limit; at++) {
		const token = tokens[at]!;
		if (token.tag === "MD" || token.norm === ",") return null;
		// "what you offer a guest": an offer in a saying, put to nobody.
		if (/^W/.test(token.tag) || token.norm === "you") return null;
		if (!/^(VBD|VBZ|VBP)$/.test(token.tag)) continue;
		if (!offers.has(token.lemma) || !opensThing(tokens[at + 1])) return null;
		return {
			draft: null,
			window: { from: at + 1, to: clauseEnd(tokens, at + 1, window.to) },
			told: "party",
		};
	}
	return null;
}

function opensThing(token: Token | undefined): boolean {
	return token !== undefined && /^(DT|CD|JJ|NN|NNS|\$)$/.test(token.tag);
}

function clauseEnd(tokens: readonly Token[], from: number, to: number): number {
	for (let at = from; at < to; at++)
		if (/^(;|but|although|though)$/.test(tokens[at]!.norm)) return at;
	return to;
}

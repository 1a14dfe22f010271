/** Where a statement tells what a draft would do: the words behind the draft's verb, and which draft it is. */

import {
	tokenFrom,
	type Window,
	windowOf,
} from "../../drafts/clauses/token-window.js";
import type { Token } from "../../model/analysis.js";
import type { Range } from "../../model/span.js";
import type { Attribution, Statement } from "../../model/statement.js";
import {
	type MentionIndex,
	mentionsIn,
	type NamedPlace,
} from "../mention-index.js";

/** Tokens that tell provisions of a draft; null where the text does not say which draft. */
export interface ReportedWindow {
	readonly draft: string | null;
	readonly window: Window;
}

export interface ReportedContext {
	readonly tokens: readonly Token[];
	readonly mentions: MentionIndex;
	readonly drafts: ReadonlySet<string>;
	/** Base forms of verbs of provisions. */
	readonly verbs: ReadonlySet<string>;
	/** Cues of drafts behind which no provision stands: "the text no longer mentions …". */
	readonly silences: ReadonlySet<string>;
	/** Where the sentence of a statement begins and ends. */
	readonly sentenceAt: (at: number) => Range | null;
}

/** Verbs by which a party puts something on the table. */
const OFFERS = new Set(["offer", "propose", "table"]);

/** The windows of one statement; `spoken` is the draft that the sentences just before were about, null for none. */
export function reportedWindows(
	statement: Statement,
	attribution: Attribution,
	context: ReportedContext,
	spoken: string | null,
): readonly ReportedWindow[] {
	if (statement.form === "none") return [];
	const own = draftSpeaking(statement, attribution, context, spoken);
	if (own !== undefined) {
		if (attribution.negative || context.silences.has(attribution.lemma ?? ""))
			return [];
		return contentWindows(statement, context).map((window) => ({
			draft: own,
			window,
		}));
	}
	const found: ReportedWindow[] = [];
	for (const window of contentWindows(statement, context)) {
		const told =
			draftAsSubject(window, context) ??
			relativeClause(statement, window, context) ??
			(statement.form === "direct" || spoken === null
				? null
				: duty(window, spoken, context)) ??
			offer(statement, attribution, window, context);
		if (told !== null) found.push(told);
	}
	return found;
}

/** The draft whose words these are; null for a draft that is not named, undefined when somebody else speaks. */
function draftSpeaking(
	{ speaker }: Statement,
	{ basis }: Attribution,
	{ drafts }: ReportedContext,
	spoken: string | null,
): string | null | undefined {
	if (speaker !== null && drafts.has(speaker)) return speaker;
	if (basis === "document" && speaker === null) return spoken;
	if (basis === "continuation" && speaker === null && spoken !== null)
		return spoken;
	return undefined;
}

function contentWindows(
	{ content }: Statement,
	{ tokens }: ReportedContext,
): readonly Window[] {
	return content
		.map((span) => windowOf(tokens, span))
		.filter(({ from, to }) => from < to);
}

/** "a framework agreed last week would keep …", "a proposal that would require …": the words behind "would". */
function draftAsSubject(
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
	const verb = provisionVerb(behind, window.to, context);
	return verb === null
		? null
		: { draft: place.id, window: { from: verb, to: window.to } };
}

/** Whether a mention that begins at this token is the subject of a clause: nothing that could govern it stands before. */
function opensClause(
	tokens: readonly Token[],
	first: number,
	window: Window,
): boolean {
	if (first - window.from <= 1) return true;
	return /^(that|,|and|but|while|under|:)$/.test(tokens[first - 1]!.norm);
}

/** The first token behind "would"/"shall", or a finite verb of provision itself, before the subject's clause ends. */
function provisionVerb(
	from: number,
	to: number,
	{ tokens, verbs }: ReportedContext,
): number | null {
	for (let at = from; at < to && at < from + 30; at++) {
		const { tag, norm, lemma } = tokens[at]!;
		if (/^(would|will|shall|could|'d|’d)$/.test(norm) && tag === "MD") {
			let next = at + 1;
			while (next < to && /^RB/.test(tokens[next]!.tag)) next++;
			const verb = tokens[next];
			const isProvision =
				verb !== undefined &&
				next < to &&
				!/^(be|have|make|mean|help|not)$/.test(verb.lemma);
			return isProvision && tokens[at + 1]!.norm !== "not" ? at + 1 : null;
		}
		if (/^(VBZ|VBP|VBD)$/.test(tag))
			return verbs.has(lemma) && !/^(say|be|have|make|leave)$/.test(lemma)
				? at
				: null;
		if (norm === ";" || norm === "but") return null;
	}
	return null;
}

/** "the text, which officials say commits the United States to …": the content has lost its subject to the relative. */
function relativeClause(
	statement: Statement,
	window: Window,
	context: ReportedContext,
): ReportedWindow | null {
	const { tokens, drafts, verbs } = context;
	let first = window.from;
	while (first < window.to && /^RB/.test(tokens[first]!.tag)) first++;
	const verb = tokens[first];
	if (verb === undefined || first >= window.to) return null;
	const isVerb =
		/^(VBZ|VBD|MD)$/.test(verb.tag) &&
		(verb.tag === "MD" || verbs.has(verb.lemma));
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
	};
}

/**
 * In the exposition of a draft somebody goes on: "If the rebels pull back, the army must withdraw too, the minister said".
 * Only duties of others: what speakers say they themselves must do is their own affair.
 */
function duty(
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
				: { draft: spoken, window };
	}
	return null;
}

/** "the US side offered guarantees for 15 years", "Kyiv proposes a joint venture". */
function offer(
	statement: Statement,
	attribution: Attribution,
	window: Window,
	{ tokens }: ReportedContext,
): ReportedWindow | null {
	if (
		attribution.basis === "cue" &&
		OFFERS.has(attribution.lemma ?? "") &&
		!attribution.negative &&
		statement.speaker !== null
	)
		return opensThing(tokens[window.from]) ? { draft: null, window } : null;
	const limit = Math.min(window.to, window.from + 14);
	for (let at = window.from + 1; at < limit; at++) {
		const token = tokens[at]!;
		if (token.tag === "MD" || token.norm === ",") return null;
		if (!/^(VBD|VBZ|VBP)$/.test(token.tag)) continue;
		if (!OFFERS.has(token.lemma) || !opensThing(tokens[at + 1])) return null;
		return {
			draft: null,
			window: { from: at + 1, to: clauseEnd(tokens, at + 1, window.to) },
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

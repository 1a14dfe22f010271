/** Where a statement tells what a draft would do: the words behind the draft's verb, and which draft it is. */

import { type Window, windowOf } from "../../drafts/clauses/token-window.js";
import type { Attribution, Statement } from "../../model/statement.js";
import { announcedTerms } from "./announced-terms.js";
import {
	draftAsSubject,
	draftWithRelative,
	relativeClause,
	underDraft,
} from "./draft-as-subject.js";
import {
	draftWithParticiple,
	partWithParticiple,
	partWithRelative,
} from "./draft-with-participle.js";
import type { ReportedContext, ReportedWindow } from "./reported-context.js";
import { tabledInfinitive, underWhich } from "./tabled-text.js";
import { isToBeDone, partAsSubject } from "./text-part.js";
import {
	duty,
	fromTheSame,
	jointUndertaking,
	offer,
	presentUndertaking,
	settled,
	undertaking,
} from "./told-by-parties.js";
import { isGivenInClause } from "./told-in-pieces.js";
import {
	draftCopied,
	draftInSource,
	draftSpeaking,
	draftStoodFor,
	isText,
} from "./whose-words.js";

/** The draft that the sentences just before were about, by how far back they stand; null for none. */
export interface DraftFocus {
	/** In the same paragraph. */
	readonly here: string | null;
	/** In it or a little before it. */
	readonly near: string | null;
	/** Anywhere before. */
	readonly last: string | null;
	/** Speakers that were parts of a draft, with that draft: "the second", "article 7". */
	readonly stoodFor: ReadonlyMap<string, string>;
}

/** "Both versions give them 90 days": of the texts told of together the one named last; null for a single text. */
function ofMany(
	{ source }: Statement,
	{ draftNamedLast }: ReportedContext,
): string | null {
	return source !== null && /^(?:both|all|the two)\b/i.test(source.text)
		? draftNamedLast(source.start)
		: null;
}

/** The windows of one statement. */
export function reportedWindows(
	statement: Statement,
	attribution: Attribution,
	context: ReportedContext,
	focus: DraftFocus,
): readonly ReportedWindow[] {
	// "would not speak of an offer to lease the port"
	if (statement.form === "none")
		return contentWindows(statement, context).flatMap(
			(window) =>
				tabledInfinitive(window, context) ??
				partWithRelative(
					window,
					draftOfPart(window, focus.near, context),
					context,
				) ??
				[],
		);
	const spoken = attribution.basis === "continuation" ? focus.last : focus.here;
	const own =
		draftSpeaking(statement, attribution, context, {
			spoken,
			stoodFor: focus.stoodFor,
		}) ??
		draftStoodFor(statement, attribution, context, focus.near) ??
		draftInSource(statement, attribution, context);
	const isUnnamed =
		own === null &&
		attribution.basis === "document" &&
		isText(statement, context);
	if (own !== null || isUnnamed) {
		if (attribution.negative || isSilent(statement, attribution, context))
			return [];
		if (isNoLonger(statement, context)) return [];
		const windows = contentWindows(statement, context);
		if (
			(attribution.basis === "according-to" || isUnnamed) &&
			windows.some((window) => isNews(window, context))
		)
			return windows.flatMap(
				(window) => draftWithParticiple(window, context) ?? [],
			);
		if (
			context.notings.has(attribution.lemma ?? "") &&
			!windows.some((window) => laysDown(window, context))
		)
			return [];
		if (isPast(windows[0], context) || hasBeen(statement, context)) return [];
		if (isJudged(attribution, windows[0], context)) return [];
		const before = beforeCue(statement, attribution, context);
		return [...(before ?? []), ...windows].map((window) => ({
			draft: own ?? ofMany(statement, context),
			// "The accord caps the fleet, according to the text": the text told in its own words.
			window:
				attribution.basis === "according-to"
					? (draftAsSubject(window, context)?.window ?? window)
					: window,
			told: isUnnamed ? ("party" as const) : ("draft" as const),
		}));
	}
	const found: ReportedWindow[] = [];
	for (const window of contentWindows(statement, context)) {
		const told =
			undertaking(statement, attribution, window, context) ??
			presentUndertaking(statement, attribution, window, context) ??
			jointUndertaking(statement, attribution, window, {
				context,
				here: focus.here,
			}) ??
			draftAsSubject(window, context) ??
			draftWithRelative(window, context) ??
			draftWithParticiple(window, context) ??
			underDraft(window, context) ??
			relativeClause(statement, window, context) ??
			ofPart(window, focus.near, context) ??
			underWhich(window, context) ??
			// "Under the constitution, the president must …": no text under negotiation.
			(statement.form === "direct" ||
			spoken === null ||
			attribution.basis === "document"
				? null
				: (duty(window, spoken, context) ??
					fromTheSame(statement, window, spoken, context))) ??
			offer(statement, attribution, window, context) ??
			tabledInfinitive(window, context) ??
			settled(statement, window, context) ??
			announcedTerms(statement, attribution, window, context);
		if (told !== null) found.push(told);
	}
	return found.length > 0 ? found : copied(statement, context);
}

/** "Orland would stop enriching uranium, according to a summary": what is to be done by the draft spoken of, where nothing tells more of it. */
function copied(
	statement: Statement,
	context: ReportedContext,
): readonly ReportedWindow[] {
	const draft = draftCopied(statement, context);
	if (draft === null) return [];
	return contentWindows(statement, context)
		.filter((window) => isToBeDone(context.tokens, window))
		.map((window) => ({ draft, window, told: "draft" }));
}

/** "The text no longer mentions", "reads like a will"; but "Convoys shall pass, reads the protocol" lays down. */
function isSilent(
	statement: Statement,
	{ lemma }: Attribution,
	context: ReportedContext,
): boolean {
	if (!context.silences.has(lemma ?? "")) return false;
	return !(
		lemma === "read" &&
		contentWindows(statement, context).some(
			(window) =>
				isToBeDone(context.tokens, window) ||
				// "“The Parties undertake to keep the canal open,” it reads"
				context.tokens
					.slice(window.from, Math.min(window.to, window.from + 6))
					.some(({ lemma }) => context.undertakings.has(lemma)),
		)
	);
}

/** What a part of the draft named or spoken of before lays down, in somebody's statement. */
function ofPart(
	window: Window,
	near: string | null,
	context: ReportedContext,
): ReportedWindow | null {
	const draft = draftOfPart(window, near, context);
	return (
		partAsSubject(window, draft, context) ??
		partWithParticiple(window, draft, context) ??
		partWithRelative(window, draft, context)
	);
}

/** Whose part is spoken of here: the draft named before in the paragraph, else the one spoken of before. */
function draftOfPart(
	{ from }: Window,
	near: string | null,
	{ tokens, draftBefore }: ReportedContext,
): string | null {
	return draftBefore(tokens[from]!.start) ?? near;
}

/** "It no longer includes a vote": what another text had. */
function isNoLonger({ cue }: Statement, { tokens }: ReportedContext): boolean {
	if (cue === null) return false;
	const { from } = windowOf(tokens, cue);
	return [from - 1, from, from + 1].some(
		(at) => tokens[at]?.norm === "longer" && tokens[at - 1]?.norm === "no",
	);
}

/** "The rebels have submitted a text, according to the document": what has happened is in no text under negotiation. */
function isNews({ from, to }: Window, { tokens }: ReportedContext): boolean {
	for (let at = from; at < to && at < from + LONGEST_SUBJECT; at++) {
		const { tag, lemma } = tokens[at]!;
		if (/^(?:MD|WDT|WP|,)$/.test(tag)) return false;
		if (tag === "VBD" && lemma !== "be") return true;
		if (/^VB[PZ]$/.test(tag))
			return lemma === "have" && tokens[at + 1]?.tag === "VBN";
	}
	return false;
}

/** "(The deal would probably) cost Orland the valley": what it would bring about, as somebody judges. */
function isJudged(
	{ cue }: Attribution,
	window: Window | undefined,
	{ tokens, effects }: ReportedContext,
): boolean {
	const lemma = tokens[window?.from ?? -1]?.lemma ?? "";
	return (
		/^(?:would|could|will|might)\b/.test(cue?.text ?? "") &&
		effects.has(lemma) &&
		!/^(?:have|be|make|take|go|come|not|see|leave)$/.test(lemma)
	);
}

/** "(Under the old treaty,) Orland had paid for the dredging": what was so is no longer on the table. */
function isPast(
	window: Window | undefined,
	{ tokens }: ReportedContext,
): boolean {
	if (window === undefined) return false;
	const end = Math.min(window.to, window.from + LONGEST_SUBJECT);
	for (let at = window.from; at < end; at++) {
		const { tag, norm } = tokens[at]!;
		if (/^(?:MD|WDT|WP|VB[PZ]|,)$/.test(tag)) return false;
		if (tag === "VBD")
			return norm === "had" && /^(?:VBN|VBD)$/.test(tokens[at + 1]?.tag ?? "");
	}
	return false;
}

/** "the tribunal that a first draft had foreseen": no longer in what is on the table. */
function hasBeen(statement: Statement, { tokens }: ReportedContext): boolean {
	if (statement.cue === null || !isGivenInClause(statement, tokens))
		return false;
	return tokens[windowOf(tokens, statement.cue).from]?.norm === "had";
}

/** A subject longer than this, in tokens, is not read to its verb. */
const LONGEST_SUBJECT = 16;

/** "(Compensation, it notes,) will be taken up": what is to be done, where a text may as well tell what is so. */
function laysDown({ from, to }: Window, { tokens }: ReportedContext): boolean {
	for (let at = from; at + 2 < to; at++)
		if (
			/^(?:will|shall|must|to)$/.test(tokens[at]!.norm) &&
			tokens[at + 1]!.norm === "be" &&
			tokens[at + 2]!.tag === "VBN"
		)
			return true;
	return false;
}

/** "The bill also hands the provinces the mines, scraps the levy and (sets) a ceiling …": what its first verbs lay down, before the cue. */
function beforeCue(
	{ source, cue, form }: Statement,
	{ basis }: Attribution,
	{ tokens, verbs }: ReportedContext,
): readonly Window[] | null {
	if (source === null || cue === null || basis !== "document") return null;
	if (form === "direct" || cue.start <= source.end) return null;
	let { from, to } = windowOf(tokens, { start: source.end, end: cue.start });
	while (from < to && /^RB/.test(tokens[from]!.tag)) from++;
	while (to > from && /^(?:,|and|also)$/.test(tokens[to - 1]!.norm)) to--;
	const verb = tokens[from];
	const isOwn =
		verb !== undefined &&
		to - from > 1 &&
		/^VB[ZPD]$/.test(verb.tag) &&
		verbs.has(verb.lemma) &&
		/^(?:,|and|also)$/.test(tokens[to]?.norm ?? "");
	return isOwn ? [{ from, to }] : null;
}

function contentWindows(
	{ content }: Statement,
	{ tokens }: ReportedContext,
): readonly Window[] {
	return content
		.map((span) => windowOf(tokens, span))
		.filter(({ from, to }) => from < to);
}

/** Sentences that go on telling what a draft lays down, and that no statement covers: "Compensation is put at £340m". */

import type { Window } from "../../../drafts/clauses/token-window.js";
import type { Sentence, Token } from "../../../model/analysis.js";
import { tagAt } from "../../../statements/sentence-view.js";
import { type PhraseIndex, phrasesAt } from "../../phrase-index.js";
import type { PositionInput } from "../../position-input.js";
import type { Tools } from "../provision-tools.js";
import type { ReportedWindow } from "../reported-context.js";
import { reservation } from "../reservation.js";
import { underWhich } from "../tabled-text.js";
import { announcedList } from "./announced-list.js";
import { besideSpeech } from "./beside-speech.js";
import { byText, headDrafts } from "./by-text.js";
import { type ExpoundedClause, expoundedClause } from "./expounded-clause.js";
import { type Focus, windowIn } from "./focus.js";
import { hasDoing, windowOfPart, windowOfPartInside } from "./goes-on.js";
import { keptOrDropped } from "./kept-or-dropped.js";
import { leadBesideSpeech } from "./lead-beside-speech.js";
import { type Place, placesIn } from "./place.js";
import { summedUp, topicOf } from "./topic.js";

/** Who tells the sentence that begins at an offset: a draft, or `null` for anybody else. */
export type TellerAt = ReadonlyMap<number, string | null>;

/**
 * The windows of all such sentences, in text order. They stand near a draft's own words and nobody speaks between, or in
 * a paragraph where nobody has spoken, of a report that has named a draft before.
 */
export function expositions(
	{ analysis, statements }: Pick<PositionInput, "analysis" | "statements">,
	tellers: TellerAt,
	tools: Tools,
): readonly ReportedWindow[] {
	const placeOf = placesIn(analysis, statements);
	const expounded = expoundedDrafts(tellers, tools);
	const found: ReportedWindow[] = [];
	let focus: Focus | null = null;
	let block = -1;
	let isQuiet = true;
	const expound = (draft: string | null) => {
		if (draft !== null && tools.reported.timesNamed(draft) >= OFTEN)
			expounded.add(draft);
	};
	const itOf = headDrafts(analysis.sentences, tools);
	let topic: string | null = null;
	const isComparing = comparesDrafts(tools);
	for (const sentence of analysis.sentences) {
		const place = placeOf(sentence);
		if (sentence.block !== block) {
			isQuiet = true;
			topic = topicOf(sentence, place.view, tools);
		}
		block = sentence.block;
		const teller = tellers.get(sentence.start);
		if (teller !== undefined) {
			const beside = besideSpeech(place, { focus, teller }, tools);
			const lead = beside === null ? leadBesideSpeech(place, tools) : [];
			found.push(...lead);
			if (beside !== null) found.push(beside);
			else if (lead.length > 0) isQuiet = false;
			else if (teller === null) isQuiet = false;
			const draft = teller ?? beside?.draft ?? null;
			focus = draft === null ? null : { draft, block, isRunning: true };
			continue;
		}
		const near =
			focus !== null && block - focus.block <= NEAR ? focus.draft : null;
		const brought = broughtIn(sentence, near, tools);
		const beside =
			brought === null
				? byText(place.view(), { it: itOf(sentence), near }, tools)
				: [];
		if (beside.length > 0) {
			found.push(...beside);
			const draft = beside[0]!.draft;
			expound(draft);
			if (draft !== null) focus = { draft, block, isRunning: true };
			continue;
		}
		const told =
			brought ??
			goneOn(place, focus, tools) ??
			(topic === null ? null : underTopic(place, topic, tools)) ??
			(isComparing ? goneOnComparing(place, tools) : null) ??
			(isQuiet ? openedAnew(place, expounded, tools) : null);
		if (told === null) {
			const named = tools.reported.namedIn(sentence);
			// "Talks have produced a text. The statues go home on loan for 25 years."
			if (named.size === 1)
				focus = { draft: [...named][0]!, block, isRunning: false, isNew: true };
			else if (focus !== null) focus = { ...focus, isRunning: false };
			continue;
		}
		found.push(told);
		expound(told.draft);
		if (told.draft !== null)
			focus = { draft: told.draft, block, isRunning: true };
	}
	return found;
}

/** The drafts that a report is about: named again and again, and told at least once in words of their own. */
function expoundedDrafts(tellers: TellerAt, { reported }: Tools): Set<string> {
	const told = new Set(tellers.values());
	return new Set(
		[...reported.drafts].filter(
			(draft) => told.has(draft) && reported.timesNamed(draft) >= OFTEN,
		),
	);
}

/** Times that a report names what it is about, at least. */
const OFTEN = 3;

/** Blocks over which "the second phase" may reach back. */
const NEAR = 2;

/** What a sentence says of a draft that it names itself, or by a part: "Among its points are", "Article 9 would", "a text under which". */
function broughtIn(
	sentence: Sentence,
	near: string | null,
	{ tokens, reported }: Tools,
): ReportedWindow | null {
	const listed = announcedList(sentence, reported);
	const owner =
		listed === null
			? null
			: (reported.draftBefore(tokens[listed.from]!.start) ?? near);
	if (listed !== null && owner !== null)
		return { draft: owner, window: listed, told: "draft" };
	const part =
		windowOfPart(sentence, near, reported) ??
		windowOfPartInside(sentence, near, reported);
	if (part?.draft) return part;
	const under = underWhich(wholeOf(sentence), reported);
	if (!under?.draft) return null;
	const { from, to } = under.window;
	return { ...under, window: { from, to: reservation(tokens, from, to) } };
}

/** The next thing that the draft in focus lays down, has anew or has no more. */
function goneOn(
	{ sentence, view: viewed }: Place,
	focus: Focus | null,
	tools: Tools,
): ReportedWindow | null {
	const distance =
		focus === null ? Number.POSITIVE_INFINITY : sentence.block - focus.block;
	if (focus === null || distance > NEAR) return null;
	const { tokens, laidDown, reported } = tools;
	const { draft } = focus;
	if (isLeftOut(sentence)) return null;
	const view = viewed();
	const anew = keptOrDropped(view, draft, tools);
	if (anew !== null) return anew;
	// An agency gives each sentence a paragraph: what ran up to its end may run on in the next.
	const isNear = distance === 0 || (focus.isRunning && distance === 1);
	if (isNear) {
		const window =
			windowOfLaidDown(sentence, tokens, laidDown) ??
			(focus.isRunning ? hasDoing(sentence, reported) : null);
		if (window !== null) return { draft, window, told: "draft" };
	}
	const clause = expoundedClause(view, tools.expounding);
	if (clause === null || !isTold(clause, focus, distance)) return null;
	if (focus.isNew && (distance > 0 || tagAt(view, clause.from) === "PRP"))
		return null;
	return {
		draft,
		window: windowIn(sentence, clause, tokens),
		told: isNear && !focus.isNew && isSure(clause, focus) ? "draft" : "party",
	};
}

/** "The ferry is not mentioned anywhere": what the draft says nothing of. */
function isLeftOut({ tokens }: Sentence): boolean {
	return tokens.some(
		({ norm, tag }, at) =>
			tag === "VBN" &&
			/^(?:mentioned|addressed|covered|named|touched)$/.test(norm) &&
			/^(?:not|n't|n’t|nowhere|never|hardly)$/.test(tokens[at - 1]?.norm ?? ""),
	);
}

/** Whether the clause is the draft's whatever it is about; else it must be on an issue. */
function isSure(
	{ isBound, isPlain, isPossible, form }: ExpoundedClause,
	{ isRunning }: Focus,
): boolean {
	if (isPossible) return false;
	return isBound || isPlain || (form === "due" && isRunning);
}

/** What is to be done needs no witness; a deed of the present has it in the sentence before, or in a figure or a term of its own. */
function isTold(
	{ form, isPlain, isPossible, isBound, isLaw }: ExpoundedClause,
	{ isRunning }: Focus,
	distance: number,
): boolean {
	if (isPossible && !isRunning) return false;
	if (distance > 1) return isPlain && (isLaw || isBound);
	if (isPlain) return isLaw || isBound || (isRunning && distance === 0);
	if (isRunning && (form === "due" || distance === 0)) return true;
	return isBound && isLaw;
}

/** "The guns would fall silent within three days", in a paragraph in which nobody has spoken, of a report that has named a draft. */
function openedAnew(
	{ sentence, view: viewed }: Place,
	expounded: ReadonlySet<string>,
	tools: Tools,
): ReportedWindow | null {
	const { reported, expounding, tokens } = tools;
	const draft = reported.draftNamedLast(sentence.start);
	if (draft === null || !expounded.has(draft)) return null;
	const view = viewed();
	const clause = expoundedClause(view, expounding);
	if (clause === null) return keptOrDropped(view, draft, tools);
	const { isPlain, isBound, isLaw } = clause;
	const isLaidDown = isPlain ? isLaw || isBound : isLaw && isBound;
	return isLaidDown
		? { draft, window: windowIn(sentence, clause, tokens), told: "party" }
		: null;
}

/** Whether the report holds drafts against each other: two at least, each named again. */
function comparesDrafts({ reported }: Tools): boolean {
	const often = [...reported.drafts].filter(
		(draft) => reported.timesNamed(draft) >= 2,
	);
	const times = often.reduce((sum, one) => sum + reported.timesNamed(one), 0);
	return often.length > 1 && times >= 2 * OFTEN;
}

/** "Prisoners are to be freed in batches", where nothing but drafts is told of: what the draft named last lays down. */
function goneOnComparing(place: Place, tools: Tools): ReportedWindow | null {
	const { sentence, said, view } = place;
	const { reported } = tools;
	const draft = reported.draftNamedLast(sentence.start);
	if (draft === null || said.length > 0) return null;
	const anew = keptOrDropped(view(), draft, tools);
	if (anew !== null) return anew;
	// "His government would sign the draft": what somebody does about a text
	if (reported.namedIn(sentence).size > 0) return null;
	const isOfBlock = reported.draftBefore(sentence.start) === draft;
	const isAnswer = sentence.tokens.some(({ lemma }) => ANSWERING.has(lemma));
	return isOfBlock && !isAnswer
		? goneOn(place, { draft, block: sentence.block, isRunning: true }, tools)
		: null;
}

/** What is done about texts, and by none of them. */
const ANSWERING: ReadonlySet<string> = new Set(
	"reply answer respond sign initial vote reopen inform poll meet".split(" "),
);

/** "What's in the paper. … Government troops would pull back": in a paragraph that a text heads. */
function underTopic(
	{ sentence, view: viewed }: Place,
	topic: string,
	tools: Tools,
): ReportedWindow | null {
	const view = viewed();
	const listed = summedUp(topic, view, tools);
	if (listed !== null) return listed;
	const clause = expoundedClause(view, tools.expounding);
	return clause !== null && (clause.isPlain || clause.isLaw)
		? {
				draft: topic,
				window: windowIn(sentence, clause, tools.tokens),
				told: clause.isPlain ? "draft" : "party",
			}
		: null;
}

function wholeOf({ first, tokens }: Sentence): Window {
	return { from: first, to: first + tokens.length };
}

/** A subject longer than this, in tokens, before the verb that lays down is too rare to look for. */
const LONGEST_SUBJECT = 25;

/** The main clause of a sentence that lays something down; null for any other. */
function windowOfLaidDown(
	{ first, tokens: own }: Sentence,
	tokens: readonly Token[],
	laidDown: PhraseIndex<true>,
): Window | null {
	const end = first + own.length;
	if (/^(?:PRP|VB|IN|CC|UH)$/.test(own[0]?.tag ?? "")) return null;
	// "That depends on rules which are left to a protocol"
	if (
		/^(?:that|this)$/.test(own[0]?.norm ?? "") &&
		/^(?:VB|MD)/.test(own[1]?.tag ?? "")
	)
		return null;
	const limit = Math.min(end, first + LONGEST_SUBJECT);
	let hasSubject = false;
	for (let at = first; at < limit; at++) {
		const { tag, norm } = tokens[at]!;
		if (/^NN/.test(tag)) hasSubject = true;
		if (/^(?:i|we|he|she|you|["“”;:?])$/.test(norm)) return null;
		if (!hasSubject || !/^(?:is|are)$/.test(norm)) continue;
		let next = at + 1;
		while (next < end && /^RB/.test(tokens[next]!.tag)) next++;
		if (phrasesAt(laidDown, tokens, { at: next, to: end }).length > 0)
			return { from: first, to: reservation(tokens, next, end) };
	}
	return null;
}

/** Sentences that go on telling what a draft lays down, and that no statement covers: "Compensation is put at £340m". */

import type { Window } from "../../../drafts/clauses/token-window.js";
import type { Sentence } from "../../../model/analysis.js";
import type { PositionInput } from "../../position-input.js";
import type { Tools } from "../provision-tools.js";
import type { ReportedWindow } from "../reported-context.js";
import { reservation } from "../reservation.js";
import { underWhich } from "../tabled-text.js";
import { announcedList } from "./announced-list.js";
import { besideSpeech } from "./beside-speech.js";
import { byText, headDrafts } from "./by-text.js";
import {
	anewBetween,
	clauseBehind,
	comparesDrafts,
	goneOnComparing,
} from "./comparing.js";
import { draftAges } from "./draft-ages.js";
import { expoundedClause } from "./expounded-clause.js";
import { type Focus, windowIn } from "./focus.js";
import { windowOfPart, windowOfPartInside } from "./goes-on.js";
import { goneOn, NEAR } from "./gone-on.js";
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
	const ages = draftAges(tools);
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
		const anew = ages === null ? null : anewBetween(place, ages, tools);
		const told =
			brought ??
			anew ??
			goneOn(place, focus, tools) ??
			(topic === null ? null : underTopic(place, topic, tools)) ??
			(isComparing ? goneOnComparing(place, ages, tools) : null) ??
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
		const behind =
			ages === null ? null : clauseBehind(sentence, told, ages.newer, tools);
		if (behind !== null) found.push(behind);
		expound(told.draft);
		// "Gone is the court": what the older had is told of the newer.
		const next = told === anew ? (ages?.newer ?? null) : told.draft;
		if (next !== null) focus = { draft: next, block, isRunning: true };
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

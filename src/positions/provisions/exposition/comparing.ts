/** Reports that hold drafts against each other: what such a report tells of no draft by name. */

import type { Sentence } from "../../../model/analysis.js";
import type { Range } from "../../../model/span.js";
import { viewSentence } from "../../../statements/sentence-view.js";
import type { Tools } from "../provision-tools.js";
import type { ReportedWindow } from "../reported-context.js";
import type { DraftAges } from "./draft-ages.js";
import { expoundedClause } from "./expounded-clause.js";
import { windowIn } from "./focus.js";
import { goneOn } from "./gone-on.js";
import { keptOrDropped } from "./kept-or-dropped.js";
import type { Place } from "./place.js";

/** Times that such a report names its drafts, at least. */
const OFTEN = 6;

/** Whether the report holds drafts against each other: two at least, each named again. */
export function comparesDrafts({ reported }: Tools): boolean {
	const often = [...reported.drafts].filter(
		(draft) => reported.timesNamed(draft) >= 2,
	);
	const times = often.reduce((sum, one) => sum + reported.timesNamed(one), 0);
	return often.length > 1 && times >= OFTEN;
}

/** "Prisoners are to be freed in batches", where nothing but drafts is told of: what the draft named last lays down. */
export function goneOnComparing(
	place: Place,
	ages: DraftAges | null,
	tools: Tools,
): ReportedWindow | null {
	const { sentence, said, view } = place;
	const { reported } = tools;
	// What a comparison tells of no draft by name it tells of the newer.
	const draft = ages?.newer ?? reported.draftNamedLast(sentence.start);
	if (draft === null || said.some(isLong)) return null;
	const anew = keptOrDropped(view(), draft, tools);
	if (anew !== null) return anew;
	// "His government would sign the draft": what somebody does about a text
	if (isAboutText(place, tools) || said.length > 0) return null;
	const isOfBlock = reported.draftBefore(sentence.start) !== null;
	const { dealings } = tools.expounding;
	const isAnswer = sentence.tokens.some(({ lemma }) => dealings.has(lemma));
	return isOfBlock && !isAnswer
		? goneOn(place, { draft, block: sentence.block, isRunning: true }, tools)
		: null;
}

/** Whether a sentence names a text; "A coastguard, unknown to the first draft, would stay" does so in passing. */
function isAboutText({ sentence }: Place, { reported }: Tools): boolean {
	if (reported.namedIn(sentence).size === 0) return false;
	return !sentence.tokens.some(
		({ norm }, at) =>
			/^(?:unknown|foreign|new|absent|missing|alien)$/.test(norm) &&
			/^(?:to|from|in)$/.test(sentence.tokens[at + 1]?.norm ?? "") &&
			sentence.tokens[at - 1]?.norm === ",",
	);
}

/** "Also new is a provision", "Missing is the right": the newer of two drafts has the one, and the older had the other. */
export function anewBetween(
	{ said, view }: Place,
	{ older, newer }: DraftAges,
	tools: Tools,
): ReportedWindow | null {
	return said.some(isLong) ? null : keptOrDropped(view(), newer, tools, older);
}

/** "Gone is the tribunal; disputes would go instead to a panel": what is laid down behind the semicolon; null for nothing. */
export function clauseBehind(
	sentence: Sentence,
	{ window }: ReportedWindow,
	draft: string,
	tools: Tools,
): ReportedWindow | null {
	const at = window.to - sentence.first;
	if (sentence.tokens[at]?.norm !== ";") return null;
	const tokens = sentence.tokens.slice(at + 1);
	const [opening] = tokens;
	if (opening === undefined) return null;
	const tail: Sentence = {
		...sentence,
		start: opening.start,
		first: sentence.first + at + 1,
		tokens,
	};
	const view = viewSentence(tail, []);
	const anew = keptOrDropped(view, draft, tools);
	if (anew !== null) return anew;
	const clause = expoundedClause(view, tools.expounding);
	return clause?.isPlain
		? { draft, window: windowIn(tail, clause, tools.tokens), told: "draft" }
		: null;
}

/** More than a few words in marks. */
function isLong({ start, end }: Range): boolean {
	return end - start > LONGEST_PHRASE;
}

/** The longest quoted phrase in units, in what the report tells itself. */
const LONGEST_PHRASE = 40;

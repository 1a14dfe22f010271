/** What somebody says that a text lays down: named within the words ("… under the pact, she said") or by what is said of them ("…, he said, presenting the pact"). */

import { type Window, windowOf } from "../../../drafts/clauses/token-window.js";
import type { Sentence } from "../../../model/analysis.js";
import type { Range } from "../../../model/span.js";
import type { Statement } from "../../../model/statement.js";
import {
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
	viewSentence,
} from "../../../statements/sentence-view.js";
import { itGoesOn } from "../exposition/it-goes-on.js";
import { looseVerb, mainVerb } from "../exposition/main-clause.js";
import { partGranting } from "../exposition/part-granting.js";
import { textDoes } from "../exposition/text-does.js";
import type { Tools } from "../provision-tools.js";
import type { ReportedWindow } from "../reported-context.js";
import { apposedText } from "./apposed-text.js";
import { clausesBesideText, mayLayDown } from "./clause-beside-text.js";
import { relativeOfText } from "./relative-of-text.js";
import { settledInfinitive } from "./settled-infinitive.js";
import { draftOf, isHistory, mayNameText, namesText } from "./text-beside.js";

/** The windows in the statement's words, in text order. */
export function saidOfText(
	statement: Statement,
	tools: Tools,
): readonly ReportedWindow[] {
	if (statement.form === "none") return [];
	const { tokens } = tools;
	const place = statement.cue ?? statement.content[0];
	const sentence =
		place === undefined || place === null
			? null
			: tools.reported.sentenceAt(place.start);
	if (sentence === null) return [];
	const whole = windowOf(tokens, sentence);
	const isOfText = mayNameText(
		tokens.slice(whole.from, whole.to),
		tools.reported,
	);
	if (!isOfText) return [];
	const contents = statement.content.map((span) => windowOf(tokens, span));
	const own = contents.flatMap((window) => {
		const view = viewOf(window, tools);
		if (view === null) return [];
		const does =
			textDoes(view, null, tools) ??
			apposedText(view, tools) ??
			(isWish(statement, tools)
				? null
				: partGranting(
						view,
						tools.reported.draftBefore(view.sentence.start),
						tools,
					));
		const about =
			does ?? (isWish(statement, tools) ? null : relativeOfText(view, tools));
		return about === null ? clausesBesideText(view, tools) : [about];
	});
	if (own.length > 0 || contents.length !== 1) return own;
	const byText = ofSourceText(statement, contents[0]!, whole, tools);
	if (byText !== null) return [byText];
	// "Ministers approved a bill to ban mines"
	const all = statement.form === "indirect" ? viewOf(whole, tools) : null;
	const settled = all === null ? null : settledInfinitive(all, tools);
	if (settled !== null && settled.window.from > contents[0]!.from)
		return settled.window.to <= contents[0]!.to ? [settled] : [];
	const draft = presentedIn(statement, contents[0]!, tools);
	const view = draft === null ? null : viewOf(contents[0]!, tools);
	const main =
		view === null ? null : (mainVerb(view, 0) ?? looseVerb(view, 0, null));
	return main !== null && mayLayDown(view!, main, tools.expounding)
		? [{ draft, window: contents[0]!, told: "draft" }]
		: [];
}

/** "The law (would strip the governor of it)", "Under its terms (the rebels lay down their arms)", "In the proposal the mediators suggest (a pause)": a text that is no draft known, as the source or beside it. */
function ofSourceText(
	{ source, cue }: Statement,
	content: Window,
	sentence: Window,
	tools: Tools,
): ReportedWindow | null {
	const whole = viewOf(sentence, tools);
	if (source === null || cue === null || whole === null) return null;
	const text = whole.phrases.find(
		(phrase) =>
			namesText(whole, phrase, tools.reported) &&
			!isHistory(whole, phrase, tools.reported),
	);
	if (text === undefined) return null;
	const start = whole.tokens[text.first]!.start;
	const draft =
		draftOf(text, tools.reported) ?? tools.reported.draftBefore(start);
	if (start >= source.start && start < source.end) {
		if (/^(?:under|by)$/i.test(cue.text)) {
			const view = viewOf(content, tools);
			const main = view && (mainVerb(view, 0) ?? looseVerb(view, 0, null));
			return main && mayLayDown(view, main, tools.expounding)
				? { draft, window: content, told: "draft" }
				: null;
		}
		const does = textDoes(whole, null, tools) ?? itGoesOn(whole, tools);
		return does === null ? null : { ...does, draft: does.draft ?? draft };
	}
	const { from, to } = windowOf(tools.tokens, cue);
	const isOffer = tools.tokens
		.slice(from, to)
		.some(
			({ lemma }) =>
				tools.reported.demands.has(lemma) || tools.reported.offers.has(lemma),
		);
	const isBeside =
		text.first === 1 &&
		// "In a letter to both, he asked that" is what somebody writes
		tools.reported.texts.has(lemmaAt(whole, text.head)) &&
		/^(?:in|under|with)$/.test(normAt(whole, 0));
	return isOffer &&
		isBeside &&
		phraseOf(whole, content.from - sentence.from) !== null
		? { draft, window: content, told: "draft" }
		: null;
}

/** "The draft makes no mention of rents, but it caps fees": what the text of a statement does beside what it leaves out. */
export function besideSilence(
	{ cue }: Statement,
	tools: Tools,
): ReportedWindow | null {
	const sentence = cue === null ? null : tools.reported.sentenceAt(cue.start);
	const view =
		sentence === null ? null : viewOf(windowOf(tools.tokens, sentence), tools);
	return view === null ? null : itGoesOn(view, tools);
}

/** "wants (a clause allowing …)": what is not there yet. */
function isWish({ cue }: Statement, { tokens, reported }: Tools): boolean {
	if (cue === null) return false;
	const { from, to } = windowOf(tokens, cue);
	return tokens.slice(from, to).some(({ lemma }) => reported.hopes.has(lemma));
}

/** A stretch of a sentence as a sentence of its own; null for an empty one. */
function viewOf({ from, to }: Window, tools: Tools): SentenceView | null {
	const own = tools.tokens.slice(from, to);
	const [first, last] = [own[0], own[own.length - 1]];
	if (first === undefined || last === undefined) return null;
	const sentence: Sentence = {
		start: first.start,
		end: last.end,
		block: tools.paragraphAt(first.start) ?? 0,
		tokens: own,
		first: from,
	};
	return viewSentence(sentence, []);
}

/** "the minister said, presenting the pact", "she told deputies of the lease": the draft that the words before or behind what is said present; null where none do. */
function presentedIn(
	{ source, cue }: Statement,
	content: Window,
	tools: Tools,
): string | null {
	if (source === null || cue === null) return null;
	// "three people who have read the agreement", "an official familiar with the text"
	const known = tools.reported.namedIn(source);
	if (known.size === 1 && KNOWING.test(source.text)) return [...known][0]!;
	const sentence = tools.reported.sentenceAt(cue.start);
	if (sentence === null) return null;
	const whole = windowOf(tools.tokens, sentence);
	const said = windowOf(tools.tokens, cue);
	const frame =
		said.from >= content.to
			? { from: Math.min(said.from, content.to), to: whole.to }
			: { from: whole.from, to: content.from };
	const view = viewOf(frame, tools);
	if (view === null) return null;
	for (const phrase of view.phrases) {
		const draft = draftOf(phrase, tools.reported);
		if (draft === null) continue;
		if (presents(view, phrase.first - 1, cue, tools)) return draft;
	}
	return null;
}

const KNOWING =
	/\b(?:read|seen|saw|familiar|briefed|knowledge|knows?|studied|holds?|drafted|drew up|wrote|worked on|shown|details)\b/u;

/** "presenting", "in presenting", "told deputies of", "quoted": whether the word before the text, in the frame of what is said, brings it in. */
function presents(
	view: SentenceView,
	at: number,
	cue: Range,
	{ reported }: Tools,
): boolean {
	if (tagAt(view, at) === "VBG")
		return reported.presenting.has(lemmaAt(view, at));
	if (view.tokens[at]?.start === cue.start)
		return /^(?:quote|cite|summarise|summarize|describe|present)$/.test(
			lemmaAt(view, at),
		);
	return (
		/^(?:of|about)$/.test(normAt(view, at)) &&
		view.tokens.some(
			({ start, lemma }, index) =>
				start === cue.start &&
				index < at &&
				/^(?:tell|say|speak|brief)$/.test(lemma),
		) &&
		at - view.tokens.findIndex(({ start }) => start === cue.start) <= 4
	);
}

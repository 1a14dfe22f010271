/** What a clause says is to be done, or is done, by a text named beside it: "The churches keep their schools under the concordat". */

import type { Window } from "../../../drafts/clauses/token-window.js";
import {
	groupOf,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../../statements/sentence-view.js";
import { formOf } from "../exposition/clause-form.js";
import type { ExpositionWords } from "../exposition/exposition-words.js";
import {
	clauseStart,
	isSomebody,
	looseVerb,
	type Main,
	mainVerb,
} from "../exposition/main-clause.js";
import type { Tools } from "../provision-tools.js";
import type { ReportedWindow } from "../reported-context.js";
import { reservation } from "../reservation.js";
import { type TextBeside, textsBeside } from "./text-beside.js";

/** The windows of the clauses, in text order; none where no text is named so, or the clause tells what is past. */
export function clausesBesideText(
	view: SentenceView,
	tools: Tools,
): readonly ReportedWindow[] {
	if (normAt(view, view.tokens.length - 1) === "?") return [];
	for (const text of textsBeside(view, tools.reported)) {
		const windows = windowsBeside(view, text, tools);
		if (windows.length > 0)
			return windows.map((window) => ({
				draft: text.draft,
				window,
				told: text.isSure ? ("draft" as const) : ("party" as const),
			}));
	}
	return [];
}

function windowsBeside(
	view: SentenceView,
	text: TextBeside,
	{ tokens, expounding }: Tools,
): readonly Window[] {
	const { first } = view.sentence;
	const length = view.tokens.length;
	const isFronted =
		text.from <= 1 ||
		/^[:;]$/.test(normAt(view, text.from - 1)) ||
		isBehindSetting(view, text);
	const opening = isFronted ? behindFronted(view, text.to) : 0;
	const main = opening === null ? null : verbFrom(view, opening, text);
	if (opening === null || main === null) return [];
	if (!mayLayDown(view, main, expounding)) return [];
	const from = first + clauseStart(view, opening, main.subject.first);
	if (isFronted || text.from < main.group.first)
		return [{ from, to: reservation(tokens, from, first + length) }];
	const comma = /^[,–—-]$/.test(normAt(view, text.from - 1));
	// "would be followed by a treaty": by whom or by what, and no rule.
	if (normAt(view, text.from) === "by" && !comma && !isByTheText(view, text))
		return [];
	const to = first + text.from - (comma ? 1 : 0);
	const own = { from, to };
	const next = behindJoint(view, text.to);
	const more = next === null ? null : verbFrom(view, next, text);
	return more === null || next === null || !mayLayDown(view, more, expounding)
		? [own]
		: [
				own,
				{
					from: first + next,
					to: reservation(tokens, first + next, first + length),
				},
			];
}

/** The main verb of the clause that begins at `opening`, over the words that name the text. */
export function verbFrom(
	view: SentenceView,
	opening: number,
	text: TextBeside | null,
): Main | null {
	const main = mainVerb(view, opening);
	const loose = looseVerb(view, opening, text);
	return main === null ||
		(loose !== null && loose.group.first < main.group.first)
		? loose
		: main;
}

/** "Each winter, under the protocol, Orland ships …": nothing but a setting stands before the text. */
function isBehindSetting(
	view: SentenceView,
	{ from, to }: TextBeside,
): boolean {
	if (normAt(view, from - 1) !== "," || normAt(view, to) !== ",") return false;
	const setting = phraseOf(view, 0);
	return (
		setting?.first === 0 &&
		setting.last === from - 2 &&
		phraseOf(view, to + 1)?.first === to + 1
	);
}

/** "(In the draft,) which leaked on Monday, Orland would": the token where the clause begins; null where none can be told. */
function behindFronted(view: SentenceView, behind: number): number | null {
	if (normAt(view, behind) === ",") return behind + 1;
	const phrase = phraseOf(view, behind);
	if (phrase?.first === behind) return behind;
	if (phrase !== null && tagAt(view, behind) === "CD") return behind;
	for (let at = behind; at < behind + LONGEST_ASIDE; at++)
		if (normAt(view, at) === ",") return at + 1;
		else if (groupOf(view, at)?.finite) return null;
	return null;
}

const LONGEST_ASIDE = 16;

/** "limited to 2,000 by the draft": the text itself does it. */
function isByTheText(view: SentenceView, { from }: TextBeside): boolean {
	return (
		/^(?:the|this|its)$/.test(normAt(view, from + 1)) &&
		/^(?:VBN|VBD|CD|NN.*)$/.test(tagAt(view, from - 1))
	);
}

/** Behind ", and", ";", ", while": a clause of equal rank; null where none follows. */
function behindJoint(view: SentenceView, at: number): number | null {
	if (normAt(view, at) === ";")
		return /^(?:and|while)$/.test(normAt(view, at + 1)) ? at + 2 : at + 1;
	return normAt(view, at) === "," &&
		/^(?:and|while|whereas)$/.test(normAt(view, at + 1))
		? at + 2
		: null;
}

/** Whether the verb tells what is to be done or is done, whatever it is, and not what was, how it looks, or what the talks do. */
export function mayLayDown(
	view: SentenceView,
	main: Main,
	words: ExpositionWords,
): boolean {
	const { group } = main;
	if (isOfTalks(view, main, words)) return false;
	if (formOf(view, group, words) !== null) return true;
	if (group.perfect || group.progressive) return false;
	const lemma = lemmaAt(view, group.main);
	// "would have to pay", "need to be told"
	if (/^(?:have|need)$/.test(lemma) && normAt(view, group.last + 1) === "to")
		return tagAt(view, group.first) !== "VBD";
	if (words.judging.has(lemma) || words.procedural.has(lemma)) return false;
	const isYet =
		group.modal !== null
			? /^(?:would|will|shall|must|may|can|could)$/.test(group.modal)
			: /^VB[ZP]$/.test(tagAt(view, group.first));
	if (!isYet) return false;
	const object = phraseOf(view, group.last + 1);
	const hasObject = object?.first === group.last + 1;
	// "In the counter-text the period is 18 months"
	if (lemma === "be" && hasObject && tagAt(view, object.first) === "CD")
		return true;
	if (/^(?:be|seem|appear)$/.test(lemma)) return false;
	return !words.effects.has(lemma) || (hasObject && GAINS.test(lemma));
}

/** What parties do by a text with an object behind it, where the verb alone tells how things turn out: "win a seat", "lose the mine". */
const GAINS = /^(?:win|lose|take|make|form|hold|earn|serve|save)$/;

/** "we", "the talks", "the text itself": what these do is no provision. */
function isOfTalks(
	view: SentenceView,
	{ subject, group }: Main,
	words: ExpositionWords,
): boolean {
	// "The president keeps the right to name judges": what an office gets, gives or keeps.
	const lemma = lemmaAt(view, group.main);
	if (
		group.modal === null &&
		(words.receiving.has(lemma) || words.lasting.has(lemma) || lemma === "lose")
	)
		return false;
	const norm = subject.head === null ? "" : normAt(view, subject.head.head);
	if (/^(?:it|they|he|she|one|some|many|others|most)$/.test(norm)) return false;
	return isSomebody(view, subject, words);
}

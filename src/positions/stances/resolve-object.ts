/** What a stand is taken on: a draft, one of its provisions, or an issue. */

import { type Window, windowOf } from "../../drafts/clauses/token-window.js";
import { clauseIssueScores, HINT, OTHER_ISSUE } from "../../drafts/issue-of.js";
import type { Range } from "../../model/span.js";
import { mentionAt, mentionsIn } from "../mention-index.js";
import { wordSet } from "../word-set.js";
import { scoresOfHead } from "./issue-of-head.js";
import {
	DEFINITE,
	hasMatter,
	isBareText,
	isGeneralDeal,
	isGeneric,
	isItsParts,
	isPronoun,
	isWhatWasRead,
} from "./object-phrase.js";
import type { StanceContext } from "./stance-context.js";
import {
	definiteProvision,
	provisionAlike,
	provisionOfFigure,
	provisionOnIssue,
} from "./taken-up.js";

/** The target of a position as `model/position` has it, and how it was found. */
export interface StanceTarget {
	readonly target: string | null;
	readonly issue: string | null;
	/** `hint`: an issue of which the words give no more than a hint. */
	readonly certainty: "named" | "issue" | "hint" | "matter" | "none";
}

/** "any change to *its* border": whose a thing is, and not what the stand is on. */
const POSSESSIVE = /^(its|their)$/i;

/** An issue scored from here up is spoken of plainly. */
const CLEAR = 3;

/** An object of so few tokens may be known by a word that only hints; a longer one holds such a word by chance. */
const SHORT = 6;

/** How far back a draft may have been spoken of to be what "it" or "the details" are about, in units. */
const NEAR = 700;

/** The target of the object; `from` is the place of the statement, to tell what was spoken of last. */
export function resolveObject(
	object: Range | null,
	from: number,
	context: StanceContext,
): StanceTarget {
	if (object === null || object.end <= object.start)
		return spokenOf(from, context);
	const window = windowOf(context.tokens, object);
	if (isPronoun(window, context)) return spokenOf(object.start, context);
	if (isWhatWasRead(window, context)) {
		const text = spokenOf(object.start, context);
		if (text.target !== null) return text;
	}
	const head = headDraft(window, context);
	if (head !== null) return { target: head, issue: null, certainty: "named" };
	const part = partOf(window, object, context);
	if (part !== null) return part;
	const figure = named(provisionOfFigure(window, context));
	if (figure !== null) return figure;
	const words = context.text.slice(object.start, object.end);
	const scores =
		scoresOfHead(window, context) ??
		clauseIssueScores(words, context.codebook.issues);
	const draft = mentionsIn(context.draftMentions, object).find(
		({ start, end }) => !POSSESSIVE.test(context.text.slice(start, end)),
	);
	// "talks on the tariffs" are about the tariffs.
	const told =
		scores[0]?.code === "dialogue" ? (scores[1] ?? scores[0]) : scores[0];
	const isTold =
		told !== undefined &&
		(told.score >= HINT || window.to - window.from <= SHORT);
	const issue = isTold ? told.code : OTHER_ISSUE;
	// "any deal", with nothing that tells which, is what would come of the text spoken of; "a truce" is a matter of its own.
	if (
		issue === OTHER_ISSUE &&
		window.to - window.from === 2 &&
		isGeneralDeal(window, context)
	) {
		const text = spokenOf(object.start, context);
		if (text.target !== null) return text;
	}
	if (draft !== undefined && !isGeneralDeal(window, context))
		return { target: draft.id, issue: null, certainty: "named" };
	const text = textOfName(window, context);
	if (text !== null) return text;
	if (issue !== OTHER_ISSUE)
		return (
			named(definiteProvision(window, issue, context)) ?? {
				target: null,
				issue,
				certainty: (told?.score ?? 0) >= CLEAR ? "issue" : "hint",
			}
		);
	if (isGeneric(window, context)) return spokenOf(object.start, context);
	if (isItsParts(window, context)) {
		const whole = spokenOf(object.start, context);
		if (whole.target !== null) return whole;
	}
	const provision = named(provisionAlike(window, context));
	if (provision !== null) return provision;
	if (isBareText(window, context)) {
		const text = spokenOf(object.start, context, FAR);
		if (text.target !== null) return text;
	}
	return {
		target: null,
		issue: OTHER_ISSUE,
		certainty: hasMatter(window, context) ? "matter" : "none",
	};
}

/** "the statute" after "a draft statute": a bare name takes up the text spoken of, whatever issue the word tells. */
function textOfName(
	window: Window,
	context: StanceContext,
): StanceTarget | null {
	if (!isBareText(window, context)) return null;
	const start = context.tokens[window.from]!.start;
	const noun = context.tokens[window.from + 1]!.lemma;
	const before = mentionsIn(context.draftMentions, {
		start: Math.max(0, start - FAR),
		end: start,
	}).map(({ id }) => id);
	const wordsOf = (id: string): readonly string[] =>
		context.actors.get(id)?.name.toLowerCase().split(" ") ?? [];
	// "the statute" is the one told so before, or what has no name of its own: "the draft".
	const target =
		before.findLast((id) => wordsOf(id).includes(noun)) ??
		before.findLast((id) => isUnnamed(wordsOf(id)));
	return target === undefined
		? null
		: { target, issue: null, certainty: "named" };
}

/** "draft", "the text", "a paper": a name that any text may have. */
function isUnnamed(words: readonly string[]): boolean {
	return words.every((word) =>
		/^(the|a|an|draft|text|document|paper|plan|proposal|version|page|pages)$/.test(
			word,
		),
	);
}

/** How far back a text may have been spoken of that "the deal" takes up, in units. */
const FAR = 2000;

/** The draft mentioned last between a place and `near` units before it. */
export function spokenOf(
	from: number,
	context: StanceContext,
	near = NEAR,
): StanceTarget {
	const before = mentionsIn(context.draftMentions, {
		start: Math.max(0, from - near),
		end: from,
	});
	const last = before[before.length - 1];
	return last === undefined
		? { target: null, issue: OTHER_ISSUE, certainty: "none" }
		: { target: last.id, issue: null, certainty: "named" };
}

/** "the plan", "most of the American plan", "much of it": a draft is what the object's first phrase is about. */
function headDraft(
	{ from, to }: Window,
	context: StanceContext,
): string | null {
	const { tokens } = context;
	let at = from;
	for (; at < to && at < from + 8; at++) {
		const { tag, norm, start, end } = tokens[at]!;
		const place = mentionAt(context.draftMentions, { start, end });
		if (place !== null && place.start <= start) return place.id;
		const isSkipped =
			/^(DT|PDT|JJ|RB|CD|PRP\$)$/.test(tag) ||
			/^(of|in|with|to|many|much|most|all|some|part|parts|bulk|majority|provisions|points|terms|elements|whole|entire|each|every|line|rest|“|")$/.test(
				norm,
			);
		if (!isSkipped) return null;
	}
	return null;
}

/** "the clause on guarantees", "its provisions for a court": about what stands behind the part's name. */
function partOf(
	window: Window,
	object: Range,
	context: StanceContext,
): StanceTarget | null {
	const { tokens, codebook } = context;
	const parts = wordSet(codebook, "stance-parts");
	for (let at = window.from; at < window.to && at < window.from + 5; at++) {
		if (!parts.has(tokens[at]!.lemma)) continue;
		const next = tokens[at + 1];
		if (
			next === undefined ||
			!/^(on|about|of|for|over|that|to|concerning|regarding|granting|allowing|giving)$/.test(
				next.norm,
			)
		)
			return null;
		const words = context.text.slice(next.end, object.end);
		const issue = clauseIssueScores(words, codebook.issues)[0]?.code;
		if (issue === undefined) return null;
		const isDefinite = DEFINITE.test(tokens[window.from]!.norm);
		const topic = { from: at + 2, to: window.to };
		const told = isDefinite
			? named(provisionOnIssue(issue, topic, context))
			: null;
		return told ?? { target: null, issue, certainty: "issue" };
	}
	return null;
}

function named(target: string | null): StanceTarget | null {
	return target === null ? null : { target, issue: null, certainty: "named" };
}

/** The expressions of a text that name a date or a period, resolved to days against the day of publication. */

import type { Analysis, Sentence } from "../../model/analysis.js";
import { makeSpan } from "../../model/span.js";
import type { DayInterval, TimeMention } from "../../model/when.js";
import { type Day, dayOfIso } from "./calendar.js";
import { type Lexeme, lexTimes } from "./lex-times.js";
import { isNorm } from "./lexeme-look.js";
import { lookOf } from "./look-of.js";
import { isNarrative, narrativeYear } from "./narrative-year.js";
import type { Look } from "./nearest-time.js";
import { nameAt } from "./parse-named.js";
import { parseTime } from "./parse-time.js";
import { resolveTime } from "./resolve-time.js";
import { longestAnchor } from "./time-anchor.js";
import type { TimeExpression } from "./time-expression.js";
import type { TimeLexicon } from "./time-lexicon.js";

/** An expression found and not yet resolved. */
interface FoundTime {
	readonly start: number;
	readonly end: number;
	readonly expression: TimeExpression;
	readonly sentence: Sentence;
	readonly isDeadline: boolean;
}

/** How far back in its paragraph, in units of text, a time already spoken of may lie for "the following day" to count from it. */
const ANCHOR_REACH = 300;

/**
 * All times of the sentences, in text order; from and to are null where the text, or an unknown day of publication
 * (ISO 8601), does not let them be told. Mere lengths of time ("six years") are no times.
 */
export function findTimes(
	analysis: Analysis,
	published: string | null,
	lexicon: TimeLexicon,
): readonly TimeMention[] {
	const found = analysis.sentences.flatMap((sentence) =>
		findInSentence(analysis.text, sentence, lexicon),
	);
	const day = published === null ? null : dayOfIso(published);
	const isTold = isNarrative(
		found.map(({ expression }) => expression),
		day,
	);
	const mentions: TimeMention[] = [];
	const days: (DayInterval | null)[] = [];
	found.forEach((time, index) => {
		const basis = isTold
			? (narrativeYear(time.expression, lastKnown(mentions)) ?? day)
			: day;
		const look: Look =
			isTold && basis !== day
				? "open"
				: needsLook(time.expression)
					? lookOf(time.sentence, time, lexicon)
					: "back";
		const anchor = anchorOf(found, mentions, index);
		const resolved =
			time.expression.kind === "cataphor"
				? null
				: resolveTime(time.expression, {
						published: basis,
						look,
						anchor,
						isDeadline: time.isDeadline,
						lexicon,
					});
		days.push(resolved);
		mentions.push(toMention(analysis.text, time, resolved));
	});
	return mentions.map((mention, index) => {
		const { expression } = found[index]!;
		if (expression.kind !== "cataphor") return mention;
		const anchor = followingAnchor(found, days, index);
		const context = {
			published: day,
			look: "back",
			anchor,
			isDeadline: false,
			lexicon,
		} as const;
		return toMention(
			analysis.text,
			found[index]!,
			anchor === null ? null : resolveTime(expression, context),
		);
	});
}

function findInSentence(
	text: string,
	sentence: Sentence,
	lexicon: TimeLexicon,
): FoundTime[] {
	if (!mayHoldTime(sentence, lexicon)) return [];
	const lexemes = lexTimes(text, sentence, lexicon);
	const found: FoundTime[] = [];
	let at = 0;
	while (at < lexemes.length) {
		const name = nameAt(lexemes, at, lexicon);
		if (name !== null && name.meaning === null) {
			at = name.next;
			continue;
		}
		const parsed = parseTime(lexemes, at, lexicon);
		if (parsed === null) {
			at++;
			continue;
		}
		found.push({
			start: lexemes[at]!.start,
			end: lexemes[parsed.next - 1]!.end,
			expression: parsed.expression,
			sentence,
			isDeadline: isDeadline(lexemes, at),
		});
		at = parsed.next;
	}
	return found;
}

/** Whether any token could begin or be part of an expression: most sentences of news hold none, and lexing costs. */
function mayHoldTime(sentence: Sentence, lexicon: TimeLexicon): boolean {
	for (const token of sentence.tokens) {
		const { norm } = token;
		const sense = lexicon.senses.get(
			norm.endsWith(".") ? norm.slice(0, -1) : norm,
		);
		if (sense !== undefined && HEADS.has(sense.kind)) return true;
		const first = norm.charCodeAt(0);
		if (first >= 48 && first <= 57 && norm.length >= 4) return true;
		if (norm.includes("-") || norm === "overnight" || norm === "9/11")
			return true;
		if (token.tag === "NNP" && lexicon.names.has(norm)) return true;
	}
	return false;
}

const HEADS: ReadonlySet<string> = new Set([
	"weekday",
	"month",
	"unit",
	"season",
	"day-word",
	"day-part",
]);

function isDeadline(lexemes: readonly Lexeme[], at: number): boolean {
	return ["by", "until", "till", "before", "through"].some((word) =>
		isNorm(lexemes, at - 1, word),
	);
}

/** Only what recurs every week or year asks which way the text looks. */
function needsLook(expression: TimeExpression): boolean {
	switch (expression.kind) {
		case "date":
		case "month":
		case "season":
		case "holiday":
			return expression.year === null;
		case "weekday":
		case "nearest":
			return true;
		case "part":
		case "fraction":
			return needsLook(expression.of);
		case "range":
			return needsLook(expression.first);
		default:
			return false;
	}
}

function lastKnown(mentions: readonly TimeMention[]): TimeMention | null {
	return mentions.findLast((mention) => mention.from !== null) ?? null;
}

/** The time last spoken of that is short enough to count from, near by in the text. */
function anchorOf(
	found: readonly FoundTime[],
	mentions: readonly TimeMention[],
	index: number,
): DayInterval | null {
	const { expression, start, sentence } = found[index]!;
	if (expression.kind !== "anaphor") return null;
	const longest = longestAnchor(expression.unit);
	for (let at = index - 1; at >= 0; at--) {
		const { from, to, span } = mentions[at]!;
		const isNear =
			start - span.end <= ANCHOR_REACH &&
			found[at]!.sentence.block === sentence.block;
		if (!isNear) return null;
		if (from !== null && to !== null && lengthOf(from, to) <= longest)
			return { from, to };
	}
	return null;
}

/** "a day after the two met in Florida on Sunday": the next time of the same sentence, when no other clause lies between. */
function followingAnchor(
	found: readonly FoundTime[],
	days: readonly (DayInterval | null)[],
	index: number,
): DayInterval | null {
	const here = found[index]!;
	const next = found[index + 1];
	const known = days[index + 1] ?? null;
	if (next === undefined || known === null || next.sentence !== here.sentence)
		return null;
	const between = here.sentence.tokens.filter(
		(token) => token.start >= here.end && token.end <= next.start,
	);
	return between.length > 15 ||
		between.some((token) => /^[,;:]$/.test(token.norm))
		? null
		: known;
}

function lengthOf(from: string, to: string): number {
	return (dayOfIso(to) as Day) - (dayOfIso(from) as Day) + 1;
}

function toMention(
	text: string,
	time: FoundTime,
	days: DayInterval | null,
): TimeMention {
	return {
		span: makeSpan(text, time.start, time.end),
		from: days?.from ?? null,
		to: days?.to ?? null,
	};
}

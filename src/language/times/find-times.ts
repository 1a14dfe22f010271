/** The expressions of a text that name a date or a period, resolved to days against the day of publication. */

import type { Analysis, Sentence } from "../../model/analysis.js";
import { type Block, entryDay } from "../../model/document.js";
import { makeSpan } from "../../model/span.js";
import type { TimeMention } from "../../model/when.js";
import { dayOfIso } from "./calendar.js";
import { type Lexeme, lexTimes } from "./lex-times.js";
import { isNorm } from "./lexeme-look.js";
import { nameAt } from "./parse-named.js";
import { parseTime } from "./parse-time.js";
import { type FoundTime, resolveInOrder } from "./resolve-in-order.js";
import type { TimeLexicon } from "./time-lexicon.js";

/** From which day the times of a text are counted. */
export interface CountedFrom {
	/** ISO 8601 day; null where it is unknown. */
	readonly published: string | null;
	/** Those of a live blog know days of their own; others need not be given. */
	readonly blocks?: readonly Block[];
}

/**
 * All times of the sentences, in text order; from and to are null where the text, or an unknown day of publication, does not let
 * them be told. Each entry of a live blog counts from its own day. Mere lengths of time ("six years") are no times.
 */
export function findTimes(
	analysis: Analysis,
	{ published, blocks = [] }: CountedFrom,
	lexicon: TimeLexicon,
): readonly TimeMention[] {
	const found = analysis.sentences.flatMap((sentence) =>
		findInSentence(analysis.text, sentence, lexicon),
	);
	const dated = blocks.filter(({ at }) => at !== undefined);
	const days = runsOf(
		found,
		({ start }) => entryDay(dated, start) ?? published,
	).flatMap(({ day, times }) =>
		resolveInOrder(times, day === null ? null : dayOfIso(day), lexicon),
	);
	return found.map(({ start, end }, index) => ({
		span: makeSpan(analysis.text, start, end),
		from: days[index]?.from ?? null,
		to: days[index]?.to ?? null,
	}));
}

/** Times that follow each other and count from the same day. */
function runsOf(
	found: readonly FoundTime[],
	dayOf: (time: FoundTime) => string | null,
): readonly { readonly day: string | null; readonly times: FoundTime[] }[] {
	const runs: { readonly day: string | null; readonly times: FoundTime[] }[] =
		[];
	for (const time of found) {
		const day = dayOf(time);
		const last = runs.at(-1);
		if (last !== undefined && last.day === day) last.times.push(time);
		else runs.push({ day, times: [time] });
	}
	return runs;
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
		if (!canBegin(lexemes[at]!, lexicon)) {
			at++;
			continue;
		}
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

/** Words without a sense of their own that open expressions: "that day", "a year ago", "earlier this month", "forty days ago". */
const OPENING =
	/^(?:the|that|an?|recent|upcoming|earlier|later|overnight|several|some|many|few|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)$/;

/** Whether an expression or a name can begin with the word: no rule need be tried on the others. */
function canBegin({ sense, norm }: Lexeme, lexicon: TimeLexicon): boolean {
	return sense !== null || lexicon.names.has(norm) || OPENING.test(norm);
}

const HEADS: ReadonlySet<string> = new Set([
	"weekday",
	"month",
	"unit",
	"season",
	"day-word",
	"day-part",
]);

/** Words that no list holds and that make an expression by themselves or with a count. */
const ALONE = /^(?:overnight|fortnight)$/;

/** Whether any token could begin or be part of an expression: most sentences of news hold none, and lexing costs. */
function mayHoldTime(sentence: Sentence, lexicon: TimeLexicon): boolean {
	for (const { norm, tag } of sentence.tokens) {
		const sense = lexicon.senses.get(
			norm.endsWith(".") ? norm.slice(0, -1) : norm,
		);
		if (sense !== undefined && HEADS.has(sense.kind)) return true;
		const first = norm.charCodeAt(0);
		if (first >= 48 && first <= 57 && norm.length >= 4) return true;
		if (norm.includes("-") || ALONE.test(norm)) return true;
		if (tag === "NNP" && lexicon.names.has(norm)) return true;
	}
	return false;
}

function isDeadline(lexemes: readonly Lexeme[], at: number): boolean {
	return ["by", "until", "till", "before", "through"].some((word) =>
		isNorm(lexemes, at - 1, word),
	);
}

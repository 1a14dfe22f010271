/** Whether a noun or number goes on with the phrase before it: dates and the subjects of clauses are where phrases part. */

import type { Token } from "../model/analysis.js";

/** Days and months, which stand beside a phrase without being part of it ("told reporters Monday"). */
export const CALENDAR =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.|january|february|march|april|june|july|august|september|october|november|december)$/;

/** "its report last month": these begin an expression of time. */
export const TIME_MODIFIER = /^(?:last|next|early|earlier|late|later)$/;

/** Whether the noun at `at` goes on with the nouns before it: "US envoy Steve Witkoff", but not "told reporters Monday". */
export function continuesNouns(
	tokens: readonly Token[],
	first: number,
	at: number,
): boolean {
	const before = tokens[at - 1]!;
	const token = tokens[at]!;
	if (before.tag === "POS" || before.tag === "CC" || before.tag === "``")
		return true;
	// "on May 5 Lind left": a date is over before a name.
	if (before.tag === "CD" && isDated(tokens[at - 2]))
		return !/^\p{Lu}/u.test(token.text);
	// "in March somebody left"
	if (
		/^(?:some|any|every|no)(?:body|one|thing)$/.test(token.norm) &&
		isNoun(before.tag)
	)
		return false;
	if (!isNoun(before.tag)) return true;
	// "would sign the treaty tomorrow"
	if (/^(?:today|tomorrow|yesterday|tonight)$/.test(token.norm)) return false;
	if (CALENDAR.test(token.norm)) return before.tag === "CD";
	if (token.tag === "NNP" && isClauseOfItsOwn(tokens, first, at)) return false;
	if (before.tag === "NNS" && token.tag === "NNP") return false;
	// "an allegation Kyiv rejected": a name behind an indefinite noun begins the next clause.
	if (
		before.tag === "NN" &&
		token.tag === "NNP" &&
		/^an?$/.test(tokens[first]!.norm)
	)
		return false;
	return !(
		CALENDAR.test(before.norm) &&
		token.tag === "NNP" &&
		at > 1 &&
		tokens[at - 2]!.tag === "NNS"
	);
}

/**
 * Whether the name at `at` is the subject of a clause, not part of the phrase from `first` on: "said Tuesday Lind had left",
 * "last week Lind left", "the offer Lind made was firm".
 */
function isClauseOfItsOwn(
	tokens: readonly Token[],
	first: number,
	at: number,
): boolean {
	let verb = at + 1;
	while (tokens[verb]?.tag === "NNP") verb++;
	if (!isFiniteVerb(tokens[verb])) return false;
	const before = tokens[at - 1]!;
	const isTime =
		CALENDAR.test(before.norm) || TIME_MODIFIER.test(tokens[first]!.norm);
	if (isTime) return tokens[first]!.tag !== "DT";
	return (
		before.tag === "NN" &&
		tokens[first]!.tag === "DT" &&
		(isFiniteVerb(tokens[verb + 1]) || hasVerbAround(tokens, verb + 1))
	);
}

/** "(the plan Orland has) accepted bans", "(the offer Orland made) in May fell short": the verb of the noun comes behind that of the name. */
function hasVerbAround(tokens: readonly Token[], from: number): boolean {
	for (let at = from; at < from + LONGEST_CLAUSE; at++) {
		const token = tokens[at];
		if (token === undefined) return false;
		if (isFiniteVerb(token)) {
			const before = tokens[at - 1]!;
			return (
				/^(?:VBN|RP|RB)$/.test(before.tag) ||
				CALENDAR.test(before.norm) ||
				/^(?:may|week|month|year|ago|earlier)$/.test(before.norm)
			);
		}
		if (!/^(?:VBN|RP|RB|IN|NNP|NN|JJ|CD|DT)$/.test(token.tag)) return false;
	}
	return false;
}

/** Words between a verb and that of the clause around, at most. */
const LONGEST_CLAUSE = 6;

/** "February 27", "Article 5", "point 7": a number behind its noun. */
export function numbersHead(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1]!;
	const next = tokens[at + 1]?.tag ?? "";
	// "on May 5 Lind left", "the May 5 deal", but "in May 5 officials left".
	if (isDated(before)) return next !== "NNS";
	return (
		(before.tag === "NNP" || before.tag === "NN" || before.tag === "JJ") &&
		!isNoun(next) &&
		!/^JJ/.test(next)
	);
}

/** Whether a number behind the token is a date; "May" is a name of people as well, and only a number tells. */
function isDated(token: Token | undefined): boolean {
	if (token?.tag !== "NNP") return false;
	return CALENDAR.test(token.norm) || token.norm === "may";
}

function isFiniteVerb(token: Token | undefined): boolean {
	return /^(?:VBD|VBZ|VBP|MD)$/.test(token?.tag ?? "");
}

/** Whether the tag is that of a noun or name. */
export function isNoun(tag: string): boolean {
	return tag === "NN" || tag === "NNP" || tag === "NNS" || tag === "NNPS";
}

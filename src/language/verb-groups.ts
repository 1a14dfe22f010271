/** Verb groups: auxiliaries, negation and adverbs with the main verb they belong to. */

import type { Sentence, Token } from "../model/analysis.js";
import type { NounPhrase } from "./noun-phrases.js";

/** Token indexes are those of the sentence, `last` included; `start`…`end` are places in the text. */
export interface VerbGroup {
	readonly first: number;
	readonly last: number;
	/** The verb that says what is done: "dismissed" in "has repeatedly dismissed". */
	readonly main: number;
	readonly form: "finite" | "infinitive" | "participle" | "gerund";
	readonly finite: boolean;
	readonly negated: boolean;
	readonly passive: boolean;
	readonly perfect: boolean;
	readonly progressive: boolean;
	/** Base form of the modal ("would", "may"); null without one. */
	readonly modal: string | null;
	readonly start: number;
	readonly end: number;
}

/** Adverbs that may stand between the parts of one group. */
const MOST_ADVERBS = 3;

/** Verb groups from left to right; verbs inside the given noun phrases ("frozen assets") are none. */
export function verbGroupsBeside(
	sentence: Sentence,
	phrases: readonly NounPhrase[],
): readonly VerbGroup[] {
	const { tokens } = sentence;
	const groups: VerbGroup[] = [];
	let next = 0;
	let at = 0;
	while (at < tokens.length) {
		while (next < phrases.length && phrases[next]!.last < at) next++;
		const phrase = phrases[next];
		if (phrase && phrase.first <= at) {
			at = phrase.last + 1;
			continue;
		}
		const group = groupAt(tokens, at);
		if (group === null) {
			at++;
		} else {
			groups.push(group);
			at = group.last + 1;
		}
	}
	return groups;
}

function groupAt(tokens: readonly Token[], first: number): VerbGroup | null {
	const tag = tokens[first]!.tag;
	const state = {
		negated: false,
		passive: false,
		perfect: false,
		progressive: false,
	};
	let main = first;
	if (tag === "TO" || (tokens[first]!.norm === "to" && tag === "IN")) {
		const verb = verbAfter(tokens, first, /^VBP?$/);
		if (verb < 0) return null;
		main = verb;
	} else if (isNegation(tokens[first]!) && tokens[first + 1]?.tag === "TO") {
		const verb = verbAfter(tokens, first + 1, /^VB$/);
		if (verb < 0) return null;
		main = verb;
	} else if (tag !== "MD" && !tag.startsWith("VB")) {
		return null;
	}
	for (;;) {
		const wanted = wantedAfter(tokens[main]!);
		const verb =
			wanted === null
				? goneOnWith(tokens, main)
				: verbAfter(tokens, main, wanted);
		if (verb < 0) break;
		markStep(state, tokens[main]!, tokens[verb]!);
		main = verb;
	}
	let last = main;
	// "is not", "do n't": a negation behind the last verb belongs to the group.
	if (
		tokens[last + 1] &&
		isNegation(tokens[last + 1]!) &&
		wantedAfter(tokens[last]!) !== null
	)
		last++;
	for (let at = first; at <= last; at++)
		if (isNegation(tokens[at]!)) state.negated = true;
	const form = formOf(tokens[first]!);
	if (form === "participle") state.passive = true;
	return {
		first,
		last,
		main,
		form,
		finite: form === "finite",
		...state,
		modal: tag === "MD" ? modalOf(tokens[first]!.norm) : null,
		start: tokens[first]!.start,
		end: tokens[last]!.end,
	};
}

function formOf(first: Token): VerbGroup["form"] {
	if (first.tag === "VBG") return "gerund";
	if (first.tag === "VBN") return "participle";
	return /^(?:MD|VBD|VBZ|VBP)$/.test(first.tag) ? "finite" : "infinitive";
}

/** Tags of the verb that an auxiliary asks for; null for a verb that asks for none. */
function wantedAfter(verb: Token): RegExp | null {
	if (verb.tag === "MD") return /^(?:VB|VBP)$/;
	if (!verb.tag.startsWith("VB")) return null;
	switch (verb.lemma) {
		case "be":
			return /^(?:VBG|VBN|VBD)$/;
		case "have":
			return /^(?:VBN|VBD)$/;
		case "do":
			return /^(?:VB|VBP)$/;
		default:
			return null;
	}
}

/**
 * "continues to *insist*", "kept *saying* that": the verb that is gone on with, as a text says who does what no less with these than without;
 * -1 for none.
 */
function goneOnWith(tokens: readonly Token[], at: number): number {
	const next = tokens[at + 1];
	switch (tokens[at]!.lemma) {
		case "continue":
			return next?.norm === "to" ? verbAfter(tokens, at + 1, /^VBP?$/) : -1;
		case "keep":
			// "keep warring sides apart"
			return next?.tag === "VBG" &&
				/^(?:IN|TO|DT|PRP|WP|WRB|``|,|\.)$/.test(tokens[at + 2]?.tag ?? ".")
				? at + 1
				: -1;
		default:
			return -1;
	}
}

/** The verb with a wanted tag behind `at`, over adverbs and negations; -1 where something else stands there. */
function verbAfter(
	tokens: readonly Token[],
	at: number,
	wanted: RegExp,
): number {
	for (
		let next = at + 1;
		next < tokens.length && next <= at + 1 + MOST_ADVERBS;
		next++
	) {
		const { tag } = tokens[next]!;
		if (wanted.test(tag)) return next;
		// "have each confirmed"
		const isShared = /^(?:each|both|all)$/.test(tokens[next]!.norm);
		if (!/^RB[RS]?$/.test(tag) && !isShared && !isNegation(tokens[next]!))
			return -1;
	}
	return -1;
}

function markStep(
	state: { passive: boolean; perfect: boolean; progressive: boolean },
	auxiliary: Token,
	verb: Token,
): void {
	if (auxiliary.lemma === "have") state.perfect = true;
	if (auxiliary.lemma !== "be") return;
	if (verb.tag === "VBG") state.progressive = true;
	else state.passive = true;
}

function isNegation(token: Token): boolean {
	return token.norm === "not" || token.norm === "n't" || token.norm === "never";
}

function modalOf(norm: string): string {
	const short: Readonly<Record<string, string>> = {
		"'ll": "will",
		wo: "will",
		ca: "can",
		"'d": "would",
		sha: "shall",
	};
	return short[norm] ?? norm;
}

/** Who must do what a provision says, and who gets something by it, as far as its own words tell. */

import type { ConjunctForm } from "../../drafts/clauses/conjunct-form.js";
import { type Window, windowOf } from "../../drafts/clauses/token-window.js";
import type { Token } from "../../model/analysis.js";
import type { Range } from "../../model/span.js";
import {
	type MentionIndex,
	mentionsIn,
	type NamedPlace,
} from "../mention-index.js";

export interface Parties {
	readonly obligor: string | null;
	readonly beneficiary: string | null;
}

export interface PartiesContext {
	readonly tokens: readonly Token[];
	readonly mentions: MentionIndex;
	readonly drafts: ReadonlySet<string>;
	readonly receiving: ReadonlySet<string>;
	readonly giving: ReadonlySet<string>;
}

/** The parties of a provision of this form; `subject` is who a "bare" form takes over from its neighbour, null for nobody. */
export function partiesOf(
	window: Window,
	form: ConjunctForm,
	context: PartiesContext,
	subject: string | null,
): Parties {
	const { tokens } = context;
	const range = {
		start: tokens[window.from]!.start,
		end: tokens[window.to - 1]!.end,
	};
	const places = mentionsIn(context.mentions, range).filter(
		({ id }) => !context.drafts.has(id),
	);
	const first = places.find(({ start }) => start - range.start <= 12) ?? null;
	const verb = mainVerb(window, form, tokens);
	if (verb === null) return partiesOfNoun(range, places, context);
	const token = tokens[verb]!;
	const own =
		form === "bare" || form === "gerund" || form === "infinitive"
			? subject
			: beforeVerb(first, token);
	if (context.receiving.has(token.lemma))
		return { obligor: null, beneficiary: own };
	if (isPassive(tokens, verb, window))
		return { obligor: agentOf(window, places, tokens), beneficiary: own };
	return { obligor: own, beneficiary: givenTo(verb, places, context) };
}

/** The index of the verb that says what is to be done; null in a noun phrase. */
function mainVerb(
	window: Window,
	form: ConjunctForm,
	tokens: readonly Token[],
): number | null {
	if (form === "noun") return null;
	let found: number | null = null;
	for (let at = window.from; at < window.to; at++) {
		const { tag, lemma } = tokens[at]!;
		if (/^VB/.test(tag)) {
			found = at;
			if (!/^(be|have|do)$/.test(lemma)) return at;
		} else if (found !== null && !/^(RB|MD|TO)/.test(tag)) return found;
	}
	return found;
}

function isPassive(
	tokens: readonly Token[],
	verb: number,
	window: Window,
): boolean {
	if (tokens[verb]!.tag !== "VBN" && tokens[verb]!.tag !== "VBD") return false;
	for (let at = verb - 1; at >= window.from && at > verb - 4; at--)
		if (tokens[at]!.lemma === "be" || tokens[at]!.lemma === "get") return true;
	return false;
}

function beforeVerb(place: NamedPlace | null, verb: Token): string | null {
	return place !== null && place.end <= verb.start ? place.id : null;
}

/** "… would be paid by Moscow": who is named behind "by". */
function agentOf(
	window: Window,
	places: readonly NamedPlace[],
	tokens: readonly Token[],
): string | null {
	for (const place of places) {
		const at = windowOf(tokens, place).from;
		if (at > window.from && tokens[at - 1]?.norm === "by") return place.id;
	}
	return null;
}

/** "give the presidency …", "hand the town to Kiral", "guarantees for Orland". */
function givenTo(
	verb: number,
	places: readonly NamedPlace[],
	{ tokens, giving }: PartiesContext,
): string | null {
	if (!giving.has(tokens[verb]!.lemma)) return null;
	for (const place of places) {
		const at = windowOf(tokens, place).from;
		if (at <= verb) continue;
		const before = tokens[at - 1]!;
		const first =
			at - verb <= 2 && (at === verb + 1 || /^(DT|PRP\$)$/.test(before.tag));
		if (first || /^(to|for)$/.test(before.norm)) return place.id;
	}
	return null;
}

/** "US recognition of …": whose deed it is stands first; "the withdrawal of Orlandic troops", "guarantees for Kiral". */
function partiesOfNoun(
	range: Range,
	places: readonly NamedPlace[],
	{ tokens }: PartiesContext,
): Parties {
	let obligor: string | null = null;
	let beneficiary: string | null = null;
	for (const place of places) {
		const { from, to } = windowOf(tokens, place);
		const before = tokens[from - 1];
		const after = tokens[to];
		if (
			place.start === range.start &&
			after !== undefined &&
			/^NN/.test(after.tag)
		)
			obligor ??= place.id;
		if (
			before?.norm === "of" &&
			after !== undefined &&
			/^(troop|force|soldier|army|fighter)/.test(after.norm)
		)
			obligor ??= place.id;
		if (before?.norm === "for") beneficiary ??= place.id;
	}
	return { obligor, beneficiary };
}

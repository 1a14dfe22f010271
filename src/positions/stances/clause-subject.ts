/** Whose verb it is, in terms of actors: the actor named at the head of a clause, or the speaker behind "we" and "he". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { tokenFrom } from "../../drafts/clauses/token-window.js";
import type { Range } from "../../model/span.js";
import { mentionAt, mentionsIn } from "../mention-index.js";
import { isOwnBody, isUnnamedPrincipal, ownBody, seatOf } from "./own-body.js";
import { spokenOf } from "./resolve-object.js";
import type { StanceContext } from "./stance-context.js";

/**
 * The actor that is the subject of a clause whose verb group begins at token `verb`; `inherited` is the subject of the
 * clause before, for one that shares it. Null where the subject is nobody, or a thing.
 */
export function clauseSubject(
	clause: Clause,
	verb: number,
	context: StanceContext,
	speaker: string | null,
	inherited: string | null,
): string | null {
	const { tokens } = context;
	const range = subjectRange(clause, verb, context);
	if (range === null) return clause.sharesSubject ? inherited : null;
	const from = tokenFrom(tokens, range.start);
	const head = headToken(from, verb, context);
	const isFirst = clause.opener === null && head === clause.from;
	if (head !== null && /^(i|we)$/.test(tokens[head]!.norm)) return speaker;
	if (head !== null && /^(he|she|they|it)$/.test(tokens[head]!.norm)) {
		const place = mentionAt(context.mentions, tokens[head]!);
		if (/^(he|she)$/.test(tokens[head]!.norm) && speaker !== null) {
			const principal = personBehind(speaker, place?.id ?? null, context);
			if (principal !== null) return principal;
		}
		// "Orland insists it wants peace": a body's "it" right behind its verb of saying is that body.
		const isSpeakers =
			isFirst &&
			tokens[head]!.norm === "it" &&
			speaker !== null &&
			isBody(speaker, context) &&
			(place === null || !context.drafts.has(place.id));
		if (isSpeakers) return speaker;
		return place === null
			? tokens[head]!.norm === "it" && isPerson(speaker, context)
				? isFirst
					? itsBody(speaker, tokens[head]!.start, context)
					: null
				: speaker
			: context.drafts.has(place.id)
				? null
				: place.id;
	}
	const places = mentionsIn(context.mentions, range).filter(
		({ id }) => !context.drafts.has(id),
	);
	if (head === null) return places[0]?.id ?? null;
	const own = ownBody({ from, head }, speaker, context);
	// "the president of Kiral": the mention that reaches the phrase's head names it; "Orland's plan" does not name Orland.
	const { end } = tokens[head]!;
	const named = places.find(
		(place) => place.start <= tokens[head]!.start && place.end >= end,
	);
	// "the government" may be named as another's; "her government" is the speaker's, whatever it was named before.
	if (
		own !== null &&
		(named === undefined ||
			isPossessive(from, context) ||
			isSeated(head, named.id, context) ||
			isNameless(named.id, head, context))
	)
		return own;
	if (named !== undefined) return named.id;
	if (speaker === null) return null;
	return isUnnamedPrincipal(head, speaker, context)
		? speaker
		: seatOf(head, speaker, context);
}

/** Whether the subject of the clause is the speaker's own side by their own word: "her party". */
export function isOwnSubject(
	clause: Clause,
	verb: number,
	speaker: string | null,
	context: StanceContext,
): boolean {
	const range = subjectRange(clause, verb, context);
	if (range === null) return false;
	const from = tokenFrom(context.tokens, range.start);
	const head = headToken(from, verb, context);
	return head !== null && isOwnBody({ from, head }, speaker, context);
}

/** "the government *in Ostrel*": told by a seat that no list knows, it is the speaker's own. */
function isSeated(
	head: number,
	named: string,
	{ tokens, actors, codebook }: StanceContext,
): boolean {
	const name = actors.get(named)?.name ?? "";
	return (
		tokens[head + 1]?.norm === "in" &&
		tokens[head + 2]?.text === name &&
		codebook.states.every((state) => state.name !== name)
	);
}

/** "the group": an actor that the text knows by no more than the word. */
function isNameless(
	id: string,
	head: number,
	{ actors, tokens }: StanceContext,
): boolean {
	return actors.get(id)?.name.toLowerCase() === tokens[head]!.norm;
}

function isPossessive(at: number, { tokens }: StanceContext): boolean {
	return /^(his|her|its|their|our|my)$/.test(tokens[at]!.norm);
}

function isPerson(speaker: string | null, { actors }: StanceContext): boolean {
	return speaker === null || actors.get(speaker)?.type === "person";
}

/** "Aides to Harl say *he* is ready": the person whose people speak; null where the speaker is one person, or somebody else is meant. */
function personBehind(
	speaker: string,
	meant: string | null,
	context: StanceContext,
): string | null {
	const { actors, mentions } = context;
	const who = actors.get(speaker);
	if (meant !== null && meant !== speaker) return null;
	const first = who?.mentions[0];
	if (first === undefined) return null;
	if (who?.type === "source" && BARE_PEOPLE.test(first.text))
		return personBefore(first.start, speaker, context);
	if (!/\b(?:to|of|close|around|near|with)\b/.test(first.text)) return null;
	return (
		mentionsIn(mentions, first).find(
			({ id, end }) =>
				id !== speaker &&
				actors.get(id)?.type === "person" &&
				/^(aides|advisers|advisors|allies|associates|lawyers|people|officials|friends|confidants|members|staff|two|three|several|an aide|an ally|an adviser|a person|a lawyer)\b/i.test(
					first.text,
				) &&
				end === first.end,
		)?.id ?? null
	);
}

/** "a close aide", "two advisers", "people around him": whose they are, the words before tell. */
const BARE_PEOPLE =
	/^(?:(?:an?|one|two|three|several|some|his|her|the)\s)?(?:(?:close|senior|longtime|long-time|top|trusted|chief|old|key|unnamed|political)\s)*(?:aides?|advis[eo]rs?|allies|ally|associates?|confidants?|friends?|staffers?|assistants?|people (?:around|close to|near) (?:him|her))$/i;

/** The person named last before the place, in its sentence or the one before; null for none. */
function personBefore(
	place: number,
	speaker: string,
	{ actors, mentions, sentenceAt }: StanceContext,
): string | null {
	const own = sentenceAt(place);
	const before = own === null ? null : sentenceAt(own.start - 2);
	const start = (before ?? own)?.start ?? place;
	return (
		mentionsIn(mentions, { start, end: place })
			.filter(({ id }) => id !== speaker && actors.get(id)?.type === "person")
			.at(-1)?.id ?? null
	);
}

/** "*It* is happy with the clause, the envoy said": the envoy's side, unless a text was just spoken of. */
function itsBody(
	speaker: string | null,
	at: number,
	context: StanceContext,
): string | null {
	const body = context.principals.get(speaker ?? "") ?? null;
	return body === null || spokenOf(at, context, TEXT_NEAR).target !== null
		? null
		: body;
}

/** Units before "it" in which a text would be what it stands for. */
const TEXT_NEAR = 160;

/** A state, an organisation or an office, and not several people: "diplomats say it fears …". */
function isBody(speaker: string, { actors }: StanceContext): boolean {
	return /^(state|organisation|office)$/.test(actors.get(speaker)?.type ?? "");
}

/** The words of a clause before its verb; null where it begins with the verb. */
export function subjectRange(
	clause: Clause,
	verb: number,
	{ tokens }: StanceContext,
): Range | null {
	let from = clause.from;
	// "In Athens, the spokeswoman …": what stands before a comma is a setting.
	for (let at = clause.from; at < verb && at < clause.from + 6; at++)
		if (tokens[at]!.norm === "," && /^(IN|RB)$/.test(tokens[clause.from]!.tag))
			from = at + 1;
	while (
		from < verb &&
		(/^[“"'‘,]$/.test(tokens[from]!.norm) ||
			/^(RB|CC)$/.test(tokens[from]!.tag))
	)
		from++;
	return from < verb
		? { start: tokens[from]!.start, end: tokens[verb - 1]!.end }
		: null;
}

/** The head of the first noun phrase before the verb. */
function headToken(
	from: number,
	verb: number,
	{ tokens }: StanceContext,
): number | null {
	let head: number | null = null;
	for (let at = from; at < verb; at++) {
		const { tag } = tokens[at]!;
		if (/^(NN|NNS|NNP|NNPS|PRP)$/.test(tag)) head = at;
		else if (head !== null && tag !== "POS" && tag !== "JJ") return head;
	}
	return head;
}

/** Whose stand a speaker may state: their own, and that of the side or the person they speak for. */

import type { Actor, ActorType } from "../../model/actor.js";
import type { Range } from "../../model/span.js";
import type { Statement } from "../../model/statement.js";
import { mentionsIn } from "../mention-index.js";
import { wordSet } from "../word-set.js";
import { isPartOf } from "./part-of-body.js";
import { holdsWord, isOfSubject, isPossessed } from "./possessed-source.js";
import type { StanceContext } from "./stance-context.js";

/**
 * Whether a statement may tell the stand of this actor. What one party says of another's stand is hearsay:
 * "the minister said the rebels had rejected the plan" gives the rebels no position.
 */
export function maySpeakFor(
	statement: Statement,
	actor: string,
	context: StanceContext,
): boolean {
	const { speaker, source } = statement;
	if (speaker === null) return false;
	if (speaker === actor || context.principals.get(speaker) === actor)
		return true;
	if (isAddressed(statement, actor, context)) return false;
	const [who, whose] = [context.actors.get(speaker), context.actors.get(actor)];
	if (who === undefined || whose === undefined || whose.type === "document")
		return false;
	if (
		source !== null &&
		mentionsIn(context.mentions, source).some(
			({ id }) =>
				id === actor ||
				// "an aide to Ruiz", who is Orland's president, tells Orland's stand.
				(who.type === "source" && context.principals.get(id) === actor),
		)
	)
		return true;
	// "officials from both sides"
	if (
		source !== null &&
		who.type !== "person" &&
		/\b(?:from|of|on) (?:both|the two|either|each)\b/i.test(source.text)
	)
		return true;
	if (source !== null && isOfItsBody(source, whose, context)) return true;
	if (source !== null && isConfidant(source, actor, context)) return true;
	if (source !== null && isInsider(source, who.type, context)) return true;
	if (source !== null && isPossessed(source.start, source.text, actor, context))
		return true;
	if (isOfSubject(statement, actor, context)) return true;
	if (who.side === null)
		return (
			isHomeSource(statement, who.type, typeOf(whose), context) ||
			isHomeRole(who.role, typeOf(whose), context) ||
			(isRuling(whose) && holdsWord("own-voices", who.role ?? "", context))
		);
	if (who.type === "state" && whose.side === who.name) return true;
	// "The president rules it out, the government spokesman said": a title without a country is that of the speaker's.
	if (isRuling(whose)) return holdsWord("own-voices", who.role ?? "", context);
	// "the League" is short for "the Maund League".
	const isOfSide =
		who.side === whose.side ||
		whose.name === who.side ||
		isPartOf(who.side, whose, context) ||
		whose.name.endsWith(` ${who.side}`);
	if (!isOfSide) return false;
	// Rivals of one country do not speak for each other.
	return (
		whose.type !== "person" ||
		who.type !== "person" ||
		holdsWord("mouthpieces", `${who.role ?? ""} ${source?.text ?? ""}`, context)
	);
}

/** "Ana Ruiz, an adviser to [the Orlandian delegation]": a body of the state's own in the source. */
function isOfItsBody(
	source: Range,
	{ type, name, side }: Pick<Actor, "type" | "name" | "side">,
	{ mentions, actors }: StanceContext,
): boolean {
	return (
		type === "state" &&
		mentionsIn(mentions, source).some(({ id, start }) => {
			const body = actors.get(id);
			return (
				start > source.start &&
				body !== undefined &&
				/^(group|office|organisation)$/.test(body.type) &&
				body.side !== null &&
				(body.side === name || body.side === side)
			);
		})
	);
}

/** A name of one word with no title of its own is that of a state that the codebook does not know. */
function typeOf({ type, name, role }: Actor): ActorType {
	return type === "person" && role === null && !name.includes(" ")
		? "state"
		: type;
}

/** Somebody known by a title of no country named. */
function isRuling({
	type,
	side,
	role,
}: Pick<Actor, "type" | "side" | "role">): boolean {
	return type === "person" && side === null && role !== null;
}

/** "told Radio Kiral that …": whoever is told is not whose stand it is. */
function isAddressed(
	{ cue, content }: Statement,
	actor: string,
	{ mentions }: StanceContext,
): boolean {
	const first = content[0];
	return (
		cue !== null &&
		first !== undefined &&
		cue.end < first.start &&
		mentionsIn(mentions, { start: cue.end, end: first.start }).some(
			({ id }) => id === actor,
		)
	);
}

/**
 * "the government would sign, Information Minister Ana Ruiz said": an official of nowhere else speaks for the state or
 * body that is spoken of.
 */
function isHomeSource(
	{ source }: Statement,
	voice: ActorType,
	type: ActorType,
	{ codebook, mentions }: StanceContext,
): boolean {
	if (source === null) return false;
	// "He could live with it, two officials said": unnamed officials speak for their minister; a named one for himself.
	const lists =
		type === "person"
			? voice === "source"
				? ["own-voices", "home-voices"]
				: ["own-voices"]
			: ["home-voices"];
	if (type === "source") return false;
	// "An aide, speaking on condition of anonymity because the talks are private"
	const comma = source.text.indexOf(",");
	const end = comma < 0 ? source.end : source.start + comma;
	const words = source.text
		.slice(0, end - source.start)
		.toLowerCase()
		.split(/[^\p{L}]+/u);
	// Of a group, those tell who look on: "diplomats said the eastern members wanted more".
	const voices =
		type === "group"
			? [wordSet(codebook, "onlookers")]
			: lists.map((list) => wordSet(codebook, list));
	// "one of the officials"
	const isVoice = (word: string): boolean =>
		voices.some(
			(list) =>
				list.has(word) || (word.endsWith("s") && list.has(word.slice(0, -1))),
		);
	if (!words.some(isVoice)) return false;
	return !mentionsIn(mentions, { start: source.start, end }).some(
		(place) => place.start > source.start && place.end < end,
	);
}

/** "She added that Orland would sign": a pronoun for somebody known as a spokeswoman of nowhere else. */
function isHomeRole(
	role: string | null,
	type: ActorType,
	{ codebook }: StanceContext,
): boolean {
	if (role === null) return false;
	if (!/^(state|organisation|office|person)$/.test(type)) return false;
	const list = type === "person" ? "own-voices" : "home-voices";
	const voices = wordSet(codebook, list);
	return role
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.some((word) => voices.has(word));
}

/** "people familiar with her thinking", "aides close to him": the pronoun is whoever their words are about. */
function isConfidant(
	{ start, text }: Range & { readonly text: string },
	actor: string,
	{ mentions, sentenceAt }: StanceContext,
): boolean {
	const pronoun =
		/\b(?:familiar with|briefed on|close to|privy to|acquainted with) (?:his|her|its|their|him|them)\b/i;
	const sentence = pronoun.test(text) ? sentenceAt(start) : null;
	return (
		sentence !== null &&
		mentionsIn(mentions, { start: sentence.start, end: start }).some(
			({ id }) => id === actor,
		)
	);
}

/** Units behind a source in which it may be told what it knows: "a second person, who was in the room". */
const TOLD_WITHIN = 90;

/** "two people who were in the room": unnamed people who were told are asked for a party's stand; whose side is named, speak for that. */
function isInsider(
	{ start, end }: Range,
	type: ActorType,
	{ text, mentions, actors, codebook, sentenceAt }: StanceContext,
): boolean {
	if (type !== "source") return false;
	const last = sentenceAt(start)?.end ?? end;
	const to = Math.max(end, Math.min(last, end + TOLD_WITHIN));
	const words = text.slice(start, to).toLowerCase();
	return (
		(codebook.words.insiders ?? []).some((phrase) => words.includes(phrase)) &&
		!mentionsIn(mentions, { start, end }).some(
			({ id }) => actors.get(id)?.type === "state",
		)
	);
}

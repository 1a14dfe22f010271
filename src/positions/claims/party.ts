/** Tells whether words name a party, or somebody who belongs to it: "Kirali cannons" are of the side of "Kiral’s ministry of war". */

import { windowOf } from "../../drafts/clauses/token-window.js";
import type { Actor } from "../../model/actor.js";
import type { Range } from "../../model/span.js";
import { mentionsIn } from "../mention-index.js";
import type { ClaimContext } from "./claim-context.js";

/** Tells whether an actor is this one or stands on its side. */
export function ofSideOf(
	actor: string | null,
	{ actors }: ClaimContext,
): (other: string) => boolean {
	const own = actors.get(actor ?? "");
	return (id) => {
		if (id === actor) return true;
		const other = actors.get(id);
		return (
			own !== undefined &&
			own.side !== null &&
			(other?.side === own.side || other?.name === own.side)
		);
	};
}

/** Whether the words name the actor, one of its side, or what is its own by an adjective of its country's name. */
export function namesParty(
	place: Range,
	actor: string | null,
	context: ClaimContext,
): boolean {
	const isOfParty = ofSideOf(actor, context);
	if (mentionsIn(context.mentions, place).some(({ id }) => isOfParty(id)))
		return true;
	const own = context.actors.get(actor ?? "");
	if (own === undefined) return false;
	const names = partyNames(own);
	if (names.length === 0) return false;
	const { from, to } = windowOf(context.tokens, place);
	return context.tokens
		.slice(from, Math.min(to, from + MOST_LOOKED_AT))
		.some(
			({ text, norm }) =>
				/^\p{Lu}/u.test(text) && names.some((name) => isOfName(norm, name)),
		);
}

/** The one state of the document whose name the adjective at a token is of: "*Kirali* claims that …"; null for none, or several. */
export function stateOfAdjective(
	at: number,
	{ tokens, actors }: ClaimContext,
): string | null {
	const { text, norm } = tokens[at]!;
	if (!/^\p{Lu}/u.test(text)) return null;
	const found = [...actors.values()].filter(
		(actor) =>
			actor.type === "state" &&
			partyNames(actor).some((name) => isOfName(norm, name)),
	);
	return found.length === 1 ? found[0]!.id : null;
}

/** Tokens of a statement in which its party is looked for. */
const MOST_LOOKED_AT = 60;

/** No name is longer than this, in units. */
const LONGEST_NAME = 120;

/** The names of countries or bodies in an actor's own names, lower case: "Kiral" of "Kiral’s ministry of war". */
function partyNames({ name, side, type, mentions }: Actor): readonly string[] {
	const written = [mentions[0]?.text ?? "", name].map((words) =>
		words.slice(0, LONGEST_NAME),
	);
	const found = written.flatMap((words) =>
		[...words.matchAll(/(\p{Lu}[\p{L}-]{2,})['’]s\b/gu)].map(
			([, owner]) => owner!,
		),
	);
	// A country that the reader does not know may pass for a person.
	if (type !== "person" || !name.includes(" "))
		for (const words of written) {
			const head = /^(?:[Tt]he )?(\p{Lu}[\p{L}-]{3,})/u.exec(words)?.[1];
			if (head !== undefined) found.push(head);
		}
	if (side !== null) found.push(side);
	return found.map((one) => one.toLowerCase());
}

/** Shared letters from which two names are held to be of one root. */
const ROOT = 4;

/** "kirali" and "kiral", "orlandic" and "orland": one is the other but for its ending. */
function isOfName(word: string, name: string): boolean {
	const shortest = Math.min(word.length, name.length);
	if (shortest < ROOT || Math.abs(word.length - name.length) > 3)
		return word === name;
	let shared = 0;
	while (shared < shortest && word[shared] === name[shared]) shared++;
	return shared >= Math.max(ROOT, shortest - 1);
}

/** On whose side somebody speaks, as an actor of the document: Orland for "Orland's envoy, Ana Ruiz". */

import type { Actor } from "../../model/actor.js";
import { type MentionIndex, mentionsIn } from "../mention-index.js";

/** Speakers with the state or body they speak on the side of; who speaks for nobody named in the document is missing. */
export function principalsOf(
	actors: readonly Actor[],
	mentions: MentionIndex,
	text: string,
): ReadonlyMap<string, string> {
	const bodies = new Map<string, Actor>();
	for (const actor of actors)
		if (isBody(actor) && !bodies.has(actor.name)) bodies.set(actor.name, actor);
	const byId = new Map(actors.map((actor) => [actor.id, actor]));
	const principals = new Map<string, string>();
	for (const actor of actors) {
		const body =
			(actor.side === null ? undefined : bodies.get(actor.side)) ??
			bodyInName(actor, byId, mentions) ??
			bodyLed(actor, byId, mentions, text);
		if (body !== undefined && body.id !== actor.id)
			principals.set(actor.id, body.id);
	}
	return principals;
}

function isBody({ type }: Actor): boolean {
	return type === "state" || type === "organisation" || type === "group";
}

/** Units behind "who leads" in which the name of what is led begins: "the delegation of". */
const LED_WITHIN = 60;

/** "Ana Ruiz, who heads [the Union]'s delegation": the body that a person is said to lead or speak for. */
function bodyLed(
	{ id, type, mentions: own }: Actor,
	byId: ReadonlyMap<string, Actor>,
	mentions: MentionIndex,
	text: string,
): Actor | undefined {
	if (type !== "person") return undefined;
	for (const { end } of own) {
		const told =
			/^,? who (?:has |had )?(?:leads?|led|heads?|headed|chairs?|chaired|runs?|ran|founded|commands?|commanded|represents?|represented|speaks for|spoke for|negotiates for|negotiated for)\s/.exec(
				text.slice(end, end + LED_WITHIN),
			);
		if (told === null) continue;
		const from = end + told[0].length;
		const place = mentionsIn(mentions, {
			start: from,
			end: from + LED_WITHIN,
		}).find((found) => found.id !== id);
		const gap = place === undefined ? null : text.slice(from, place.start);
		const body = place === undefined ? undefined : byId.get(place.id);
		if (
			gap !== null &&
			body !== undefined &&
			isBody(body) &&
			/\p{Lu}/u.test(body.name) &&
			/^(?:the |its |a )?(?:\p{Ll}+ (?:of |for |from )(?:the )?)?$/u.test(gap)
		)
			return body;
	}
	return undefined;
}

/** "[Orland]'s chief delegate, Ana Ruiz", "[its] envoy": the body whose name, or a pronoun for it, opens one of the mentions. */
function bodyInName(
	{ id, mentions: own, type }: Actor,
	byId: ReadonlyMap<string, Actor>,
	mentions: MentionIndex,
): Actor | undefined {
	if (type === "state" || type === "document") return undefined;
	for (const { start, end, text } of own)
		for (const place of mentionsIn(mentions, { start, end })) {
			if (place.start !== start || place.id === id) continue;
			const body = byId.get(place.id);
			const behind = text.slice(place.end - start, place.end - start + 2);
			// "its chief negotiator, Rosa Achter"
			const isIts = /^(?:its|their) /i.test(text) && place.end - start <= 5;
			if (body !== undefined && isBody(body) && (isIts || /^['’]/.test(behind)))
				return body;
		}
	return undefined;
}

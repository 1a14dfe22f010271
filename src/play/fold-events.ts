/** Folds events: the same event told by several is one, with all its tellings. */

import type { EventEntry } from "../model/account.js";
import type { EventState, Evidence } from "../model/state.js";
import type { FoldContext } from "./fold-context.js";
import { joinEvents } from "./join-events.js";
import { byDays, byText, inOrder } from "./order.js";

/** An event that the bounds admit; its participants are shown by their keys. */
export interface AdmittedEvent {
	readonly entry: EventEntry;
	readonly participants: readonly string[];
	readonly evidence: Evidence;
}

/** The events, in order of days, then of key. An event to come is admitted on the day on which it was told, not on which it is due. */
export function foldEvents(context: FoldContext): readonly EventState[] {
	const admitted: AdmittedEvent[] = [];
	for (const entry of context.ground.events) {
		const evidence = context.admission.evidence({
			key: entry.key,
			span: entry.span,
			statement: null,
			said: null,
		});
		if (evidence === null) continue;
		const participants = shownOnce(entry.participants, context);
		admitted.push({ entry, participants, evidence });
	}
	const partition = joinEvents(admitted, context.admission);
	const states: EventState[] = [];
	const sets = new Map<string, AdmittedEvent[]>();
	for (const event of admitted) {
		if (!partition.isJoined(event.entry.key)) {
			states.push(stateOfOne(event));
			continue;
		}
		const root = partition.rootOf(event.entry.key);
		const set = sets.get(root);
		if (set === undefined) sets.set(root, [event]);
		else set.push(event);
	}
	for (const [key, events] of sets) states.push(stateOf(key, events));
	return states.sort((a, b) => byDays(a.date, b.date) || byText(a.key, b.key));
}

function shownOnce(
	keys: readonly string[],
	{ speakerOf }: FoldContext,
): readonly string[] {
	return keys.length < 2
		? keys.map(speakerOf)
		: [...new Set(keys.map(speakerOf))].sort(byText);
}

function stateOf(key: string, events: readonly AdmittedEvent[]): EventState {
	const sorted = [...events].sort(
		(a, b) =>
			b.participants.length - a.participants.length ||
			a.entry.span.text.length - b.entry.span.text.length ||
			byText(a.entry.span.text, b.entry.span.text) ||
			byText(a.entry.key, b.entry.key),
	);
	const fullest = sorted[0]?.entry;
	return {
		key,
		kind: fullest?.kind ?? "other",
		words: fullest?.span.text ?? "",
		date: fullest?.date ?? null,
		place:
			events.flatMap(({ entry }) => entry.place ?? []).sort(byText)[0] ?? null,
		participants: [
			...new Set(events.flatMap(({ participants }) => participants)),
		].sort(byText),
		evidence: inOrder(events.map(({ evidence }) => evidence)),
	};
}

function stateOfOne({
	entry,
	participants,
	evidence,
}: AdmittedEvent): EventState {
	return {
		key: entry.key,
		kind: entry.kind,
		words: entry.span.text,
		date: entry.date,
		place: entry.place,
		participants,
		evidence: [evidence],
	};
}

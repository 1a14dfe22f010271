/** Folds who takes part: each actor under the key it is shown by, with all its names. */

import type { ActorName } from "../model/ground.js";
import type { ActorState } from "../model/state.js";
import type { FoldContext } from "./fold-context.js";
import { isTextKey } from "./identify-actors.js";
import { byDays, byText } from "./order.js";

/** The actors that are named by what is admitted, in order of key; texts that speak are drafts and not among them. */
export function foldActors(context: FoldContext): readonly ActorState[] {
	const { actors } = context;
	const shown = new Set<string>();
	for (const key of actors.entries.keys())
		if (!isTextKey(key)) shown.add(actors.keyOf(key));
	return [...shown].sort(byText).map((key) => stateOf(key, context));
}

function stateOf(key: string, context: FoldContext): ActorState {
	const { actors } = context;
	const keys = actors.keysOf(key);
	const told = keys.flatMap((one) => actors.entries.get(one) ?? []);
	const entries = told.length < 2 ? told : inOrderOfTelling(told, context);
	const named = entries.find((entry) => entry.key === key) ?? entries[0];
	return {
		key,
		name: named?.name ?? key,
		type: named?.type ?? "person",
		role: lastNew(entries.flatMap(({ role }) => role ?? [])),
		side: entries.find(({ side }) => side !== null)?.side ?? null,
		keys,
		names: [...new Set(entries.map(({ name }) => name))].sort(byText),
		candidates: actors.candidatesOf(key),
	};
}

/** Those told first stand first. */
function inOrderOfTelling(
	entries: readonly ActorName[],
	context: FoldContext,
): readonly ActorName[] {
	return entries
		.map((entry) => ({ entry, days: firstTold(entry, context) }))
		.sort(
			(a, b) =>
				byDays(a.days, b.days) ||
				byText(a.entry.name, b.entry.name) ||
				byText(a.entry.type, b.entry.type) ||
				byText(a.entry.role ?? "", b.entry.role ?? "") ||
				byText(a.entry.side ?? "", b.entry.side ?? ""),
		)
		.map(({ entry }) => entry);
}

function firstTold({ document }: ActorName, { admission }: FoldContext) {
	return admission.cards.get(document)?.toldFirst ?? null;
}

/** The role that was met last for the first time: who becomes minister is called so from then on. */
function lastNew(roles: readonly string[]): string | null {
	return [...new Set(roles)].at(-1) ?? null;
}

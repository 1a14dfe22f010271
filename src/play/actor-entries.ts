/** The actors of a reading under the keys that they go by in all documents. */

import { type ActorEntry, placeKey } from "../model/account.js";
import type { Actor } from "../model/actor.js";
import type { Codebook } from "../model/codebook.js";
import type { Reading } from "../model/reading.js";
import { actorKey, slugOf } from "./actor-key.js";

/** Actor id → key, for all actors with a mention. */
export function actorKeys(
	{ actors, document, drafts }: Reading,
	codebook: Codebook,
): ReadonlyMap<string, string> {
	const firstOfDraft = new Map(
		drafts.map(({ id, mentions }) => [id, mentions[0]]),
	);
	const times = new Map<string, number>();
	const keys = new Map<string, string>();
	for (const actor of actors) {
		const first = firstOfDraft.get(actor.id) ?? actor.mentions[0];
		if (first === undefined) continue;
		if (actor.type === "document")
			keys.set(actor.id, placeKey(document.id, first));
		else
			keys.set(
				actor.id,
				actorKey(actor, codebook) ?? describedKey(actor, document.id, times),
			);
	}
	return keys;
}

/** Two whom one document describes alike are two: "an-official@…", "an-official-2@…". */
function describedKey(
	{ name }: Actor,
	document: string,
	times: Map<string, number>,
): string {
	const slug = slugOf(name) || "unnamed";
	const time = (times.get(slug) ?? 0) + 1;
	times.set(slug, time);
	return `${time === 1 ? slug : `${slug}-${time}`}@${document}`;
}

/** One entry a key, in order of first mention; of what two actors of one key are told, the first stands. */
export function entriesOfActors(
	{ actors, document }: Reading,
	keys: ReadonlyMap<string, string>,
): readonly ActorEntry[] {
	const entries = new Map<string, ActorEntry>();
	for (const { id, name, type, role, side, mentions } of actors) {
		const key = keys.get(id);
		const span = mentions[0];
		if (key === undefined || span === undefined) continue;
		const told = entries.get(key);
		entries.set(key, {
			key,
			document: document.id,
			name: told?.name ?? name,
			type: told?.type ?? type,
			role: told?.role ?? role,
			side: told?.side ?? side,
			span: told?.span ?? span,
		});
	}
	return [...entries.values()];
}

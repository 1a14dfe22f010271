/** Referents → the actors of the reading: those who speak, are named or are parties, with ids in text order. */

import type { Actor } from "../model/actor.js";
import { makeSpan } from "../model/span.js";
import type { Discourse } from "./discourse/discourse.js";
import { NameRank, type Referent } from "./discourse/referent.js";

/** The actors, and the id of each referent that became one. */
export interface DerivedActors {
	readonly actors: readonly Actor[];
	readonly ids: ReadonlyMap<Referent, string>;
}

/** The referents as actors "a1", "a2", … by first mention; passing crowds and unexplained names are left out. */
export function deriveActors(
	text: string,
	discourse: Discourse,
): DerivedActors {
	const { referents } = discourse;
	const kept = referents
		.filter(isActor)
		.map((referent) => ({
			referent,
			traces: [...referent.traces].sort(
				(a, b) => a.start - b.start || a.end - b.end,
			),
		}))
		.sort(
			(a, b) =>
				a.traces[0]!.start - b.traces[0]!.start ||
				a.referent.order - b.referent.order,
		);
	const ids = new Map<Referent, string>();
	const actors = kept.map(({ referent, traces }, i): Actor => {
		const id = `a${i + 1}`;
		ids.set(referent, id);
		return {
			id,
			name:
				referent.type === "person" ? inLetters(referent.name) : referent.name,
			type: referent.type,
			role: referent.role,
			side: shortSide(referent.side, discourse),
			mentions: traces.map((trace) => makeSpan(text, trace.start, trace.end)),
		};
	});
	return { actors, ids };
}

function isActor(referent: Referent): boolean {
	const { traces, type } = referent;
	if (traces.length === 0 || referent.provisional) return false;
	if (traces.some((trace) => trace.speaking)) return true;
	if (type === "source") return referent.nameRank > NameRank.description;
	if (type === "group") return traces.length > 1 || referent.definite;
	if (type === "document") return referent.document?.negotiable ?? false;
	if (type === "office" && !referent.definite) return referent.owner !== null;
	return true;
}

function shortSide(side: string | null, discourse: Discourse): string | null {
	if (side === null) return null;
	const { lexicon } = discourse;
	if (side.startsWith("stem ")) return discourse.keyed.get(side)?.name ?? null;
	return (
		lexicon.states.get(side)?.short ??
		lexicon.organisations.get(side)?.short ??
		side
	);
}

/** A person whom only labels and headlines name, in capitals: "SORREL", "JEAN-PIERRE" as "Sorrel", "Jean-Pierre". */
function inLetters(name: string): string {
	if (name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name)) return name;
	return name.replace(
		/(\p{Lu})(\p{Lu}+)/gu,
		(_, first: string, rest: string) => first + rest.toLowerCase(),
	);
}

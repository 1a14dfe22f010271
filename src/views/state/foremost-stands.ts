/** Keeps a matrix to what a person can look over: the subjects that most speak of, and the actors who take most stands on them. */

import type { Stand } from "../../model/state.js";
import { groupBy } from "../../play/group-by.js";
import { presentEvidence } from "./stands-table.js";
import { compareWords, subjectKey } from "./state-context.js";
import { tellingsOf } from "./told-by.js";

/** How many actors and subjects a matrix has at most. */
export interface MatrixSize {
	readonly actors: number;
	readonly subjects: number;
}

/** Stands with how many actors and subjects were left out of them. */
export interface ForemostStands {
	readonly stands: readonly Stand[];
	readonly more: MatrixSize;
}

/** The stands of the foremost actors on the foremost subjects, in their order; of equals those whom most tellings tell of. */
export function foremostStands(
	stands: readonly Stand[],
	most: MatrixSize,
): ForemostStands {
	const onSubjects = foremostBy(stands, most.subjects, ({ subject }) =>
		subjectKey(subject),
	);
	const ofActors = foremostBy(
		onSubjects.stands,
		most.actors,
		({ actor }) => actor,
	);
	return {
		stands: ofActors.stands,
		more: {
			subjects: onSubjects.more,
			// Those who stand on none of these subjects are left out too.
			actors:
				new Set(stands.map(({ actor }) => actor)).size -
				new Set(ofActors.stands.map(({ actor }) => actor)).size,
		},
	};
}

function foremostBy(
	stands: readonly Stand[],
	most: number,
	keyOf: (stand: Stand) => string,
): { readonly stands: readonly Stand[]; readonly more: number } {
	const groups = groupBy(stands, keyOf);
	if (groups.size <= most) return { stands, more: 0 };
	const kept = new Set(
		[...groups]
			.map(([key, own]) => ({ key, count: own.length, told: toldOf(own) }))
			.sort(
				(a, b) =>
					b.count - a.count || b.told - a.told || compareWords(a.key, b.key),
			)
			.slice(0, most)
			.map(({ key }) => key),
	);
	return {
		stands: stands.filter((stand) => kept.has(keyOf(stand))),
		more: groups.size - most,
	};
}

/** How many tellings the stances shown of all these rest on. */
function toldOf(stands: readonly Stand[]): number {
	return stands
		.map((stand) => tellingsOf(presentEvidence(stand)))
		.reduce((sum, { tellings }) => sum + tellings, 0);
}

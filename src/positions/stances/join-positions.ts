/** One stand told twice is one position: of two tellings the one that says more of its object stays. */

import { OTHER_ISSUE } from "../../drafts/issue-of.js";
import type { Position } from "../../model/position.js";

/**
 * The positions without repetitions, in text order. `voiceOf` gives the actor in whose voice a position is told: of a
 * speaker's own stand and that of the speaker's side, the own one stays ("Orland is ready", "we are ready").
 */
export function joinPositions(
	positions: readonly Position[],
	voiceOf: (position: Position) => string,
): readonly Position[] {
	const kept: Position[] = [];
	const byKey = new Map<string, number>();
	for (const position of positions) {
		const voice = voiceOf(position);
		const what = `${position.target ?? position.issue ?? ""} ${tendency(position)}`;
		const keys = [`${position.actor} ${what}`, `${voice} ${what}`];
		const twin = byKey.get(keys[0]!) ?? byKey.get(keys[1]!);
		if (twin === undefined) {
			for (const key of keys) byKey.set(key, kept.length);
			kept.push(position);
		} else if (
			weight(position, voice) > weight(kept[twin]!, voiceOf(kept[twin]!))
		)
			kept[twin] = position;
	}
	const named = new Set(
		kept.filter((position) => !isUnnamed(position)).map(tellingOf),
	);
	return kept.filter(
		(position) => !(isUnnamed(position) && named.has(tellingOf(position))),
	);
}

/** "one clause was a non-starter: an amnesty was …": a stand on nothing named goes where its statement names what it is on. */
function isUnnamed({ target, issue }: Position): boolean {
	return target === null && issue === OTHER_ISSUE;
}

function tellingOf({ statement, actor, stance }: Position): string {
	return `${statement} ${actor} ${stance}`;
}

/** Assent under a condition is assent. */
function tendency({ stance }: Position): string {
	return stance === "conditional" ? "supports" : stance;
}

/** A condition says more than none, and one's own word more than what is said for one. */
function weight({ actor, stance, condition }: Position, voice: string): number {
	return (
		(condition === null ? 0 : 2) +
		(stance === "conditional" ? 1 : 0) +
		(actor === voice ? 0.5 : 0)
	);
}

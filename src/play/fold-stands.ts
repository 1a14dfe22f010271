/** Folds positions into stands: where each actor stands on each issue and draft, and how it came there. */

import type { PositionEntry } from "../model/account.js";
import type { Evidence, Stand, Subject } from "../model/state.js";
import type { FoldContext } from "./fold-context.js";
import { byText } from "./order.js";
import { stepsOf } from "./steps.js";

/** A position that the bounds admit, with its words as evidence. */
export interface AdmittedPosition {
	readonly position: PositionEntry;
	readonly evidence: Evidence;
}

/**
 * The stands, in order of actor, then subject: issues before drafts. A position on a provision is one on its issue; one on nothing
 * that has a name makes no stand.
 */
export function foldStands(context: FoldContext): readonly Stand[] {
	const groups = new Map<string, Map<string, AdmittedPosition[]>>();
	for (const position of context.ground.positions) {
		const subject = subjectKey(position, context);
		if (subject === null) continue;
		const evidence = context.admission.evidence(position);
		if (evidence === null) continue;
		const actor = context.speakerOf(position.actor);
		let subjects = groups.get(actor);
		if (subjects === undefined) {
			subjects = new Map();
			groups.set(actor, subjects);
		}
		const group = subjects.get(subject);
		if (group === undefined) subjects.set(subject, [{ position, evidence }]);
		else group.push({ position, evidence });
	}
	return [...groups.keys()].sort(byText).flatMap((actor) => {
		const subjects = groups.get(actor) ?? new Map<string, AdmittedPosition[]>();
		return [...subjects.keys()]
			.sort(byText)
			.map((key) => standOf(actor, key, subjects.get(key) ?? []));
	});
}

// "1" and "2" before the key put issues before drafts.
function subjectKey(
	{ issue, draft }: PositionEntry,
	{ drafts }: FoldContext,
): string | null {
	if (issue !== null) return `1${issue}`;
	return draft === null ? null : `2${drafts.keyOf(draft)}`;
}

function standOf(
	actor: string,
	subject: string,
	positions: readonly AdmittedPosition[],
): Stand {
	return { actor, subject: subjectOf(subject), ...stepsOf(positions) };
}

function subjectOf(key: string): Subject {
	const rest = key.slice(1);
	return key.startsWith("1")
		? { kind: "issue", issue: rest }
		: { kind: "draft", draft: rest };
}
